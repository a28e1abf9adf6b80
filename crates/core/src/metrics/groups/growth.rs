//! Revenue month by month, beside the month before and the same month a year before (M12).

use super::Cases;
use crate::metrics::{Period, Scope};

/// What was won in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its days.
    pub period: Period,
    /// What was won.
    pub revenue: i128,
    /// Of how many deals.
    pub won: u64,
}

/// Months in a row, oldest first; the last is the present one, which is not over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Growth {
    /// Twenty-five of them: a year before each of the last twelve and the present one.
    pub months: Vec<Month>,
}

/// Twelve, the one that is not over, and the same a year before.
const MONTHS: usize = 25;

impl Growth {
    /// Up to the month `this`; the scope's own period does not limit it.
    pub fn of(cases: &Cases, scope: &Scope, this: Period) -> Self {
        let periods = this.run_up(MONTHS);
        let mut months: Vec<_> = periods.into_iter().map(|period| Month { period, revenue: 0, won: 0 }).collect();
        let (Some(first), Some(last)) = (months.first(), months.last()) else { return Self::default() };
        let (first, last) = (first.period.first(), last.period.last_day());
        let won = cases.deals().filter_map(|(_, case)| Some((case.won_on()?, case)));
        for (on, case) in won.filter(|(on, case)| first <= *on && *on <= last && cases.holds(scope, case)) {
            let at = months.partition_point(|month| month.period.last_day() < on);
            if let Some(month) = months.get_mut(at).filter(|month| month.period.contains(on)) {
                month.won += 1;
                month.revenue += i128::from(case.minor.unwrap_or_default());
            }
        }
        Self { months }
    }

    /// The last twelve months and the present one.
    pub fn shown(&self) -> impl Iterator<Item = (usize, &Month)> {
        self.months.iter().enumerate().skip(MONTHS - 13)
    }

    /// The last month that is over.
    pub fn last(&self) -> Option<usize> {
        self.months.len().checked_sub(2)
    }

    /// By what part of it a month is more than the one before (M12): 0.1 is a tenth more. `None` after a month in
    /// which nothing was won.
    pub fn since_month(&self, at: usize) -> Option<f64> {
        self.more(at, at.checked_sub(1)?)
    }

    /// By what part of it a month is more than the same month a year before.
    pub fn since_year(&self, at: usize) -> Option<f64> {
        self.more(at, at.checked_sub(12)?)
    }

    fn more(&self, at: usize, before: usize) -> Option<f64> {
        let (now, before) = (self.months.get(at)?.revenue, self.months.get(before)?.revenue);
        (before > 0).then(|| (now - before) as f64 / before as f64)
    }
}
