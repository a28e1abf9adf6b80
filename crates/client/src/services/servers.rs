//! Which sync servers this device keeps in step with (L7).
//!
//! The list is kept by workspace: who runs a server can read what goes there, so the next workspace
//! on this device must not go there unasked.

use kariz_core::WorkspaceId;
use kariz_kit::reactive::effect;
use kariz_protocol::{Ask, PeerAsk};
use leptos::{ev, prelude::*};

use crate::{
    browser::prefs,
    services::invitation,
    store::{Phase, Store},
};

/// The servers of a workspace, by address.
pub fn of(workspace: WorkspaceId) -> Vec<String> {
    let kept = prefs::get(&name(workspace)).unwrap_or_default();
    kept.lines().filter_map(invitation::address).collect()
}

/// Keeps a workspace in step with these servers, and no others.
pub fn set(store: Store, workspace: WorkspaceId, servers: &[String]) {
    match servers {
        [] => prefs::forget(&name(workspace)),
        _ => prefs::set(&name(workspace), &servers.join("\n")),
    }
    store.send(&Ask::Peers(PeerAsk::Servers(servers.to_vec())));
}

/// One more server.
pub fn add(store: Store, workspace: WorkspaceId, server: String) {
    let mut servers = of(workspace);
    if !servers.contains(&server) {
        servers.push(server);
    }
    set(store, workspace, &servers);
}

/// Tells the engine, now and whenever another tab has changed the list; and when the network is back,
/// or the device awake, that servers can be tried again. Called once, by the app.
pub fn follow(store: Store) {
    let tell = move || {
        if store.phase.get_untracked() == Phase::Ready {
            let servers = store.workspace().map(of).unwrap_or_default();
            store.send(&Ask::Peers(PeerAsk::Servers(servers)));
        }
    };
    effect(move || {
        store.opened.track();
        tell();
    });
    let try_again = move || store.send(&Ask::Peers(PeerAsk::TryAgain));
    std::mem::forget(window_event_listener(ev::storage, move |event| {
        if event.key().is_none_or(|key| key.starts_with(&format!("kariz.{PREFIX}"))) {
            tell();
        }
    }));
    std::mem::forget(window_event_listener(ev::online, move |_| try_again()));
    std::mem::forget(window_event_listener(ev::visibilitychange, move |_| {
        if !document().hidden() {
            try_again();
        }
    }));
}

const PREFIX: &str = "servers.";

fn name(workspace: WorkspaceId) -> String {
    format!("{PREFIX}{workspace}")
}
