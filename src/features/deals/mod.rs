//! Deals as a list: sort, filter, group, choose columns, change many at once (P8).

mod bin;
mod bulk;
mod chips;
mod columns;
mod filters;
mod grid;
mod keys;
mod query;
mod saved;
mod sorting;
mod view;

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use kariz_client::{
    format,
    i18n::t,
    route::Page,
    store::{Store, use_store},
};
use kariz_core::{Amounts, DealId, Table};
use kariz_kit::{
    Icon, dynamic, listener,
    reactive::{effect, effect_after, memo},
    tell,
};
use leptos::prelude::*;

use crate::shell::{
    Feature, PageEntry, TopBar,
    among::{self, Among},
    at_hand,
    intents::{Asked, Import, NewDeal, ShowPage, ask},
    order,
};
use query::{GroupKey, Line, Listing};
use view::{Status, View};

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    pages: &[PageEntry {
        page: Page::DEALS,
        name: t::nav_deals,
        icon: "list",
        keys: &["G", "D"],
        fixed: true,
        waiting: None,
    }],
    groups: &[&keys::LIST],
    ..Feature::NOTHING
};

/// The list.
pub fn show(asked: &Asked) -> Option<AnyView> {
    asked.get::<ShowPage>().filter(|show| show.0 == Page::DEALS).map(|_| view! { <DealsPage/> }.into_any())
}

/// So long nobody types before it is told how many deals are left.
const PAUSE: Duration = Duration::from_millis(500);

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct List {
    store: Store,
    /// What is shown, and how.
    view: RwSignal<View>,
    /// Only these are shown, whatever the view was: another page has handed them over.
    among: RwSignal<Option<Among>>,
    /// The deals that are shown, in order, with their groups and sums.
    listing: Memo<Listing>,
    /// The groups that are folded.
    folded: RwSignal<BTreeSet<GroupKey>>,
    /// The lines that are seen, in order.
    lines: Memo<Vec<Line>>,
    /// Which of the deals are ticked.
    selected: RwSignal<BTreeSet<DealId>>,
}

impl List {
    fn new() -> Self {
        let store = use_store();
        let among = RwSignal::new(among::take());
        let last = View::last();
        let is_among = among.with_untracked(Option::is_some);
        let first = if is_among { last.of_all() } else { last };
        let view = RwSignal::new(first);
        let order = memo(move || view.with(|view| (view.sort, view.descending)));
        let sorted = memo(move || {
            let (sort, descending) = order.get();
            query::tables_of_order(sort).into_iter().for_each(|table| store.watch_table(table));
            Arc::new(store.book(|book| query::sorted(book, sort, descending)))
        });
        let listing = memo(move || {
            view.with(query::tables).into_iter().for_each(|table| store.watch_table(table));
            let (today, sorted) = (store.today.get(), sorted.get());
            let among = among.with(|among| among.as_ref().map(|among| among.deals.iter().copied().collect()));
            view.with(|view| store.book(|book| query::listing(book, &sorted, view, today, among.as_ref())))
        });
        effect(move || {
            if among.with(Option::is_none) {
                view.with(View::remember);
            }
        });
        effect(move || {
            if among::take_all_open() {
                among.set(None);
                view.update(|view| *view = View { status: Status::Open, ..view.clone().of_all() });
            }
        });
        tell_count(view, listing);
        let folded = RwSignal::new(BTreeSet::new());
        let lines = memo(move || listing.with(|listing| folded.with(|folded| listing.lines(folded))));
        Self { store, view, among, listing, folded, lines, selected: RwSignal::new(BTreeSet::new()) }
    }

    /// Shows what was shown before other deals were handed over.
    fn show_last(self) {
        self.view.set(View::last());
        self.among.set(None);
    }

    /// A sum in words, in the workspace's currency where rates are known.
    fn words_of(self, sum: &Amounts) -> String {
        self.store.watch_table(Table::Workspaces);
        self.store.book(|book| format::total(&sum.total_in(book.workspace().map(|workspace| &**workspace))))
    }

    /// The ticked deals that are shown, in the order of the list.
    fn ticked(self) -> Vec<DealId> {
        if self.selected.with(BTreeSet::is_empty) {
            return Vec::new();
        }
        self.listing
            .with(|listing| self.selected.with(|selected| listing.deals().filter(|id| selected.contains(id)).collect()))
    }
}

/// How many are left is told, when other deals are asked for, in whichever order and columns: not with every key, but
/// when there is a pause.
fn tell_count(view: RwSignal<View>, listing: Memo<Listing>) {
    let asked = StoredValue::new(0_u32);
    let which = memo(move || view.with(View::which));
    effect_after(move |before: Option<()>| {
        which.with(|_| ()); // a memo that is only tracked is never worked out
        if before.is_none() {
            return;
        }
        let mine = asked.try_update_value(|asked| {
            *asked += 1;
            *asked
        });
        let say = move || {
            if asked.try_get_value() == mine
                && let Some((shown, all)) = listing.try_with_untracked(|listing| (listing.count, listing.standing))
            {
                tell(t::deals_told(shown, all));
            }
        };
        set_timeout(say, PAUSE);
    });
}

/// What stands below the filters.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    Bin,
    NoDeals,
    NoMatch,
    Grid,
}

/// The list page.
#[component]
pub fn DealsPage() -> impl IntoView {
    let list = List::new();
    let store = list.store;
    keys::hear();
    let none_at_all = memo(move || {
        store.watch_table(Table::Deals);
        store.book(|book| book.deals().all(|deal| deal.removed.is_some()))
    });
    // The grid stays while rows change: what is being edited in it, too.
    let shown = memo(move || {
        if list.view.with(|view| view.status == Status::Bin) {
            Shown::Bin
        } else if none_at_all.get() {
            Shown::NoDeals
        } else if list.listing.with(Listing::is_empty) {
            Shown::NoMatch
        } else {
            Shown::Grid
        }
    });
    at_hand::provide(Callback::new(move |()| list.ticked()));
    order::provide(Callback::new(move |()| {
        let deal = |line: &Line| if let Line::Deal(id) = line { Some(*id) } else { None };
        list.lines.try_with_untracked(|lines| lines.iter().filter_map(deal).collect()).unwrap_or_default()
    }));
    view! {
        <TopBar>
            <h1 class="bar__title">{t::nav_deals()}</h1>
            <Sums list=list/>
        </TopBar>
        <filters::Toolbar list=list/>
        <chips::Chips list=list/>
        {move || match shown.get() {
            Shown::Bin => view! { <bin::Bin/> }.into_any(),
            Shown::NoDeals => view! { <NoDeals/> }.into_any(),
            Shown::NoMatch => view! { <NoMatch list=list/> }.into_any(),
            Shown::Grid => view! { <grid::DealGrid list=list/> }.into_any(),
        }}
        <bulk::BulkBar list=list/>
    }
}

/// How many deals are shown, and what they add up to.
#[component]
fn Sums(list: List) -> impl IntoView {
    let words = move || list.listing.with(|listing| t::deals_sum(listing.count, list.words_of(&listing.sum)));
    view! { <span class="muted num deals__sum">{move || words()}</span> }
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
            {dynamic(move || list.view.with(|view| !view.filtered() && view.status != Status::All).then(|| view! {
                <button class="btn" type="button" on:click=listener(move |_| list.view.update(|view| view.status = Status::All))>{t::deals_show_all()}</button>
            }))}
        </div>
    }
}
