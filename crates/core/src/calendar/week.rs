//! Weeks: with which day they begin, and which days are worked on. The one place that knows.

use crate::time::Date;

/// A week as a region has it. Days are counted from Monday, 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    first: u8,
    /// A bit a day that is not worked on.
    free: u8,
}

/// Days in a week.
const DAYS: u8 = 7;

impl Default for Week {
    /// From Monday to Sunday, the last two days free.
    fn default() -> Self {
        Self::new(0, &[5, 6])
    }
}

impl Week {
    /// A week that begins with `first`, and in which these days are free. One without a day of work has none free.
    pub fn new(first: u8, free: &[u8]) -> Self {
        let free = free.iter().fold(0, |bits, day| bits | 1 << (day % DAYS));
        Self { first: first % DAYS, free: if free == 0x7f { 0 } else { free } }
    }

    /// The week of a region (`IR`, ISO 3166), for browsers that do not say it themselves. Where Thursday is half a
    /// day of work, as in Iran, it counts as one.
    pub fn of_region(region: &str) -> Self {
        const SATURDAY: [&str; 13] = ["BH", "DJ", "DZ", "EG", "IQ", "JO", "KW", "LY", "OM", "QA", "SD", "SY", "YE"];
        const SUNDAY: [&str; 18] = [
            "US", "CA", "MX", "BR", "JP", "KR", "TW", "HK", "PK", "BD", "PH", "TH", "ID", "ZA", "CO", "PE", "PT", "SG",
        ];
        match region {
            "IR" | "AF" => Self::new(5, &[4]),
            "IL" | "SA" => Self::new(6, &[4, 5]),
            "IN" => Self::new(6, &[6]),
            region if SATURDAY.contains(&region) => Self::new(5, &[4, 5]),
            region if SUNDAY.contains(&region) => Self::new(6, &[5, 6]),
            _ => Self::default(),
        }
    }

    /// With which day it begins.
    pub fn first(self) -> u8 {
        self.first
    }

    /// Whether that day is worked on.
    pub fn is_worked(self, date: Date) -> bool {
        self.free & (1 << date.weekday()) == 0
    }

    /// The day itself, or the first day after it that is worked on.
    pub fn worked(self, date: Date) -> Date {
        (0..DAYS).map(|days| date.plus_days(days.into())).find(|day| self.is_worked(*day)).unwrap_or(date)
    }

    /// A week of which these days do not count: a bit each, from Monday on.
    pub fn without(free: u32) -> Self {
        let free = u8::try_from(free & 0x7f).unwrap_or_default();
        Self { first: 0, free: if free == 0x7f { 0 } else { free } }
    }

    /// The days that are not worked on, a bit each, from Monday on.
    pub fn free_days(self) -> u32 {
        u32::from(self.free)
    }

    /// So many days of work later, or earlier where there are fewer than none; one that is worked on in any case.
    pub fn plus(self, date: Date, days: i32) -> Date {
        let step = days.signum();
        let mut day = date;
        for _ in 0..days.abs() {
            day = day.plus_days(step);
            while !self.is_worked(day) && day > Date::MIN && day < Date::MAX {
                day = day.plus_days(step);
            }
        }
        self.worked(day)
    }

    /// The first day of the week that `date` is in.
    pub fn start(self, date: Date) -> Date {
        date.plus_days(-i32::from(self.place(date.weekday())))
    }

    /// Where a weekday stands in the week: 0 to 6.
    pub fn place(self, weekday: u8) -> u8 {
        (weekday % DAYS + DAYS - self.first) % DAYS
    }

    /// The weekdays in their order.
    pub fn days(self) -> [u8; 7] {
        [0, 1, 2, 3, 4, 5, 6].map(|place| (self.first + place) % DAYS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    #[test]
    fn a_free_day_is_followed_by_the_next_that_is_worked_on() {
        let (saturday, friday) = (date("2026-11-28"), date("2026-11-27"));
        assert_eq!(Week::default().worked(saturday), date("2026-11-30"));
        let iran = Week::of_region("IR");
        assert_eq!((iran.worked(saturday), iran.worked(friday)), (saturday, saturday));
        assert_eq!(Week::new(0, &[0, 1, 2, 3, 4, 5, 6]).worked(saturday), saturday);
    }

    #[test]
    fn w3_free_days_do_not_count() {
        let (thursday, week) = (date("2026-11-26"), Week::default());
        let days = |days| week.plus(thursday, days);
        assert_eq!((days(0), days(1), days(2)), (thursday, date("2026-11-27"), date("2026-11-30")));
        assert_eq!((days(7), days(-4)), (date("2026-12-07"), date("2026-11-20")));
        assert_eq!(week.plus(date("2026-11-28"), 0), date("2026-11-30"));
        assert_eq!(Week::without(0).plus(thursday, 3), date("2026-11-29"));
        assert_eq!(Week::without(week.free_days()), week);
        assert_eq!(Week::without(0x7f), Week::without(0));
        assert_eq!(week.plus(Date::MAX, 3), week.worked(Date::MAX));
    }

    #[test]
    fn weeks_begin_with_the_regions_day() {
        let wednesday = date("2026-11-25");
        for (region, first) in [("FI", "2026-11-23"), ("US", "2026-11-22"), ("IR", "2026-11-21")] {
            assert_eq!(Week::of_region(region).start(wednesday), date(first), "{region}");
        }
        assert_eq!(Week::of_region("IR").days(), [5, 6, 0, 1, 2, 3, 4]);
    }
}
