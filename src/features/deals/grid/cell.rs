//! A cell: what it says of a deal, and its editor in its place.

use std::sync::Arc;

use kariz_client::{
    format,
    i18n::t,
    parts::{
        Avatar, ConflictSign, NextStepLine,
        deal_fields::{CHANNEL, DealFields, OWNER, PRODUCT},
        expected_close,
        in_place::{Editable, EditorOf},
    },
    route::use_route,
    store::{Store, Topic, is_view},
    words::standing_words,
};
use kariz_core::{Deal, DealId, Entity, Table};
use kariz_kit::{Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{super::columns::Column, Grid};
use crate::shell::intents::{MoveTo, PlanStep, ask};

/// A cell. On a phone nothing is edited here: there a row is pressed to open it.
#[component]
pub fn Cell(
    grid: Grid,
    id: DealId,
    column: Column,
    place: usize,
    /// In which cell of its row the cursor is.
    here: Memo<Option<usize>>,
    /// Its row is pointed at.
    aimed: Memo<bool>,
) -> impl IntoView {
    let store = grid.list.store;
    let editing = RwSignal::new(false);
    let class = format!("grid__cell grid__cell--{}", class_of(column));
    let stop = Signal::derive(move || here.get() == Some(place));
    let is_link = column == Column::Title;
    let finish = Callback::new(move |back: bool| {
        editing.set(false);
        if back {
            grid.focus();
        }
    });
    let edit = Callback::new(move |()| match column {
        Column::Stage => ask(MoveTo { deals: vec![id] }),
        _ => editing.set(true),
    });
    // Where it could be pressed, and nowhere else: in each cell, buttons were half of what a row is made of.
    let at_hand = memo(move || (aimed.get() || stop.get()) && !grid.phone.get());
    let pencil = move || at_hand.get().then(|| view! { <Pencil store=store id=id column=column edit=edit/> });
    let shown = move || {
        if let Some(what) = editing.get().then(|| untrack(|| editable(store, id, column))).flatten() {
            return view! { <EditorOf what=what finish=finish/> }.into_any();
        }
        view! {
            {dynamic(move || content(store, id, column, place, stop))}
            {can_be_edited(column).then(|| dynamic(pencil))}
        }
        .into_any()
    };
    view! {
        <span
            class=class
            class:grid__cell--edited=editing
            role="gridcell"
            aria-colindex=(place + 1).to_string()
            data-column=(!is_link).then(|| place.to_string())
            tabindex=move || (!is_link).then(|| if stop.get() && !editing.get() { "0" } else { "-1" })
        >
            {dynamic(shown)}
        </span>
    }
}

/// Whether there is something in the column that could be edited.
fn can_be_edited(column: Column) -> bool {
    !is_view() && (column == Column::Stage || is_edited(column))
}

/// Begins to edit the cell, where it can be edited.
#[component]
fn Pencil(store: Store, id: DealId, column: Column, edit: Callback<()>) -> impl IntoView {
    let can = memo(move || match column {
        Column::Stage => store.deal(id).is_some_and(|deal| deal.is_open()),
        column => is_edited(column),
    });
    // By field and deal: whoever goes from button to button hears nothing else.
    let label = move || {
        let Some(deal) = store.deal(id) else { return String::new() };
        let value = match column {
            Column::Title => String::new(),
            Column::Owner => {
                deal.owner.and_then(|id| store.member(id)).map(|member| member.name.clone()).unwrap_or_default()
            }
            column => Some(words(store, &deal, column)).filter(|words| words != NONE).unwrap_or_default(),
        };
        match (column, value.is_empty()) {
            (Column::Title, _) => t::deals_cell(column.words(), &deal.title, &deal.title),
            (_, true) => t::deals_cell_none(column.words(), &deal.title),
            (_, false) => t::deals_cell(column.words(), &deal.title, value),
        }
    };
    dynamic(move || {
        can.get().then(|| {
            view! {
                <button class="grid__edit" type="button" tabindex="-1" aria-label=label title=t::deal_edit() on:click=listener(move |_| edit.run(()))>
                    <Icon name="pencil" size="s"/>
                </button>
            }
        })
    })
}

/// Whether a column has an editor of its own. A stage is moved to, which may ask for more.
fn is_edited(column: Column) -> bool {
    use Column::{Channel, ExpectedClose, Owner, Product, Title, Value};
    matches!(column, Title | Value | ExpectedClose | Owner | Product | Channel)
}

fn editable(store: Store, id: DealId, column: Column) -> Option<Editable> {
    let first = store.deal(id)?;
    let fields = DealFields { store, id, deal: memo(move || store.deal(id).unwrap_or_else(|| Arc::clone(&first))) };
    match column {
        Column::Title => Some(fields.title()),
        Column::Value => Some(fields.value()),
        Column::ExpectedClose => Some(fields.expected_close()),
        Column::Owner => Some(fields.pick(OWNER)),
        Column::Product => Some(fields.pick(PRODUCT)),
        Column::Channel => Some(fields.pick(CHANNEL)),
        _ => None,
    }
}

fn plan(deal: DealId) {
    ask(PlanStep(deal));
}

fn content(store: Store, id: DealId, column: Column, place: usize, stop: Signal<bool>) -> Option<AnyView> {
    let deal = store.deal(id)?;
    Some(match column {
        Column::Title => {
            let route = use_route();
            let to = move || route.get().with_deal(id).hash();
            let contested = store.book(|book| !book.conflicts(Entity::new(Table::Deals, id)).is_empty());
            view! {
                <a class="grid__title" href=to draggable="false" data-column=place.to_string() tabindex=move || if stop.get() { "0" } else { "-1" }>
                    <bdi>{deal.title.clone()}</bdi>
                </a>
                {contested.then(|| view! { <ConflictSign/> })}
            }
            .into_any()
        }
        Column::Owner => {
            let name = deal.owner.and_then(|id| store.member(id)).map(|member| member.name.clone());
            view! { <Avatar member=deal.owner/><span class="grid__owner"><bdi>{name}</bdi></span> }.into_any()
        }
        Column::ExpectedClose if deal.expected_close.is_some() => expected_close(&deal, store.today.get()).into_any(),
        Column::NextStep if deal.is_open() => view! { <NextStepLine deal=id on_plan=plan/> }.into_any(),
        // What does not fit is said in short, and in full to whoever points at it: a number is never cut.
        Column::Value if deal.value.is_some_and(format::is_long) => {
            let value = deal.value.map(|value| (format::money_in_full(value), format::money_short(value)));
            value.map(|(full, short)| view! { <bdi title=full>{short}</bdi> }).into_any()
        }
        _ => view! { <bdi>{words(store, &deal, column)}</bdi> }.into_any(),
    })
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
fn shown_record(deal: &Deal, column: Column) -> Option<Entity> {
    match column {
        Column::Organisation => deal.organisation.map(|id| Entity::new(Table::Organisations, id)),
        Column::Contact => deal.contact.map(|id| Entity::new(Table::Contacts, id)),
        Column::Product => deal.product.map(|id| Entity::new(Table::Products, id)),
        Column::Channel => deal.channel.map(|id| Entity::new(Table::Channels, id)),
        Column::Stage | Column::Likelihood => deal.stage().map(|id| Entity::new(Table::Stages, id)),
        _ => None,
    }
}

/// What stands where nothing is known.
const NONE: &str = "–";

/// What a cell says; "–" where nothing is known.
fn words(store: Store, deal: &Deal, column: Column) -> String {
    if let Some(shown) = shown_record(deal, column) {
        store.watch(Topic::Record(shown));
    }
    let today = store.today.get();
    let dash = || NONE.to_owned();
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
