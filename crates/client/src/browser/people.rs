//! The telephone's own list of people, where a browser lets somebody choose from it (the Contact Picker API).

use js_sys::{Array, Function, Object, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Somebody who was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// What they are called.
    pub name: String,
    /// Their first address.
    pub email: String,
    /// Their first number.
    pub phone: String,
}

impl Chosen {
    /// As one would type it: `Ana Markovic, ana@rill.example, +47 90 00 00 00`.
    pub fn line(&self) -> String {
        let plain = |text: &String| text.replace([',', ';', '\n', '\r', '\t'], " ").trim().to_owned();
        let parts = [&self.name, &self.email, &self.phone].map(plain);
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

/// Several of them as cards: of lines one would have to guess which belong together.
pub fn cards(chosen: &[Chosen]) -> String {
    let plain = |text: &str| text.trim().replace([',', ';', '\\', '\n', '\r'], " ");
    let card = |one: &Chosen| {
        let name = if one.name.trim().is_empty() { &one.email } else { &one.name };
        let lines = [("FN:", name), ("EMAIL:", &one.email), ("TEL:", &one.phone)];
        let lines = lines.into_iter().filter(|(_, text)| !text.trim().is_empty());
        let lines: String = lines.map(|(what, text)| format!("{what}{}\n", plain(text))).collect();
        format!("BEGIN:VCARD\nVERSION:4.0\n{lines}END:VCARD")
    };
    chosen.iter().map(card).collect::<Vec<_>>().join("\n")
}

/// Whether somebody can be chosen from the device's own list.
pub fn can_choose() -> bool {
    manager().is_some()
}

/// Asks the system who is meant; nobody where that was called off.
pub async fn choose() -> Vec<Chosen> {
    let Some((manager, select)) = manager() else { return Vec::new() };
    let what = Array::of3(&"name".into(), &"email".into(), &"tel".into());
    let options = Object::new();
    let _ = Reflect::set(&options, &"multiple".into(), &JsValue::TRUE);
    let asked = select.call2(&manager, &what, &options).ok().and_then(|asked| asked.dyn_into::<Promise>().ok());
    let Some(asked) = asked else { return Vec::new() };
    let chosen = JsFuture::from(asked).await.unwrap_or_default();
    let first = |one: &JsValue, name: &str| {
        let all = Reflect::get(one, &name.into()).ok().and_then(|all| all.dyn_into::<Array>().ok());
        all.and_then(|all| all.get(0).as_string()).unwrap_or_default()
    };
    let chosen = chosen.dyn_into::<Array>().unwrap_or_default();
    chosen
        .iter()
        .map(|one| Chosen { name: first(&one, "name"), email: first(&one, "email"), phone: first(&one, "tel") })
        .collect()
}

fn manager() -> Option<(JsValue, Function)> {
    let navigator: JsValue = window().navigator().into();
    let manager = Reflect::get(&navigator, &"contacts".into()).ok().filter(|manager| manager.is_object())?;
    let select = Reflect::get(&manager, &"select".into()).ok()?.dyn_into::<Function>().ok()?;
    Some((manager, select))
}
