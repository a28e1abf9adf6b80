//! Light colours, for a moment in which nothing is painted.

use leptos::prelude::document;
use web_sys::Element;

use super::found;

/// Holds colours where they are, instead of letting them fade to others.
const STILL: &str = "data-still";
const THEME: &str = "data-theme";

/// Reads a section as it would be in light, scrolled to where its lines begin: what is saved is printed, sent, put on a
/// white page. Afterwards all is as it was; the browser paints nothing meanwhile.
pub fn in_light<T>(section: &Element, read: impl FnOnce() -> T) -> T {
    let Some(root) = document().document_element() else { return read() };
    let was = root.get_attribute(THEME);
    let scrolled: Vec<(Element, i32)> =
        found(section, ".scrolls").into_iter().map(|element| (element.clone(), element.scroll_left())).collect();
    let _ = root.set_attribute(STILL, "");
    let _ = root.set_attribute(THEME, "light");
    scrolled.iter().for_each(|(element, _)| element.set_scroll_left(0));
    let result = read();
    scrolled.iter().for_each(|(element, left)| element.set_scroll_left(*left));
    let _ = match was {
        Some(theme) => root.set_attribute(THEME, &theme),
        None => root.remove_attribute(THEME),
    };
    // The old colours are back before anything may fade again.
    let _ = section.get_bounding_client_rect();
    let _ = root.remove_attribute(STILL);
    result
}
