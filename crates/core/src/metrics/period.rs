//! Periods: the days that a number is about, and those before, to compare with.

use serde::{Deserialize, Serialize};

use crate::time::Date;

/// Some days in a row, the first and the last both included: what a user picks and reads,
/// "1 to 30 November".
///
/// A period remembers whether it is a week, month, quarter or year, so that the period before a
/// month is a month, whatever its length. Weeks begin on Monday and months are Gregorian; where the
/// user's calendar has others, the interface works out the dates and uses [`Period::between`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Period {
    first: Date,
    last: Date,
    unit: Unit,
}

/// What a period is one of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Unit {
    /// Some number of days.
    #[default]
    Days,
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// Three calendar months from January, April, July or October.
    Quarter,
    /// A calendar year.
    Year,
}

impl Period {
    /// From one date to another, in whichever order they come.
    pub fn between(one: Date, other: Date) -> Self {
        Self { first: one.min(other), last: one.max(other), unit: Unit::Days }
    }

    /// The last `count` days, today included; at least one.
    pub fn last_days(count: u32, today: Date) -> Self {
        Self::between(today, today.plus_days(1 - clamp(count.max(1))))
    }

    /// The whole week, month, quarter or year that `today` is in.
    pub fn this(unit: Unit, today: Date) -> Self {
        let first = unit.first_day(today);
        Self { first, last: unit.last_day(first), unit }
    }

    /// The whole week, month, quarter or year before the one that `today` is in.
    pub fn last(unit: Unit, today: Date) -> Self {
        Self::this(unit, today).previous()
    }

    /// The same, cut off after `day`: "this month so far". Its [`previous`](Self::previous) is cut
    /// off after as many days, so that like is compared with like.
    pub fn so_far(self, day: Date) -> Self {
        Self { last: day.clamp(self.first, self.last), ..self }
    }

    /// The first day.
    pub fn first(self) -> Date {
        self.first
    }

    /// The last day, included.
    pub fn last_day(self) -> Date {
        self.last
    }

    /// What it is one of.
    pub fn unit(self) -> Unit {
        self.unit
    }

    /// How many days; at least one.
    pub fn days(self) -> u32 {
        (self.last.days_since(self.first).max(0) + 1).unsigned_abs()
    }

    /// Whether `date` is one of its days.
    pub fn contains(self, date: Date) -> bool {
        self.first <= date && date <= self.last
    }

    /// The period before, to compare with: the unit before for a week, month, quarter or year;
    /// otherwise as many days right before.
    pub fn previous(self) -> Self {
        let length = clamp(self.days());
        if self.unit == Unit::Days {
            return Self { first: self.first.plus_days(-length), last: self.first.plus_days(-1), ..self };
        }
        let first = self.unit.step(self.first, -1);
        let end = self.first.plus_days(-1);
        let is_whole = self.last >= self.unit.last_day(self.first);
        let last = if is_whole { end } else { first.plus_days(length - 1).min(end) };
        Self { first, last, ..self }
    }

    /// This period and those before it, `count` in all, oldest first: the points of a trend.
    pub fn run_up(self, count: usize) -> Vec<Self> {
        let before = |period: &Self| Some(period.previous());
        let mut run: Vec<_> = std::iter::successors(Some(self), before).take(count).collect();
        run.reverse();
        run
    }

    /// The period in `count` parts of equal length (the last may be shorter or longer), oldest first;
    /// no more parts than days.
    pub fn parts(self, count: u32) -> Vec<Self> {
        let count = count.clamp(1, self.days());
        let day = |part: u32| {
            let offset = u64::from(self.days()) * u64::from(part) / u64::from(count);
            self.first.plus_days(i32::try_from(offset).unwrap_or(i32::MAX))
        };
        (0..count).map(|part| Self::between(day(part), day(part + 1).plus_days(-1))).collect()
    }
}

impl Unit {
    /// The first day of the unit that `date` is in.
    fn first_day(self, date: Date) -> Date {
        let (_, month, _) = date.ymd();
        let months_back = |length: i8| -i32::from((month - 1) % length);
        match self {
            Self::Days => date,
            Self::Week => date.plus_days(-i32::from(date.weekday())),
            Self::Month => date.first_of_month(),
            Self::Quarter => date.first_of_month().plus_months(months_back(3)),
            Self::Year => date.first_of_month().plus_months(months_back(12)),
        }
    }

    /// The last day of the unit that begins on `first`.
    fn last_day(self, first: Date) -> Date {
        let next = self.step(first, 1);
        if next > first { next.plus_days(-1) } else { Date::MAX }
    }

    /// The first day of the unit `count` units after the one that begins on `first`.
    fn step(self, first: Date, count: i32) -> Date {
        match self {
            Self::Days => first.plus_days(count),
            Self::Week => first.plus_days(7 * count),
            Self::Month => first.plus_months(count),
            Self::Quarter => first.plus_months(3 * count),
            Self::Year => first.plus_months(12 * count),
        }
    }
}

fn clamp(days: u32) -> i32 {
    i32::try_from(days).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks a period, and the one before it, both written `2026-11-01..2026-11-30`.
    fn check(period: Period, now: &str, before: &str) {
        assert_eq!(text(period), now);
        assert_eq!(text(period.previous()), before, "before {now}");
    }

    fn text(period: Period) -> String {
        format!("{}..{}", period.first(), period.last_day())
    }

    fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    #[test]
    fn a_unit_is_compared_with_the_unit_before() {
        let sunday = date("2026-11-22");
        check(Period::this(Unit::Week, sunday), "2026-11-16..2026-11-22", "2026-11-09..2026-11-15");
        check(Period::this(Unit::Month, sunday), "2026-11-01..2026-11-30", "2026-10-01..2026-10-31");
        check(Period::this(Unit::Quarter, sunday), "2026-10-01..2026-12-31", "2026-07-01..2026-09-30");
        check(Period::this(Unit::Year, sunday), "2026-01-01..2026-12-31", "2025-01-01..2025-12-31");
        check(Period::last(Unit::Month, date("2024-03-31")), "2024-02-01..2024-02-29", "2024-01-01..2024-01-31");
        check(Period::last(Unit::Week, date("2026-11-23")), "2026-11-16..2026-11-22", "2026-11-09..2026-11-15");
    }

    #[test]
    fn days_are_compared_with_as_many_days() {
        check(Period::last_days(30, date("2026-11-30")), "2026-11-01..2026-11-30", "2026-10-02..2026-10-31");
        check(Period::last_days(0, date("2026-11-30")), "2026-11-30..2026-11-30", "2026-11-29..2026-11-29");
        check(
            Period::between(date("2026-03-02"), date("2026-03-01")),
            "2026-03-01..2026-03-02",
            "2026-02-27..2026-02-28",
        );
    }

    #[test]
    fn a_month_so_far_is_compared_with_as_much_of_the_month_before() {
        let march = Period::this(Unit::Month, date("2026-03-20"));
        check(march.so_far(date("2026-03-20")), "2026-03-01..2026-03-20", "2026-02-01..2026-02-20");
        check(march.so_far(date("2026-03-30")), "2026-03-01..2026-03-30", "2026-02-01..2026-02-28");
        check(march.so_far(date("2026-03-31")), "2026-03-01..2026-03-31", "2026-02-01..2026-02-28");
        check(march.so_far(date("2026-02-20")), "2026-03-01..2026-03-01", "2026-02-01..2026-02-01");
    }

    #[test]
    fn a_trend_ends_with_the_period_itself() {
        let run = Period::this(Unit::Month, date("2026-02-10")).run_up(3);
        let run: Vec<_> = run.into_iter().map(text).collect();
        assert_eq!(run, ["2025-12-01..2025-12-31", "2026-01-01..2026-01-31", "2026-02-01..2026-02-28"]);
    }

    #[test]
    fn parts_cover_the_period_without_gaps() {
        let period = Period::last_days(10, date("2026-11-30"));
        let parts: Vec<_> = period.parts(3).into_iter().map(text).collect();
        assert_eq!(parts, ["2026-11-21..2026-11-23", "2026-11-24..2026-11-26", "2026-11-27..2026-11-30"]);
        assert_eq!(Period::last_days(2, date("2026-11-30")).parts(5).len(), 2);
    }

    /// The ends of the calendar give short periods, not wrong ones.
    #[test]
    fn nothing_overflows_at_the_ends_of_the_calendar() {
        assert_eq!(Period::this(Unit::Year, Date::MAX).days(), 365);
        assert!(Period::this(Unit::Year, Date::MIN).previous().days() >= 1);
        assert_eq!(Period::last_days(u32::MAX, Date::MIN).first(), Date::MIN);
        assert!(Period::between(Date::MIN, Date::MAX).previous().days() >= 1);
    }
}
