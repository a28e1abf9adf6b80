//! Goals for new leads: how many, or how much they are worth, a day, a week, a month; where one stands, and where one
//! gets at this pace (Q2).

use super::{
    set::target,
    span::{Days, Worked, period_of},
};
use crate::{
    Book,
    records::{Aim, GoalSpan, Lead, Measure, Target},
    time::Date,
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

/// How far one is with a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What there is so far.
    pub done: i64,
    /// What there shall be; `None` where no goal is set.
    pub goal: Option<i64>,
    /// Days of work that have begun, today included; from 1 on.
    pub days_gone: u32,
    /// Days of work that are over: today is not.
    pub days_over: u32,
    /// Days of work that the span has.
    pub days: u32,
    /// Days that have begun, whether they are worked on or not.
    pub begun: u32,
}

impl Progress {
    /// What there will be at the end at this pace, rounded.
    pub fn projected(&self) -> i64 {
        at_pace(self.done, self.days_gone, self.days)
    }

    /// What there should be by the end of today, rounded.
    pub fn expected(&self) -> Option<i64> {
        self.goal.map(|goal| at_pace(goal, self.days, self.days_gone))
    }

    /// How far one is ahead, or behind where below zero. What today still may bring is not missing yet.
    pub fn ahead(&self) -> Option<i64> {
        let by_today = self.done.saturating_sub(self.expected()?);
        let by_yesterday = self.done.saturating_sub(at_pace(self.goal?, self.days, self.days_over));
        Some(by_today.max(by_yesterday.min(0)))
    }
}

/// What `count` in `per` days comes to in so many `days`: 250 in a day are 7,500 in 30, and 45,000 in 180.
pub fn at_pace(count: i64, per: u32, days: u32) -> i64 {
    let per = i128::from(per.max(1));
    let all = i128::from(count) * i128::from(days);
    let rounded = (2 * all + per).div_euclid(2 * per);
    i64::try_from(rounded).unwrap_or(if rounded < 0 { i64::MIN } else { i64::MAX })
}

/// How far one is with the goal for a span.
pub fn progress(book: &Book, span: GoalSpan, by: By, days: Days, today: Date) -> Progress {
    let period = period_of(span, days, today);
    let first = period.first();
    let done = newest(book).take_while(|lead| lead.created_on >= first).filter(|lead| lead.created_on <= today);
    let done = done.map(|lead| counted(book, lead, by)).fold(0, i64::saturating_add);
    let measure = if by == By::Count { Measure::Leads } else { Measure::LeadWorth };
    let goal = target(book, &Aim::of_all(measure, span), period.last_day()).and_then(|target| match target {
        Target::Count(count) => Some(i64::from(count)),
        Target::Worth(worth) => book.workspace()?.convert(worth).map(|worth| worth.minor),
    });
    let worked = Worked::of(period, days.1);
    let begun = u32::try_from(today.days_since(first)).unwrap_or(0) + 1;
    let (days_gone, days_over) = (worked.gone(today).max(1), worked.over(today));
    Progress { done, goal, days_gone, days_over, days: worked.all(), begun }
}

/// New leads: a lost deal that is tried again is none.
fn newest(book: &Book) -> impl Iterator<Item = &Lead> {
    book.leads_newest_first().map(|lead| &**lead).filter(|lead| lead.from_deal.is_none())
}

fn counted(book: &Book, lead: &Lead, by: By) -> i64 {
    match by {
        By::Count => 1,
        By::Value => {
            let worth = lead.value.zip(book.workspace()).and_then(|(value, workspace)| workspace.convert(value));
            worth.map_or(0, |worth| worth.minor)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Calendar, Week};

    /// Q2's worked example.
    #[test]
    fn two_hundred_and_fifty_a_day_are_45_000_after_six_months() {
        let day = Progress { done: 250, goal: Some(250), days_gone: 1, days_over: 0, days: 1, begun: 1 };
        assert_eq!((day.projected(), day.ahead()), (250, Some(0)));
        assert_eq!((at_pace(250, 1, 30), at_pace(250, 1, 180)), (7_500, 45_000));
    }

    #[test]
    fn pace_and_projection_follow_the_days_that_have_begun() {
        let month = Progress { done: 44, goal: Some(60), days_gone: 24, days_over: 23, days: 30, begun: 24 };
        assert_eq!((month.projected(), month.expected(), month.ahead()), (55, Some(48), Some(-2)));
        let late = |done| Progress { done, ..month }.ahead();
        assert_eq!((late(46), late(48), late(50)), (Some(0), Some(0), Some(2)));
        assert_eq!(Progress { goal: None, ..month }.ahead(), None);
        assert_eq!((at_pace(i64::MAX, 1, 30), at_pace(i64::MIN, 1, 30)), (i64::MAX, i64::MIN));
        assert_eq!(Progress { done: i64::MIN, goal: Some(i64::MAX), ..month }.ahead(), Some(i64::MIN));
    }

    /// B5: whatever a copy says that leads are worth.
    #[test]
    fn leads_that_are_worth_too_much_are_worth_the_most_that_can_be_counted() {
        let today = Date::new(2026, 2, 25).unwrap_or_default();
        let lead = |number: i64, minor: i64| {
            let id = crate::LeadId::new(crate::Timestamp(number), 1);
            let value = Some(crate::Money::new(minor, crate::Currency::EUR));
            crate::AnyRecord::from(Lead { id, name: "Bo".into(), value, created_on: today, ..Lead::default() })
        };
        let of = |minor: i64| {
            let mut book = Book::default();
            let records = vec![crate::Workspace::default().into(), lead(1, minor), lead(2, minor)];
            book.apply(crate::Delta { records, ..crate::Delta::default() });
            progress(&book, GoalSpan::Day, By::Value, Days::default(), today).done
        };
        assert_eq!((of(i64::MAX), of(i64::MIN), of(5)), (i64::MAX, i64::MIN, 10));
    }

    /// G1: days of work, of the calendar's month.
    #[test]
    fn progress_counts_the_days_of_work_of_the_calendars_month() {
        let today = Date::new(2026, 11, 28).unwrap_or_default();
        let of = |days| progress(&Book::default(), GoalSpan::Month, By::Count, days, today);
        let gregorian = of((Calendar::Gregorian, Week::default()));
        assert_eq!((gregorian.days_gone, gregorian.days, gregorian.begun), (20, 21, 28));
        // 7 Azar 1405: Fridays are free.
        let hijri = of((Calendar::SolarHijri, Week::of_region("IR")));
        assert_eq!((hijri.days_gone, hijri.days, hijri.begun), (6, 26, 7));
    }
}
