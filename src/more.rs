//! What not everybody needs, and nobody at once: working with others, merging, importing, scanning,
//! sealing. It stands in a wasm file of its own, which is fetched when something of it is first shown,
//! or when there is time.
//!
//! [`Parts`] is the whole border, as in [`crate::later`].
#![allow(unsafe_code, reason = "wasm_split declares the other file's function as a foreign one")]

use std::cell::Cell;

use kariz_client::{i18n::t, services::invitation::Invitation};
use kariz_kit::{Icon, dynamic, listener};
use kariz_protocol::View;
use leptos::{prelude::*, task::spawn_local, wasm_split::{SplitLoaderError, wasm_split}};
use web_sys::File;

use crate::features::{import::ImportDialog, team::{self, OpenCopyDialog, ScanButton, SealDialog, TeamPage, ViewBanner}};

/// The views of that file.
#[derive(Clone, Copy)]
pub struct Parts {
    /// The Team & sync page.
    pub team: fn() -> AnyView,
    /// The import wizard, with a file if there is one already.
    pub import: fn(Option<File>) -> AnyView,
    /// The dialog that looks into a copy, with a file if there is one already.
    pub open_copy: fn(Option<File>) -> AnyView,
    /// The dialog about an invitation.
    pub join: fn(Invitation) -> AnyView,
    /// The dialog that seals a copy, as long as it is to be open.
    pub seal: fn(RwSignal<bool>) -> AnyView,
    /// What stands over every page of a snapshot.
    pub view: fn(View) -> AnyView,
    /// Scans an invitation from another screen.
    pub scan: fn() -> AnyView,
}

#[wasm_split(more, fallible, wasm_split_path = ::leptos::wasm_split)]
fn parts() -> Result<Parts, SplitLoaderError> {
    Ok(Parts {
        team: || view! { <TeamPage/> }.into_any(),
        import: |file| view! { <ImportDialog file=file/> }.into_any(),
        open_copy: |file| view! { <OpenCopyDialog file=file/> }.into_any(),
        join: team::join_dialog,
        seal: |open| view! { <SealDialog open=open/> }.into_any(),
        view: |view| view! { <ViewBanner view=view/> }.into_any(),
        scan: || view! { <ScanButton on_text=team::join_scanned() at_once=true/> }.into_any(),
    })
}

/// How far fetching it has come.
#[derive(Clone, Copy)]
enum Fetched {
    NotAsked,
    Asked,
    There(Parts),
    Failed,
}

thread_local! {
    static FETCHED: Cell<Option<RwSignal<Fetched>>> = const { Cell::new(None) };
}

/// Makes place for it. Called once, by the app.
pub fn provide() {
    FETCHED.set(Some(RwSignal::new(Fetched::NotAsked)));
}

fn fetch(fetched: RwSignal<Fetched>) {
    fetched.set(Fetched::Asked);
    spawn_local(async move { fetched.set(parts().await.map_or(Fetched::Failed, Fetched::There)) });
}

/// Shows a view of that file, as soon as it is there.
pub fn more(show: impl Fn(Parts) -> AnyView + Send + 'static) -> AnyView {
    let Some(fetched) = FETCHED.get() else { return ().into_any() };
    if matches!(fetched.get_untracked(), Fetched::NotAsked | Fetched::Failed) {
        fetch(fetched);
    }
    dynamic(move || {
        match fetched.get() {
        Fetched::There(parts) => show(parts),
        Fetched::NotAsked | Fetched::Asked => view! { <p class="vh" role="status">{t::opening()}</p> }.into_any(),
        Fetched::Failed => view! {
            <p class="note note--warn" role="alert">
                <Icon name="warn" size="s"/>
                <span>{t::more_missing()}</span>
                <button class="btn btn--s" type="button" on:click=listener(move |_| fetch(fetched))>{t::try_again()}</button>
            </p>
        }
        .into_any(),
    }
    })
}
