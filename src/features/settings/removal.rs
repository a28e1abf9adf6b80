//! Removing the workspace from this device: only after a copy was offered (X4).

use kariz_client::{
    i18n::t,
    parts::ShareButton,
    store::{Store, use_store},
    words::workspace_name,
};
use kariz_core::Table;
use kariz_kit::{Show, Step, keep_focus, listener};
use kariz_protocol::Ask;
use leptos::{html, prelude::*};
use web_sys::KeyboardEvent;

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
    let ask = move |_| {
        store.send(&Ask::Storage); // how much of it is in no copy
        asking.set(true);
    };
    let keys = move |event: KeyboardEvent| {
        if event.key() == "Escape" && asking.get_untracked() {
            event.prevent_default();
            asking.set(false);
        }
    };
    let panel = NodeRef::<html::Section>::new();
    keep_focus(panel);
    view! {
        <section class="panel" aria-labelledby="settings-removal" node_ref=panel on:keydown=listener(keys)>
            <h2 id="settings-removal">{move || name()}</h2>
            <p class="sub">{move || words()}</p>
            <Show
                when=move || asking.get()
                fallback=move || view! {
                    <div class="acts">
                        <button class="btn btn--lost" type="button" data-next="" on:click=listener(ask)>{move || name()}</button>
                    </div>
                }
            >
                <Question asking=asking/>
            </Show>
        </section>
    }
}

/// Names what would go, and what of it is nowhere else.
#[component]
fn Question(asking: RwSignal<bool>) -> impl IntoView {
    let store = use_store();
    let question = Signal::derive(move || question(store));
    view! {
        <Step title=question>
            <p class="note note--warn"><span>{move || question.get()}</span></p>
            <div class="acts">
                <ShareButton main=false/>
                <button class="btn btn--lost" type="button" on:click=listener(move |_| store.forget())>{t::settings_forget_now()}</button>
                <button class="btn" type="button" on:click=listener(move |_| asking.set(false))>{t::cancel()}</button>
            </div>
        </Step>
    }
}

fn question(store: Store) -> String {
    store.watch_table(Table::Workspaces);
    let name = workspace_name(store);
    let state = store.storage.get();
    match state.copied_at {
        Some(_) => t::settings_forget_question(state.changes_since_copy, name),
        None => t::settings_forget_uncopied(state.changes_since_copy, name),
    }
}
