//! M4: win rate.

use super::{Missing, Numbers, Share};
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

impl Numbers {
    /// The win rate by count (M4).
    ///
    /// # Errors
    /// When no deal was closed.
    pub fn win_rate(&self) -> Result<WinRate, Missing> {
        Err(Missing::ClosedDeals)
    }

    /// The win rate by value (M4).
    ///
    /// # Errors
    /// When no deal was closed, none of them has a value, or rates are missing.
    pub fn win_rate_by_value(&self) -> Result<WinRateByValue, Missing> {
        Err(Missing::ClosedDeals)
    }

    /// The win rate by created cohort, with what is still open (M4).
    ///
    /// # Errors
    /// When no deal was made in the period.
    pub fn cohort(&self) -> Result<Cohort, Missing> {
        Err(Missing::NewDeals)
    }
}
