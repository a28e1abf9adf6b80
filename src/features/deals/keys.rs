//! The list's keys, in one table. What has no word is heard by the grid itself.

use kariz_client::{i18n::t, route::Route};
use kariz_kit::{dialog, typing};
use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::shell::{
    deeds::{Deed, Group, enter},
    keys,
};

/// What can be done on the list, and with the row that has the focus.
pub static LIST: Group = Group {
    title: t::nav_deals,
    deeds: &[
        Deed::key(&["←", "→", "↑", "↓"], t::help_cells),
        Deed::key(&["J", "K"], t::help_rows),
        Deed::key(&["Enter"], t::help_open),
        Deed::key(&["Space"], t::help_select),
        Deed::key(&["F2"], t::help_edit),
        Deed::key(&["Shift", "←", "→"], t::help_wider),
        Deed { word: "filter-list", name: t::filter, icon: "filter", keys: &["F"], does: None },
    ],
};

/// F opens the filters from anywhere on the page, whatever stands below them.
pub fn hear() {
    let handle = window_event_listener(ev::keydown, move |event| {
        let plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key() && keys::letters_on();
        let elsewhere = event.default_prevented() || event.is_composing() || dialog::is_open();
        let can = plain && !elsewhere && Route::now().deal.is_none() && !types(&event);
        if can && LIST.pressed(&event).is_some() && open_filters() {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
    keys::lead_to(".grid", ".grid [data-column][tabindex='0']");
    enter(&LIST, Callback::new(move |_| _ = open_filters()));
}

/// Whether a letter is typed there: a box of the grid takes none.
fn types(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|at| at.dyn_into::<Element>().ok());
    typing(event) && !target.is_some_and(|at| at.has_attribute("data-column"))
}

fn open_filters() -> bool {
    let closed = ".deals__filters:not(.deals__columns) > button[aria-expanded=false]";
    let button = document().query_selector(closed).ok().flatten();
    let button = button.and_then(|button| button.dyn_into::<HtmlElement>().ok());
    button.iter().for_each(HtmlElement::click);
    button.is_some()
}
