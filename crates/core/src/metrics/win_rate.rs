//! M4: win rate.

use super::{
    Missing, Numbers, Share,
    tally::{ClosedTally, MadeTally},
};
use crate::money::Money;

/// Won ÷ (won + lost), for deals closed in the period (M4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WinRate {
    /// Deals won.
    pub won: u64,
    /// Deals lost.
    pub lost: u64,
    /// Won ÷ (won + lost).
    pub share: Share,
}

/// Won value ÷ (won + lost value), for deals closed in the period (M4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WinRateByValue {
    /// Closed deals that have a value.
    pub n: u64,
    /// What the won ones are worth.
    pub won: Money,
    /// What all of them are worth.
    pub closed: Money,
    /// `won` ÷ `closed`.
    pub share: Share,
    /// Whether rates went into it: show it with "≈".
    pub converted: bool,
}

/// What became, until now, of the deals made in the period (M4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cohort {
    /// Won so far.
    pub won: u64,
    /// Lost so far.
    pub lost: u64,
    /// Not yet decided.
    pub open: u64,
}

impl Cohort {
    /// Deals made in the period.
    pub fn made(&self) -> u64 {
        self.won + self.lost + self.open
    }

    /// The share that is still open: as long as it is large, the win rate is not to be trusted.
    pub fn still_open(&self) -> Option<Share> {
        Share::of_counts(self.open, self.made())
    }

    /// Won ÷ (won + lost), of those that are decided; `None` when none is.
    pub fn win_rate(&self) -> Option<Share> {
        Share::of_counts(self.won, self.won + self.lost)
    }
}

impl Numbers {
    /// The win rate by count (M4).
    ///
    /// # Errors
    /// When no deal was closed.
    pub fn win_rate(&self) -> Result<WinRate, Missing> {
        let (won, lost) = (self.closed.won.n, self.closed.lost.n);
        let share = Share::of_counts(won, won + lost).ok_or(Missing::ClosedDeals)?;
        Ok(WinRate { won, lost, share })
    }

    /// The win rate by value (M4).
    ///
    /// # Errors
    /// When no deal was closed, none of them has a value, or rates are missing.
    pub fn win_rate_by_value(&self) -> Result<WinRateByValue, Missing> {
        let ClosedTally { won, lost } = &self.closed;
        if won.n + lost.n == 0 {
            return Err(Missing::ClosedDeals);
        }
        let basis = won.values.basis(Some(&lost.values), &self.workspace)?;
        let won_value = won.values.sum(&basis);
        let closed_value = won_value.saturating_add(lost.values.sum(&basis));
        Ok(WinRateByValue {
            n: won.values.n() + lost.values.n(),
            won: basis.money(won_value),
            closed: basis.money(closed_value),
            share: Share::new(won_value, closed_value).ok_or(Missing::Values)?,
            converted: basis.is_converted(),
        })
    }

    /// The win rate by created cohort, with what is still open (M4).
    ///
    /// # Errors
    /// When no deal was made in the period.
    pub fn cohort(&self) -> Result<Cohort, Missing> {
        let MadeTally { won, lost, open, .. } = self.made;
        let cohort = Cohort { won, lost, open };
        if cohort.made() == 0 { Err(Missing::NewDeals) } else { Ok(cohort) }
    }
}
