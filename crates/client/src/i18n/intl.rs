//! The browser's `Intl`, with what it makes kept.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
};

use js_sys::{Array, Intl, Object, Reflect};
use kariz_core::{Calendar, typed::Marks};
use wasm_bindgen::{JsCast, JsValue};

use crate::browser::prefs;

thread_local! {
    /// Formatters by kind and options: making one costs more than a hundred uses.
    static FORMATTERS: RefCell<HashMap<String, js_sys::Function>> = RefCell::default();
    /// The calendar that days are shown in, once it was asked for.
    static SHOWN: Cell<Option<Calendar>> = const { Cell::new(None) };
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

/// Has all formatters made anew: something that they depend on was chosen.
pub fn forget_formatters() {
    FORMATTERS.with_borrow_mut(HashMap::clear);
    SHOWN.set(None);
}

/// The preference of the calendar: a word of [`CALENDARS`], or none, as the language has it.
pub const CALENDAR: &str = "calendar";

/// The calendars that can be chosen, as `Intl` calls them.
pub const CALENDARS: [(&str, Calendar); 4] = [
    ("gregory", Calendar::Gregorian),
    ("persian", Calendar::SolarHijri),
    ("buddhist", Calendar::Buddhist),
    ("roc", Calendar::Minguo),
];

/// The calendar that days are shown and typed in: the chosen one, else the language's.
pub fn calendar() -> Calendar {
    let called = |word: String| CALENDARS.into_iter().find(|(name, _)| *name == word).map(|(_, calendar)| calendar);
    SHOWN.get().unwrap_or_else(|| {
        let calendar = prefs::get(CALENDAR).and_then(called).or_else(|| usual().and_then(called)).unwrap_or_default();
        SHOWN.set(Some(calendar));
        calendar
    })
}

/// What the language's calendar is called.
fn usual() -> Option<String> {
    let locales = Array::of1(&JsValue::from_str(&locale()));
    let options = Intl::DateTimeFormat::new(&locales, &Object::new()).resolved_options();
    Reflect::get(&options, &JsValue::from_str("calendar")).ok()?.as_string()
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

/// A moment by the formatter `key`, made of these options, in the calendar that is shown unless they name another.
pub(crate) fn date_with(key: &str, moment: f64, entries: Options) -> String {
    formatted(key, &js_sys::Date::new(&moment.into()), |locales| {
        let shown = calendar();
        let name = CALENDARS.into_iter().find(|(_, calendar)| *calendar == shown).map_or("gregory", |(name, _)| name);
        let entries = [&[("calendar", name.into())], entries].concat();
        Intl::DateTimeFormat::new(locales, &options(&entries)).format()
    })
}

/// A number with at most one decimal: `1,234.5`.
pub fn number(value: f64) -> String {
    number_with("number", value, &[("maximumFractionDigits", 1.into())])
}

/// Texts in the language's order; numbers in them by what they count.
pub(crate) fn sorted(texts: &[&str]) -> Vec<String> {
    if !cfg!(target_family = "wasm") {
        let mut texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        texts.sort_by_cached_key(|text| kariz_core::book::fold(text));
        return texts;
    }
    let locales = Array::of1(&JsValue::from_str(&locale()));
    let compare = Intl::Collator::new(&locales, &options(&[("numeric", true.into())])).compare();
    let list: Array = texts.iter().map(|text| JsValue::from_str(text)).collect();
    // The browser compares by itself: no comparison comes back here.
    if let Ok(sort) = Reflect::get(&list, &JsValue::from_str("sort")) {
        let _ = sort.unchecked_into::<js_sys::Function>().call1(&list, &compare);
    }
    list.iter().filter_map(|text| text.as_string()).collect()
}

/// What the user's language separates decimals by.
pub fn marks() -> Marks {
    let written = number(1.5);
    Marks { decimal: written.chars().find(|letter| !letter.is_numeric()).unwrap_or('.') }
}

/// The language's plural category of a number: `one`, `few`, `other`.
pub fn plural_category(value: f64) -> String {
    formatted("plural", &value.into(), |locales| {
        let rules = Intl::PluralRules::new(locales, &Object::new());
        let select = Reflect::get(&rules, &JsValue::from_str("select")).unwrap_or_default();
        select.unchecked_into::<js_sys::Function>().bind0(&rules)
    })
}
