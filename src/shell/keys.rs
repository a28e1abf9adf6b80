//! Keys that work everywhere. Single letters can be switched off (WCAG 2.1.4).

use kariz_client::{browser::prefs, route::Route, store::Store};
use kariz_kit::{dialog, typing};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::{
    feature,
    intents::{NewDeal, ShowKeys, ask},
};

/// Listens for keys on the whole window. Called once, by the app.
pub fn listen(store: Store) {
    let go_to = StoredValue::new(false);
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if event.default_prevented() || event.is_composing() {
            return;
        }
        let handled = if event.ctrl_key() || event.meta_key() {
            with_control(store, &event)
        } else {
            !event.alt_key() && letters_on() && !typing(&event) && !dialog::is_open() && letter(&event, go_to)
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

fn with_control(store: Store, event: &KeyboardEvent) -> bool {
    match (event.key().to_lowercase().as_str(), event.shift_key()) {
        ("z", false) if !typing(event) => store.undo(),
        ("z", true) | ("y", false) if !typing(event) => store.redo(),
        _ => return false,
    }
    true
}

fn letter(event: &KeyboardEvent, go_to: StoredValue<bool>) -> bool {
    let key = event.key().to_lowercase();
    if go_to.get_value() {
        go_to.set_value(false);
        return section(&key);
    }
    match key.as_str() {
        "/" => focus_search(),
        "?" => ask(ShowKeys),
        "n" if !in_deal() => ask(NewDeal { stage: None }),
        "g" => go_to.set_value(true),
        _ => return false,
    }
    true
}

fn section(key: &str) -> bool {
    let entry = feature::pages().find(|entry| entry.key.eq_ignore_ascii_case(key));
    entry.iter().for_each(|entry| Route::page(entry.page).go());
    entry.is_some()
}

fn in_deal() -> bool {
    Route::parse(&window().location().hash().unwrap_or_default()).deal.is_some()
}

fn focus_search() {
    let search = document().query_selector("input[type=search]").ok().flatten();
    if let Some(search) = search.and_then(|search| search.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = search.focus();
    }
}
