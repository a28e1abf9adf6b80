//! Goals for new leads: how many, or how much they are worth, a day, a week, a month; where one stands, and where one
//! gets at this pace (Q2).

use std::sync::Arc;

use super::{
    count::{Purse, counted},
    course::DaySum,
    set::target,
    span::{Days, period_of},
    standing::Standing,
};
use crate::{
    Book,
    delta::AnyRecord,
    metrics::Period,
    records::{Aim, GoalSpan, Measure, Target},
    time::{Date, Zone},
};

/// What is counted: leads, or what they are worth in the smallest unit of the workspace's currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// How many.
    #[default]
    Count,
    /// What they are worth; those of another currency by its rate, as far as it is known.
    Value,
}

/// What `count` in `per` days comes to in so many `days`: 250 in a day are 7,500 in 30, and 45,000 in 180.
pub fn at_pace(count: i128, per: u32, days: u32) -> i128 {
    let per = i128::from(per.max(1));
    (2 * count * i128::from(days) + per).div_euclid(2 * per)
}

/// How far one is with the goal for a span, by the same straight line and pace as any goal ([`Standing`]). Amounts are in
/// the workspace's currency. How it usually goes is not told here: only what became known since the span began is looked at.
pub fn progress(book: &Book, span: GoalSpan, by: By, days: Days, today: Date) -> Standing {
    let period = period_of(span, days, today);
    let aim = Aim::of_all(if by == By::Count { Measure::Leads } else { Measure::LeadWorth }, span);
    let target = target(book, &aim, period.last_day()).and_then(|target| match target {
        Target::Count(count) => Some(i64::from(count)),
        Target::Worth(worth) => book.workspace()?.convert(worth).map(|worth| worth.minor),
    });
    Standing::of(period, days, today, target, sum_of(book, &aim, period))
}

/// What there was in a period: as a [`Course`](super::Course) counts it, without a look at all that was before.
fn sum_of(book: &Book, aim: &Aim, period: Period) -> DaySum {
    let purse = Purse::of_workspace(book);
    let known = book.leads_newest_first().take_while(|lead| lead.created_on >= period.first());
    let mut sum = DaySum::default();
    for lead in known {
        // Of leads the day is written down: no zone is asked.
        let counted = counted(&AnyRecord::Lead(Arc::clone(lead)), aim, book, &Zone::default(), &purse);
        if let Some(counted) = counted.filter(|counted| period.contains(counted.on)) {
            sum.count(counted, true);
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Calendar, Week};

    /// Q2's worked example.
    #[test]
    fn two_hundred_and_fifty_a_day_are_45_000_after_six_months() {
        assert_eq!((at_pace(250, 1, 1), at_pace(250, 1, 30), at_pace(250, 1, 180)), (250, 7_500, 45_000));
        assert_eq!((at_pace(44, 24, 30), at_pace(5, 0, 2)), (55, 10));
    }

    fn date(text: &str) -> Date {
        text.parse().unwrap_or_default()
    }

    /// A goal of new leads, and so many on a day.
    fn book(span: GoalSpan, goal: u32, leads: &[(&str, i64)]) -> Book {
        let aim = Aim::of_all(Measure::Leads, span);
        let mut kept = aim.blank(aim.id(crate::WorkspaceId::default()));
        kept.targets.insert(date("2026-01-01"), Target::Count(goal));
        let mut records = vec![AnyRecord::from(crate::Workspace::default()), kept.into()];
        let days = leads.iter().flat_map(|(day, count)| (0..*count).map(|_| date(day)));
        records.extend((1_i64..).zip(days).map(|(number, created_on)| {
            let id = crate::LeadId::new(crate::Timestamp(number), 1);
            AnyRecord::from(crate::Lead { id, name: "Bo".into(), created_on, ..crate::Lead::default() })
        }));
        let mut book = Book::default();
        book.apply(crate::Delta { records, ..crate::Delta::default() });
        book
    }

    /// G1: one goal is as far here as on the page of goals, on each day of a week, whatever region's it is: on a Sunday
    /// on which a week begins no day of work has gone, and nothing is due yet.
    #[test]
    fn a_goal_is_as_far_here_as_among_the_goals() {
        let book = book(GoalSpan::Week, 40, &[("2026-11-29", 30), ("2026-12-01", 5), ("2026-11-25", 3)]);
        let aim = Aim::of_all(Measure::Leads, GoalSpan::Week);
        for region in ["US", "FI", "IR", ""] {
            let days = (Calendar::Gregorian, Week::of_region(region));
            for ahead in -7..8 {
                let today = date("2026-11-29").plus_days(ahead);
                let course = super::super::Course::of(&book, aim.clone(), crate::Currency::EUR, &Zone::default());
                let standing = course.standing(days, today, Some(40));
                assert_eq!(progress(&book, GoalSpan::Week, By::Count, days, today), standing, "{region} {today}");
            }
        }
        let sunday = |region| {
            progress(
                &book,
                GoalSpan::Week,
                By::Count,
                (Calendar::Gregorian, Week::of_region(region)),
                date("2026-11-29"),
            )
        };
        let first = sunday("US");
        assert_eq!((first.done, first.gone, first.worked, first.straight()), (35, 0, 5, Some(0)));
        assert_eq!((first.ahead(), first.projected()), (Some(35), 35), "no day of work has gone: no pace yet");
        let last = sunday("FI");
        assert_eq!((last.done, last.gone, last.straight(), last.projected()), (33, 5, Some(40), 33));
    }

    /// B5: whatever a copy says that leads are worth.
    #[test]
    fn leads_that_are_worth_too_much_are_counted_all_the_same() {
        let today = Date::new(2026, 2, 25).unwrap_or_default();
        let lead = |number: i64, minor: i64| {
            let id = crate::LeadId::new(crate::Timestamp(number), 1);
            let value = Some(crate::Money::new(minor, crate::Currency::EUR));
            AnyRecord::from(crate::Lead { id, name: "Bo".into(), value, created_on: today, ..crate::Lead::default() })
        };
        let of = |minor: i64| {
            let mut book = Book::default();
            let records = vec![crate::Workspace::default().into(), lead(1, minor), lead(2, minor)];
            book.apply(crate::Delta { records, ..crate::Delta::default() });
            progress(&book, GoalSpan::Day, By::Value, Days::default(), today).done
        };
        assert_eq!((of(i64::MAX), of(i64::MIN), of(5)), (2 * i128::from(i64::MAX), 2 * i128::from(i64::MIN), 10));
    }

    /// G1: days of work, of the calendar's month.
    #[test]
    fn progress_counts_the_days_of_work_of_the_calendars_month() {
        let today = Date::new(2026, 11, 28).unwrap_or_default();
        let of = |days| progress(&Book::default(), GoalSpan::Month, By::Count, days, today);
        let gregorian = of((Calendar::Gregorian, Week::default()));
        assert_eq!((gregorian.gone, gregorian.worked, gregorian.begun(today)), (20, 21, 28));
        // 7 Azar 1405: Fridays are free.
        let hijri = of((Calendar::SolarHijri, Week::of_region("IR")));
        assert_eq!((hijri.gone, hijri.worked, hijri.begun(today)), (6, 26, 7));
    }
}
