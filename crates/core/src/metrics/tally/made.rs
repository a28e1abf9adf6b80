//! Deals made in the period.

use super::Step;
use crate::metrics::{
    Period,
    facts::{DealFact, Standing},
};

/// Deals made in the period, and what became of them until now (M1, M4 by cohort).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::metrics) struct MadeTally {
    pub won: u64,
    pub lost: u64,
    pub open: u64,
    pub from_inbox: u64,
}

impl MadeTally {
    pub fn take(&mut self, deal: &DealFact, period: Option<Period>, step: Step) {
        if !deal.made_in(period) {
            return;
        }
        step.count(match deal.standing {
            Standing::Open => &mut self.open,
            Standing::Won(_) => &mut self.won,
            Standing::Lost(_) => &mut self.lost,
        });
        if deal.from_inbox {
            step.count(&mut self.from_inbox);
        }
    }

    /// How many.
    pub fn n(&self) -> u64 {
        self.won + self.lost + self.open
    }
}
