//! The styles of what is not the board: they come with the first part that is fetched (`web/boot.js`, `karizStyles`).

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// They cannot be fetched now.
#[derive(Clone, Copy, Debug)]
pub struct NotHere;

/// Waits for them. They are on their way at once.
///
/// # Errors
/// They cannot be fetched; whoever asks again tries again.
pub fn bring() -> impl Future<Output = Result<(), NotHere>> + use<> {
    let asked = ask();
    async { JsFuture::from(asked.ok_or(NotHere)?).await.map(drop).map_err(|_| NotHere) }
}

fn ask() -> Option<Promise> {
    let styles: Function = Reflect::get(&js_sys::global(), &"karizStyles".into()).ok()?.dyn_into().ok()?;
    Some(Promise::resolve(&styles.call0(&JsValue::NULL).ok()?))
}
