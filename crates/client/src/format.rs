//! Numbers, money, dates and plurals as the user's language writes them, by the browser's `Intl`.

use kariz_core::{Calendar, Date, Money, TimeOfDay, Timestamp, Total, metrics::Days, typed::plain_digits};

use wasm_bindgen::JsValue;

use crate::{
    browser::{clock, prefs},
    customs::own_digits,
    i18n::{
        bidi::isolated,
        intl::{date_with, marks, number_with},
        language, t,
    },
};

pub use crate::i18n::intl::{CALENDAR, CALENDARS, calendar, forget_formatters, locale, number};

/// A share: `27%`, or with one decimal below 10%.
pub fn percent(share: f64) -> String {
    let digits = if share.abs() < 0.1 && share != 0.0 { 1 } else { 0 };
    let entries = [("style", "percent".into()), ("maximumFractionDigits", digits.into())];
    number_with(if digits == 1 { "percent1" } else { "percent0" }, share, &entries)
}

/// Days as they are shown: whole ones from ten on, else with one decimal. Words beside the number go by this, not by what
/// was left out (46 *de zile*, 46.5 *zile*).
pub fn shown_days(days: Days) -> f64 {
    let days = days.as_f64();
    if days >= 10.0 { days.round() } else { (days * 10.0).round() / 10.0 }
}

/// Days without decimals from ten up.
pub fn days(days: Days) -> String {
    number(shown_days(days))
}

/// A difference, with its sign: `+4`.
pub fn signed(value: f64) -> String {
    number_with("signed", value, &[("signDisplay", "exceptZero".into()), ("maximumFractionDigits", 1.into())])
}

/// An amount: no cents from 100 up, and no sign that several currencies share ([`display`]).
pub fn money(money: Money) -> String {
    amount(money, "auto")
}

/// A difference, with its sign: `+€310`.
pub fn money_change(difference: Money) -> String {
    amount(difference, "exceptZero")
}

/// An amount where there is little room: from a hundred million on, in short (`IRR 12.35B`).
pub fn money_short(money: Money) -> String {
    if !is_long(money) {
        return self::money(money);
    }
    in_currency(money, "short", vec![("notation", "compact".into()), ("maximumSignificantDigits", 4.into())])
}

/// An amount with all of its decimals: `€54,500.00`.
pub fn money_to_the_cent(money: Money) -> String {
    in_currency(money, "cents", Vec::new())
}

/// An amount as it is kept, where one sees or changes it alone: with cents where it has any.
pub fn money_in_full(money: Money) -> String {
    let has_cents = money.minor % money.currency.minor_per_unit() != 0;
    if has_cents { money_to_the_cent(money) } else { self::money(money) }
}

/// A number where there is hardly any room: `15.7K`.
pub fn compact(value: f64) -> String {
    number_with("compact", value, &[("notation", "compact".into()), ("maximumSignificantDigits", 3.into())])
}

/// A difference where there is hardly any room: `+15.7K`.
pub fn compact_signed(value: f64) -> String {
    let entries =
        [("notation", "compact".into()), ("maximumSignificantDigits", 3.into()), ("signDisplay", "exceptZero".into())];
    number_with("compact signed", value, &entries)
}

/// Whether an amount has so many digits that [`money_short`] shortens it.
pub fn is_long(money: Money) -> bool {
    const LONG: f64 = 1e8;
    units(money).abs() >= LONG
}

fn units(money: Money) -> f64 {
    money.minor as f64 / money.currency.minor_per_unit() as f64
}

fn amount(money: Money, sign: &str) -> String {
    let whole = units(money).abs() >= 100.0 || money.minor % money.currency.minor_per_unit() == 0;
    let mut entries = vec![("signDisplay", sign.into())];
    if whole {
        entries.push(("maximumFractionDigits", 0.into()));
        entries.push(("minimumFractionDigits", 0.into()));
    }
    in_currency(money, &format!("money {whole} {sign}"), entries)
}

/// An amount by the formatter `key` of its currency, made of these options.
fn in_currency(money: Money, key: &str, mut entries: Vec<(&'static str, JsValue)>) -> String {
    let (language, code) = (language::shown(), money.currency.code());
    if (&*language, code) == ("fa", "IRR") {
        // `Intl` has the word before the number, where nobody writes it.
        return t::money_rial(number_with(&format!("{key} rial"), units(money), &entries));
    }
    entries.extend([
        ("style", "currency".into()),
        ("currency", code.into()),
        ("currencyDisplay", display(&language, code).into()),
    ]);
    number_with(&format!("{key} {code}"), units(money), &entries)
}

/// How a currency is said: by the sign that is its own in the reader's language (`$` or `US$`, `zł`), else by its code.
/// What nobody else writes is a sign everywhere.
fn display(language: &str, code: &str) -> &'static str {
    match (language, code) {
        ("ro", "RON") | (_, "EUR" | "GBP" | "INR" | "ILS") => "narrowSymbol",
        _ => "symbol",
    }
}

/// A sum over currencies: `≈` where rates were needed, beside it what has none, `–` for nothing.
pub fn total(total: &Total) -> String {
    sum(total, money)
}

/// A sum where there is little room, as [`money_short`] has amounts.
pub fn total_short(total: &Total) -> String {
    sum(total, money_short)
}

/// Marks an amount that rates went into; the mark stays with its number, whichever way the page is read.
pub fn about(money: String, converted: bool) -> String {
    if converted { isolated(format!("≈\u{a0}{money}")) } else { money }
}

fn sum(total: &Total, written: fn(Money) -> String) -> String {
    match total {
        Total::Nothing => "–".to_owned(),
        Total::Exact(sum) => written(*sum),
        Total::Converted(sum) => about(written(*sum), true),
        Total::Apart { together, rest } => {
            let together = (**together != Total::Nothing).then(|| isolated(sum(together, written)));
            together.into_iter().chain(rest.iter().map(|sum| isolated(written(*sum)))).collect::<Vec<_>>().join(" + ")
        }
    }
}

/// A day: `Thu 26 Nov` near today; else with the year when it is not this one.
pub fn date(date: Date, today: Date) -> String {
    let near = date.days_since(today).abs() < 14;
    let same_year = year(date) == year(today);
    let mut entries = vec![("day", "numeric".into()), ("month", "short".into()), ("timeZone", "UTC".into())];
    if near {
        entries.push(("weekday", "short".into()));
    }
    if !near && !same_year {
        entries.push(("year", "numeric".into()));
    }
    date_with(&format!("date {near} {same_year}"), f64::from(date.day_number()) * 86_400_000.0, &entries)
}

/// The year that a day is in, by the calendar that is shown.
fn year(date: Date) -> i32 {
    calendar().named(date).year
}

/// A day in full: `Thursday, 26 November 2026`; in Solar Hijri without its weekday, which Persian has in the wrong place
/// there.
pub fn day_in_full(date: Date) -> String {
    let mut entries = vec![
        ("day", "numeric".into()),
        ("month", month_length()),
        ("year", "numeric".into()),
        ("timeZone", "UTC".into()),
    ];
    if calendar() != Calendar::SolarHijri {
        entries.push(("weekday", "long".into()));
    }
    date_with("day in full", noon(date), &entries)
}

/// The month that a day is in: `November 2026`.
pub fn month(date: Date) -> String {
    let entries = [("month", month_length()), ("year", "numeric".into()), ("timeZone", "UTC".into())];
    date_with("month", noon(date), &entries)
}

/// The month that a day is in, where there is hardly any room: `Nov`.
pub fn month_short(date: Date) -> String {
    date_with("month short", noon(date), &[("month", "short".into()), ("timeZone", "UTC".into())])
}

/// A day where there is hardly any room: `23 Nov`.
pub fn day_short(date: Date) -> String {
    let entries = [("day", "numeric".into()), ("month", "short".into()), ("timeZone", "UTC".into())];
    date_with("day short", noon(date), &entries)
}

/// Months of Solar Hijri have one name each; called short, they stand where Persian has them.
fn month_length() -> JsValue {
    match calendar() {
        Calendar::SolarHijri => "short".into(),
        _ => "long".into(),
    }
}

/// The day's name: `Thursday`; or as short as a column needs it: `T`.
pub fn weekday(date: Date, short: bool) -> String {
    let length = if short { "narrow" } else { "long" };
    date_with(length, noon(date), &[("weekday", length.into()), ("timeZone", "UTC".into())])
}

/// The day's name on a small button: `Mon`.
pub fn weekday_short(date: Date) -> String {
    date_with("short", noon(date), &[("weekday", "short".into()), ("timeZone", "UTC".into())])
}

/// The middle of a day, in milliseconds.
fn noon(date: Date) -> f64 {
    Timestamp::noon_of(date).0 as f64
}

/// A day near today in words (`yesterday`, `today`, `tomorrow`, `4 d late`), otherwise its date.
pub fn due(date: Date, today: Date) -> String {
    match date.days_since(today) {
        0 => t::date_today().to_owned(),
        1 => t::date_tomorrow().to_owned(),
        -1 => t::date_yesterday().to_owned(),
        late if late < 0 => t::date_days_late(-late),
        _ => self::date(date, today),
    }
}

/// A moment on the user's clock: `20 Nov, 09:12`; with the year when it is not this one.
pub fn moment(at: Timestamp) -> String {
    let same_year = year(clock::with_zone(|zone| zone.date_of(at))) == year(clock::today());
    let mut entries = hours(vec![("day", "numeric".into()), ("month", "short".into())]);
    if !same_year {
        entries.push(("year", "numeric".into()));
    }
    date_with(&format!("moment {same_year}"), at.0 as f64, &entries)
}

/// A moment that was lately: of today the time alone.
pub fn lately(at: Timestamp) -> String {
    let is_today = clock::with_zone(|zone| zone.date_of(at)) == clock::today();
    if !is_today {
        return moment(at);
    }
    t::lately_today(date_with("lately", at.0 as f64, &hours(vec![])))
}

/// A time of day on the user's clock: `16:00`.
pub fn time(time: TimeOfDay) -> String {
    let (hour, minute) = time.hour_minute();
    let entries = hours(vec![("timeZone", "UTC".into())]);
    date_with("time", f64::from(u32::from(hour) * 60 + u32::from(minute)) * 60_000.0, &entries)
}

/// The preference of how hours are counted.
pub const HOURS: &str = "hours";

/// With hours and minutes, as the user's language writes them, or as they have chosen.
fn hours(mut entries: Vec<(&'static str, JsValue)>) -> Vec<(&'static str, JsValue)> {
    let cycle = match prefs::get(HOURS).as_deref() {
        Some("12") => Some("h12"),
        Some("24") => Some("h23"),
        _ => None,
    };
    entries.extend([("hour", "numeric".into()), ("minute", "2-digit".into())]);
    entries.extend(cycle.map(|cycle| ("hourCycle", cycle.into())));
    entries
}

/// An amount of bytes: `212 kB`.
pub fn bytes(bytes: u64) -> String {
    let (value, unit) = match bytes {
        0..1_000 => (bytes as f64, "byte"),
        1_000..1_000_000 => (bytes as f64 / 1e3, "kilobyte"),
        1_000_000..1_000_000_000 => (bytes as f64 / 1e6, "megabyte"),
        _ => (bytes as f64 / 1e9, "gigabyte"),
    };
    // Short, English has no plural for this one: "38 byte".
    let display = if unit == "byte" { "long" } else { "short" };
    let entries = [
        ("style", "unit".into()),
        ("unit", unit.into()),
        ("unitDisplay", display.into()),
        ("maximumFractionDigits", 1.into()),
    ];
    number_with(unit, value, &entries)
}

/// A rate in millionths as it is typed: `0.0857`.
pub fn rate(millionths: i64) -> String {
    own_digits(&plain_rate(millionths).replace('.', &marks().decimal.to_string()))
}

fn plain_rate(millionths: i64) -> String {
    let text = format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Reads a rate into millionths, with a decimal point or comma; `None` when it is not above zero.
pub fn parse_rate(text: &str) -> Option<i64> {
    let text = plain_digits(text).replace([',', '٫'], ".");
    let (units, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(units) || !digits(decimals) || (units.is_empty() && decimals.is_empty()) {
        return None;
    }
    let decimals: String = decimals.chars().chain("000000".chars()).take(6).collect();
    let rate: i64 = format!("{units}{decimals}").parse().ok()?;
    (rate > 0).then_some(rate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::bidi;

    #[test]
    fn rates_are_read_as_they_are_written() {
        for text in ["1.08", "0.0857", "12", "0.000001"] {
            assert_eq!(parse_rate(text).map(plain_rate).as_deref(), Some(text));
        }
        for text in ["1,08", " ۱٫۰۸ "] {
            assert_eq!(parse_rate(text), Some(1_080_000));
        }
        for wrong in ["", "0", "-1", "abc", ".", "1.2.3"] {
            assert_eq!(parse_rate(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn u3_the_mark_of_a_rate_keeps_to_its_amount_where_one_reads_from_the_right() {
        bidi::reads(true);
        let turned = about("\u{200e}€۷٬۷۵۷".to_owned(), true);
        bidi::reads(false);
        assert_eq!(turned, "\u{2068}≈\u{a0}\u{200e}€۷٬۷۵۷\u{2069}");
        assert_eq!(about("€7,757".to_owned(), true), "≈\u{a0}€7,757");
    }
}
