//! Whether enough is open for what is missing (M15).

use super::{
    count::{Purse, holds_deal},
    history::{Ground, History, Lacks, Range, over},
    standing::Standing,
};
use crate::{
    Book,
    id::DealId,
    metrics::Period,
    records::{Aim, Measure},
    time::Date,
};

/// What is open for what is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Coverage {
    /// What is missing: how many deals, or minor units.
    pub missing: i128,
    /// What is open and expected to close in the period: deals, or their value.
    pub open: i128,
    /// Those deals.
    pub deals: Vec<DealId>,
    /// How many of them have no value, or none with a rate.
    pub without_value: u64,
    /// Open ÷ missing.
    pub present: f64,
    /// 1 ÷ win rate, by value where the goal is money; why it cannot be told.
    pub needed: Result<Range, Lacks>,
    /// Lost deals have no values: the rate is by count.
    pub by_count: bool,
    /// Whose past it rests on.
    pub ground: Ground,
    /// Of how many closed deals.
    pub n: u64,
}

/// Whether it is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enough {
    /// More than what was needed eight times of ten.
    Yes,
    /// About as much as is needed.
    Perhaps,
    /// Less.
    No,
}

impl Coverage {
    /// For a goal of revenue or won deals that stands so. What is past its day counts for the present period.
    ///
    /// # Errors
    /// Says what is missing for an answer, or that nothing is.
    pub fn of(
        book: &Book,
        aim: &Aim,
        standing: &Standing,
        history: &History,
        purse: &Purse,
        today: Date,
    ) -> Result<Self, Lacks> {
        let is_money = match aim.measure {
            Measure::Revenue => true,
            Measure::Won => false,
            _ => return Err(Lacks::Deals),
        };
        let missing = standing.missing().ok_or(Lacks::Target)?;
        if missing == 0 {
            return Err(Lacks::Nothing);
        }
        let (mut open, mut without_value, mut deals) = (0_i128, 0, Vec::new());
        for deal in book.all_open_deals().filter(|deal| holds_deal(&aim.of, deal, book)) {
            if !deal.expected_close.is_some_and(|day| expects(standing.period, today, day)) {
                continue;
            }
            deals.push(deal.id);
            match deal.value.and_then(|value| purse.minor(value)) {
                _ if !is_money => open += 1,
                Some(minor) => open += i128::from(minor),
                None => without_value += 1,
            }
        }
        let by_count = is_money && history.lacks_lost_values();
        let needed = history.rates().and_then(|_| {
            let range = if is_money && !by_count {
                history.range(|rates| over(rates.all_value, rates.won_value))
            } else {
                history.range(|rates| over(rates.all, rates.won))
            };
            range.ok_or(Lacks::Values)
        });
        let present = open as f64 / missing as f64;
        let (ground, n) = (history.ground, history.n());
        Ok(Self { missing, open, deals, without_value, present, needed, by_count, ground, n })
    }

    /// Whether it is enough; `None` where nobody can tell.
    pub fn enough(&self) -> Option<Enough> {
        let needed = self.needed.ok()?;
        Some(match self.present {
            present if present >= needed.high => Enough::Yes,
            present if present >= needed.low => Enough::Perhaps,
            _ => Enough::No,
        })
    }
}

/// Whether an open deal that is expected on that day closes in the period.
fn expects(period: Period, today: Date, day: Date) -> bool {
    if period.contains(today) { day <= period.last_day() } else { period.contains(day) }
}
