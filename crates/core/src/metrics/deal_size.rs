//! M2: average deal size.

use super::{Missing, Numbers};
use crate::money::Money;

/// What deals won in the period were worth (M2), by close date.
///
/// Won deals without a value are left out of the mean: an unknown value is not zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DealSize {
    /// Deals won.
    pub won: u64,
    /// Those of them that have a value: the n of mean and median.
    pub valued: u64,
    /// What these are worth together.
    pub total: Money,
    /// `total` ÷ `valued`, to the minor unit.
    pub mean: Money,
    /// The value of the middle one.
    pub median: Money,
    /// Whether rates went into it: show it with "≈".
    pub converted: bool,
}

impl Numbers {
    /// Average deal size (M2): won value ÷ won deals.
    ///
    /// # Errors
    /// When no deal was won, none of them has a value, or rates are missing.
    pub fn deal_size(&self) -> Result<DealSize, Missing> {
        let won = &self.closed.won;
        if won.n == 0 {
            return Err(Missing::WonDeals);
        }
        let basis = won.values.basis(None, &self.workspace)?;
        let (Some(mean), Some(median)) = (won.values.mean(&basis), won.values.median(&basis)) else {
            return Err(Missing::Values);
        };
        Ok(DealSize {
            won: won.n,
            valued: won.values.n(),
            total: basis.money(won.values.sum(&basis)),
            mean: basis.money(mean),
            median: basis.money(median),
            converted: basis.is_converted(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::fixture::{World, currency, money};

    fn check_deal_size(world: &World, mean: &str, median: &str, converted: bool) {
        let size = world.numbers().deal_size().expect("a size");
        assert_eq!((size.mean, size.median, size.converted), (money(mean), money(median), converted));
    }

    /// SPEC, M2: 1,000 over 10 deals is 100.
    #[test]
    fn worked_example() {
        check_deal_size(&World::of("won 10 at 100, lost 5 at 900, open at 5"), "100", "100", false);
        check_deal_size(&World::of("won 9 at 1, won at 991"), "100", "1", false);
    }

    #[test]
    fn the_close_date_counts() {
        let world = World::of("won at 100 closed 2026-01-31, won at 300 closed 2026-02-01");
        let size = world.during("2026-01-01", "2026-01-31").deal_size();
        assert_eq!(size.map(|size| (size.won, size.total)), Ok((1, money("100"))));
    }

    #[test]
    fn an_unknown_value_is_not_zero() {
        let size = World::of("won 3 at 100, won 2").numbers().deal_size().expect("a size");
        assert_eq!((size.won, size.valued, size.mean), (5, 3, money("100")));
        assert_eq!(World::of("won 2").numbers().deal_size(), Err(Missing::Values));
        assert_eq!(World::of("won 2 at 0").numbers().deal_size().map(|size| size.mean), Ok(money("0")));
        assert_eq!(World::of("lost 2 at 5").numbers().deal_size(), Err(Missing::WonDeals));
    }

    /// Section 5: currencies are never added as plain numbers.
    #[test]
    fn currencies_need_rates() {
        let world = World::of("won at 100, won at 200USD, won at 1000JPY");
        let missing = vec![currency("JPY"), currency("USD")];
        assert_eq!(world.numbers().deal_size(), Err(Missing::Rates(missing)));
        let world = world.with_rate("USD", 500_000);
        assert_eq!(world.numbers().deal_size(), Err(Missing::Rates(vec![currency("JPY")])));
        let world = world.with_rate("JPY", 10_000);
        check_deal_size(&world, "70", "100", true);
    }

    #[test]
    fn a_single_other_currency_stands_as_it_is() {
        let world = World::of("won 2 at 100USD, won at 400USD");
        check_deal_size(&world, "200USD", "100USD", false);
        check_deal_size(&world.with_rate("USD", 500_000), "100", "50", true);
    }

    #[test]
    fn huge_values_do_not_overflow() {
        let mut world = World::of("won 3");
        let deals: Vec<_> = world.book.deals().cloned().collect();
        for deal in deals {
            let mut deal = (*deal).clone();
            deal.value = Some(Money::new(i64::MAX, currency("EUR")));
            world.put(deal);
        }
        let size = world.numbers().deal_size().expect("a size");
        assert_eq!((size.mean.minor, size.median.minor, size.total.minor), (i64::MAX, i64::MAX, i64::MAX));
    }
}
