//! Leads that became known in the period.

use super::Step;
use crate::metrics::{
    Period,
    facts::{Became, LeadFact},
};

/// Leads that became known in the period, and what became of them until now (M9, M18).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::metrics) struct LeadTally {
    pub became_deals: u64,
    pub disqualified: u64,
    pub undecided: u64,
}

impl LeadTally {
    pub fn take(&mut self, lead: &LeadFact, period: Option<Period>, step: Step) {
        if lead.made_in(period) {
            step.count(match lead.became {
                Became::Undecided => &mut self.undecided,
                Became::Deal(_) => &mut self.became_deals,
                Became::Disqualified => &mut self.disqualified,
            });
        }
    }

    /// How many.
    pub fn n(&self) -> u64 {
        self.became_deals + self.disqualified + self.undecided
    }
}
