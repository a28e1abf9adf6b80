//! The first minute: choose stages, look at a sample, import, or open a colleague's copy (U1).
//!
//! It stands in the page (`web/first_run.html`), so that a device that has nothing shows it before any of this
//! runs. Here what stands there is taken over as it is: what was typed stays, and what was asked for meanwhile is
//! done.

mod page;
mod start;

use kariz_client::{
    browser::places::{self, Place},
    i18n::{language, t},
    store::{Store, use_store},
    words::rejection_words,
};
use kariz_core::Rejection;
use kariz_kit::{CollectView, Icon, Show, listener, reactive::effect, toast};
use kariz_protocol::Ask;
use leptos::{portal::Portal, prelude::*, task::spawn_local};

use crate::shell::{
    Feature, fetch_soon,
    intents::{self, Asked, Import, OpenCopy, ScanInvitation, ask},
    kind, view_of,
};

/// What the shell knows of it.
pub const FEATURE: Feature = Feature { shows: &[kind::<intents::FirstRun>], ..Feature::NOTHING };

/// The first minute.
pub fn show(asked: &Asked) -> Option<AnyView> {
    asked.get::<intents::FirstRun>().map(|_| first_run())
}

/// Takes over what stands in the page. It goes with this view.
fn first_run() -> AnyView {
    let store = use_store();
    let Some(main) = page::shown() else { return ().into_any() };
    on_cleanup(page::remove);
    let scanned = RwSignal::new(false);
    page::hear_clicks(&main, move |way| match way {
        "sample" => load_sample(store),
        "import" => ask(Import { file: None }),
        "open" => ask(OpenCopy { file: None }),
        "scan" => scanned.set(true),
        _ => {}
    });
    page::hear_submit(&main, move || start::start(store));
    page::hear_language(&main, speak);
    speak(); // as was chosen before this ran
    effect(move || page::say_removed(store.removed.get().map(t::removed_elsewhere)));
    untrack(|| page::take(&main));
    store.start_page_is_there();
    fetch_soon();
    let others = others();
    let back = page::slot("first__back", !others.is_empty());
    view! {
        <Show when=move || scanned.get()>
            {page::emptied("first__scan").map(|place| view! { <Portal mount=place>{view_of(Asked::new(ScanInvitation))}</Portal> })}
        </Show>
        {back.map(|place| view! { <Portal mount=place><Back others=others.clone()/></Portal> })}
    }
    .into_any()
}

/// Changes to the language that is chosen, unless it is shown.
fn speak() {
    let Some((code, _)) = language::LANGUAGES.iter().find(|(code, _)| *code == page::language()) else { return };
    if *code != language::shown() {
        spawn_local(async {
            if language::change(code).await.is_err() {
                toast(t::settings_language_missing());
            }
        });
    }
}

/// The sample workspace; its button rests meanwhile.
fn load_sample(store: Store) {
    page::rest("sample", true);
    spawn_local(async move {
        let answer = match language::file("sample").await {
            Ok(scene) => store.call(Ask::load_sample(scene)).await,
            Err(_) => Some(Err(Rejection::Unavailable)),
        };
        page::rest("sample", false);
        if let Some(Err(why @ Rejection::Unavailable)) = answer {
            toast(rejection_words(store, &why));
        }
    });
}

/// The workspaces that this device has elsewhere.
fn others() -> Vec<Place> {
    let here = places::current();
    places::known().into_iter().filter(|place| place.id != here).collect()
}

/// Back to one of them.
#[component]
fn Back(others: Vec<Place>) -> impl IntoView {
    others
        .into_iter()
        .map(|Place { id, name, .. }| {
            view! {
                <button class="btn btn--ghost" type="button" on:click=listener(move |_| places::show(&id))>
                    <Icon name="undo" size="s"/>
                    {if name.is_empty() { t::places_found().to_owned() } else { t::places_back(name) }}
                </button>
            }
        })
        .collect_view()
}
