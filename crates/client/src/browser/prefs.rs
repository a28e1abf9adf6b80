//! What this browser remembers about how the user likes things. Nothing of the workspace is here.
//!
//! Values are plain text, not JSON: the page's first script reads some before anything else runs.

use gloo_storage::{LocalStorage, Storage};
use leptos::{ev, prelude::*};

/// The preference that steps with a time are reminded of: `on`, or nothing.
pub const REMINDERS: &str = "reminders";

/// A preference, as it was last set in this browser.
pub fn get(name: &str) -> Option<String> {
    storage()?.get_item(&key(name)).ok().flatten()
}

/// Remembers a preference; does nothing where the browser keeps storage shut.
pub fn set(name: &str, value: &str) {
    is_set(name, value);
}

/// As [`set`]; says whether it is remembered.
pub fn is_set(name: &str, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(&key(name), value).is_ok())
}

/// Forgets a preference.
pub fn forget(name: &str) {
    if storage().is_some() {
        LocalStorage::delete(key(name));
    }
}

/// Hears when another tab has changed a preference, as long as the owner is there.
pub fn follow(name: &str, hear: impl Fn() + 'static) {
    let key = key(name);
    let heard = window_event_listener(ev::storage, move |event| {
        if event.key().is_none_or(|changed| changed == key) {
            hear();
        }
    });
    on_cleanup(move || heard.remove());
}

fn key(name: &str) -> String {
    format!("kariz.{name}")
}

/// `None` where the browser keeps storage shut: gloo would stop the page there.
fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten().map(|_| LocalStorage::raw())
}
