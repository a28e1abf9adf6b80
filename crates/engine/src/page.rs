//! The line to the page, or to the engine whose inspector this is.

use js_sys::{Array, Reflect, Uint8Array};
use kariz_protocol::{Tell, to_bytes};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Sends a message to the page, as bytes that are handed over, not copied again.
pub(crate) fn tell(tell: &Tell) {
    post(&to_bytes(tell));
}

/// Sends bytes to whoever has made this worker.
pub fn post(bytes: &[u8]) {
    let bytes = Uint8Array::from(bytes);
    let _ = scope().post_message_with_transfer(&bytes, &Array::of1(&bytes.buffer()));
}

/// Says in plain text that the engine has stopped, and why: the one message that is not bytes.
pub(crate) fn say_why_stopped(why: &str) {
    let _ = scope().post_message(&JsValue::from_str(why));
}

/// Hears the page from now on; returns what it has said before, in order.
pub fn listen(hear: impl Fn(&JsValue) + 'static) -> Vec<JsValue> {
    let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| hear(&event.data()));
    scope().set_onmessage(Some(listener.as_ref().unchecked_ref()));
    listener.forget(); // as long as the worker lives
    let held = Reflect::get(&scope(), &JsValue::from_str("karizHeld")).ok();
    held.and_then(|held| held.dyn_into::<Array>().ok()).map(|held| held.to_vec()).unwrap_or_default()
}

/// Whether this runs in a worker, not in a page.
pub fn in_worker() -> bool {
    js_sys::global().is_instance_of::<DedicatedWorkerGlobalScope>()
}

/// This worker.
pub(crate) fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}
