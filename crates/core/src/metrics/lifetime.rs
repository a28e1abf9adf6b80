//! M5: deal lifetime.

use super::{
    Missing, Numbers, Spread,
    tally::{ClosedTally, OutcomeTally, spread},
};

/// Days from made to won or lost, for deals closed in the period (M5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// Of all closed deals.
    pub all: Spread,
    /// Of the won ones.
    pub won: Result<Spread, Missing>,
    /// Of the lost ones.
    pub lost: Result<Spread, Missing>,
}

impl Numbers {
    /// Deal lifetime (M5).
    ///
    /// # Errors
    /// When no deal was closed, or none of them says when it was made.
    pub fn lifetime(&self) -> Result<Lifetime, Missing> {
        let ClosedTally { won, lost } = &self.closed;
        if won.n + lost.n == 0 {
            return Err(Missing::ClosedDeals);
        }
        let one = |outcome: &OutcomeTally, none: Missing| {
            outcome.lifetimes.spread().ok_or(if outcome.n == 0 { none } else { Missing::CreatedDays })
        };
        Ok(Lifetime {
            all: spread(&[&won.lifetimes, &lost.lifetimes]).ok_or(Missing::CreatedDays)?,
            won: one(won, Missing::WonDeals),
            lost: one(lost, Missing::LostDeals),
        })
    }
}
