//! The frame: navigation, the page, the deal over it, dialogs, toasts.

use std::time::Duration;

use kariz_client::{
    browser::{badge, places},
    format,
    i18n::{language, t},
    parts::Avatar,
    route::{Page, Route, provide_route, use_route},
    services::{copies::save_unread, servers},
    store::{Heard, Phase, Store, use_store},
    words::workspace_name,
};
use kariz_core::Table;
use kariz_kit::{
    CollectView, Icon, MenuItem, MenuList, Show, Toasts, dynamic, guard_focus, is_touched, listener, provide_toasts,
    reactive::{effect, effect_after, memo},
    tell_place, toast,
};
use kariz_protocol::{OpenFailure, StorageState};
use leptos::{html, prelude::*};

use super::{
    among,
    dialogs::Dialogs,
    drop_file::DropFiles,
    feature::{self, Entry, PageEntry, entry_of, pages, view_of},
    given,
    hit::Goal,
    intents::{self, Asked, FirstRun, OpenDeal, ShowPage, ShowWorkspaces, Snapshot, Told, Unread, ask},
    invited, keys, near, parts, search,
    update::UpdateNotice,
};

/// The whole app, of these features.
#[component]
pub fn App(
    /// In the order of the navigation.
    features: &'static [Entry],
) -> impl IntoView {
    kariz_kit::words::provide(kariz_kit::words::Words {
        close: t::close,
        messages: t::messages,
        half_typed: t::field_half_typed,
    });
    provide_toasts();
    guard_focus();
    feature::provide(features);
    provide_route(pages().map(|entry| entry.page).collect());
    let store = Store::provide();
    store.explain_with(intents::explain);
    store.tell_with(|store, heard| {
        let quiet = matches!(heard, Heard::Saved { .. });
        feature::run(Asked::new(Told { store, heard }), quiet);
    });
    intents::provide();
    servers::follow(store);
    feature::all().filter_map(|(feature, _)| feature.start).for_each(|start| start(store));
    invited::listen();
    given::listen(store);
    keys::listen(store);
    parts::provide(feature::parts());
    near::listen();
    if store.phase.get_untracked() != Phase::FirstRun {
        feature::fetch_soon();
    }
    // In another language everything is made anew; what is known, open or typed stays.
    dynamic(move || {
        language::changes().track();
        view! { <Everything/> }
    })
}

#[component]
fn Everything() -> impl IntoView {
    let store = use_store();
    let stopped = memo(move || store.phase.get() == Phase::EngineStopped);
    view! {
        <a class="skip" href="#main">{t::skip_to_content()}</a>
        <UpdateNotice/>
        {move || match store.phase.get() {
            Phase::Opening => view! { <Opening/> }.into_any(),
            Phase::FirstRun => view_of(Asked::new(FirstRun)),
            Phase::Ready => view! { <Frame/> }.into_any(),
            Phase::Failed(failure) => view! { <Failed title=t::open_failed() text=failure_words(&failure) failure=failure/> }.into_any(),
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
        OpenFailure::Gone => match places::here().filter(|place| !place.name.is_empty()) {
            Some(place) => t::open_gone_named(place.name),
            None => t::open_gone().to_owned(),
        },
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
            {dynamic(move || slow.get().then(|| view! { <TryAgain/> }))}
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
fn Failed(
    title: &'static str,
    text: String,
    /// Why the workspace did not open, where that is it.
    #[prop(optional)]
    failure: Option<OpenFailure>,
) -> impl IntoView {
    view! {
        <main class="page failure" id="main">
            <h1>{title}</h1>
            <p role="alert">{text}</p>
            <TryAgain/>
            {failure.map(|failure| view! { <WaysOn failure=failure/> })}
        </main>
    }
}

/// What can be done where a workspace cannot be opened. Nothing that may be mended yet is removed.
#[component]
fn WaysOn(failure: OpenFailure) -> impl IntoView {
    let store = use_store();
    let others = || {
        view! { <button class="btn" type="button" aria-haspopup="dialog" on:click=listener(|_| ask(ShowWorkspaces))>{t::open_others()}</button> }
    };
    match failure {
        OpenFailure::Damaged(_) => Some(view! {
            <button class="btn" type="button" on:click=listener(move |_| save_unread(store))>{t::open_save_unread()}</button>
            {others()}
        }.into_any()),
        OpenFailure::Gone => Some(view! {
            <button class="btn" type="button" on:click=listener(move |_| store.forget())>{t::open_start_anew()}</button>
            {(places::known().len() > 1).then(others)}
        }.into_any()),
        OpenFailure::StorageUnavailable | OpenFailure::TooNew => None,
    }
}

#[component]
fn Frame() -> impl IntoView {
    let (route, store) = (use_route(), use_store());
    effect(move || {
        store.watch_table(Table::Workspaces);
        if let Some(workspace) = store.book(|book| book.workspace().cloned()) {
            let view = store.view.with(Option::is_some);
            match view {
                true => places::note(&t::signed_place(workspace.name.clone()), None),
                false => places::note(&workspace.name, Some(workspace.id)),
            }
        }
    });
    effect(move || {
        if store.view.with(Option::is_some)
            && let Some(root) = document().document_element()
        {
            let _ = root.set_attribute("data-view", ""); // styles leave out what would be refused
        }
    });
    effect(move || {
        // On the start page it stands there.
        if let Some(removed) = store.removed.get() {
            store.removed.set(None);
            toast(t::removed_elsewhere(removed));
        }
    });
    // What waits where the day begins is counted wherever the app is seen.
    let waiting = pages().next().and_then(|entry| entry.waiting).map(|(count, _)| count(store));
    let waiting = move || waiting.map_or(0, |count| count.get());
    effect(move || {
        let title = title(store, route.get());
        document().set_title(&if waiting() > 0 { t::tab_title_waiting(waiting(), title) } else { title });
    });
    effect(move || badge::show(waiting()));
    let page = memo(move || route.get().page);
    effect(move || {
        if page.get() != Page::DEALS {
            among::forget();
            among::come_back(page.get());
        }
    });
    // A finger leaves the focus where it was: nothing else would say that the page is another.
    effect_after(move |before: Option<Page>| {
        let page = page.get();
        if before.is_some_and(|before| before != page)
            && is_touched()
            && let Some(entry) = entry_of(page)
        {
            tell_place((entry.name)());
        }
        page
    });
    let impaired = memo(move || store.storage.with(StorageState::is_impaired));
    let deal = memo(move || route.get().deal);
    effect(move || deal.get().into_iter().for_each(|id| search::note(store, &Goal::Deal(id))));
    view! {
        <div class="app" class:app--fixed=move || entry_of(page.get()).is_some_and(|entry| entry.fixed)>
            <Rail page=page/>
            <main class="page" id="main" tabindex="-1">
                {move || store.view.get().map(|view| view_of(Asked::new(Snapshot(view))))}
                {move || impaired.get().then(|| view_of(Asked::new(Unread)))}
                {move || {
                    let page = page.get();
                    let is_there = page == Page::BOARD || store.is_whole.get();
                    is_there.then(|| view_of(Asked::new(ShowPage(page))))
                }}
            </main>
        </div>
        {move || deal.get().filter(|_| store.is_whole.get()).map(|id| view_of(Asked::new(OpenDeal(id))))}
    }
}

/// What the tab is called: the deal that is open, else the page; the workspace; the app.
fn title(store: Store, route: Route) -> String {
    store.watch_table(Table::Workspaces);
    let workspace = workspace_name(store);
    let deal = route.deal.and_then(|id| store.deal(id)).map(|deal| deal.title.clone());
    let lead = route.lead.and_then(|id| store.lead(id)).map(|lead| lead.name.clone());
    let page = || entry_of(route.page).map_or("", |entry| (entry.name)()).to_owned();
    t::tab_title(deal.or(lead).unwrap_or_else(page), workspace)
}

/// So many pages stand in a phone's bar; the others are behind *More*.
const BELOW: usize = 4;

/// The navigation: a rail at the side, a bar below on a phone.
#[component]
fn Rail(page: Memo<Page>) -> impl IntoView {
    let item = move |(place, entry): (usize, &'static PageEntry)| {
        let target = entry.page;
        view! {
            <li class={if place < BELOW { "" } else { "rail__rest" }}>
                <a
                    class="rail__item"
                    href=Route::page(target).hash()
                    aria-current=move || (page.get() == target).then_some("page")
                >
                    <Icon name=entry.icon/>
                    <span>{(entry.name)()}</span>
                    {waits(entry)}
                </a>
            </li>
        }
    };
    view! {
        <nav class="rail" aria-label=t::nav_main()>
            <a class="rail__brand" href=Route::page(Page::BOARD).hash() aria-label=t::nav_home()>
                <svg viewBox="0 0 34 34" aria-hidden="true"><use href="#logo"></use></svg>
                <b>"Kariz"</b>
            </a>
            <ul class="rail__list">{pages().enumerate().map(item).collect_view()}<More page=page/></ul>
            <RailArt/>
            <div class="rail__foot"><Avatar member=use_store().me large=true/></div>
        </nav>
    }
}

/// How much waits on a page, if anything does.
fn waits(entry: &'static PageEntry) -> Option<impl IntoView> {
    let (count, words) = entry.waiting?;
    let count = count(use_store());
    Some(dynamic(move || match count.get() {
        0 => None,
        n => Some(
            view! { <b class="rail__n num" title=words(n)><span aria-hidden="true">{format::number(n as f64)}</span><span class="vh">{words(n)}</span></b> },
        ),
    }))
}

/// Those pages for which a phone's bar has no room.
#[component]
fn More(page: Memo<Page>) -> impl IntoView {
    let open = RwSignal::new(false);
    let button = NodeRef::<html::Button>::new();
    let close = move |back: bool| {
        open.set(false);
        if back && let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
    };
    let rest = || pages().skip(BELOW);
    let item = move |entry: &'static PageEntry| {
        view! {
            <MenuItem icon=entry.icon moves_focus=true on_select=move |()| Route::page(entry.page).go()>{(entry.name)()}{waits(entry)}</MenuItem>
        }
    };
    view! {
        <li class="rail__more">
            <button
                node_ref=button
                class="rail__item"
                type="button"
                aria-haspopup="menu"
                aria-expanded=move || open.get().to_string()
                aria-current=move || rest().any(|entry| entry.page == page.get()).then_some("page")
                on:click=listener(move |_| open.update(|open| *open = !*open))
            >
                <Icon name="more"/>
                <span>{t::nav_more()}</span>
                {rest().map(waits).collect_view()}
            </button>
            <Show when=move || open.get()>
                <MenuList label=t::nav_more() on_close=close>{rest().map(item).collect_view()}</MenuList>
            </Show>
        </li>
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
