//! The browser's `Intl`, with what it makes kept.

use std::{cell::RefCell, collections::HashMap};

use js_sys::{Array, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    /// Formatters by kind and options: making one costs more than a hundred uses.
    static FORMATTERS: RefCell<HashMap<String, js_sys::Function>> = RefCell::default();
}

/// The language of the page, in the user's own variety of it where the browser says which: `en-GB`.
pub fn locale() -> String {
    let Some(window) = web_sys::window() else { return "en".to_owned() };
    let root = window.document().and_then(|document| document.document_element());
    let page = root.and_then(|root| root.get_attribute("lang")).filter(|language| !language.is_empty());
    let page = page.unwrap_or_else(|| "en".to_owned());
    let own = window.navigator().language().unwrap_or_default();
    if own.split('-').next() == Some(page.as_str()) { own } else { page }
}

/// Options of a formatter.
pub(crate) type Options<'a> = &'a [(&'a str, JsValue)];

fn options(entries: Options) -> Object {
    let object = Object::new();
    for (name, value) in entries {
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object
}

/// Runs the cached formatter `key`, made by `make` when it is not there yet.
fn formatted(key: &str, value: &JsValue, make: impl FnOnce(&Array) -> js_sys::Function) -> String {
    let format = FORMATTERS.with_borrow_mut(|formatters| {
        let make = || make(&Array::of1(&JsValue::from_str(&locale())));
        formatters.entry(key.to_owned()).or_insert_with(make).clone()
    });
    format.call1(&JsValue::NULL, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// A number by the formatter `key`, made of these options.
pub(crate) fn number_with(key: &str, value: f64, entries: Options) -> String {
    formatted(key, &value.into(), |locales| Intl::NumberFormat::new(locales, &options(entries)).format())
}

/// A moment by the formatter `key`, made of these options.
pub(crate) fn date_with(key: &str, moment: f64, entries: Options) -> String {
    formatted(key, &js_sys::Date::new(&moment.into()), |locales| {
        Intl::DateTimeFormat::new(locales, &options(entries)).format()
    })
}

/// A number with at most one decimal: `1,234.5`.
pub fn number(value: f64) -> String {
    number_with("number", value, &[("maximumFractionDigits", 1.into())])
}

/// The language's plural category of a number: `one`, `few`, `other`.
pub fn plural_category(value: f64) -> String {
    formatted("plural", &value.into(), |locales| {
        let rules = Intl::PluralRules::new(locales, &Object::new());
        let select = Reflect::get(&rules, &JsValue::from_str("select")).unwrap_or_default();
        select.unchecked_into::<js_sys::Function>().bind0(&rules)
    })
}
