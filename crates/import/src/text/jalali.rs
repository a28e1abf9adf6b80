//! The Iranian (Solar Hijri) calendar, which Persian programs export dates in.

use kariz_core::Date;

/// The date with this year, month (1 to 12) and day of the Iranian calendar, if there is one.
/// Leap years by the 33-year cycle, which agrees with the observed equinox from 1206 to 1498.
pub(crate) fn date(year: i32, month: i8, day: i8) -> Option<Date> {
    let valid =
        (1206..=1498).contains(&year) && (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
    valid.then(|| {
        let months = i32::from(month) - 1;
        let before_month = months * 30 + months.min(6);
        Date::from_day_number(new_year(year) + before_month + i32::from(day) - 1)
    })
}

/// The day number of 1 Farvardin: that of 1400 was 21 March 2021.
fn new_year(year: i32) -> i32 {
    const NEW_YEAR_1400: i32 = 18_707;
    NEW_YEAR_1400 + (year - 1400) * 365 + leaps_before(year) - leaps_before(1400)
}

fn leaps_before(year: i32) -> i32 {
    (8 * year + 21).div_euclid(33)
}

fn is_leap(year: i32) -> bool {
    leaps_before(year + 1) > leaps_before(year)
}

fn days_in_month(year: i32, month: i8) -> i8 {
    match month {
        1..=6 => 31,
        7..=11 => 30,
        _ if is_leap(year) => 30,
        _ => 29,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days() {
        for (jalali, day) in [
            ((1357, 11, 22), "1979-02-11"),
            ((1399, 12, 30), "2021-03-20"),
            ((1400, 1, 1), "2021-03-21"),
            ((1402, 7, 28), "2023-10-20"),
            ((1403, 12, 30), "2025-03-20"),
            ((1404, 1, 1), "2025-03-21"),
            ((1408, 12, 30), "2030-03-20"),
        ] {
            let date = date(jalali.0, jalali.1, jalali.2).map(|date| date.to_string());
            assert_eq!(date.as_deref(), Some(day), "{jalali:?}");
        }
        assert_eq!(date(1404, 12, 30), None);
        assert_eq!(date(1404, 7, 31), None);
    }
}
