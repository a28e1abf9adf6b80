//! One section on paper, and nothing else of the page.

use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{AddEventListenerOptions, Element};

use super::found;

/// What the sheet for paper reads: `one` is printed, the `way` leads to it, all else is `out`.
const PRINT: &str = "data-print";
/// A table of so many columns is printed across.
const WIDE: &str = "tr > :nth-child(8)";

/// Asks the browser to print a section.
pub fn print(section: &Element) {
    clear();
    let is_wide = section.query_selector(WIDE).ok().flatten().is_some();
    let _ = section.set_attribute(PRINT, if is_wide { "one wide" } else { "one" });
    let mut at = section.clone();
    while let Some(parent) = at.parent_element() {
        let children = parent.children();
        for child in (0..children.length()).filter_map(|place| children.item(place)) {
            if child != at {
                let _ = child.set_attribute(PRINT, "out");
            }
        }
        let _ = parent.set_attribute(PRINT, "way");
        at = parent;
    }
    let done = Closure::once_into_js(clear);
    let once = AddEventListenerOptions::new();
    once.set_once(true);
    let _ = window().add_event_listener_with_callback_and_add_event_listener_options(
        "afterprint",
        done.unchecked_ref(),
        &once,
    );
    let _ = window().print();
}

fn clear() {
    if let Some(root) = document().document_element() {
        let _ = root.remove_attribute(PRINT);
        for element in found(&root, "[data-print]") {
            let _ = element.remove_attribute(PRINT);
        }
    }
}
