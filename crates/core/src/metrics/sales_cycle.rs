//! M3: sales cycle.

use super::{Missing, Numbers, Spread};

/// Days from the beginning to won, for deals won in the period (M3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SalesCycle {
    /// Deals won.
    pub won: u64,
    /// From the day that the deal was made.
    pub from_deal: Spread,
    /// From the day that its lead became known, for those that came from a lead.
    pub from_lead: Result<Spread, Missing>,
}

impl Numbers {
    /// The sales cycle (M3).
    ///
    /// # Errors
    /// When no deal was won, or none of them says when it was made.
    pub fn sales_cycle(&self) -> Result<SalesCycle, Missing> {
        let won = &self.closed.won;
        if won.n == 0 {
            return Err(Missing::WonDeals);
        }
        Ok(SalesCycle {
            won: won.n,
            from_deal: won.lifetimes.spread().ok_or(Missing::CreatedDays)?,
            from_lead: won.lifetimes_from_lead.spread().ok_or(Missing::LeadDays),
        })
    }
}
