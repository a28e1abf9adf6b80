//! Calendars: how days are grouped into months and years where the user lives, and which of them are worked on.
//!
//! A [`Date`] is a day, whatever the calendar; here it gets a year, a month and a day of month. Stored dates stay
//! Gregorian text: calendars are only for who reads and types them.

mod solar_hijri;
mod week;

use kariz_wire::Wire;

pub use week::Week;

use crate::time::Date;

/// A calendar that people live by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Wire)]
pub enum Calendar {
    /// The international one.
    #[default]
    Gregorian,
    /// The Iranian one: years begin in spring, months have 31, 30 or 29 days.
    SolarHijri,
    /// The international one with years counted from 543 before (Thailand).
    Buddhist,
    /// The international one with years counted from the republic's first, 1912 (Taiwan).
    Minguo,
}

/// A day as a calendar calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// The year of the calendar; years before its first are below 1.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// Months in a year of any of them.
pub const MONTHS: i32 = 12;

impl Calendar {
    /// What this calendar calls a day.
    pub fn named(self, date: Date) -> Named {
        match self {
            Self::SolarHijri => solar_hijri::named(date.day_number()),
            _ => {
                let (year, month, day) = date.ymd();
                Named { year: self.ahead() + i32::from(year), month: month.unsigned_abs(), day: day.unsigned_abs() }
            }
        }
    }

    /// The day that it calls so, if there is one.
    pub fn date(self, Named { year, month, day }: Named) -> Option<Date> {
        let is_there = (1..=MONTHS).contains(&i32::from(month)) && (1..=self.days_in(year, month)).contains(&day);
        if !is_there {
            return None;
        }
        match self {
            Self::SolarHijri => {
                let number = solar_hijri::day_number(year, month, day);
                Some(Date::from_day_number(number)).filter(|date| date.day_number() == number)
            }
            _ => Date::new((year - self.ahead()).try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?),
        }
    }

    /// How many days a month has: `month` from 1 to 12.
    pub fn days_in(self, year: i32, month: u8) -> u8 {
        match self {
            Self::SolarHijri => solar_hijri::days_in(year, month),
            _ => match month {
                2 if is_leap(year - self.ahead()) => 29,
                2 => 28,
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            },
        }
    }

    /// By how many its years are more than the international ones, where months and days are the same.
    fn ahead(self) -> i32 {
        match self {
            Self::Gregorian | Self::SolarHijri => 0,
            Self::Buddhist => 543,
            Self::Minguo => -1911,
        }
    }

    /// Days in the month that `date` is in.
    pub fn days_in_month(self, date: Date) -> u32 {
        let Named { year, month, .. } = self.named(date);
        self.days_in(year, month).into()
    }

    /// The first day of the month that `date` is in.
    pub fn first_of_month(self, date: Date) -> Date {
        date.plus_days(1 - i32::from(self.named(date).day))
    }

    /// `date` moved by some months, on the same day of month or the month's last. At the ends of what can be stored
    /// it stays where it is.
    pub fn plus_months(self, date: Date, months: i32) -> Date {
        let Named { year, month, day } = self.named(date);
        let months = year.saturating_mul(MONTHS).saturating_add(i32::from(month) - 1).saturating_add(months);
        let year = months.div_euclid(MONTHS);
        let Ok(month) = u8::try_from(months.rem_euclid(MONTHS) + 1) else { return date };
        let day = day.min(self.days_in(year, month));
        self.date(Named { year, month, day }).unwrap_or(date)
    }
}

fn is_leap(year: i32) -> bool {
    year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ALL: [Calendar; 4] = [Calendar::Gregorian, Calendar::SolarHijri, Calendar::Buddhist, Calendar::Minguo];

    fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    #[test]
    fn months_are_added_on_the_same_day_or_the_months_last() {
        let hijri = Calendar::SolarHijri;
        let day = |year, month, day| hijri.date(Named { year, month, day }).expect("a day");
        assert_eq!(hijri.plus_months(day(1405, 6, 31), 1), day(1405, 7, 30));
        assert_eq!(hijri.plus_months(day(1403, 11, 30), 1), day(1403, 12, 30));
        assert_eq!(hijri.plus_months(day(1403, 12, 30), 12), day(1404, 12, 29));
        assert_eq!(hijri.plus_months(day(1405, 1, 31), -1), day(1404, 12, 29));
        assert_eq!(hijri.first_of_month(day(1405, 9, 7)), date("2026-11-22"));
        assert_eq!((hijri.days_in(1403, 12), hijri.days_in(1404, 12)), (30, 29));
    }

    #[test]
    fn other_counts_of_years_have_the_same_months() {
        let leap = date("2028-02-29");
        assert_eq!(Calendar::Buddhist.named(leap), Named { year: 2571, month: 2, day: 29 });
        assert_eq!(Calendar::Minguo.named(leap), Named { year: 117, month: 2, day: 29 });
        assert_eq!((Calendar::Buddhist.days_in(2571, 2), Calendar::Buddhist.days_in(2572, 2)), (29, 28));
    }

    proptest! {
        /// A day is called by one name, and the next day by the next.
        #[test]
        fn days_and_names_are_one_to_one(number in -719_162_i32..2_932_896) {
            let date = Date::from_day_number(number);
            for calendar in ALL {
                let named = calendar.named(date);
                prop_assert_eq!(calendar.date(named), Some(date));
                let next = calendar.named(date.plus_days(1));
                let (year, month) = (named.year + i32::from(named.month / 12), named.month % 12 + 1);
                let first = Named { year, month, day: 1 };
                let expected = if named.day == calendar.days_in(named.year, named.month) { first } else { Named { day: named.day + 1, ..named } };
                prop_assert_eq!(next, expected);
            }
        }

        /// Both ways of adding months are one, and no month is left out.
        #[test]
        fn months_follow_each_other(number in -400_000_i32..2_000_000, months in -500_i32..500) {
            let date = Date::from_day_number(number);
            prop_assert_eq!(Calendar::Gregorian.plus_months(date, months), date.plus_months(months));
            for calendar in ALL {
                let there = calendar.named(calendar.plus_months(date, months));
                let here = calendar.named(date);
                let count = |named: Named| named.year * MONTHS + i32::from(named.month);
                prop_assert_eq!(count(there) - count(here), months);
            }
        }

        /// What no calendar has is no day.
        #[test]
        fn other_names_are_no_days(year in -3_000_i32..20_000, month: u8, day: u8) {
            for calendar in ALL {
                let named = Named { year, month, day };
                if let Some(date) = calendar.date(named) {
                    prop_assert_eq!(calendar.named(date), named);
                }
            }
        }
    }
}
