//! The browser's storage: how much there is, and whether it is kept (L3).

use js_sys::Reflect;
use leptos::{prelude::window, task::spawn_local};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Whether the browser may evict what is stored, and how much there may be.
#[derive(Clone, Copy, Default)]
pub struct Quota {
    /// Whether it keeps what is stored; `None` where it does not tell.
    pub persisted: Option<bool>,
    /// How many bytes there may be.
    pub allowed: Option<u64>,
}

/// What the browser says of its storage.
pub async fn quota() -> Option<Quota> {
    let storage = window().navigator().storage();
    let persisted = JsFuture::from(storage.persisted().ok()?).await.ok()?.as_bool();
    let estimate = JsFuture::from(storage.estimate().ok()?).await.ok()?;
    let allowed = Reflect::get(&estimate, &JsValue::from_str("quota")).ok()?.as_f64();
    Some(Quota { persisted, allowed: allowed.map(|bytes| bytes as u64) })
}

/// Asks the browser not to evict what is stored. It decides by itself, mostly without a question.
pub async fn keep() -> Option<()> {
    JsFuture::from(window().navigator().storage().persist().ok()?).await.ok()?;
    Some(())
}

/// As [`keep`], with nobody waiting for it.
pub fn keep_soon() {
    spawn_local(async { _ = keep().await });
}
