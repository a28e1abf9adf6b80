//! The days of a span, and which of them are worked on.

use crate::{
    calendar::{Calendar, Week},
    metrics::{Period, Unit},
    records::GoalSpan,
    time::Date,
};

/// Whose months and weeks they are.
pub type Days = (Calendar, Week);

/// The day, week, month, quarter or year that `day` is in.
pub fn period_of(span: GoalSpan, (calendar, week): Days, day: Date) -> Period {
    match span {
        GoalSpan::Day => Period::between(day, day),
        GoalSpan::Week => {
            let first = week.start(day);
            Period::between(first, first.plus_days(6))
        }
        GoalSpan::Month => Period::this_of(calendar, Unit::Month, day),
        GoalSpan::Quarter => Period::this_of(calendar, Unit::Quarter, day),
        GoalSpan::Year => Period::this_of(calendar, Unit::Year, day),
    }
}

/// The days of a period that are worked on; all of them where none is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worked {
    period: Period,
    week: Week,
}

impl Worked {
    /// Those of a period, in a region's week.
    pub fn of(period: Period, week: Week) -> Self {
        let days = Self { period, week };
        if days.all() == 0 { Self { week: Week::without(0), ..days } } else { days }
    }

    /// How many there are.
    pub fn all(&self) -> u32 {
        self.gone(self.period.last_day())
    }

    /// How many of them have begun on `day`, that one included.
    pub fn gone(&self, day: Date) -> u32 {
        let first = self.period.first();
        let days = (day.min(self.period.last_day()).days_since(first) + 1).max(0);
        let weeks = u32::try_from(days / 7).unwrap_or_default();
        let a_week = (0..7).filter(|ahead| self.week.is_worked(first.plus_days(*ahead))).count();
        let rest = (days / 7 * 7..days).filter(|ahead| self.week.is_worked(first.plus_days(*ahead))).count();
        weeks * u32::try_from(a_week).unwrap_or_default() + u32::try_from(rest).unwrap_or_default()
    }

    /// How many of them are over on `day`.
    pub fn over(&self, day: Date) -> u32 {
        self.gone(day.plus_days(-1).max(self.period.first().plus_days(-1)))
    }

    /// How many are left on `day`, that one included.
    pub fn left(&self, day: Date) -> u32 {
        self.all() - self.over(day)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    fn span(span: GoalSpan, calendar: Calendar, region: &str, day: &str) -> (String, u32) {
        let days = (calendar, Week::of_region(region));
        let period = period_of(span, days, date(day));
        (format!("{}..{}", period.first(), period.last_day()), Worked::of(period, days.1).all())
    }

    /// G1: of the chosen calendar, in the week of the region.
    #[test]
    fn spans_are_those_of_the_calendar_and_the_region() {
        let gregorian = |of, day| span(of, Calendar::Gregorian, "FI", day);
        assert_eq!(gregorian(GoalSpan::Day, "2026-02-25"), ("2026-02-25..2026-02-25".into(), 1));
        assert_eq!(gregorian(GoalSpan::Week, "2026-02-25"), ("2026-02-23..2026-03-01".into(), 5));
        assert_eq!(gregorian(GoalSpan::Month, "2026-02-25"), ("2026-02-01..2026-02-28".into(), 20));
        assert_eq!(gregorian(GoalSpan::Quarter, "2026-02-25"), ("2026-01-01..2026-03-31".into(), 64));
        assert_eq!(gregorian(GoalSpan::Year, "2026-02-25"), ("2026-01-01..2026-12-31".into(), 261));
        let hijri = |of, day| span(of, Calendar::SolarHijri, "IR", day);
        // The last of Aban and the first of Azar 1405; Fridays are free.
        assert_eq!(hijri(GoalSpan::Month, "2026-11-21"), ("2026-10-23..2026-11-21".into(), 25));
        assert_eq!(hijri(GoalSpan::Month, "2026-11-22"), ("2026-11-22..2026-12-21".into(), 26));
        assert_eq!(hijri(GoalSpan::Week, "2026-11-28"), ("2026-11-28..2026-12-04".into(), 6));
        assert_eq!(hijri(GoalSpan::Year, "2026-11-28"), ("2026-03-21..2027-03-20".into(), 313));
    }

    #[test]
    fn a_day_that_is_free_counts_where_it_is_all_there_is() {
        let sunday = period_of(GoalSpan::Day, Days::default(), date("2026-11-29"));
        let days = Worked::of(sunday, Week::default());
        assert_eq!((days.all(), days.gone(sunday.first()), days.left(sunday.first())), (1, 1, 1));
    }

    proptest! {
        /// Counted by weeks as day by day, for any week, at any day.
        #[test]
        fn days_are_counted_as_one_by_one(first in -100_000_i32..100_000, length in 0_i32..400, on in -10_i32..420, free in 0_u32..127) {
            let first = Date::from_day_number(first);
            let (week, day) = (Week::without(free), first.plus_days(on));
            let period = Period::between(first, first.plus_days(length));
            let days = Worked::of(period, week);
            let all: Vec<_> = (0..=length).map(|ahead| first.plus_days(ahead)).collect();
            let worked = |day: &&Date| days.week.is_worked(**day);
            prop_assert_eq!(days.all() as usize, all.iter().filter(worked).count());
            prop_assert_eq!(days.gone(day) as usize, all.iter().filter(worked).filter(|one| **one <= day).count());
            prop_assert_eq!(days.left(day) as usize, all.iter().filter(worked).filter(|one| **one >= day).count());
            prop_assert!(days.all() > 0);
        }
    }
}
