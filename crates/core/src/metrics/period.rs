//! Periods: the days that a number is about, and those before, to compare with.

use kariz_wire::Wire;

use crate::{
    calendar::{Calendar, MONTHS},
    time::Date,
};

/// Some days in a row, the first and the last both included: what a user picks and reads,
/// "1 to 30 November".
///
/// A period remembers whether it is a week, month, quarter or year, so that the period before a
/// month is a month, whatever its length; and whose calendar that is. Weeks begin on Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Wire)]
pub struct Period {
    first: Date,
    last: Date,
    unit: Unit,
    calendar: Calendar,
}

/// What a period is one of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Wire)]
pub enum Unit {
    /// Some number of days.
    #[default]
    Days,
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// Three calendar months, from the first, fourth, seventh or tenth of the year.
    Quarter,
    /// A calendar year.
    Year,
}

impl Period {
    /// From one date to another, in whichever order they come.
    pub fn between(one: Date, other: Date) -> Self {
        Self { first: one.min(other), last: one.max(other), unit: Unit::Days, calendar: Calendar::default() }
    }

    /// The last `count` days, today included; at least one.
    pub fn last_days(count: u32, today: Date) -> Self {
        Self::between(today, today.plus_days(1 - clamp(count.max(1))))
    }

    /// The whole week, month, quarter or year that `today` is in, by the Gregorian calendar.
    pub fn this(unit: Unit, today: Date) -> Self {
        Self::this_of(Calendar::Gregorian, unit, today)
    }

    /// The whole week, month, quarter or year that `today` is in, by this calendar.
    pub fn this_of(calendar: Calendar, unit: Unit, today: Date) -> Self {
        let first = unit.first_day(calendar, today);
        Self { first, last: unit.last_day(calendar, first), unit, calendar }
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
        let first = self.unit.step(self.calendar, self.first, -1);
        let end = self.first.plus_days(-1);
        let is_whole = self.last >= self.unit.last_day(self.calendar, self.first);
        let last = if is_whole { end } else { first.plus_days(length - 1).min(end) };
        Self { first, last, ..self }
    }

    /// The period after: the next week, month, quarter or year, or as many days.
    pub fn following(self) -> Self {
        let first = self.unit.step(self.calendar, self.first, 1);
        match self.unit {
            Unit::Days => {
                let length = clamp(self.days());
                Self { first: self.first.plus_days(length), last: self.last.plus_days(length), ..self }
            }
            unit => Self { first, last: unit.last_day(self.calendar, first), ..self },
        }
    }

    /// This period and those before it, `count` in all, oldest first: the points of a trend.
    pub fn run_up(self, count: usize) -> Vec<Self> {
        let before = |period: &Self| Some(period.previous());
        let mut run: Vec<_> = std::iter::successors(Some(self), before).take(count).collect();
        run.reverse();
        run
    }

    /// The same days of the year before: to compare with what comes back each year.
    pub fn year_before(self) -> Self {
        let first = self.calendar.plus_months(self.first, -MONTHS);
        let is_whole = self.unit != Unit::Days && self.last >= self.unit.last_day(self.calendar, self.first);
        let last = match self.unit {
            Unit::Week | Unit::Days => first.plus_days(clamp(self.days()) - 1),
            unit if is_whole => unit.last_day(self.calendar, first),
            _ => self.calendar.plus_months(self.last, -MONTHS),
        };
        Self { first, last: last.max(first), ..self }
    }

    /// Twelve periods that end with this one, oldest first, to draw a line through (G5): as long as this one where
    /// twelve of them say something, else months; quarters for all time. Those before are whole, the last goes no
    /// further than this one does.
    pub fn twelve(period: Option<Self>, calendar: Calendar, today: Date) -> Vec<Self> {
        const LONGEST: u32 = 31;
        let (whole, last) = match period {
            None => {
                let quarter = Self::this_of(calendar, Unit::Quarter, today);
                (quarter, quarter.so_far(today))
            }
            Some(period) if period.unit == Unit::Days && period.days() > LONGEST => {
                let month = Self::this_of(calendar, Unit::Month, period.last);
                (month, month.so_far(period.last))
            }
            Some(period) if period.unit == Unit::Days => (period, period),
            Some(period) => (Self::this_of(period.calendar, period.unit, period.first), period),
        };
        let mut list = whole.run_up(12);
        if let Some(end) = list.last_mut() {
            *end = last;
        }
        list
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
    fn first_day(self, calendar: Calendar, date: Date) -> Date {
        let months_back = |length: i32| -((i32::from(calendar.named(date).month) - 1) % length);
        let month = |back: i32| calendar.plus_months(calendar.first_of_month(date), back);
        match self {
            Self::Days => date,
            Self::Week => date.plus_days(-i32::from(date.weekday())),
            Self::Month => month(0),
            Self::Quarter => month(months_back(3)),
            Self::Year => month(months_back(MONTHS)),
        }
    }

    /// The last day of the unit that begins on `first`.
    fn last_day(self, calendar: Calendar, first: Date) -> Date {
        let next = self.step(calendar, first, 1);
        if next > first { next.plus_days(-1) } else { Date::MAX }
    }

    /// The first day of the unit `count` units after the one that begins on `first`.
    fn step(self, calendar: Calendar, first: Date, count: i32) -> Date {
        match self {
            Self::Days => first.plus_days(count),
            Self::Week => first.plus_days(7 * count),
            Self::Month => calendar.plus_months(first, count),
            Self::Quarter => calendar.plus_months(first, 3 * count),
            Self::Year => calendar.plus_months(first, MONTHS * count),
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
        check(
            Period::this(Unit::Month, date("2024-03-31")).previous(),
            "2024-02-01..2024-02-29",
            "2024-01-01..2024-01-31",
        );
        check(
            Period::this(Unit::Week, date("2026-11-23")).previous(),
            "2026-11-16..2026-11-22",
            "2026-11-09..2026-11-15",
        );
    }

    /// Issue 12: a Persian founder's month is Azar, and its quarter begins in Mehr.
    #[test]
    fn months_are_those_of_the_calendar() {
        let this = |unit, day| Period::this_of(Calendar::SolarHijri, unit, date(day));
        check(this(Unit::Month, "2026-11-28"), "2026-11-22..2026-12-21", "2026-10-23..2026-11-21");
        check(this(Unit::Quarter, "2026-11-28"), "2026-09-23..2026-12-21", "2026-06-22..2026-09-22");
        check(this(Unit::Year, "2026-11-28"), "2026-03-21..2027-03-20", "2025-03-21..2026-03-20");
        // Esfand of a leap year, and the one after.
        check(this(Unit::Month, "2025-03-20"), "2025-02-19..2025-03-20", "2025-01-20..2025-02-18");
        check(this(Unit::Month, "2025-03-21"), "2025-03-21..2025-04-20", "2025-02-19..2025-03-20");
        let azar = this(Unit::Month, "2026-11-28").so_far(date("2026-11-28"));
        check(azar, "2026-11-22..2026-11-28", "2026-10-23..2026-10-29");
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
    fn the_year_before_has_the_same_days() {
        let year = |period: Period| text(period.year_before());
        let february = Period::this(Unit::Month, date("2025-02-10"));
        assert_eq!(year(february), "2024-02-01..2024-02-29", "a whole month is a whole month");
        assert_eq!(year(february.so_far(date("2025-02-10"))), "2024-02-01..2024-02-10");
        assert_eq!(year(Period::this(Unit::Quarter, date("2026-05-05"))), "2025-04-01..2025-06-30");
        assert_eq!(year(Period::last_days(30, date("2026-11-30"))), "2025-11-01..2025-11-30");
        assert!(Period::this(Unit::Year, Date::MIN).year_before().days() >= 1);
    }

    /// G5.
    #[test]
    fn twelve_periods_end_with_the_chosen_one() {
        let today = date("2026-11-20");
        let ends = |period| {
            let list = Period::twelve(period, Calendar::Gregorian, today);
            (list.len(), text(list[0]), text(list[11]))
        };
        let some = |list: (usize, &str, &str)| (list.0, list.1.to_owned(), list.2.to_owned());
        let months = some((12, "2025-12-01..2025-12-31", "2026-11-01..2026-11-20"));
        assert_eq!(ends(Some(Period::last_days(180, today))), months);
        assert_eq!(
            ends(Some(Period::last_days(7, today))),
            some((12, "2026-08-29..2026-09-04", "2026-11-14..2026-11-20"))
        );
        assert_eq!(ends(None), some((12, "2024-01-01..2024-03-31", "2026-10-01..2026-11-20")));
    }

    #[test]
    fn a_trend_ends_with_the_period_itself() {
        let run = Period::this(Unit::Month, date("2026-02-10")).run_up(3);
        let run: Vec<_> = run.into_iter().map(text).collect();
        assert_eq!(run, ["2025-12-01..2025-12-31", "2026-01-01..2026-01-31", "2026-02-01..2026-02-28"]);
    }

    #[test]
    fn the_period_after_has_this_one_before_it() {
        let day = date("2026-11-28");
        for unit in [Unit::Days, Unit::Week, Unit::Month, Unit::Quarter, Unit::Year] {
            for calendar in [Calendar::Gregorian, Calendar::SolarHijri] {
                let period = Period::this_of(calendar, unit, day);
                assert_eq!(period.following().previous(), period, "{unit:?}");
                assert_eq!(period.following().first(), period.last_day().plus_days(1), "{unit:?}");
            }
        }
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
