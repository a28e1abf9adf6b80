//! The system's clipboard.

use js_sys::{Function, Promise, Reflect};
use kariz_kit::toast;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Copies a text and says `copied`; where the browser does not allow that, says `instead`, which shows it.
pub fn copy(text: String, copied: &'static str, instead: impl FnOnce(String) -> String + 'static) {
    leptos::task::spawn_local(async move {
        let is_copied = match write(&text) {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        };
        toast(if is_copied { copied.to_owned() } else { instead(text) });
    });
}

/// `navigator.clipboard.writeText`, which is there only in secure contexts.
fn write(text: &str) -> Option<Promise> {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into()).ok()?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
    write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()
}
