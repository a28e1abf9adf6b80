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
    /// Closed deals that have none, and so are in nothing below.
    pub without_value: u64,
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
    /// When no deal was closed, none of them has a value, none of the lost or none of the won ones has, as in
    /// most exports, or rates are missing.
    pub fn win_rate_by_value(&self) -> Result<WinRateByValue, Missing> {
        let ClosedTally { won, lost } = &self.closed;
        if won.n + lost.n == 0 {
            return Err(Missing::ClosedDeals);
        }
        let basis = won.values.basis(Some(&lost.values), &self.workspace)?;
        if lost.n > 0 && lost.values.n() == 0 {
            return Err(Missing::LostValues);
        }
        if won.n > 0 && won.values.n() == 0 {
            return Err(Missing::WonValues);
        }
        let won_value = won.values.sum(&basis);
        let closed_value = won_value.saturating_add(lost.values.sum(&basis));
        Ok(WinRateByValue {
            n: won.values.n() + lost.values.n(),
            without_value: won.n + lost.n - won.values.n() - lost.values.n(),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::fixture::{World, currency, money};

    fn check_win_rate(text: &str, share: &str) {
        let rate = World::of(text).numbers().win_rate().map(|rate| rate.share.to_string());
        assert_eq!(rate, Ok(share.to_owned()), "{text}");
    }

    fn check_by_value(world: &World, share: &str, converted: bool) {
        let rate = world.numbers().win_rate_by_value().expect("a rate");
        assert_eq!((rate.share.to_string(), rate.converted), (share.to_owned(), converted));
    }

    /// M4, by count.
    #[test]
    fn won_of_all_that_were_closed() {
        check_win_rate("won 3, lost 1", "75.0%");
        check_win_rate("won 1, lost 2, open 50, lead 50", "33.3%");
        check_win_rate("lost 4", "0.0%");
        assert_eq!(World::of("").numbers().win_rate(), Err(Missing::ClosedDeals));
        assert_eq!(World::of("open 9").numbers().win_rate(), Err(Missing::ClosedDeals));
    }

    #[test]
    fn the_close_date_counts() {
        let world = World::of("won closed 2026-01-31, lost 3 closed 2026-02-01");
        let rate = |first, last| world.during(first, last).win_rate().map(|rate| rate.share.to_string());
        assert_eq!(rate("2026-01-01", "2026-01-31"), Ok("100.0%".to_owned()));
        assert_eq!(rate("2026-01-01", "2026-02-28"), Ok("25.0%".to_owned()));
        assert_eq!(rate("2026-03-01", "2026-03-31"), Err(Missing::ClosedDeals));
    }

    /// M4, by value.
    #[test]
    fn won_value_of_all_closed_value() {
        let world = World::of("won 3 at 100, won, lost at 700, open at 900");
        check_by_value(&world, "30.0%", false);
        let rate = world.numbers().win_rate_by_value().expect("a rate");
        assert_eq!((rate.n, rate.without_value, rate.won, rate.closed), (4, 1, money("300"), money("1000")));
        assert_eq!(World::of("won, lost").numbers().win_rate_by_value(), Err(Missing::Values));
        assert_eq!(World::of("won at 0, lost at 0").numbers().win_rate_by_value(), Err(Missing::Values));
    }

    /// Exports have values of won deals, mostly, and none of lost ones: that is not a rate of 100 %.
    #[test]
    fn where_one_side_has_no_values_there_is_no_rate() {
        let by_value = |text: &str| World::of(text).numbers().win_rate_by_value().map(|rate| rate.share.to_string());
        assert_eq!(by_value("won 3 at 100, lost 5"), Err(Missing::LostValues));
        assert_eq!(by_value("won 3, lost at 100"), Err(Missing::WonValues));
        assert_eq!(by_value("won 3 at 100"), Ok("100.0%".to_owned()), "nothing was lost");
        assert_eq!(by_value("won at 100, lost 9, lost at 100"), Ok("50.0%".to_owned()));
    }

    #[test]
    fn by_value_over_currencies_needs_rates() {
        let world = World::of("won at 100, lost at 100USD");
        assert_eq!(world.numbers().win_rate_by_value(), Err(Missing::Rates(vec![currency("USD")])));
        check_by_value(&world.with_rate("USD", 3_000_000), "25.0%", true);
        check_by_value(&World::of("won at 100USD, lost at 300USD"), "25.0%", false);
    }

    #[test]
    fn huge_values_keep_their_share() {
        let mut world = World::of("won, lost");
        let deals: Vec<_> = world.book.deals().cloned().collect();
        for deal in deals {
            let mut deal = (*deal).clone();
            deal.value = Some(Money::new(i64::MAX, currency("EUR")));
            world.put(deal);
        }
        check_by_value(&world, "50.0%", false);
    }

    /// M4, by created cohort with the share still open.
    #[test]
    fn a_cohort_is_counted_by_the_day_it_was_made() {
        let text =
            "won 2 made 2026-01-05, lost made 2026-01-31 closed 2026-06-01, open made 2026-01-01, won made 2026-02-01";
        let cohort = World::of(text).during("2026-01-01", "2026-01-31").cohort().expect("a cohort");
        assert_eq!(cohort, Cohort { won: 2, lost: 1, open: 1 });
        assert_eq!(cohort.still_open().map(|share| share.to_string()), Some("25.0%".to_owned()));
        assert_eq!(cohort.win_rate().map(|share| share.to_string()), Some("66.7%".to_owned()));
        assert_eq!(World::of(text).during("2027-01-01", "2027-01-31").cohort(), Err(Missing::NewDeals));
    }
}
