//! IndexedDB's events as futures.
//!
//! The functions that settle a promise serve as event handlers themselves, so nothing has to be kept
//! alive, or set free, from this side. Each function listens from its call on, not only from when its
//! future is first awaited: an event that comes in between is not missed.

use std::future::Future;

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, IdbRequest, IdbTransaction};

/// What a request gives; an error says nothing more than that it failed: why, its transaction says.
pub(crate) fn result(request: &IdbRequest) -> impl Future<Output = Result<JsValue, JsValue>> + use<> {
    let listening = JsFuture::from(Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    }));
    let request = request.clone();
    async move {
        listening.await?;
        request.result()
    }
}

/// Until all of a transaction is complete; an error is the browser's reason for aborting it, which
/// may be null.
pub(crate) fn completion(transaction: &IdbTransaction) -> impl Future<Output = Result<(), JsValue>> + use<> {
    let listening = JsFuture::from(Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    }));
    async move { listening.await.map(|_| ()).map_err(|event| reason(&event)) }
}

fn reason(aborted: &JsValue) -> JsValue {
    let target = aborted.dyn_ref::<Event>().and_then(Event::target);
    let transaction = target.and_then(|target| target.dyn_into::<IdbTransaction>().ok());
    transaction.and_then(|transaction| transaction.error()).map_or(JsValue::NULL, Into::into)
}
