//! How far one is, against the straight line and against one's own usual curve.

use super::{
    course::{Course, DaySum},
    span::{Days, Worked, period_of},
};
use crate::{metrics::Period, time::Date};

/// So many spans before tell how one usually gets on.
const PERIODS: usize = 12;
/// From so many spans on in which there was something.
const ENOUGH_PERIODS: usize = 3;
/// Before so much of a usual span has come, nothing is projected by it.
const EARLY: f64 = 0.05;

/// How far one is in a span. Amounts are numbers of records, or minor units.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The span.
    pub period: Period,
    /// What shall be reached; `None` where nothing is asked, or nothing above zero.
    pub target: Option<i128>,
    /// What there is so far.
    pub done: i128,
    /// Of how many records.
    pub n: u64,
    /// How many of them are not in it: without a value, or in a currency without a rate.
    pub left_out: u64,
    /// Days of work that have begun.
    pub gone: u32,
    /// Days of work that the span has.
    pub worked: u32,
    /// Days of work that are left, today included.
    pub left: u32,
    /// How it usually goes.
    pub usual: Option<Usual>,
}

/// How a span usually goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Usual {
    /// The share that has usually come by now; 0 to 1.
    pub share: f64,
    /// Of how many spans.
    pub periods: usize,
}

/// A day of a span, for a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Which.
    pub day: Date,
    /// What there was by its end; `None` for days to come.
    pub done: Option<i128>,
    /// The share of days of work that have gone.
    pub straight: f64,
    /// The share that has usually come by then.
    pub usual: Option<f64>,
}

impl Standing {
    /// Of nothing: nobody has counted.
    pub fn nothing() -> Self {
        let period = Period::between(Date::default(), Date::default());
        Self { period, target: None, done: 0, n: 0, left_out: 0, gone: 0, worked: 0, left: 0, usual: None }
    }

    /// With so much done; how it usually goes is not told.
    pub(super) fn of(period: Period, (_, week): Days, today: Date, target: Option<i64>, sum: DaySum) -> Self {
        let worked = Worked::of(period, week);
        Self {
            period,
            target: target.filter(|target| *target > 0).map(i128::from),
            done: sum.amount,
            n: sum.n,
            left_out: sum.left_out,
            gone: worked.gone(today),
            worked: worked.all(),
            left: worked.left(today),
            usual: None,
        }
    }

    /// Days of the span that have begun, whether they are worked on or not.
    pub fn begun(&self, today: Date) -> u32 {
        u32::try_from(today.days_since(self.period.first()) + 1).unwrap_or(0)
    }

    /// Whether a day of work is over.
    pub fn is_under_way(&self) -> bool {
        self.left < self.worked
    }

    /// How many days of work there should be something of: today's as well, unless those before it are not made up for.
    /// What today still may bring is not missing yet.
    pub fn asked_days(&self) -> u32 {
        let over = self.worked.saturating_sub(self.left);
        let is_behind = self.after(over).is_some_and(|by_yesterday| self.done < by_yesterday);
        if is_behind { over } else { self.gone }
    }

    /// What there should be by now on the straight line, rounded.
    pub fn straight(&self) -> Option<i128> {
        self.after(self.asked_days())
    }

    /// What there should be after so many days of work, rounded.
    fn after(&self, days: u32) -> Option<i128> {
        let (days, worked) = (i128::from(days), i128::from(self.worked.max(1)));
        self.target.map(|target| (2 * target * days + worked).div_euclid(2 * worked))
    }

    /// What there should be by the end of today as it usually goes, rounded.
    pub fn by_usual(&self) -> Option<i128> {
        Some((self.target? as f64 * self.usual?.share).round() as i128)
    }

    /// By how much one is ahead of the straight line; behind below zero.
    pub fn ahead(&self) -> Option<i128> {
        let ahead = self.done - self.straight()?;
        let is_todays = self.asked_days() == self.gone && self.left > self.worked.saturating_sub(self.gone);
        Some(if is_todays { ahead.max(0) } else { ahead })
    }

    /// By how much one is ahead of the usual curve; behind below zero.
    pub fn ahead_of_usual(&self) -> Option<i128> {
        Some(self.done - self.by_usual()?)
    }

    /// What there will be if every day of work brings as much, rounded; what there is where none has begun.
    pub fn projected(&self) -> i128 {
        if self.gone == 0 {
            return self.done;
        }
        let (gone, worked) = (i128::from(self.gone), i128::from(self.worked));
        (2 * self.done * worked + gone).div_euclid(2 * gone)
    }

    /// What there will be if it goes on as usual, rounded; `None` while too little of a usual span has come.
    pub fn projected_by_usual(&self) -> Option<i128> {
        let share = self.usual?.share;
        (share >= EARLY).then(|| (self.done as f64 / share).round() as i128)
    }

    /// What is missing; 0 where it is reached.
    pub fn missing(&self) -> Option<i128> {
        self.target.map(|target| (target - self.done).max(0))
    }

    /// What each day of work that is left must bring, rounded up; `None` where none is left.
    pub fn per_day(&self) -> Option<i128> {
        let (missing, left) = (self.missing()?, i128::from(self.left));
        (left > 0).then(|| (missing + left - 1).div_euclid(left))
    }

    /// Whether it is reached.
    pub fn is_reached(&self) -> bool {
        self.target.is_some_and(|target| self.done >= target)
    }
}

/// What there was by the end of each day of work: the first before any.
struct Profile(Vec<i128>);

impl Profile {
    fn of(course: &Course, period: Period, days: Worked) -> Self {
        let mut sums = vec![0_i128; days.all() as usize + 1];
        for (day, sum) in course.in_period(period) {
            if let Some(at) = sums.get_mut(days.gone(day) as usize) {
                *at += sum.amount;
            }
        }
        let mut so_far = 0;
        for sum in &mut sums {
            so_far += *sum;
            *sum = so_far;
        }
        Self(sums)
    }

    fn total(&self) -> f64 {
        self.0.last().map_or(0.0, |total| *total as f64)
    }

    /// What there was when that share of the days of work had gone.
    fn at(&self, share: f64) -> f64 {
        let last = self.0.len().saturating_sub(1);
        let place = share.clamp(0.0, 1.0) * last as f64;
        let below = (place.floor() as usize).min(last);
        let above = (below + 1).min(last);
        let (low, high) = (self.0[below] as f64, self.0[above] as f64);
        low + (high - low) * (place - below as f64)
    }
}

/// How the spans before went: the more there was in one, the more it says.
struct Habit {
    profiles: Vec<Profile>,
    total: f64,
}

impl Habit {
    fn of(course: &Course, period: Period, (_, week): Days) -> Option<Self> {
        let first = course.first_day()?;
        if period.days() == 1 {
            return None;
        }
        let before = period.run_up(PERIODS + 1).into_iter().take(PERIODS);
        // A span that began before there was anything is no whole one.
        let whole = before.filter(|past| past.last_day() < period.first() && past.first() >= first);
        let profiles: Vec<_> = whole.map(|past| Profile::of(course, past, Worked::of(past, week))).collect();
        let profiles: Vec<_> = profiles.into_iter().filter(|profile| profile.total() > 0.0).collect();
        let total: f64 = profiles.iter().map(Profile::total).sum();
        (profiles.len() >= ENOUGH_PERIODS && total > 0.0).then_some(Self { profiles, total })
    }

    fn share(&self, share: f64) -> f64 {
        let come: f64 = self.profiles.iter().map(|profile| profile.at(share)).sum();
        (come / self.total).clamp(0.0, 1.0)
    }
}

impl Course {
    /// How far one is in the span that `today` is in.
    pub fn standing(&self, days: Days, today: Date, target: Option<i64>) -> Standing {
        self.standing_in(period_of(self.aim.span, days, today), days, today, target)
    }

    /// How far one is, or was, in a span.
    pub fn standing_in(&self, period: Period, days: Days, today: Date, target: Option<i64>) -> Standing {
        let standing = Standing::of(period, days, today, target, self.sum(period));
        let share = f64::from(standing.gone) / f64::from(standing.worked.max(1));
        let usual = Habit::of(self, period, days)
            .map(|habit| Usual { share: habit.share(share), periods: habit.profiles.len() });
        Standing { usual, ..standing }
    }

    /// A span day by day.
    pub fn curve(&self, period: Period, days: Days, today: Date) -> Vec<Point> {
        let (worked, habit) = (Worked::of(period, days.1), Habit::of(self, period, days));
        let mut sums = self.in_period(period).peekable();
        let mut done = 0;
        let mut points = Vec::with_capacity(period.days() as usize);
        let mut day = period.first();
        while day <= period.last_day() {
            while let Some((_, sum)) = sums.next_if(|(on, _)| *on <= day) {
                done += sum.amount;
            }
            let straight = f64::from(worked.gone(day)) / f64::from(worked.all().max(1));
            let usual = habit.as_ref().map(|habit| habit.share(straight));
            points.push(Point { day, done: (day <= today).then_some(done), straight, usual });
            if day == Date::MAX {
                break;
            }
            day = day.plus_days(1);
        }
        points
    }
}
