//! What keys do in the grid, and who has the focus in it.

use kariz_client::{route::Route, store::is_view};
use kariz_core::DealId;
use kariz_kit::{dialog, direction::right_to_left};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, HtmlElement, KeyboardEvent, Node};

use super::{
    super::query::Line,
    Grid,
    cursor::{self, Size},
};
use crate::shell::keys;

/// The row of headings, where other rows have their line's word.
pub const HEADINGS: &str = "headings";
/// So many pixels a key makes a column wider or narrower.
const WIDER: i32 = 16;

/// A key in the grid.
pub fn pressed(grid: Grid, event: &KeyboardEvent) {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let in_cell = target.has_attribute("data-column");
    if event.default_prevented() || event.is_composing() || event.alt_key() || !in_cell {
        return; // in an editor, keys are the editor's
    }
    if does(grid, event, &target) {
        event.prevent_default();
        event.stop_propagation();
    }
}

fn does(grid: Grid, event: &KeyboardEvent, target: &Element) -> bool {
    let at = grid.cursor.get_untracked();
    let control = event.ctrl_key() || event.meta_key();
    let deal = if let Some(Line::Deal(id)) = at.line { Some(id) } else { None };
    let key = key_of(event);
    match (key.as_str(), deal) {
        ("ArrowLeft" | "ArrowRight", _) if event.shift_key() && at.line.is_none() => {
            let by = if key == "ArrowRight" { WIDER } else { -WIDER };
            super::head::widen(grid, at.column, by)
        }
        (" ", Some(deal)) if !is_box(target) && !is_view() => toggle(grid, deal),
        ("Enter", Some(deal)) if !control => {
            Route::now().with_deal(deal).go();
            true
        }
        ("F2", Some(_)) => press(target, ".grid__edit, .next--plan"),
        _ => {
            let columns = untrack(|| grid.seen());
            let size = Size {
                rows: grid.list.lines.with_untracked(Vec::len),
                columns: &columns,
                page: (grid.scrolled.get_untracked().1 / grid.height.get_untracked()) as usize,
                headed: !grid.phone.get_untracked(),
            };
            let from = (at.line.map(|_| at.row), at.column);
            let to = cursor::step(from, &key, control, size);
            to.into_iter().for_each(|(row, column)| grid.go(row, column));
            to.is_some() || key.starts_with("Arrow") || key.starts_with("Page")
        }
    }
}

/// The key, as the cursor knows it: letters stand for arrows, and arrows lead the way that the page reads.
fn key_of(event: &KeyboardEvent) -> String {
    let plain = !event.ctrl_key() && !event.meta_key() && keys::letters_on();
    let key = match kariz_kit::key_of(event).as_str() {
        "j" | "J" if plain => "ArrowDown",
        "k" | "K" if plain => "ArrowUp",
        "ArrowLeft" if right_to_left() => "ArrowRight",
        "ArrowRight" if right_to_left() => "ArrowLeft",
        key => return key.to_owned(),
    };
    key.to_owned()
}

fn is_box(target: &Element) -> bool {
    target.tag_name() == "INPUT"
}

fn toggle(grid: Grid, deal: DealId) -> bool {
    grid.list.selected.update(|selected| {
        if !selected.remove(&deal) {
            selected.insert(deal);
        }
    });
    true
}

/// Presses what is in the cell, or beside what has the focus in it. It comes with the cursor, a moment after it: whoever
/// is quick is not to be left without.
fn press(target: &Element, selector: &'static str) -> bool {
    let Some(cell) = target.closest("[role=gridcell]").ok().flatten() else { return false };
    if !press_in(&cell, selector) {
        request_animation_frame(move || _ = press_in(&cell, selector));
    }
    true
}

fn press_in(cell: &Element, selector: &str) -> bool {
    let button = cell.query_selector(selector).ok().flatten();
    let button = button.and_then(|button| button.dyn_into::<HtmlElement>().ok());
    button.iter().for_each(HtmlElement::click);
    button.is_some()
}

/// The cursor is where the focus is.
pub fn came(grid: Grid, event: &FocusEvent) {
    grid.focused.set_value(true);
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let word = target.closest("[data-line]").ok().flatten().and_then(|row| row.get_attribute("data-line"));
    let number = |name: &str| {
        let cell = target.closest(&format!("[{name}]")).ok().flatten()?;
        cell.get_attribute(name)?.parse::<usize>().ok()
    };
    // The editor of a title stands in place of the link that says which column it is.
    let column = number("data-column").or_else(|| number("aria-colindex")?.checked_sub(1));
    let (Some(word), Some(column)) = (word, column) else { return };
    let found = grid.near.with_untracked(|near| near.iter().find(|(_, line)| line.word() == word).copied());
    let mut cursor = grid.cursor.get_untracked();
    cursor.column = column;
    cursor.line = found.map(|(_, line)| line);
    cursor.row = found.map_or(cursor.row, |(row, _)| row);
    if cursor != grid.cursor.get_untracked() {
        grid.cursor.set(cursor);
    }
}

/// The focus went elsewhere; what goes from the page leaves it nowhere.
pub fn left(grid: Grid, event: &FocusEvent) {
    let to = event.related_target().and_then(|to| to.dyn_into::<Node>().ok());
    let within = grid.scroller.try_get_untracked().flatten();
    if to.is_some_and(|to| !within.is_some_and(|within| within.contains(Some(&to)))) {
        grid.focused.try_set_value(false);
        return;
    }
    // What is still there was left by a press on nothing: the grid does not ask for the focus then.
    let from = event.target().and_then(|from| from.dyn_into::<Node>().ok());
    request_animation_frame(move || {
        if from.is_some_and(|from| from.is_connected()) && nothing_has_focus() {
            grid.focused.try_set_value(false);
        }
    });
}

/// Whether the focus was lost on the page itself: what stands over it takes care of its own.
pub fn is_lost() -> bool {
    nothing_has_focus() && Route::now().deal.is_none() && !dialog::is_open()
}

/// Whether the page's focus is on nothing.
fn nothing_has_focus() -> bool {
    document().active_element().is_none_or(|element| element.tag_name() == "BODY")
}

/// J, K and the arrows begin in the list when nothing has the focus.
pub fn hear_letters(grid: Grid) {
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        let plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
        let elsewhere = event.default_prevented() || event.is_composing() || !is_lost();
        if plain && !elsewhere && matches!(key_of(&event).as_str(), "ArrowDown" | "ArrowUp") {
            grid.focus();
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}
