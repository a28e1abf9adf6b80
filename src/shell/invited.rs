//! Links that bring people together, when the page is opened by one (L6, L7).

use kariz_client::{
    i18n::t,
    route::{Page, Route},
    services::invitation::Invitation,
};
use kariz_kit::toast;
use leptos::{ev, prelude::*};
use wasm_bindgen::JsValue;

use super::intents::{AskWho, Join, OpenCopy, ask};

/// The address that asks for a copy to open: for a page that is loaded anew to do it at another place.
pub const OPEN_COPY: &str = "#open-copy";

/// The address that asks who "me" is, at a place to which a workspace has just come.
pub const ASK_WHO: &str = "#who";

/// Shows an invitation when the page is opened by one. Called once, by the app.
pub fn listen() {
    let look = move || {
        let hash = window().location().hash().unwrap_or_default();
        match Invitation::parse(&hash) {
            Some(invitation) => ask(Join { invitation }),
            None if hash == OPEN_COPY => ask(OpenCopy { file: None }),
            None if hash == ASK_WHO => ask(AskWho),
            None if hash.starts_with("#join/") => toast(t::invitation_wrong()),
            None => return,
        }
        forget_address();
    };
    look();
    std::mem::forget(window_event_listener(ev::hashchange, move |_| look()));
}

/// An invitation has passwords in it: neither the address nor the way back keeps it.
fn forget_address() {
    let board = Route::page(Page::BOARD).hash();
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&board));
    }
}
