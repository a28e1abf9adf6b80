//! What is counted of a group.

use super::case::{Case, Prospect};
use crate::metrics::{Days, Period, Share, tally::Step};

/// Values larger than this count as this much where squares are added: no sum of them runs over.
const WIDEST: i128 = 100_000_000_000_000_000;

/// How many and how much, of a group of deals and leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Deals made in the period.
    pub made: u64,
    /// Deals open now, or at the end of a period that is over.
    pub open: u64,
    /// Deals won in the period.
    pub won: u64,
    /// Deals lost in the period.
    pub lost: u64,
    /// Touches of the won ones, and of the lost ones (M17).
    pub touches: (u64, u64),
    /// What the won ones are worth.
    pub revenue: Sum,
    /// What the lost ones were worth.
    pub lost_value: Sum,
    /// What the open ones are worth.
    pub open_value: Sum,
    /// Milliseconds from made to won (M3).
    pub cycle: Sum,
    /// Leads that became known in the period.
    pub leads: u64,
    /// Those of them that became deals (M9).
    pub became: u64,
}

/// A sum, and what is needed for a mean with its spread. Every number can be taken back exactly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Of how many.
    pub n: u64,
    /// Their sum.
    pub sum: i128,
    squares: i128,
}

impl Sum {
    /// Takes a number in, or back.
    pub(super) fn take(&mut self, value: i64, step: Step) {
        step.count(&mut self.n);
        let (value, narrow) = (i128::from(value), i128::from(value).clamp(-WIDEST, WIDEST));
        let square = (narrow / 1000) * (narrow / 1000);
        let sign = if step == Step::Remove { -1 } else { 1 };
        self.sum += sign * value;
        self.squares = self.squares.wrapping_add(sign * square);
    }

    /// Those of both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        let squares = self.squares.wrapping_add(other.squares);
        Self { n: self.n + other.n, sum: self.sum + other.sum, squares }
    }

    /// Those that are left without the others.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        let squares = self.squares.wrapping_sub(other.squares);
        Self { n: self.n.saturating_sub(other.n), sum: self.sum - other.sum, squares }
    }

    /// Their mean, rounded half away from zero; `None` when there are none.
    pub fn mean(&self) -> Option<i128> {
        let n = i128::from(self.n);
        (n > 0).then(|| (self.sum + self.sum.signum() * (n / 2)) / n)
    }

    /// Mean and variance of a sample, in thousands; `None` of fewer than two.
    pub(super) fn mean_and_variance(&self) -> Option<(f64, f64)> {
        if self.n < 2 {
            return None;
        }
        let n = self.n as f64;
        let mean = self.sum as f64 / 1000.0 / n;
        let variance = ((self.squares as f64 - n * mean * mean) / (n - 1.0)).max(0.0);
        Some((mean, variance))
    }
}

impl Cell {
    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        let Self { made, open, won, lost, leads, .. } = self;
        made + open + won + lost + leads == 0
    }

    /// Deals won or lost.
    pub fn closed(&self) -> u64 {
        self.won + self.lost
    }

    /// Won ÷ (won + lost) (M4); `None` when none was closed.
    pub fn win_rate(&self) -> Option<Share> {
        Share::of_counts(self.won, self.closed())
    }

    /// Leads that became deals ÷ leads (M9).
    pub fn conversion(&self) -> Option<Share> {
        Share::of_counts(self.became, self.leads)
    }

    /// Mean days from made to won (M3).
    pub fn cycle_days(&self) -> Option<Days> {
        let mean = self.cycle.mean()?;
        Some(Days::from_millis(i64::try_from(mean).unwrap_or(i64::MAX)))
    }

    /// Touches per won, and per lost deal (M17).
    pub fn touches_each(&self) -> (Option<f64>, Option<f64>) {
        let each = |touches: u64, n: u64| (n > 0).then(|| touches as f64 / n as f64);
        (each(self.touches.0, self.won), each(self.touches.1, self.lost))
    }

    pub(super) fn take_case(&mut self, case: &Case, period: Option<Period>, step: Step) {
        if case.made_in(period) {
            step.count(&mut self.made);
        }
        if case.open_at_end(period) {
            step.count(&mut self.open);
            if let Some(minor) = case.minor {
                self.open_value.take(minor, step);
            }
        }
        if case.closed_in(period).is_none() {
            return;
        }
        let is_won = case.is_won();
        let (count, touches, value) = if is_won {
            (&mut self.won, &mut self.touches.0, &mut self.revenue)
        } else {
            (&mut self.lost, &mut self.touches.1, &mut self.lost_value)
        };
        step.count(count);
        let more = u64::from(case.touches);
        *touches = if step == Step::Remove { touches.saturating_sub(more) } else { *touches + more };
        if let Some(minor) = case.minor {
            value.take(minor, step);
        }
        if is_won && let Some(days) = case.lifetime() {
            self.cycle.take(days.millis(), step);
        }
    }

    pub(super) fn take_lead(&mut self, lead: &Prospect, period: Option<Period>, step: Step) {
        if lead.made_in(period) {
            step.count(&mut self.leads);
            if lead.became_a_deal() {
                step.count(&mut self.became);
            }
        }
    }

    /// Both together.
    #[must_use]
    pub fn with(&self, other: &Self) -> Self {
        Self {
            made: self.made + other.made,
            open: self.open + other.open,
            won: self.won + other.won,
            lost: self.lost + other.lost,
            touches: (self.touches.0 + other.touches.0, self.touches.1 + other.touches.1),
            revenue: self.revenue.with(other.revenue),
            lost_value: self.lost_value.with(other.lost_value),
            open_value: self.open_value.with(other.open_value),
            cycle: self.cycle.with(other.cycle),
            leads: self.leads + other.leads,
            became: self.became + other.became,
        }
    }

    /// What is left of this without a group of it.
    #[must_use]
    pub fn without(&self, group: &Self) -> Self {
        Self {
            made: self.made.saturating_sub(group.made),
            open: self.open.saturating_sub(group.open),
            won: self.won.saturating_sub(group.won),
            lost: self.lost.saturating_sub(group.lost),
            touches: (self.touches.0.saturating_sub(group.touches.0), self.touches.1.saturating_sub(group.touches.1)),
            revenue: self.revenue.without(group.revenue),
            lost_value: self.lost_value.without(group.lost_value),
            open_value: self.open_value.without(group.open_value),
            cycle: self.cycle.without(group.cycle),
            leads: self.leads.saturating_sub(group.leads),
            became: self.became.saturating_sub(group.became),
        }
    }
}
