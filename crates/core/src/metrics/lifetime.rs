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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::fixture::World;

    fn text(spread: Result<Spread, Missing>) -> Result<String, Missing> {
        spread.map(|spread| format!("{} mean {} median {}", spread.n, spread.mean, spread.median))
    }

    /// M5: days from created to won or lost.
    #[test]
    fn won_and_lost_deals_live_until_they_are_closed() {
        let text_of = "won made 2026-01-01 closed 2026-01-11, lost 2 made 2026-01-01 closed 2026-01-02, open";
        let lifetime = World::of(text_of).numbers().lifetime().expect("a lifetime");
        assert_eq!(text(Ok(lifetime.all)), Ok("3 mean 4.0 d median 1.0 d".to_owned()));
        assert_eq!(text(lifetime.won), Ok("1 mean 10.0 d median 10.0 d".to_owned()));
        assert_eq!(text(lifetime.lost), Ok("2 mean 1.0 d median 1.0 d".to_owned()));
    }

    #[test]
    fn what_is_missing_is_said() {
        assert_eq!(World::of("open").numbers().lifetime(), Err(Missing::ClosedDeals));
        assert_eq!(World::of("lost").numbers().lifetime().map(|life| life.won), Ok(Err(Missing::WonDeals)));
        assert_eq!(World::of("lost made 1970-01-01").numbers().lifetime(), Err(Missing::CreatedDays));
    }
}
