//! What it takes to reach a goal, at one's own conversions (G1, M13).

use super::{
    count::Purse,
    history::{Ground, History, Lacks, Range, Rates, over},
    standing::Standing,
};
use crate::records::Measure;

/// What it takes, from now on. Each with the band that holds eight times of ten.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// What is missing: how many, or minor units.
    pub missing: i128,
    /// Whose past it rests on.
    pub ground: Ground,
    /// How many closed deals that is.
    pub n: u64,
    /// What a won deal is worth on average, in minor units; for goals of money.
    pub average: Option<Range>,
    /// Won of all that were closed.
    pub win_rate: Range,
    /// Deals to win.
    pub wins: Range,
    /// Deals to decide, won or lost.
    pub deals: Range,
    /// Meetings to hold; `None` where none was written down.
    pub meetings: Option<Range>,
    /// Calls, messages, meetings: whatever reaches out to a buyer.
    pub touches: Option<Range>,
    /// New leads; `None` where that cannot be told.
    pub leads: Option<Range>,
    /// How many decided leads that rests on.
    pub leads_n: u64,
}

impl Need {
    /// What is needed for a goal that stands so.
    ///
    /// # Errors
    /// Says what is missing for an answer, or that nothing is.
    pub fn of(measure: Measure, standing: &Standing, history: &History) -> Result<Self, Lacks> {
        let missing = standing.missing().ok_or(Lacks::Target)?;
        if missing == 0 {
            return Err(Lacks::Nothing);
        }
        let is_money = match measure {
            Measure::Revenue => true,
            Measure::Won => false,
            _ => return Err(Lacks::Deals),
        };
        let rates = history.rates()?;
        if is_money && rates.won_value <= 0.0 {
            return Err(Lacks::Values);
        }
        let amount = missing as f64;
        let wins = move |rates: &Rates| {
            if is_money { over(amount * rates.won_valued, rates.won_value) } else { Some(amount) }
        };
        let by = |part: fn(&Rates) -> f64| {
            history.range(move |rates| over(wins(rates)? * part(rates), rates.won)).filter(|range| range.likely > 0.0)
        };
        let leads = history.range(move |rates| over(wins(rates)?, rates.of_leads?));
        Ok(Self {
            missing,
            ground: history.ground,
            n: history.n(),
            average: history.range(|rates| over(rates.won_value, rates.won_valued)).filter(|_| is_money),
            win_rate: history.range(|rates| over(rates.won, rates.all)).unwrap_or_default(),
            wins: history.range(wins).ok_or(Lacks::Values)?,
            deals: by(|rates| rates.all).ok_or(Lacks::Won)?,
            meetings: by(|rates| rates.meetings),
            touches: by(|rates| rates.touches),
            leads,
            leads_n: history.decided_leads(),
        })
    }

    /// An amount of the goal as money.
    pub fn money(purse: &Purse, minor: f64) -> crate::Money {
        purse.money(minor.round() as i128)
    }
}
