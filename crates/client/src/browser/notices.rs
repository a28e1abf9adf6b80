//! Notices of the system (the Notifications API): shown while a tab is open, where somebody has allowed it.
//!
//! They go through the service worker where there is one, since phones show no others; a press leads back to the app there
//! (`web/sw.js`).

use js_sys::{Function, Object, Promise, Reflect};
use leptos::{prelude::window, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// What was said about notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// They may be shown.
    Yes,
    /// Nobody was asked yet.
    Unasked,
    /// They may not; only the browser's own settings can change that.
    No,
    /// There are none here.
    Nowhere,
}

/// Whether notices may be shown.
pub fn allowed() -> Allowed {
    let said =
        class().and_then(|class| Reflect::get(&class, &"permission".into()).ok()).and_then(|said| said.as_string());
    match said.as_deref() {
        Some("granted") => Allowed::Yes,
        Some("default") => Allowed::Unasked,
        Some(_) => Allowed::No,
        None => Allowed::Nowhere,
    }
}

/// Asks whether they may be shown. Only where somebody has just pressed something that says so.
pub async fn ask() -> Allowed {
    let asked = class().and_then(|class| {
        let request = Reflect::get(&class, &"requestPermission".into()).ok()?.dyn_into::<Function>().ok()?;
        request.call0(&class).ok()?.dyn_into::<Promise>().ok()
    });
    if let Some(asked) = asked {
        let _ = JsFuture::from(asked).await;
    }
    allowed()
}

/// Shows a notice. One with the same `tag` takes the place of the last, in all tabs; a press on it leads to `address`.
pub fn show(title: String, body: String, tag: String, address: String) {
    let options = Object::new();
    let set = |name: &str, value: &JsValue| drop(Reflect::set(&options, &name.into(), value));
    set("body", &body.into());
    set("tag", &tag.into());
    set("data", &address.clone().into());
    spawn_local(async move {
        if by_worker(&title, &options).await.is_none() {
            by_page(&title, &options, address);
        }
    });
}

async fn by_worker(title: &str, options: &Object) -> Option<()> {
    let navigator: JsValue = window().navigator().into();
    let workers = Reflect::get(&navigator, &"serviceWorker".into()).ok().filter(|workers| workers.is_object())?;
    let find = Reflect::get(&workers, &"getRegistration".into()).ok()?.dyn_into::<Function>().ok()?;
    let found = JsFuture::from(find.call0(&workers).ok()?.dyn_into::<Promise>().ok()?).await.ok()?;
    Reflect::get(&found, &"active".into()).ok().filter(|active| active.is_object())?;
    let show = Reflect::get(&found, &"showNotification".into()).ok()?.dyn_into::<Function>().ok()?;
    let shown = show.call2(&found, &title.into(), options).ok()?.dyn_into::<Promise>().ok()?;
    JsFuture::from(shown).await.ok().map(drop)
}

fn by_page(title: &str, options: &Object, address: String) {
    let made = class().and_then(|class| {
        let arguments = js_sys::Array::of2(&title.into(), options);
        Reflect::construct(&class, &arguments).ok()
    });
    let Some(notice) = made else { return };
    let pressed = Closure::once_into_js(move || {
        let _ = window().focus();
        let _ = window().location().set_hash(&address);
    });
    let _ = Reflect::set(&notice, &"onclick".into(), &pressed);
}

fn class() -> Option<Function> {
    Reflect::get(&window(), &"Notification".into()).ok()?.dyn_into().ok()
}
