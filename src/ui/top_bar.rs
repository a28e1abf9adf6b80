//! The bar at the top of each page: what the page puts in, then search, undo, saving, new deal.

use kariz_protocol::Saving;
use leptos::prelude::*;

use crate::{
    actions,
    features::search::Search,
    i18n::t,
    route::{Page, Route},
    store::use_store,
    ui::Icon,
    ui::listener,
};

/// The top bar. Its children stand first.
#[component]
pub fn TopBar(children: Children) -> impl IntoView {
    view! {
        <header class="bar">
            <div class="row">{children()}</div>
            <Search/>
            <div class="row">
                <UndoButtons/>
                <SavingPill/>
                <button class="btn btn--add" type="button" aria-label=t::new_deal() on:click=listener(move |_| actions::new_deal(None))>
                    <Icon name="plus" size="s"/>
                    <span class="bar__label">{t::deal()}</span>
                </button>
            </div>
        </header>
    }
}

#[component]
fn UndoButtons() -> impl IntoView {
    let store = use_store();
    let undo = move || store.undo_state.get().0;
    let redo = move || store.undo_state.get().1;
    view! {
        <button
            class="btn btn--ghost btn--icon"
            type="button"
            aria-label=t::undo()
            title=move || undo().map_or_else(|| t::undo().to_owned(), |name| t::undo_named(actions::command_words(&name)))
            disabled=move || undo().is_none()
            on:click=listener(move |_| store.undo())
        >
            <Icon name="undo" flip=true/>
        </button>
        <button
            class="btn btn--ghost btn--icon"
            type="button"
            aria-label=t::redo()
            title=move || redo().map_or_else(|| t::redo().to_owned(), |name| t::redo_named(actions::command_words(&name)))
            disabled=move || redo().is_none()
            on:click=listener(move |_| store.redo())
        >
            <Icon name="redo" flip=true/>
        </button>
    }
}

/// Says whether everything is saved (L2, L3); leads to Team & sync.
#[component]
pub fn SavingPill() -> impl IntoView {
    let store = use_store();
    let words = move || match store.saving.get() {
        Saving::Saved => t::saving_saved(),
        Saving::Pending => t::saving_pending(),
        Saving::Failed(_) => t::saving_failed(),
    };
    let failed = move || matches!(store.saving.get(), Saving::Failed(_));
    view! {
        <button
            class="pill"
            class:pill--failed=failed
            type="button"
            aria-label=words
            data-saving=move || match store.saving.get() {
                Saving::Saved => "saved",
                Saving::Pending => "pending",
                Saving::Failed(_) => "failed",
            }
            on:click=listener(move |_| Route::page(Page::Team).go())
        >
            {move || if failed() {
                view! { <Icon name="warn" size="s"/> }.into_any()
            } else {
                view! { <span class="dot" class:dot--off=move || store.saving.get() == Saving::Pending></span> }.into_any()
            }}
            <span class="bar__label">{move || words()}</span>
        </button>
    }
}
