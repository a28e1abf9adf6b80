//! M13: the size that a pipeline needs.

use super::{Missing, Share};
use crate::money::Money;

/// What is to be reached, and with what (M13).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PipelineGoal {
    /// Revenue to reach.
    pub target: Money,
    /// What a deal is worth on average, in the same currency.
    pub average_deal: Money,
    /// The share of leads that become sales.
    pub close_rate: Share,
    /// People who sell.
    pub reps: u32,
}

/// How many sales and leads it takes (M13), each rounded up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PipelineNeed {
    /// Target ÷ average deal.
    pub sales: u64,
    /// Sales ÷ close rate.
    pub leads: u64,
    /// Leads ÷ reps.
    pub leads_each: u64,
}

impl PipelineGoal {
    /// The size that the pipeline needs (M13).
    ///
    /// # Errors
    /// Names the input that is not above zero, or not in the target's currency.
    pub fn need(&self) -> Result<PipelineNeed, Missing> {
        let PipelineGoal { target, average_deal, close_rate, reps } = *self;
        if target.minor <= 0 {
            return Err(Missing::Target);
        }
        if average_deal.minor <= 0 || average_deal.currency != target.currency {
            return Err(Missing::AverageDeal);
        }
        if close_rate.part() <= 0 {
            return Err(Missing::CloseRate);
        }
        if reps == 0 {
            return Err(Missing::Reps);
        }
        let sales = divide_up(target.minor.into(), average_deal.minor.into());
        let leads = divide_up(sales.saturating_mul(close_rate.whole()), close_rate.part());
        let leads_each = divide_up(leads, reps.into());
        Ok(PipelineNeed { sales: count(sales), leads: count(leads), leads_each: count(leads_each) })
    }
}

/// Rounded up; both above zero.
fn divide_up(amount: i128, by: i128) -> i128 {
    (amount - 1) / by + 1
}

fn count(number: i128) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Currency;

    fn goal(target: i64, average: i64, percent: f64, reps: u32) -> PipelineGoal {
        PipelineGoal {
            target: Money::units(target, Currency::EUR),
            average_deal: Money::units(average, Currency::EUR),
            close_rate: Share::percent(percent).expect("a percentage"),
            reps,
        }
    }

    fn check(goal: PipelineGoal, sales: u64, leads: u64, leads_each: u64) {
        assert_eq!(goal.need(), Ok(PipelineNeed { sales, leads, leads_each }));
    }

    /// SPEC, M13: 100,000 and 500: 200 sales; at 80 %: 250 leads; 10 reps: 25 each.
    #[test]
    fn worked_example() {
        check(goal(100_000, 500, 80.0, 10), 200, 250, 25);
    }

    #[test]
    fn each_step_is_rounded_up() {
        check(goal(1_001, 500, 80.0, 2), 3, 4, 2);
        check(goal(1, 500, 100.0, 1), 1, 1, 1);
        check(goal(100_000, 500, 27.5, 7), 200, 728, 104);
    }

    #[test]
    fn huge_inputs_do_not_overflow() {
        let mut goal = goal(1, 1, 0.0001, 1);
        goal.target.minor = i64::MAX;
        goal.average_deal.minor = 1;
        assert!(goal.need().is_ok_and(|need| need.leads == u64::MAX));
    }

    #[test]
    fn what_is_missing_is_named() {
        assert_eq!(goal(0, 500, 80.0, 10).need(), Err(Missing::Target));
        assert_eq!(goal(100, 0, 80.0, 10).need(), Err(Missing::AverageDeal));
        assert_eq!(goal(100, 5, 0.0, 10).need(), Err(Missing::CloseRate));
        assert_eq!(goal(100, 5, 80.0, 0).need(), Err(Missing::Reps));
        let mut goal = goal(100, 5, 80.0, 1);
        goal.target.currency = "USD".parse().expect("a code");
        assert_eq!(goal.need(), Err(Missing::AverageDeal));
    }
}
