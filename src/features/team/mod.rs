//! Copies, storage, members, live sessions, sync servers (L3 to L7, L12).

mod conflicts;
mod each;
mod first_exchange;
mod join;
mod keep;
mod live;
mod live_dialog;
mod live_people;
mod open_copy;
mod passphrase;
mod people;
mod qr;
mod relays;
mod restore;
mod scan;
mod seal;
mod servers;
mod share;
mod sign;
mod signed;
mod storage;
mod summary;
mod unread;
mod view_banner;

use kariz_client::{
    i18n::t,
    parts::conflicts_left,
    route::Page,
    services::{
        copies::{To, hand_out},
        invitation::Invitation,
    },
    store::use_store,
};
use kariz_kit::{Icon, Show, listener};
use leptos::prelude::*;

use crate::shell::{
    Feature, PageEntry, TopBar,
    deeds::Deed,
    intents::{self, AskWho, Asked, Intent, Join, OpenCopy, ScanInvitation, ShowPage, Snapshot, Unread, ask},
    kind,
};
use live::join_scanned;
use open_copy::OpenCopyDialog;
use scan::ScanButton;
use view_banner::ViewBanner;

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    pages: &[PageEntry {
        page: Page::TEAM,
        name: t::nav_team,
        icon: "sync",
        keys: &["G", "S"],
        fixed: false,
        waiting: Some((conflicts_left, waiting)),
    }],
    shows: &[
        kind::<OpenCopy>,
        kind::<Join>,
        kind::<AskWho>,
        kind::<Snapshot>,
        kind::<Unread>,
        kind::<ScanInvitation>,
        kind::<HandOut>,
        kind::<GoBack>,
    ],
    deeds: &[
        Deed {
            word: "open-copy",
            name: t::open_a_copy,
            icon: "people",
            keys: &[],
            does: Some(|_| ask(OpenCopy { file: None })),
        },
        Deed { word: "share-copy", name: t::share_a_copy, icon: "share", keys: &[], does: Some(|_| ask(HandOut)) },
    ],
    start: Some(first_exchange::tell),
    ..Feature::NOTHING
};

fn waiting(conflicts: usize) -> String {
    t::conflicts_count(conflicts)
}

/// A copy is handed out at once.
struct HandOut;

impl Intent for HandOut {
    const CHANGES: bool = false;
}

/// The moments that can be gone back to (L9).
pub struct GoBack;

impl Intent for GoBack {}

/// The page, copies, invitations, and what stands over a snapshot.
pub fn show(asked: &Asked) -> Option<AnyView> {
    if let Some(OpenCopy { file }) = asked.get() {
        return Some(view! { <OpenCopyDialog file=file.clone()/> }.into_any());
    }
    if let Some(Join { invitation }) = asked.get() {
        return Some(join_dialog(invitation.clone()));
    }
    if asked.get::<AskWho>().is_some() {
        return Some(view! { <people::WhoDialog/> }.into_any());
    }
    if let Some(Snapshot(view)) = asked.get() {
        return Some(view! { <ViewBanner view=view.clone()/> }.into_any());
    }
    if asked.get::<Unread>().is_some() {
        return Some(view! { <unread::UnreadBanner/> }.into_any());
    }
    if asked.get::<HandOut>().is_some() {
        hand_out(use_store(), To::Downloads);
        request_animation_frame(intents::close);
        return None;
    }
    if asked.get::<GoBack>().is_some() {
        return Some(view! { <restore::RestoreDialog/> }.into_any());
    }
    if asked.get::<ScanInvitation>().is_some() {
        return Some(view! { <ScanButton on_text=join_scanned() at_once=true/> }.into_any());
    }
    asked.get::<ShowPage>().filter(|show| show.0 == Page::TEAM).map(|_| view! { <TeamPage/> }.into_any())
}

/// The dialog about an invitation.
fn join_dialog(invitation: Invitation) -> AnyView {
    match invitation {
        Invitation::Server { workspace, server } => {
            view! { <join::JoinServerDialog workspace=workspace server=server/> }.into_any()
        }
        Invitation::Live(code) => view! { <live_dialog::LiveDialog code=code/> }.into_any(),
        Invitation::Answer(code) => view! { <live_dialog::AnswerDialog code=code/> }.into_any(),
    }
}

/// The Team & sync page.
#[component]
pub fn TeamPage() -> impl IntoView {
    let store = use_store();
    let works = move || store.view.with(Option::is_none);
    view! {
        <TopBar adds=false><h1 class="bar__title">{t::nav_team()}</h1></TopBar>
        <div class="team">
            <Show when=works><conflicts::ConflictsRow/></Show>
            <Hero/>
            <div class="team__columns">
                <Show when=works>
                    <div class="team__column">
                        <OpenPanel/>
                        <live::LivePanel/>
                        <share::SharePanel/>
                    </div>
                </Show>
                <div class="team__column">
                    <people::PeoplePanel/>
                    <storage::StoragePanel/>
                    <Show when=works><servers::ServersPanel/></Show>
                </div>
            </div>
        </div>
    }
}

#[component]
fn Hero() -> impl IntoView {
    view! {
        <section class="hero">
            <div>
                <h2>{t::team_hero()}</h2>
                <p>{t::team_hero_words()}</p>
            </div>
            <svg class="hero__net" viewBox="0 0 420 120" fill="none" stroke="currentColor" aria-hidden="true">
                <path d="M0 30c40-8 70 4 120-2s90-6 140 0 100 6 160-2" opacity=".35"></path>
                <path d="M-4 74 424 104" stroke-width="7" stroke-linecap="round" opacity=".85"></path>
                <path d="M-4 88 424 118" stroke-width="2" opacity=".3"></path>
                <g stroke-width="1.5" stroke-dasharray="2 5" opacity=".8">
                    <path d="M70 44v36M170 44v42M270 44v50M370 44v56"></path>
                </g>
                <g stroke-width="3">
                    <circle cx="70" cy="30" r="13"></circle>
                    <circle cx="170" cy="30" r="13"></circle>
                    <circle cx="270" cy="30" r="13"></circle>
                    <circle cx="370" cy="30" r="13" stroke-dasharray="5 4"></circle>
                </g>
            </svg>
        </section>
    }
}

#[component]
fn OpenPanel() -> impl IntoView {
    view! {
        <section class="panel" aria-labelledby="team-open">
            <div class="panel__h">
                <h2 id="team-open"><Icon name="file"/>{t::team_open()}</h2>
                <span class="hint">{t::team_open_hint()}</span>
            </div>
            <div class="dropf">
                <Icon name="download"/>
                <span class="dropf__drop">{t::team_drop()}</span>
                <button class="btn" type="button" on:click=listener(move |_| ask(OpenCopy { file: None }))>
                    {t::open_a_copy()}
                </button>
            </div>
        </section>
    }
}
