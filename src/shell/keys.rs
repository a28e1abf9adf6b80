//! Keys that work everywhere. Single letters can be switched off (WCAG 2.1.4).

use kariz_client::{browser::prefs, route::Route, store::Store};
use kariz_kit::{CollectView, dialog, key_of, typing};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::{
    deeds::{self, Deed},
    feature,
    intents::{ShowPalette, ask},
};

/// Listens for keys on the whole window. Called once, by the shell.
pub fn listen(store: Store) {
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if event.default_prevented() || event.is_composing() {
            return;
        }
        let handled = if event.ctrl_key() || event.meta_key() {
            with_control(store, &event)
        } else {
            !event.alt_key() && letters_on() && !typing(&event) && !dialog::is_open() && letter(store, &event)
        };
        if handled {
            event.prevent_default();
        }
    });
    std::mem::forget(handle);
}

/// Whether single-letter keys are on.
pub fn letters_on() -> bool {
    prefs::get("letters").as_deref() != Some("off")
}

/// J and K lead to what `stop` finds, wherever on the page the focus is: within `list` they are its own. As long as the
/// page is shown.
pub fn lead_to(list: &'static str, stop: &'static str) {
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        let plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key() && !event.shift_key();
        let elsewhere = event.default_prevented() || event.is_composing() || typing(&event) || dialog::is_open();
        let asked = plain && !elsewhere && letters_on() && matches!(key_of(&event).as_str(), "j" | "k");
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let inside = || target.is_some_and(|target| target.closest(list).ok().flatten().is_some());
        if asked && Route::now().deal.is_none() && !inside() && focus_on(stop) {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}

fn focus_on(stop: &str) -> bool {
    let found = document().query_selector(stop).ok().flatten();
    let found = found.and_then(|found| found.dyn_into::<HtmlElement>().ok());
    found.is_some_and(|found| found.focus().is_ok())
}

/// The palette comes from anywhere, also out of a field; the rest is for whoever does not type.
fn with_control(store: Store, event: &KeyboardEvent) -> bool {
    if PALETTE.is_chord(event) {
        if !dialog::is_open() {
            ask(ShowPalette); // what is typed into another dialog must not go
        }
        return true;
    }
    let deed = anywhere().find(|deed| deed.is_chord(event)).filter(|_| !typing(event));
    deed.into_iter().for_each(|deed| deeds::carry_out(store, deed));
    deed.is_some()
}

/// What opens the palette.
pub static PALETTE: Deed = Deed::key(&["Ctrl", "K"], kariz_client::i18n::t::palette_title);

/// Every deed that can be done anywhere.
pub fn anywhere() -> impl Iterator<Item = &'static Deed> {
    feature::all().flat_map(|(feature, _)| feature.deeds)
}

/// A letter alone, or the second of two.
fn letter(store: Store, event: &KeyboardEvent) -> bool {
    let key = key_of(event);
    let before = deeds::first_of_two(event).unwrap_or_default();
    deeds::wait_for_second(event, None);
    let is_pressed = |keys: &[&str]| match keys {
        [only] => before.is_empty() && only.eq_ignore_ascii_case(&key),
        [one, two] => one.eq_ignore_ascii_case(&before) && two.eq_ignore_ascii_case(&key),
        _ => false,
    };
    if deeds::entered().iter().any(|deed| is_pressed(deed.keys)) {
        return false; // in an open deal, for instance, the same letter does something else
    }
    if let Some(deed) = anywhere().find(|deed| is_pressed(deed.keys)) {
        deeds::carry_out(store, deed);
        return true;
    }
    if let Some(entry) = feature::pages().find(|entry| is_pressed(entry.keys)) {
        Route::page(entry.page).go();
        return true;
    }
    let begins = before.is_empty()
        && feature::pages().any(|entry| matches!(entry.keys, [one, _] if one.eq_ignore_ascii_case(&key)));
    if begins {
        deeds::wait_for_second(event, Some(key));
    }
    begins
}

/// The key as this keyboard calls it.
fn here(key: &'static str) -> &'static str {
    let apple =
        window().navigator().platform().is_ok_and(|platform| platform.starts_with("Mac") || platform.starts_with("iP"));
    if key == "Ctrl" && apple { "⌘" } else { key }
}

/// Keys, as they stand on the keyboard.
#[component]
pub fn Keys(
    /// Which.
    keys: &'static [&'static str],
) -> impl IntoView {
    keys.iter().map(|key| view! { <kbd>{here(key)}</kbd> }).collect_view()
}
