//! The frame: navigation, the page, the deal over it, dialogs, toasts.

use std::time::Duration;

use kariz_core::Table;
use kariz_protocol::OpenFailure;
use leptos::prelude::*;

use crate::{
    actions::{self, Dialogs},
    features::{board::BoardPage, insights, team::DropFiles, update::UpdateNotice},
    i18n::t,
    invitation,
    later::{self, later},
    more::{self, more},
    opened, places,
    reactive::{effect, memo},
    route::{Page, Route, provide_route, use_route},
    servers, shortcuts,
    store::{Phase, Store, use_store},
    ui::{Avatar, CollectView, Icon, Show, Toasts, listener, live, toast},
};

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    toast::provide();
    provide_route();
    let store = Store::provide();
    actions::provide(store);
    insights::provide(store);
    servers::follow(store);
    invitation::listen();
    opened::listen(store);
    shortcuts::listen(store);
    more::provide();
    later::fetch();
    let stopped = memo(move || store.phase.get() == Phase::EngineStopped);
    view! {
        <a class="skip" href="#main">{t::skip_to_content()}</a>
        <UpdateNotice/>
        {move || match store.phase.get() {
            Phase::Opening => view! { <Opening/> }.into_any(),
            Phase::FirstRun => later(|parts| (parts.first_run)()),
            Phase::Ready => view! { <Frame/> }.into_any(),
            Phase::Failed(failure) => view! { <Failed title=t::open_failed() text=failure_words(&failure)/> }.into_any(),
            Phase::EngineStopped => view! { <Failed title=t::engine_stopped() text=t::engine_stopped_words().to_owned()/> }.into_any(),
        }}
        <Show when=move || !stopped.get()>
            <DropFiles/>
            <Dialogs/>
        </Show>
        <Toasts/>
    }
}

fn failure_words(failure: &OpenFailure) -> String {
    match failure {
        OpenFailure::StorageUnavailable => t::open_storage_unavailable().to_owned(),
        OpenFailure::Damaged(chunks) => t::open_damaged(*chunks),
        OpenFailure::TooNew => t::open_too_new().to_owned(),
    }
}

/// How long opening may take before the user is offered to try again.
const PATIENCE: Duration = Duration::from_secs(10);

#[component]
fn Opening() -> impl IntoView {
    let slow = RwSignal::new(false);
    let waited = set_timeout_with_handle(move || slow.set(true), PATIENCE).ok();
    on_cleanup(move || waited.iter().for_each(|timer| timer.clear()));
    view! {
        <main class="page page--opening" id="main">
            <p role="status">{move || if slow.get() { t::opening_slow() } else { t::opening() }}</p>
            {live(move || slow.get().then(|| view! { <TryAgain/> }))}
        </main>
    }
}

/// Loads the page anew.
#[component]
fn TryAgain() -> impl IntoView {
    let again = |_| {
        let _ = window().location().reload();
    };
    view! { <button class="btn btn--brand" type="button" on:click=listener(again)>{t::try_again()}</button> }
}

#[component]
fn Failed(title: &'static str, text: String) -> impl IntoView {
    view! {
        <main class="page failure" id="main">
            <h1>{title}</h1>
            <p role="alert">{text}</p>
            <TryAgain/>
        </main>
    }
}

#[component]
fn Frame() -> impl IntoView {
    let (route, store) = (use_route(), use_store());
    effect(move || {
        store.watch_table(Table::Workspaces);
        if let Some(workspace) = store.book(|book| book.workspace().cloned()) {
            let view = store.view.with(Option::is_some);
            places::note(&if view { t::signed_place(workspace.name.clone()) } else { workspace.name.clone() });
        }
    });
    effect(move || {
        if store.view.with(Option::is_some)
            && let Some(root) = document().document_element()
        {
            let _ = root.set_attribute("data-view", ""); // styles leave out what would be refused
        }
    });
    let page = memo(move || route.get().page);
    let deal = memo(move || route.get().deal);
    view! {
        <div class="app" class:app--fixed=move || matches!(page.get(), Page::Board | Page::Deals)>
            <Rail page=page/>
            <main class="page" id="main" tabindex="-1">
                {move || store.view.get().map(|view| more(move |parts| (parts.view)(view.clone())))}
                {move || match page.get() {
                    Page::Board => view! { <BoardPage/> }.into_any(),
                    page => later(move |parts| (parts.page)(page)),
                }}
            </main>
        </div>
        {move || deal.get().map(|id| later(move |parts| (parts.deal)(id)))}
    }
}

/// The navigation: a rail at the side, a bar below on a phone.
#[component]
fn Rail(page: Memo<Page>) -> impl IntoView {
    let store = use_store();
    let item = move |target: Page| {
        let (name, icon) = page_words(target);
        view! {
            <li>
                <a
                    class="rail__item"
                    href=Route::page(target).hash()
                    aria-current=move || (page.get() == target).then_some("page")
                >
                    <Icon name=icon/>
                    <span>{name}</span>
                </a>
            </li>
        }
    };
    view! {
        <nav class="rail" aria-label=t::nav_main()>
            <a class="rail__brand" href=Route::page(Page::Board).hash() aria-label=t::nav_home()>
                <svg viewBox="0 0 34 34" aria-hidden="true"><use href="#logo"></use></svg>
                <b>"Kariz"</b>
            </a>
            <ul class="rail__list">{Page::ALL.map(item).collect_view()}</ul>
            <RailArt/>
            <div class="rail__foot"><Avatar member=store.me large=true/></div>
        </nav>
    }
}

/// A page's name and icon.
pub fn page_words(page: Page) -> (&'static str, &'static str) {
    match page {
        Page::Board => (t::nav_board(), "board"),
        Page::Deals => (t::nav_deals(), "list"),
        Page::Insights => (t::nav_insights(), "insights"),
        Page::Team => (t::nav_team(), "sync"),
        Page::Settings => (t::nav_settings(), "gear"),
    }
}

/// The qanat under the rail: shafts down to a channel.
#[component]
fn RailArt() -> impl IntoView {
    view! {
        <svg class="rail__art" viewBox="0 0 208 150" fill="none" stroke="currentColor" aria-hidden="true">
            <path d="M0 30c14-3 22 1 34-1s24-4 42 0 40 3 62-1 44-3 70 1" opacity=".6"></path>
            <g stroke-width="1">
                <path d="M14 33v72M38 32v76M62 31v80M104 34v82M146 33v88M188 32v94" stroke-dasharray="2 4"></path>
                <ellipse cx="14" cy="29" rx="7" ry="2.6"></ellipse>
                <ellipse cx="38" cy="28" rx="7" ry="2.6"></ellipse>
                <ellipse cx="62" cy="27.5" rx="7" ry="2.6"></ellipse>
                <ellipse cx="104" cy="30" rx="7" ry="2.6"></ellipse>
                <ellipse cx="146" cy="29" rx="7" ry="2.6"></ellipse>
                <ellipse cx="188" cy="28" rx="7" ry="2.6"></ellipse>
            </g>
            <path d="M-4 103 212 130" stroke-width="5" opacity=".85"></path>
            <path d="M-4 111 212 138" opacity=".35"></path>
        </svg>
    }
}
