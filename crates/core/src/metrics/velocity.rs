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
