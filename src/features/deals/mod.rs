//! Deals as a list: sort, filter, group, choose columns, change many at once (P8).

mod bin;
mod bulk;
mod columns;
mod filters;
mod query;
mod saved;
mod sorting;
mod table;
mod view;

use std::collections::BTreeSet;

use kariz_client::{
    format,
    i18n::t,
    route::Page,
    store::{Store, use_store},
};
use kariz_core::{DealId, Table};
use kariz_kit::{
    Icon, listener,
    reactive::{effect, memo},
};
use leptos::prelude::*;

use crate::shell::{
    Feature, PageEntry, TopBar,
    intents::{Asked, Import, NewDeal, ShowPage, ask},
};
use query::Listing;
use view::View;

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    pages: &[PageEntry { page: Page::DEALS, name: t::nav_deals, icon: "list", keys: &["G", "D"], fixed: true }],
    ..Feature::NOTHING
};

/// The list.
pub fn show(asked: &Asked) -> Option<AnyView> {
    asked.get::<ShowPage>().filter(|show| show.0 == Page::DEALS).map(|_| view! { <DealsPage/> }.into_any())
}

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct List {
    store: Store,
    /// What is shown, and how.
    view: RwSignal<View>,
    /// The deals that are shown, in order, with their groups and sums.
    listing: Memo<Listing>,
    /// Which of them are ticked.
    selected: RwSignal<BTreeSet<DealId>>,
}

impl List {
    fn new() -> Self {
        let store = use_store();
        let view = RwSignal::new(View::last());
        let listing = memo(move || {
            view.with(query::tables).into_iter().for_each(|table| store.watch_table(table));
            let today = store.today.get();
            view.with(|view| store.book(|book| query::listing(book, view, today)))
        });
        effect(move || view.with(View::remember));
        Self { store, view, listing, selected: RwSignal::new(BTreeSet::new()) }
    }

    /// The ticked deals that are shown, in the order of the list.
    fn ticked(self) -> Vec<DealId> {
        self.listing
            .with(|listing| self.selected.with(|selected| listing.deals().filter(|id| selected.contains(id)).collect()))
    }
}

/// The list page.
#[component]
pub fn DealsPage() -> impl IntoView {
    let list = List::new();
    let store = list.store;
    let none_at_all = memo(move || {
        store.watch_table(Table::Deals);
        store.book(|book| book.deals().all(|deal| deal.removed.is_some()))
    });
    let in_bin = memo(move || list.view.with(|view| view.status == view::Status::Bin));
    view! {
        <TopBar>
            <h1 class="bar__title">{t::nav_deals()}</h1>
            <Sums list=list/>
        </TopBar>
        <filters::Toolbar list=list/>
        {move || if in_bin.get() {
            view! { <bin::Bin/> }.into_any()
        } else if none_at_all.get() {
            view! { <NoDeals/> }.into_any()
        } else if list.listing.with(Listing::is_empty) {
            view! { <NoMatch list=list/> }.into_any()
        } else {
            view! { <table::DealTable list=list/> }.into_any()
        }}
        <bulk::BulkBar list=list/>
    }
}

/// How many deals are shown, and what they add up to.
#[component]
fn Sums(list: List) -> impl IntoView {
    let words = move || {
        list.store.watch_table(Table::Workspaces);
        list.listing.with(|listing| {
            let sum =
                list.store.book(|book| book.workspace().map(|workspace| format::total(&listing.sum.total(workspace))));
            t::deals_sum(listing.count, sum.unwrap_or_default())
        })
    };
    view! { <span class="muted num deals__sum" role="status">{move || words()}</span> }
}

#[component]
fn NoDeals() -> impl IntoView {
    view! {
        <div class="empty empty--page">
            <h2>{t::deals_none()}</h2>
            <p>{t::deals_none_words()}</p>
            <div class="acts changes">
                <button class="btn btn--brand" type="button" on:click=listener(move |_| ask(NewDeal { stage: None }))>{t::new_deal()}</button>
                <button class="btn" type="button" data-leads="import" on:click=listener(move |_| ask(Import { file: None }))>
                    <Icon name="download" size="s"/>
                    {t::import()}
                </button>
            </div>
        </div>
    }
}

#[component]
fn NoMatch(list: List) -> impl IntoView {
    view! {
        <div class="empty empty--page">
            <h2>{t::deals_no_match()}</h2>
            <button class="btn" type="button" on:click=listener(move |_| list.view.update(View::clear_filters))>{t::deals_clear_filters()}</button>
        </div>
    }
}
