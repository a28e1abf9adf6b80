//! Choosing which deals the board shows.

use kariz_client::{
    i18n::t,
    store::{names, use_store},
};
use kariz_core::{MemberId, ProductId, RecordId, Table};
use kariz_kit::{Dialog, SelectField, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    filter::{Filter, View},
    state::use_board,
    toolbar::view_name,
};
use crate::shell::intents::Intent;

/// Which deals shall the board show? It must stand within the board.
pub struct ShowFilter {
    /// Hears when it is done with.
    pub on_close: Callback<()>,
}

impl Intent for ShowFilter {
    const CHANGES: bool = false;
}

/// Asks which deals to show.
#[component]
pub fn FilterDialog(
    /// Closes it.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let board = use_board();
    let store = use_store();
    let done = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        on_close.run(());
    };
    let views: Vec<View> =
        View::SHOWN.into_iter().filter(|view| *view != View::Mine || store.me.get_untracked().is_some()).collect();
    let view_names: Vec<String> = views.iter().map(|view| view_name(*view).to_owned()).collect();
    let views = StoredValue::new(views);
    let view_at = move || {
        views.with_value(|views| views.iter().position(|view| *view == board.filter.get().view).unwrap_or_default())
    };
    let choose_view = move |at: usize| {
        let view = views.with_value(|views| views.get(at).copied().unwrap_or_default());
        board.filter.update(|filter| filter.view = view);
    };
    view! {
        <Dialog title=t::filter_title() on_close=on_close>
            <form class="form" on:submit=listener(done)>
                <SelectField label=t::filter_view() options=view_names selected=Signal::derive(view_at) on_select=choose_view/>
                <OwnerFilter/>
                <ProductFilter/>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| board.filter.set(Filter::default()))>{t::filter_clear()}</button>
                    <button class="btn btn--brand" type="submit">{t::filter_done()}</button>
                </div>
            </form>
        </Dialog>
    }
}

#[component]
fn OwnerFilter() -> impl IntoView {
    let board = use_board();
    let store = use_store();
    let members = memo(move || {
        store.watch_table(Table::Members);
        store.book(|book| names(book, Table::Members))
    });
    let options = Signal::derive(move || with_all(t::filter_anybody(), &members.get()));
    let selected = Signal::derive(move || at(&members.get(), board.filter.get().owner.map(|id| id.0)));
    let select = move |index: usize| {
        let owner = chosen(&members.get_untracked(), index).map(MemberId);
        board.filter.update(|filter| filter.owner = owner);
    };
    view! { <SelectField label=t::field_owner() options=options selected=selected on_select=select/> }
}

#[component]
fn ProductFilter() -> impl IntoView {
    let board = use_board();
    let store = use_store();
    let products = memo(move || {
        store.watch_table(Table::Products);
        store.book(|book| names(book, Table::Products))
    });
    let options = Signal::derive(move || with_all(t::filter_any_product(), &products.get()));
    let selected = Signal::derive(move || at(&products.get(), board.filter.get().product.map(|id| id.0)));
    let select = move |index: usize| {
        let product = chosen(&products.get_untracked(), index).map(ProductId);
        board.filter.update(|filter| filter.product = product);
    };
    view! { <SelectField label=t::field_product() options=options selected=selected on_select=select/> }
}

/// Names to choose from, after one for "all" or "none".
pub(super) fn with_all(all: &str, list: &[(RecordId, String)]) -> Vec<String> {
    [all.to_owned()].into_iter().chain(list.iter().map(|(_, name)| name.clone())).collect()
}

/// Where the chosen one stands among them.
pub(super) fn at(list: &[(RecordId, String)], chosen: Option<RecordId>) -> usize {
    chosen.and_then(|id| list.iter().position(|(other, _)| *other == id)).map_or(0, |index| index + 1)
}

/// Which one is chosen by an index among them.
pub(super) fn chosen(list: &[(RecordId, String)], index: usize) -> Option<RecordId> {
    index.checked_sub(1).and_then(|index| list.get(index)).map(|(id, _)| *id)
}
