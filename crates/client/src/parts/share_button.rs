//! The button that hands out a copy.

use kariz_kit::{Icon, listener};
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
    view! {
        <button class=class type="button" on:click=listener(move |_| hand_out(store, To::Downloads))>
            <Icon name="share" size="s"/>
            {t::share_a_copy()}
        </button>
    }
}
