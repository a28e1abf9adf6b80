//! The button that hands out a copy.

use kariz_kit::{Icon, Show, listener};
use leptos::prelude::*;

use crate::{
    i18n::t,
    services::copies::{To, hand_out},
    store::use_store,
};

/// *Share a copy*: downloads the workspace as a file.
#[component]
pub fn ShareButton(
    /// The main button of its group.
    #[prop(default = true)]
    main: bool,
) -> impl IntoView {
    let store = use_store();
    let class = if main { "btn btn--brand" } else { "btn" };
    // A copy of a snapshot would pass for one of the workspace, and have nothing of its history.
    view! {
        <Show when=move || store.works()>
            <button class=class type="button" on:click=listener(move |_| hand_out(store, To::Downloads))>
                <Icon name="share" size="s"/>
                {t::share_a_copy()}
            </button>
        </Show>
    }
}
