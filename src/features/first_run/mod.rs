//! The first minute: choose stages, look at a sample, import, or open a colleague's copy (U1).

mod start;

use kariz_client::{
    browser::places::{self, Place},
    i18n::t,
    store::use_store,
};
use kariz_kit::{CollectView, Icon, dynamic, listener};
use kariz_protocol::Ask;
use leptos::prelude::*;

use crate::shell::{
    Feature,
    intents::{self, Asked, Import, OpenCopy, ScanInvitation, ask},
    kind, view_of,
};

/// What the shell knows of it.
pub const FEATURE: Feature = Feature { shows: &[kind::<intents::FirstRun>], ..Feature::NOTHING };

/// The first minute.
pub fn show(asked: &Asked) -> Option<AnyView> {
    asked.get::<intents::FirstRun>().map(|_| view! { <FirstRun/> }.into_any())
}

/// What a new user sees.
#[component]
pub fn FirstRun() -> impl IntoView {
    let store = use_store();
    view! {
        <main class="first" id="main" tabindex="-1">
            <header class="first__head">
                <svg class="first__logo" viewBox="0 0 34 34" aria-hidden="true"><use href="#logo"></use></svg>
                <h1>{t::first_title()}</h1>
                <p>{t::first_words()}</p>
            </header>
            {dynamic(move || store.removed.get().map(|name| view! {
                <p class="note note--info" role="status"><Icon name="alert" size="s"/><span>{t::removed_elsewhere(name)}</span></p>
            }))}
            <div class="first__body">
                <start::StartForm/>
                <Others/>
            </div>
            <Back/>
            <p class="hint first__foot">{t::first_private()}</p>
        </main>
    }
}

/// The other ways to begin.
#[component]
fn Others() -> impl IntoView {
    let store = use_store();
    let loading = RwSignal::new(false);
    let load = move |_| {
        loading.set(true);
        store.call_then(Ask::load_sample(), move |_| {
            _ = loading.try_set(false);
        });
    };
    view! {
        <section class="first__others" aria-label=t::first_others()>
            <button class="first__way" type="button" disabled=loading aria-describedby="way-sample" on:click=listener(load)>
                <Icon name="star" size="l"/>
                <b>{t::load_sample()}</b>
            </button>
            <p id="way-sample" class="hint">{t::first_sample_words()}</p>
            <button class="first__way" type="button" aria-describedby="way-import" on:click=listener(move |_| ask(Import { file: None }))>
                <Icon name="download" size="l"/>
                <b>{t::import()}</b>
            </button>
            <p id="way-import" class="hint">{t::first_import_words()}</p>
            <button class="first__way" type="button" aria-describedby="way-open" on:click=listener(move |_| ask(OpenCopy { file: None }))>
                <Icon name="people" size="l"/>
                <b>{t::open_a_copy()}</b>
            </button>
            <p id="way-open" class="hint">{t::first_open_words()}</p>
            <Scan/>
            <p class="hint">{t::first_scan_words()}</p>
        </section>
    }
}

/// Back to the workspaces that this device has.
#[component]
fn Back() -> impl IntoView {
    let here = places::current();
    let others = places::known().into_iter().filter(move |place| place.id != here);
    others
        .map(|Place { id, name, .. }| {
            view! {
                <button class="btn btn--ghost" type="button" on:click=listener(move |_| places::show(&id))>
                    <Icon name="undo" size="s"/>
                    {t::places_back(name)}
                </button>
            }
        })
        .collect_view()
}

/// Scans somebody's invitation: what that takes is fetched when it is asked for.
#[component]
fn Scan() -> impl IntoView {
    let asked = RwSignal::new(false);
    view! {
        <div class="acts">
            {dynamic(move || if asked.get() {
                view_of(Asked::new(ScanInvitation))
            } else {
                view! {
                    <button class="btn" type="button" on:click=listener(move |_| asked.set(true))>
                        <Icon name="camera" size="s"/>
                        {t::scan_open()}
                    </button>
                }.into_any()
            })}
        </div>
    }
}
