//! What the page hears.

use js_sys::{Array, Uint8Array};
use kariz_protocol::{Tell, to_bytes};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DedicatedWorkerGlobalScope;

/// Sends a message to the page, as bytes that are handed over, not copied again.
pub(crate) fn tell(tell: &Tell) {
    let Ok(bytes) = to_bytes(tell) else { return };
    let bytes = Uint8Array::from(bytes.as_slice());
    let _ = scope().post_message_with_transfer(&bytes, &Array::of1(&bytes.buffer()));
}

/// Says in plain text that the engine has stopped, and why: the one message that is not bytes.
pub(crate) fn say_why_stopped(why: &str) {
    let _ = scope().post_message(&JsValue::from_str(why));
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}
