//! M8: pipeline velocity.

use super::{Days, DealSize, Missing, Numbers, OpenDeals, Spread, WinRate};
use crate::{money::Money, time::Date};

/// Money won a day at the present pace, with its four inputs (M8). Its trend matters more than its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Velocity {
    /// Deals open now, or at the end of a past period.
    pub open: OpenDeals,
    /// By count.
    pub win_rate: WinRate,
    /// Mean value of a won deal.
    pub deal_size: DealSize,
    /// Mean days from made to won.
    pub cycle: Spread,
    /// Minor units a day, not rounded; finite.
    minor_per_day: f64,
}

impl Velocity {
    /// Money a day.
    pub fn per_day(&self) -> Money {
        self.over_days(1)
    }

    /// Money in a month of so many days.
    pub fn per_month(&self, days_in_month: u32) -> Money {
        self.over_days(days_in_month)
    }

    fn over_days(&self, days: u32) -> Money {
        Money::new((self.minor_per_day * f64::from(days)).round() as i64, self.deal_size.mean.currency)
    }
}

impl Numbers {
    /// Velocity (M8): open deals × win rate × average deal size ÷ cycle days.
    ///
    /// # Errors
    /// When one of the four inputs is missing, or the cycle takes no time.
    pub fn velocity(&self, today: Date) -> Result<Velocity, Missing> {
        let open = self.open_deals(today)?;
        let win_rate = self.win_rate()?;
        let deal_size = self.deal_size()?;
        let cycle = self.sales_cycle()?.from_deal;
        if cycle.mean == Days::default() {
            return Err(Missing::CycleDays);
        }
        // Finite: each factor is, and the cycle is at least a millisecond.
        let won = open.n as f64 * win_rate.share.ratio() * deal_size.mean.minor as f64;
        Ok(Velocity { minor_per_day: won / cycle.mean.as_f64(), open, win_rate, deal_size, cycle })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::fixture::{World, date, money};

    fn velocity(text: &str) -> Result<Velocity, Missing> {
        World::of(text).numbers().velocity(date("2026-06-30"))
    }

    /// M8: 20 open deals × 25 % × 1,000 ÷ 50 days is 100 a day, and 3,000 in a month of 30 days.
    #[test]
    fn money_a_day_and_a_month() {
        let velocity =
            velocity("open 20, won 2 at 1000 made 2026-01-01 closed 2026-02-20, lost 6").expect("a velocity");
        assert_eq!(velocity.per_day(), money("100"));
        assert_eq!(velocity.per_month(30), money("3000"));
        let inputs = (velocity.open.n, velocity.win_rate.share.to_string(), velocity.deal_size.mean);
        assert_eq!(inputs, (20, "25.0%".to_owned(), money("1000")));
        assert_eq!(velocity.cycle.mean.to_string(), "50.0 d");
    }

    #[test]
    fn without_open_deals_it_is_nothing_a_day() {
        assert_eq!(velocity("won at 10").map(|velocity| velocity.per_day()), Ok(money("0")));
    }

    #[test]
    fn what_is_missing_is_said() {
        assert_eq!(velocity("lead"), Err(Missing::Deals));
        assert_eq!(velocity("open 3"), Err(Missing::ClosedDeals));
        assert_eq!(velocity("open 3, lost 3 at 100"), Err(Missing::WonDeals));
        assert_eq!(velocity("open, won"), Err(Missing::Values));
        assert_eq!(velocity("open, won at 10 made 2026-01-31 closed 2026-01-31"), Err(Missing::CycleDays));
    }
}
