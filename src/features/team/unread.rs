//! What is told where not all of what is stored can be read: how much of it, and what to do about it (B2).

use kariz_client::{
    browser::{places, prefs},
    i18n::{in_sentences, t},
    services::copies::save_unread,
    store::{Store, use_store},
};
use kariz_kit::{Icon, Show, listener};
use leptos::prelude::*;

use crate::shell::intents::{AskWho, OpenCopy, ask};

/// Stands over every page until it is hidden; it comes back when there is more to tell. The storage panel says it still.
#[component]
pub fn UnreadBanner() -> impl IntoView {
    let store = use_store();
    let hidden = RwSignal::new(is_known(store));
    let hide = move |_| {
        prefs::set(&known(), &store.storage.with_untracked(|storage| storage.broken_chunks.to_string()));
        hidden.set(true);
    };
    view! {
        <Show when=move || !hidden.get()>
            <aside class="viewing viewing--warn" aria-label=t::unread_title()>
                <Icon name="warn" size="s"/>
                <p role="alert">{move || words(store)}</p>
                <Ways/>
                <button class="btn btn--s btn--ghost" type="button" on:click=listener(hide)>{t::unread_hide()}</button>
            </aside>
        </Show>
    }
}

/// How many parts could not be read when it was hidden here.
fn known() -> String {
    format!("unread.{}", places::current())
}

fn is_known(store: Store) -> bool {
    let storage = store.storage.get_untracked();
    !storage.is_found_again && prefs::get(&known()) == Some(storage.broken_chunks.to_string())
}

/// The same, as part of the storage panel.
#[component]
pub fn UnreadNote() -> impl IntoView {
    let store = use_store();
    view! {
        <Show when=move || store.storage.with(|storage| storage.is_impaired())>
            <div class="note note--warn">
                <Icon name="warn" size="s"/>
                <div>
                    <p>{move || words(store)}</p>
                    <div class="acts"><Ways/></div>
                </div>
            </div>
        </Show>
    }
}

fn words(store: Store) -> String {
    let storage = store.storage.get();
    let broken = (storage.broken_chunks > 0).then(|| t::unread_words(storage.broken_chunks));
    let found = storage.is_found_again.then(|| t::unread_found_again().to_owned());
    in_sentences(broken.into_iter().chain(found))
}

/// What was set aside as a file; a copy, which may bring back what is missing; who "me" is.
#[component]
fn Ways() -> impl IntoView {
    let store = use_store();
    let broken = move || store.storage.with(|storage| storage.broken_chunks > 0);
    let works = move || store.view.with(Option::is_none);
    let nobody =
        move || works() && store.me.with(Option::is_none) && store.storage.with(|storage| storage.is_found_again);
    view! {
        <Show when=nobody>
            <button class="btn btn--s" type="button" on:click=listener(|_| ask(AskWho))>{t::who_title()}</button>
        </Show>
        <Show when=broken>
            <button class="btn btn--s" type="button" on:click=listener(move |_| save_unread(store))>{t::unread_save()}</button>
        </Show>
        <Show when=move || broken() && works()>
            <button class="btn btn--s" type="button" on:click=listener(|_| ask(OpenCopy { file: None }))>{t::open_a_copy()}</button>
        </Show>
    }
}
