//! The rows: only those that are seen are in the page, so that 10,000 deals scroll as well as ten.

use kariz_client::{
    format,
    i18n::t,
    parts::{Avatar, ConflictSign, NextStepLine},
    route::use_route,
    store::{Store, Topic},
    words::standing_words,
};
use kariz_core::{DealId, Entity, Table};
use kariz_kit::{
    CollectView, Each, Icon, dynamic, listener,
    reactive::{effect, memo},
};
use leptos::{html, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};

use super::{
    List,
    columns::Column,
    query::{GroupKey, Row},
};
use crate::features::deals::bulk;

/// Rows beyond the edge that are kept in the page, so that fast scrolling shows no gap.
const MARGIN: usize = 8;

/// Where the window on the rows is.
#[derive(Clone, Copy, PartialEq)]
struct Window {
    first: usize,
    count: usize,
}

/// The list as a table.
#[component]
pub fn DealTable(list: List) -> impl IntoView {
    let scroller = NodeRef::<html::Div>::new();
    let scrolled = RwSignal::new((0.0_f64, 800.0_f64));
    let measure = move || {
        if let Some(node) = scroller.get_untracked() {
            scrolled.set((f64::from(node.scroll_top()), f64::from(node.client_height())));
        }
    };
    watch_size(scroller, measure);
    let phone = is_phone();
    let height = if phone { 76.0 } else { 44.0 };
    let window = memo(move || {
        let (top, seen) = scrolled.get();
        let first = ((top / height) as usize).saturating_sub(MARGIN);
        Window { first, count: (seen / height) as usize + 2 * MARGIN + 2 }
    });
    let total = move || list.listing.with(|listing| listing.rows.len());
    let visible = move || {
        let Window { first, count } = window.get();
        list.listing
            .with(|listing| listing.rows.iter().cloned().enumerate().skip(first).take(count).collect::<Vec<_>>())
    };
    let template = move || {
        let widths =
            list.view.with(|view| view.columns.iter().map(|column| column.width()).collect::<Vec<_>>().join(" "));
        format!("40px {widths}")
    };
    view! {
        <div
            class="grid"
            class:grid--phone=phone
            node_ref=scroller
            role="table"
            aria-label=t::nav_deals()
            aria-rowcount=move || (total() + 1).to_string()
            tabindex="0"
            on:scroll=listener(move |_| measure())
            style:--columns=template
            style:--row=format!("{height}px")
        >
            <Head list=list/>
            <div class="grid__body" role="rowgroup" style:block-size=move || format!("{}px", total() as f64 * height)>
                <Each of=visible key=row_key let:row>
                    <div
                        class="grid__row"
                        role="row"
                        aria-rowindex=(row.0 + 2).to_string()
                        style:inset-block-start=format!("{}px", row.0 as f64 * height)
                    >
                        {match row.1 {
                            Row::Group(key, ..) => view! { <GroupHead list=list key=key/> }.into_any(),
                            Row::Deal(id) => view! { <DealRow list=list id=id/> }.into_any(),
                        }}
                    </div>
                </Each>
            </div>
        </div>
    }
}

fn row_key((place, row): &(usize, Row)) -> String {
    match row {
        Row::Deal(id) => format!("{place} {id}"),
        Row::Group(key, ..) => format!("{place} {key:?}"),
    }
}

fn is_phone() -> bool {
    window().match_media("(max-width: 767px)").ok().flatten().is_some_and(|media| media.matches())
}

/// Measures when the list appears, and when its size changes.
fn watch_size(node: NodeRef<html::Div>, measure: impl Fn() + Copy + 'static) {
    effect(move || {
        let Some(node) = node.get() else { return };
        let seen = Closure::<dyn Fn()>::new(measure);
        let Ok(observer) = web_sys::ResizeObserver::new(seen.as_ref().unchecked_ref()) else { return };
        observer.observe(&node);
        let held = StoredValue::new_local((seen, observer));
        on_cleanup(move || held.with_value(|(_, observer)| observer.disconnect()));
    });
}

#[component]
fn Head(list: List) -> impl IntoView {
    let sort_by = move |column: Column| list.view.update(|view| view.sort_by(column));
    let sorted = move |column: Column| {
        list.view.with(|view| (view.sort == column).then_some(if view.descending { "descending" } else { "ascending" }))
    };
    let heading = move |column: Column| {
        view! {
            <span role="columnheader" aria-sort=move || sorted(column) class:n=column == Column::Value>
                <button class="grid__sort" type="button" on:click=listener(move |_| sort_by(column))>
                    {column.words()}
                    {dynamic(move || sorted(column).map(|way| view! { <span class=format!("sorted sorted--{way}")><Icon name="down" size="s"/></span> }))}
                </button>
            </span>
        }
    };
    view! {
        <div class="grid__head" role="rowgroup">
            <div class="grid__cells" role="row" aria-rowindex="1">
                <span role="columnheader"><bulk::TickAll list=list/></span>
                {move || list.view.with(|view| view.columns.clone()).into_iter().map(heading).collect_view()}
            </div>
        </div>
    }
}

/// The heading of a group, with how many deals it has and what they add up to.
#[component]
fn GroupHead(list: List, key: GroupKey) -> impl IntoView {
    let store = list.store;
    let name = move || match key {
        GroupKey::Stage(_, stage) => store.stage(stage).map(|stage| stage.name.clone()).unwrap_or_default(),
        GroupKey::Won => t::deals_won().to_owned(),
        GroupKey::Lost => t::deals_lost().to_owned(),
        GroupKey::Owner(owner) => owner
            .and_then(|id| store.member(id))
            .map_or_else(|| t::owner_nobody().to_owned(), |member| member.name.clone()),
    };
    let sum = move || {
        store.watch_table(Table::Workspaces);
        let (count, sum) = list.listing.with(|listing| listing.group(key)).unwrap_or_default();
        let sum = store.book(|book| book.workspace().map(|workspace| format::total(&sum.total(workspace))));
        t::deals_sum(count, sum.unwrap_or_default())
    };
    view! {
        <div class="grid__group" role="cell">
            <b>{name}</b>
            <span class="muted num">{sum}</span>
        </div>
    }
}

#[component]
fn DealRow(list: List, id: DealId) -> impl IntoView {
    let columns = move || list.view.with(|view| view.columns.clone());
    view! {
        <div class="grid__cells" class:grid__cells--on=move || list.selected.with(|selected| selected.contains(&id))>
            <span role="cell"><bulk::Tick list=list id=id/></span>
            {move || columns().into_iter().map(|column| view! { <Cell list=list id=id column=column/> }).collect_view()}
        </div>
    }
}

#[component]
fn Cell(list: List, id: DealId, column: Column) -> impl IntoView {
    let store = list.store;
    let route = use_route();
    let class = format!("grid__cell grid__cell--{}", class_of(column));
    let content = move || {
        let Some(deal) = store.deal(id) else { return ().into_any() };
        match column {
            Column::Title => {
                let to = move || route.get().with_deal(id).hash();
                let contested = store.book(|book| !book.conflicts(Entity::new(Table::Deals, id)).is_empty());
                view! {
                    <a class="grid__title" href=to><bdi>{deal.title.clone()}</bdi></a>
                    {contested.then(|| view! { <ConflictSign/> })}
                }
                .into_any()
            }
            Column::Owner => {
                let name = deal.owner.and_then(|id| store.member(id)).map(|member| member.name.clone());
                view! { <Avatar member=deal.owner/><span class="grid__owner"><bdi>{name}</bdi></span> }.into_any()
            }
            Column::NextStep if deal.is_open() => view! { <NextStepLine deal=id/> }.into_any(),
            _ => view! { <bdi>{words(store, &deal, column)}</bdi> }.into_any(),
        }
    };
    view! { <span class=class role="cell">{move || content()}</span> }
}

fn class_of(column: Column) -> &'static str {
    match column {
        Column::Title => "title",
        Column::Value => "value num n",
        Column::Organisation => "organisation",
        Column::Stage => "stage",
        Column::Owner => "owner",
        Column::NextStep => "next",
        Column::ExpectedClose => "close num",
        _ => "more num",
    }
}

/// The record besides the deal that a cell shows something of.
fn shown_record(deal: &kariz_core::Deal, column: Column) -> Option<Entity> {
    match column {
        Column::Organisation => deal.organisation.map(|id| Entity::new(Table::Organisations, id)),
        Column::Contact => deal.contact.map(|id| Entity::new(Table::Contacts, id)),
        Column::Product => deal.product.map(|id| Entity::new(Table::Products, id)),
        Column::Channel => deal.channel.map(|id| Entity::new(Table::Channels, id)),
        Column::Stage | Column::Likelihood => deal.stage().map(|id| Entity::new(Table::Stages, id)),
        _ => None,
    }
}

/// What a cell says; "–" where nothing is known.
fn words(store: Store, deal: &kariz_core::Deal, column: Column) -> String {
    if let Some(shown) = shown_record(deal, column) {
        store.watch(Topic::Record(shown));
    }
    let today = store.today.get();
    let dash = || "–".to_owned();
    let date = |date: Option<kariz_core::Date>| date.map_or_else(dash, |date| format::date(date, today));
    store.book(|book| match column {
        Column::Organisation => {
            deal.organisation.and_then(|id| book.organisation(id)).map_or_else(dash, |found| found.name.clone())
        }
        Column::Contact => deal.contact.and_then(|id| book.contact(id)).map_or_else(dash, |found| found.name.clone()),
        Column::Product => deal.product.and_then(|id| book.product(id)).map_or_else(dash, |found| found.name.clone()),
        Column::Channel => deal.channel.and_then(|id| book.channel(id)).map_or_else(dash, |found| found.name.clone()),
        Column::Stage => Some(standing_words(book, deal)).filter(|words| !words.is_empty()).unwrap_or_else(dash),
        Column::Value => deal.value.map_or_else(dash, format::money),
        Column::Likelihood if deal.is_open() => format::percent(f64::from(book.likelihood(deal).get()) / 100.0),
        Column::ExpectedClose => date(deal.expected_close),
        Column::Created => date(Some(deal.created_on)),
        Column::Closed => date(deal.closed_on()),
        Column::Title | Column::Owner | Column::Likelihood | Column::NextStep => dash(),
    })
}
