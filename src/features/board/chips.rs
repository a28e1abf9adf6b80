//! What the board is limited to, on chips. They come with the board's dialogs: a board that shows everything does
//! without.

use kariz_client::{
    i18n::t,
    parts::{FilterChip, FilterChips},
    store::{Store, use_store},
};
use kariz_core::{MemberId, ProductId, Table};
use leptos::prelude::*;

use super::{
    filter::{Filter, View},
    lane,
    state::{Board, use_board},
    toolbar::view_name,
};
use crate::shell::intents::Intent;

/// What is the board limited to? It must stand within the board.
pub struct ShowChips;

impl Intent for ShowChips {
    const CHANGES: bool = false;
}

/// The chips under the board's toolbar.
#[component]
pub fn BoardChips() -> impl IntoView {
    let board = use_board();
    let store = use_store();
    let left = Signal::derive(move || {
        let stages = board.stages.get();
        let shown = stages.iter().map(|stage| lane::deals(board, *stage).len()).sum();
        let all = board.pipeline.get().map(|id| store.book(|book| book.pipeline_totals(id).deals));
        (shown, all.unwrap_or_default())
    });
    let chips = Signal::derive(move || chips(board, store));
    view! { <FilterChips chips=chips left=left on_clear=move |()| board.filter.set(Filter::default())/> }
}

fn chips(board: Board, store: Store) -> Vec<FilterChip> {
    let filter = board.filter.get();
    let clear = move |off: fn(&mut Filter)| move || board.filter.update(off);
    let view = (filter.view != View::All)
        .then(|| FilterChip::new(view_name(filter.view).to_owned(), clear(|filter| filter.view = View::All)));
    let owner = filter
        .owner
        .map(|id| FilterChip::named(t::field_owner(), member(store, id), clear(|filter| filter.owner = None)));
    let product = filter
        .product
        .map(|id| FilterChip::named(t::field_product(), product(store, id), clear(|filter| filter.product = None)));
    [view, owner, product].into_iter().flatten().collect()
}

fn member(store: Store, id: MemberId) -> String {
    store.watch_table(Table::Members);
    store.book(|book| book.member(id).map(|member| member.name.clone())).unwrap_or_default()
}

fn product(store: Store, id: ProductId) -> String {
    store.watch_table(Table::Products);
    store.book(|book| book.product(id).map(|product| product.name.clone())).unwrap_or_default()
}
