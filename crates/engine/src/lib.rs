//! The engine worker. A placeholder that sends back what it gets, until the
//! session moves in.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, prelude::wasm_bindgen};
use web_sys::DedicatedWorkerGlobalScope;

/// Takes one message of the page, in the order in which they were posted.
#[wasm_bindgen]
pub fn receive(message: &Uint8Array) {
    if let Ok(worker) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() {
        let _ = worker.post_message(message);
    }
}
