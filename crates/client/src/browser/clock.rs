//! The only place that reads the clock and the time zone.

use js_sys::Date as JsDate;
use kariz_core::{Date, TimeOfDay, Timestamp, Zone};

/// Now.
pub fn now() -> Timestamp {
    Timestamp(JsDate::now() as i64)
}

/// The calendar date of the user's wall clock (W2).
pub fn today() -> Date {
    let now = JsDate::new_0();
    let number = |value: u32| i8::try_from(value).unwrap_or_default();
    let year = i16::try_from(now.get_full_year()).unwrap_or_default();
    Date::new(year, number(now.get_month() + 1), number(now.get_date())).unwrap_or_default()
}

/// The moment at which the user's wall clock shows a time on a day. Where clocks jump over it, what comes after the jump.
pub fn moment(date: Date, time: TimeOfDay) -> Timestamp {
    let (year, month, day) = date.ymd();
    let (hour, minute) = time.hour_minute();
    let (month, day) = (i32::from(month) - 1, i32::from(day));
    let year = u32::try_from(year).unwrap_or_default();
    let at = JsDate::new_with_year_month_day_hr_min(year, month, day, i32::from(hour), i32::from(minute));
    Timestamp(at.get_time() as i64)
}

/// Milliseconds until the user's next midnight.
pub fn until_midnight() -> u32 {
    let now = JsDate::new_0();
    let midnight = JsDate::new_0();
    midnight.set_hours(24);
    midnight.set_minutes(0);
    midnight.set_seconds(0);
    midnight.set_milliseconds(0);
    (midnight.get_time() - now.get_time()).clamp(1_000.0, 86_400_000.0) as u32
}

/// The user's time zone from 2000 to ten years from now: every change of its offset, found by
/// asking for the first of each month and halving the months in which it changed.
pub fn zone() -> Zone {
    let from = JsDate::new_0();
    from.set_time(946_684_800_000.0);
    let end = JsDate::now() + 10.0 * 365.0 * 86_400_000.0;
    let mut offsets = vec![(Timestamp(from.get_time() as i64), offset_at(from.get_time()))];
    let mut start = from.get_time();
    while start < end {
        let next = start + 30.0 * 86_400_000.0;
        if offset_at(start) != offset_at(next) {
            offsets.push((Timestamp(change_between(start, next) as i64), offset_at(next)));
        }
        start = next;
    }
    Zone { offsets }
}

thread_local! {
    static ZONE: Zone = zone();
}

/// The user's time zone, worked out once.
pub fn with_zone<T>(read: impl FnOnce(&Zone) -> T) -> T {
    ZONE.with(read)
}

/// Minutes east of UTC at a moment.
fn offset_at(moment: f64) -> i32 {
    -(JsDate::new(&moment.into()).get_timezone_offset() as i32)
}

fn change_between(mut before: f64, mut after: f64) -> f64 {
    while after - before > 60_000.0 {
        let middle = ((before + after) / 2.0).floor();
        if offset_at(middle) == offset_at(before) {
            before = middle;
        } else {
            after = middle;
        }
    }
    (after / 60_000.0).round() * 60_000.0
}
