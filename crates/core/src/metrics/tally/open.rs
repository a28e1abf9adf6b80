//! Open deals.

use super::Step;
use crate::{
    amounts::Amounts,
    metrics::{Period, facts::DealFact},
    money::Money,
};

/// Open deals, now and at the end of the period, at what they were worth then (M1, M8).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::metrics) struct OpenTallies {
    pub now: OpenTally,
    pub at_end: OpenTally,
}

/// Open deals at one time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::metrics) struct OpenTally {
    /// How many.
    pub n: u64,
    /// How many of them have a value.
    pub valued: u64,
    /// The sums of these.
    pub values: Amounts,
}

impl OpenTallies {
    pub fn take(&mut self, deal: &DealFact, period: Option<Period>, step: Step) {
        if deal.is_open() {
            self.now.take(deal.value, step);
        }
        if deal.open_at_end(period) {
            self.at_end.take(deal.value_at_end(period), step);
        }
    }
}

impl OpenTally {
    fn take(&mut self, value: Option<Money>, step: Step) {
        step.count(&mut self.n);
        let Some(value) = value else { return };
        step.count(&mut self.valued);
        match step {
            Step::Gather | Step::Add => self.values.add(value),
            Step::Remove => self.values.take(value),
        }
    }
}
