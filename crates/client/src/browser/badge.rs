//! The number on the app's icon, where the system shows one.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Shows a number on the icon; none for 0. Nothing happens where icons have no numbers.
pub fn show(count: usize) {
    let navigator: JsValue = window().navigator().into();
    let method = if count == 0 { "clearAppBadge" } else { "setAppBadge" };
    let method = Reflect::get(&navigator, &method.into()).ok().and_then(|method| method.dyn_into::<Function>().ok());
    let promise = method.and_then(|method| method.call1(&navigator, &JsValue::from(count as f64)).ok());
    if let Some(promise) = promise.and_then(|promise| promise.dyn_into::<Promise>().ok()) {
        // Refused where the app is not installed: there is no icon then.
        leptos::task::spawn_local(async move { drop(JsFuture::from(promise).await) });
    }
}
