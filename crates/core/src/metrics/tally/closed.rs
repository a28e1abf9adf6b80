//! Deals won and lost in the period.

use super::{Sample, Step, Values};
use crate::metrics::{
    Period,
    facts::{DealFact, Standing},
};

/// Deals closed in the period (M2 to M5).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::metrics) struct ClosedTally {
    pub won: OutcomeTally,
    pub lost: OutcomeTally,
}

/// Deals closed in the period in one of the two ways.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::metrics) struct OutcomeTally {
    /// How many.
    pub n: u64,
    /// The values of those that have one.
    pub values: Values,
    /// Milliseconds from made to closed, of those that say when they were made.
    pub lifetimes: Sample,
    /// Milliseconds from lead to closed, of those whose lead is known.
    pub lifetimes_from_lead: Sample,
}

impl ClosedTally {
    pub fn take(&mut self, deal: &DealFact, period: Option<Period>, step: Step) {
        if deal.closed_in(period).is_none() {
            return;
        }
        match deal.standing {
            Standing::Open => {}
            Standing::Won(_) => self.won.take(deal, step),
            Standing::Lost(_) => self.lost.take(deal, step),
        }
    }

    pub fn settle(&mut self) {
        self.won.settle();
        self.lost.settle();
    }
}

impl OutcomeTally {
    fn take(&mut self, deal: &DealFact, step: Step) {
        step.count(&mut self.n);
        if let Some(value) = deal.value {
            self.values.take(value, step);
        }
        if let Some(days) = deal.lifetime() {
            self.lifetimes.take(days.millis(), step);
        }
        if let Some(days) = deal.lifetime_from_lead() {
            self.lifetimes_from_lead.take(days.millis(), step);
        }
    }

    fn settle(&mut self) {
        self.values.settle();
        self.lifetimes.settle();
        self.lifetimes_from_lead.settle();
    }
}
