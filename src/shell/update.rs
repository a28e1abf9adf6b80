//! Says that a new version of the app waits; the user decides when to change to it.

use kariz_client::{i18n::t, store};
use kariz_kit::{Icon, Show, listener};
use leptos::{ev, prelude::*};
use wasm_bindgen::JsValue;

/// A line over the page, when there is a newer version of the app.
#[component]
pub fn UpdateNotice() -> impl IntoView {
    let waiting = RwSignal::new(store::update().is_some());
    let news = window_event_listener(ev::Custom::<ev::CustomEvent>::new("kariz-update"), move |_| waiting.set(true));
    on_cleanup(move || news.remove());
    let change = move |_| {
        if let Some(update) = store::update() {
            let _ = update.call0(&JsValue::NULL);
        }
    };
    view! {
        <Show when=move || waiting.get()>
            <div class="update" role="status">
                <Icon name="download" size="s"/>
                <span class="grow">{t::update_waits()}</span>
                <button class="btn btn--s" type="button" on:click=listener(change)>{t::update_now()}</button>
                <button class="btn btn--s btn--ghost" type="button" on:click=listener(move |_| waiting.set(false))>{t::update_later()}</button>
            </div>
        </Show>
    }
}
