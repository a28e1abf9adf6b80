//! The bar at the top of each page: what the page puts in, then search, undo, saving, new deal.

use kariz_client::{
    format,
    i18n::t,
    parts::{SavingPill, conflicts_left},
    store::use_store,
    words::{command_words, workspace_name},
};
use kariz_core::Table;
use kariz_kit::{Icon, Show, listener};
use leptos::prelude::*;

use super::{
    intents::{NewDeal, ShowConflicts, ShowWorkspaces, ask},
    search::SearchField,
};

/// The top bar, the same on each page. Its children stand first.
#[component]
pub fn TopBar(
    /// Deals are added here.
    #[prop(default = true)]
    adds: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <header class="bar">
            <div class="row bar__where"><WorkspaceButton/>{children()}</div>
            <SearchField/>
            <div class="row">
                <ConflictMark/>
                <UndoButtons/>
                <SavingPill/>
                {adds.then(|| view! {
                    <button class="btn btn--add" type="button" aria-label=t::new_deal() on:click=listener(move |_| ask(NewDeal { stage: None }))>
                        <Icon name="plus" size="s"/>
                        <span class="bar__label">{t::table_deals()}</span>
                    </button>
                })}
            </div>
        </header>
    }
}

/// Which workspace this is, whether it is a sample, and the way to others.
#[component]
fn WorkspaceButton() -> impl IntoView {
    let store = use_store();
    let workspace = move || {
        store.watch_table(Table::Workspaces);
        (workspace_name(store), store.book(|book| book.workspace().is_some_and(|workspace| workspace.sample)))
    };
    let name = move || workspace().0;
    let sample = move || workspace().1.then(|| view! { <span class="chip">{t::workspace_sample()}</span> });
    view! {
        <button class="where" type="button" aria-haspopup="dialog" data-leads="apart" on:click=listener(move |_| ask(ShowWorkspaces))>
            <span class="vh">{move || t::workspace_named(name())}</span>
            <bdi aria-hidden="true">{name}</bdi>
            {move || sample()}
            <Icon name="down" size="s"/>
        </button>
    }
}

/// How many fields wait for somebody to choose their value, wherever they are; leads to all of them (L5).
#[component]
fn ConflictMark() -> impl IntoView {
    let store = use_store();
    let left = conflicts_left(store);
    view! {
        <Show when=move || left.get() != 0 && store.view.with(Option::is_none)>
            <button
                class="btn btn--conflict num"
                type="button"
                aria-label=move || t::conflicts_count(left.get())
                title=move || t::conflicts_count(left.get())
                on:click=listener(move |_| ask(ShowConflicts))
            >
                <Icon name="conflict" size="s"/>
                {move || format::number(left.get() as f64)}
            </button>
        </Show>
    }
}

/// Takes back, and does again.
#[component]
pub fn UndoButtons() -> impl IntoView {
    let store = use_store();
    let undo = move || store.undo_state.get().0;
    let redo = move || store.undo_state.get().1;
    view! {
        <button
            class="btn btn--ghost btn--icon"
            type="button"
            aria-label=t::undo()
            title=move || undo().map_or_else(|| t::undo().to_owned(), |name| t::undo_named(command_words(&name)))
            disabled=move || undo().is_none()
            on:click=listener(move |_| store.undo())
        >
            <Icon name="undo" flip=true/>
        </button>
        <button
            class="btn btn--ghost btn--icon"
            type="button"
            aria-label=t::redo()
            title=move || redo().map_or_else(|| t::redo().to_owned(), |name| t::redo_named(command_words(&name)))
            disabled=move || redo().is_none()
            on:click=listener(move |_| store.redo())
        >
            <Icon name="redo" flip=true/>
        </button>
    }
}
