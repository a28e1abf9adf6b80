//! Whether everything is on the device.

use kariz_kit::{Icon, listener};
use kariz_protocol::Saving;
use leptos::prelude::*;

use crate::{
    i18n::t,
    route::{Page, Route},
    store::use_store,
};

/// Says whether everything is saved (L2, L3); leads to Team & sync.
#[component]
pub fn SavingPill() -> impl IntoView {
    let store = use_store();
    let words = move || match store.saving() {
        Saving::Saved => t::saving_saved(),
        Saving::Pending => t::saving_pending(),
        Saving::Failed(_) => t::saving_failed(),
    };
    let failed = move || matches!(store.saving(), Saving::Failed(_));
    view! {
        <button
            class="pill"
            class:pill--failed=failed
            type="button"
            aria-label=words
            data-saving=move || match store.saving() {
                Saving::Saved => "saved",
                Saving::Pending => "pending",
                Saving::Failed(_) => "failed",
            }
            on:click=listener(move |_| Route::page(Page::TEAM).go())
        >
            {move || if failed() {
                view! { <Icon name="warn" size="s"/> }.into_any()
            } else {
                view! { <span class="dot" class:dot--off=move || store.saving() == Saving::Pending></span> }.into_any()
            }}
            <span class="bar__label">{move || words()}</span>
        </button>
    }
}
