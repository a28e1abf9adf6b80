//! Which of this browser's workspaces this engine serves.
//!
//! Each is in a database of its own, named like the worker: none can be written into another, one tab
//! can show this and another that, and removing one removes its database.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// What the page calls the worker, before the place.
const WORKER: &str = "kariz-engine";

/// The name of the database, and of the line between the tabs that show it.
pub(crate) fn name() -> String {
    let worker = Reflect::get(&js_sys::global(), &JsValue::from_str("name")).ok().and_then(|name| name.as_string());
    format!("kariz{}", worker.as_deref().and_then(|name| name.strip_prefix(WORKER)).unwrap_or_default())
}
