//! Removing the workspace from this device: only after a copy was offered (X4).

use kariz_client::{i18n::t, parts::ShareButton, store::use_store};
use kariz_core::Table;
use kariz_kit::{Show, listener};
use kariz_protocol::Ask;
use leptos::prelude::*;

/// The panel that removes the workspace from this device.
#[component]
pub fn RemovalPanel() -> impl IntoView {
    let store = use_store();
    let asking = RwSignal::new(false);
    let sample = move || {
        store.watch_table(Table::Workspaces);
        store.book(|book| book.workspace().is_some_and(|workspace| workspace.sample))
    };
    let words = move || if sample() { t::settings_sample_words() } else { t::settings_forget_words() };
    let name = move || if sample() { t::settings_remove_sample() } else { t::settings_forget() };
    view! {
        <section class="panel" aria-labelledby="settings-removal">
            <h2 id="settings-removal">{move || name()}</h2>
            <p class="sub">{move || words()}</p>
            <div class="acts">
                <Show
                    when=move || asking.get()
                    fallback=move || view! { <button class="btn btn--lost" type="button" on:click=listener(move |_| asking.set(true))>{move || name()}</button> }
                >
                    <ShareButton main=false/>
                    <button class="btn btn--lost" type="button" on:click=listener(move |_| store.tell(&Ask::Forget))>{t::settings_forget_now()}</button>
                    <button class="btn" type="button" on:click=listener(move |_| asking.set(false))>{t::cancel()}</button>
                </Show>
            </div>
        </section>
    }
}
