//! Numbers, money, dates and plurals as the user's language writes them, by the browser's `Intl`.

use kariz_core::{Date, Money, TimeOfDay, Timestamp, Total};

use crate::{
    browser::clock,
    i18n::{
        intl::{date_with, number_with},
        t,
    },
};

pub use crate::i18n::intl::{locale, number};

/// A share: `27%`, or with one decimal below 10%.
pub fn percent(share: f64) -> String {
    let digits = if share.abs() < 0.1 && share != 0.0 { 1 } else { 0 };
    let entries = [("style", "percent".into()), ("maximumFractionDigits", digits.into())];
    number_with(if digits == 1 { "percent1" } else { "percent0" }, share, &entries)
}

/// An amount: no cents from 100 up, the code instead of a sign that several currencies share.
pub fn money(money: Money) -> String {
    let value = money.minor as f64 / money.currency.minor_per_unit() as f64;
    let code = money.currency.code();
    let whole = value.abs() >= 100.0 || money.minor % money.currency.minor_per_unit() == 0;
    let display = if matches!(code, "EUR" | "GBP" | "JPY" | "INR" | "ILS") { "narrowSymbol" } else { "code" };
    let mut entries =
        vec![("style", "currency".into()), ("currency", code.into()), ("currencyDisplay", display.into())];
    if whole {
        entries.push(("maximumFractionDigits", 0.into()));
        entries.push(("minimumFractionDigits", 0.into()));
    }
    number_with(&format!("money {code} {whole}"), value, &entries)
}

/// A sum over currencies: `≈` where rates were needed, apart where one is missing, `–` for nothing.
pub fn total(total: &Total) -> String {
    match total {
        Total::Nothing => "–".to_owned(),
        Total::Exact(sum) => money(*sum),
        Total::Converted(sum) => format!("≈ {}", money(*sum)),
        Total::Apart(sums) => sums.iter().map(|sum| money(*sum)).collect::<Vec<_>>().join(" + "),
    }
}

/// A day: `Thu 26 Nov`; with the year when it is not this one.
pub fn date(date: Date, today: Date) -> String {
    let near = date.days_since(today).abs() < 14;
    let same_year = date.ymd().0 == today.ymd().0;
    let mut entries = vec![("day", "numeric".into()), ("month", "short".into()), ("timeZone", "UTC".into())];
    if near {
        entries.push(("weekday", "short".into()));
    }
    if !same_year {
        entries.push(("year", "numeric".into()));
    }
    date_with(&format!("date {near} {same_year}"), f64::from(date.day_number()) * 86_400_000.0, &entries)
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
    let year = |at| clock::with_zone(|zone| zone.date_of(at)).ymd().0;
    let same_year = year(at) == clock::today().ymd().0;
    let mut entries = vec![
        ("day", "numeric".into()),
        ("month", "short".into()),
        ("hour", "2-digit".into()),
        ("minute", "2-digit".into()),
    ];
    if !same_year {
        entries.push(("year", "numeric".into()));
    }
    date_with(&format!("moment {same_year}"), at.0 as f64, &entries)
}

/// A time of day on the user's clock: `16:00`.
pub fn time(time: TimeOfDay) -> String {
    let (hour, minute) = time.hour_minute();
    let entries = [("hour", "2-digit".into()), ("minute", "2-digit".into()), ("timeZone", "UTC".into())];
    date_with("time", f64::from(u32::from(hour) * 60 + u32::from(minute)) * 60_000.0, &entries)
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
pub fn plain_rate(millionths: i64) -> String {
    let text = format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Reads a rate into millionths, with a decimal point or comma; `None` when it is not above zero.
pub fn parse_rate(text: &str) -> Option<i64> {
    let text = text.trim().replace(',', ".");
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

    #[test]
    fn rates_are_read_as_they_are_written() {
        for text in ["1.08", "0.0857", "12", "0.000001"] {
            assert_eq!(parse_rate(text).map(plain_rate).as_deref(), Some(text));
        }
        assert_eq!(parse_rate("1,08"), Some(1_080_000));
        for wrong in ["", "0", "-1", "abc", ".", "1.2.3"] {
            assert_eq!(parse_rate(wrong), None, "{wrong}");
        }
    }
}
