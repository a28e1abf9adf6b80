//! The Iranian calendar, Solar Hijri.
//!
//! Six months of 31 days, five of 30, and Esfand with 29, or 30 in a leap year. The year begins at the equinox; leap
//! years by the cycle of 33 years agree with what is observed, and with the browser's `Intl`, from 1150 to 1502. Beyond
//! that it stays what it is: a calendar without gaps, in which a day may be called by its neighbour's name.

use super::Named;

/// 1 Farvardin 1400 was 21 March 2021.
const NEW_YEAR_1400: i32 = 18_707;
/// The days of the six long months.
const LONG: i32 = 6 * 31;

pub(super) fn named(day_number: i32) -> Named {
    // Within one of the year: 33 years have 12,053 days.
    let near = 1400 + ((i64::from(day_number) - i64::from(NEW_YEAR_1400)) * 33).div_euclid(12_053);
    let near = i32::try_from(near).unwrap_or_default();
    let year = (near - 1..=near + 1).rev().find(|year| new_year(*year) <= day_number).unwrap_or(near);
    let day = day_number - new_year(year);
    let (month, day) = if day < LONG { (day / 31, day % 31) } else { (6 + (day - LONG) / 30, (day - LONG) % 30) };
    let small = |number: i32| u8::try_from(number + 1).unwrap_or(1);
    Named { year, month: small(month), day: small(day) }
}

pub(super) fn day_number(year: i32, month: u8, day: u8) -> i32 {
    let months = i32::from(month) - 1;
    new_year(year) + months * 30 + months.min(6) + i32::from(day) - 1
}

pub(super) fn days_in(year: i32, month: u8) -> u8 {
    match month {
        1..=6 => 31,
        12 if new_year(year + 1) - new_year(year) == 365 => 29,
        _ => 30,
    }
}

/// The day number of 1 Farvardin.
fn new_year(year: i32) -> i32 {
    NEW_YEAR_1400 + (year - 1400) * 365 + leaps_before(year) - leaps_before(1400)
}

fn leaps_before(year: i32) -> i32 {
    (8 * year + 21).div_euclid(33)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Date;

    #[test]
    fn known_days() {
        for (jalali, day) in [
            ((1300, 1, 1), "1921-03-21"),
            ((1357, 11, 22), "1979-02-11"),
            ((1399, 12, 30), "2021-03-20"),
            ((1400, 1, 1), "2021-03-21"),
            ((1402, 7, 28), "2023-10-20"),
            ((1403, 12, 30), "2025-03-20"),
            ((1404, 1, 1), "2025-03-21"),
            ((1405, 9, 7), "2026-11-28"),
            ((1408, 12, 30), "2030-03-20"),
            ((1500, 1, 1), "2121-03-21"),
        ] {
            let (year, month, day_of_month) = jalali;
            let date: Date = day.parse().expect("a date");
            assert_eq!(day_number(year, month, day_of_month), date.day_number(), "{jalali:?}");
            assert_eq!(named(date.day_number()), Named { year, month, day: day_of_month }, "{day}");
        }
    }

    /// The years of 366 days from 1300 to 1500, as `Intl` has them (ICU 78).
    #[test]
    fn leap_years_are_those_of_the_browser() {
        let leap: Vec<i32> = (1300..=1500).filter(|year| days_in(*year, 12) == 30).collect();
        assert_eq!(leap, LEAP);
    }

    const LEAP: [i32; 49] = [
        1300, 1304, 1309, 1313, 1317, 1321, 1325, 1329, 1333, 1337, 1342, 1346, 1350, 1354, 1358, 1362, 1366, 1370,
        1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428, 1432, 1436, 1441, 1445,
        1449, 1453, 1457, 1461, 1465, 1469, 1474, 1478, 1482, 1486, 1490, 1494, 1498,
    ];
}
