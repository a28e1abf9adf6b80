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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::fixture::World;

    fn check_cycle(text: &str, mean: &str, median: &str) {
        let cycle = World::of(text).numbers().sales_cycle().expect("a cycle").from_deal;
        assert_eq!((cycle.mean.to_string(), cycle.median.to_string()), (mean.to_owned(), median.to_owned()), "{text}");
    }

    /// SPEC, M3: 60 days over 10 deals is 6.
    #[test]
    fn worked_example() {
        check_cycle("won 10 made 2026-01-01 closed 2026-01-07", "6.0 d", "6.0 d");
        check_cycle("won 9 made 2026-01-01 closed 2026-01-02, won made 2026-01-01 closed 2026-02-21", "6.0 d", "1.0 d");
    }

    #[test]
    fn only_won_deals_count() {
        check_cycle("won made 2026-01-01 closed 2026-01-03, lost closed 2026-12-31, open", "2.0 d", "2.0 d");
        assert_eq!(World::of("lost 3").numbers().sales_cycle(), Err(Missing::WonDeals));
    }

    #[test]
    fn the_lead_comes_before_the_deal() {
        let text = "won 2 made 2026-01-11 from 2026-01-01 closed 2026-01-21, won";
        let cycle = World::of(text).numbers().sales_cycle().expect("a cycle");
        let from_lead = cycle.from_lead.expect("leads");
        assert_eq!((cycle.won, from_lead.n, from_lead.mean.to_string()), (3, 2, "20.0 d".to_owned()));
        assert_eq!(World::of("won").numbers().sales_cycle().map(|cycle| cycle.from_lead), Ok(Err(Missing::LeadDays)));
    }

    /// B5: a wrong clock never gives a negative duration.
    #[test]
    fn closed_before_made_takes_no_time() {
        check_cycle("won made 2026-02-01 closed 2026-01-01", "0.0 d", "0.0 d");
    }

    #[test]
    fn a_deal_that_does_not_say_when_it_was_made_is_left_out() {
        check_cycle("won made 1970-01-01, won made 2026-01-01 closed 2026-01-05", "4.0 d", "4.0 d");
        let unknown = World::of("won made 1970-01-01").numbers();
        assert_eq!(unknown.sales_cycle(), Err(Missing::CreatedDays));
    }
}
