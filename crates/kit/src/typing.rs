//! Keys that are meant for a text.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};

/// Whether the key goes into a text.
pub fn typing(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    target.is_some_and(|target| {
        target.is_content_editable() || matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
    })
}
