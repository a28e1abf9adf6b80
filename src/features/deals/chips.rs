//! What the list is limited to, on chips.

use kariz_client::{
    format,
    i18n::t,
    parts::{FilterChip, FilterChips},
    route::Route,
};
use kariz_core::{RecordId, Table};
use kariz_kit::{Icon, dynamic};
use leptos::prelude::*;

use super::{
    List,
    view::{Owner, View},
};
use crate::shell::entry_of;

/// The chips above the list.
#[component]
pub fn Chips(list: List) -> impl IntoView {
    let left = Signal::derive(move || list.listing.with(|listing| (listing.count, listing.standing)));
    let back = move || {
        let from = list.among.with(|among| among.as_ref().map(|among| among.from))?;
        let name = entry_of(from).map(|entry| (entry.name)())?;
        Some(view! {
            <a class="btn btn--s deals__back" href=Route::page(from).hash()>
                <Icon name="left" size="s" flip=true/>
                {t::deals_back_to(name)}
            </a>
        })
    };
    let clear = move |()| {
        if list.among.with_untracked(Option::is_some) {
            return list.show_last();
        }
        list.view.update(View::clear_filters);
    };
    view! {
        {dynamic(back)}
        <FilterChips chips=Signal::derive(move || chips(list)) left=left on_clear=clear/>
    }
}

fn chips(list: List) -> Vec<FilterChip> {
    let view = list.view.get();
    let clear = move |off: fn(&mut View)| move || list.view.update(off);
    let mut chips = Vec::new();
    if let Some(among) = list.among.get() {
        chips.push(FilterChip::new(among.title, move || list.show_last()));
    }
    if !view.text.is_empty() {
        chips.push(FilterChip::new(t::filter_text(&view.text), clear(|view| view.text.clear())));
    }
    let mut named = |what: &str, table, id: Option<RecordId>, off: fn(&mut View)| {
        if let Some(id) = id {
            chips.push(FilterChip::named(what, name(list, table, id), clear(off)));
        }
    };
    named(t::move_pipeline(), Table::Pipelines, view.pipeline.map(|id| id.0), |view| view.pipeline = None);
    named(t::field_status(), Table::Stages, view.stage.map(|id| id.0), |view| view.stage = None);
    let owner = if let Owner::Member(id) = view.owner { Some(id.0) } else { None };
    named(t::field_owner(), Table::Members, owner, |view| view.owner = Owner::Anybody);
    named(t::field_product(), Table::Products, view.product.map(|id| id.0), |view| view.product = None);
    named(t::field_channel(), Table::Channels, view.channel.map(|id| id.0), |view| view.channel = None);
    if view.owner == Owner::Nobody {
        let nobody = t::owner_nobody().to_owned();
        chips.push(FilterChip::named(t::field_owner(), nobody, clear(|view| view.owner = Owner::Anybody)));
    }
    if let Some(least) = view.at_least {
        let words = t::filter_from(format::number(least as f64));
        chips.push(FilterChip::new(words, clear(|view| view.at_least = None)));
    }
    if let Some(days) = view.closes_within {
        chips.push(FilterChip::new(t::filter_within(days), clear(|view| view.closes_within = None)));
    }
    chips
}

/// The name of what is chosen, also where it was put away meanwhile.
fn name(list: List, table: Table, id: RecordId) -> String {
    list.store.watch_table(table);
    list.store
        .book(|book| match table {
            Table::Pipelines => book.pipeline(id.into()).map(|found| found.name.clone()),
            Table::Stages => book.stage(id.into()).map(|found| found.name.clone()),
            Table::Members => book.member(id.into()).map(|found| found.name.clone()),
            Table::Products => book.product(id.into()).map(|found| found.name.clone()),
            Table::Channels => book.channel(id.into()).map(|found| found.name.clone()),
            _ => None,
        })
        .unwrap_or_default()
}
