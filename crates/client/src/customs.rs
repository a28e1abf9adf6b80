//! How days are written, called and counted where the user is, as the browser's `Intl` says it.

use js_sys::{Array, Reflect};
use kariz_core::{Calendar, Date, Named, Timestamp, Week, calendar::MONTHS, typed::Customs};
use wasm_bindgen::{JsCast, JsValue};

use crate::{
    browser::clock,
    i18n::intl::{calendar, date_with, locale, number},
};

/// What days are typed and read by. Made of some dozen texts: ask once, where a field begins.
pub fn customs() -> Customs {
    let calendar = calendar();
    let mut customs = Customs { calendar, week: week(), months: months(calendar), ..Customs::default() };
    let day = Date::new(2026, 3, 5).unwrap_or_default();
    let numeric = |name: &'static str| (name, JsValue::from_str("numeric"));
    let entries =
        [numeric("day"), numeric("month"), numeric("year"), ("calendar", "gregory".into()), ("timeZone", "UTC".into())];
    customs.learn(&date_with("day in numbers", noon(day), &entries));
    customs
}

/// The user's week, by the region of their language.
pub fn week() -> Week {
    said_week().unwrap_or_default()
}

/// Digits as the user's language writes them.
pub fn own_digits(text: &str) -> String {
    let zero = number(0.0).chars().next().unwrap_or('0');
    let own = |letter: char| letter.to_digit(10).and_then(|digit| char::from_u32(zero as u32 + digit));
    text.chars().map(|letter| own(letter).unwrap_or(letter)).collect()
}

/// A whole number as it is typed: without marks between its digits.
pub fn own_number(number: i64) -> String {
    own_digits(&number.to_string())
}

/// What each month is called: alone, and beside a day, where many languages bend it.
fn months(calendar: Calendar) -> Vec<Vec<String>> {
    let year = calendar.named(clock::today()).year;
    let names = |month: i32| {
        let named = Named { year, month: month.try_into().unwrap_or(1), day: 15 };
        let at = calendar.date(named).map(noon).unwrap_or_default();
        let (long, utc) = (("month", JsValue::from_str("long")), ("timeZone", JsValue::from_str("UTC")));
        let alone = date_with("month alone", at, &[long.clone(), utc.clone()]);
        let beside = date_with("month beside", at, &[long, ("day", "numeric".into()), utc]);
        let beside = beside.split(|letter: char| !letter.is_alphabetic()).max_by_key(|part| part.chars().count());
        let beside = beside.unwrap_or_default().to_owned();
        // Where months are numbers, as in Chinese, they have no names.
        [alone, beside].into_iter().filter(|name| is_name(name)).collect()
    };
    (1..=MONTHS).map(names).collect()
}

fn is_name(text: &str) -> bool {
    text.chars().count() > 1 && !text.contains(char::is_numeric)
}

/// The week as `Intl` has it; by its region, where a browser does not say more.
fn said_week() -> Option<Week> {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok().filter(|found| !found.is_undefined());
    let intl = get(&js_sys::global(), "Intl")?;
    let kind: js_sys::Function = get(&intl, "Locale")?.dyn_into().ok()?;
    let locale = Reflect::construct(&kind, &Array::of1(&locale().into())).ok()?;
    let call = |name: &str| get(&locale, name)?.dyn_into::<js_sys::Function>().ok()?.call0(&locale).ok();
    // Days are counted from Monday, 1.
    let day = |day: JsValue| day.as_f64().map(|day| (day as u8).saturating_sub(1));
    let said = call("getWeekInfo").or_else(|| get(&locale, "weekInfo"));
    let of_intl = said.and_then(|info| {
        let free: Vec<u8> = Array::from(&get(&info, "weekend")?).iter().filter_map(day).collect();
        Some(Week::new(day(get(&info, "firstDay")?)?, &free))
    });
    let of_region = || Some(Week::of_region(&get(&call("maximize")?, "region")?.as_string()?));
    of_intl.or_else(of_region)
}

fn noon(date: Date) -> f64 {
    Timestamp::noon_of(date).0 as f64
}
