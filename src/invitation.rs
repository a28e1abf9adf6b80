//! An invitation into a workspace: a link that names it, and the sync server where it is (L7).
//!
//! What is behind `#` is never sent to the host of the page.

use kariz_core::WorkspaceId;
use leptos::{ev, prelude::*};

use crate::{
    actions::{self, DialogKind},
    route::{Page, Route},
};

const WORD: &str = "#join/";

/// Where a workspace can be got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Which workspace.
    pub workspace: WorkspaceId,
    /// The address of a server that has it.
    pub server: String,
}

impl Invitation {
    /// The link, to be opened on another device.
    pub fn link(&self) -> String {
        let page = window().location().href().unwrap_or_default();
        let page = page.split('#').next().unwrap_or_default();
        format!("{page}{WORD}{}/{}", self.workspace, js_sys::encode_uri_component(&self.server))
    }

    /// Reads what stands behind `#` in an address.
    pub fn parse(hash: &str) -> Option<Self> {
        let (workspace, server) = hash.strip_prefix(WORD)?.split_once('/')?;
        let server = js_sys::decode_uri_component(server).ok()?.as_string()?;
        Some(Self { workspace: workspace.parse().ok()?, server: address(&server)? })
    }

    /// The address leads to the workspace again.
    pub fn leave() {
        if Self::here().is_some() {
            Route::page(Page::Board).go();
        }
    }

    fn here() -> Option<Self> {
        Self::parse(&window().location().hash().unwrap_or_default())
    }
}

/// Shows an invitation when the page is opened by one. Called once, by the app.
pub fn listen() {
    let look = move || {
        if let Some(invitation) = Invitation::here() {
            actions::show(DialogKind::Join(invitation));
        }
    };
    look();
    std::mem::forget(window_event_listener(ev::hashchange, move |_| look()));
}

/// A server's address as it was typed, made whole: without a scheme it is `wss:`. `None` when it is
/// none, or would send everything in the clear; only this very device may be reached so.
pub fn address(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let whole = if typed.contains("://") { typed.to_owned() } else { format!("wss://{typed}") };
    let url = web_sys::Url::new(&whole).ok().filter(|_| !typed.is_empty())?;
    let is_safe = url.protocol() == "wss:" || url.protocol() == "ws:" && url.hostname() == "localhost";
    (is_safe && url.hash().is_empty()).then(|| url.href())
}
