//! What the open deals of each stage add up to (P4).

use crate::Arrange;
use rustc_hash::FxHashMap;

use super::Book;
use crate::{
    amounts::Amounts,
    delta::AnyRecord,
    id::*,
    money::Money,
    records::{Deal, Percent},
};

/// What the open deals of a stage, or of several, add up to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DealTotals {
    /// How many deals.
    pub deals: usize,
    /// How many of them have no value yet, and are in no sum.
    pub without_value: usize,
    /// Their values.
    pub value: Amounts,
    /// Their values, each times its likelihood; each currency's sum is rounded once.
    pub weighted: Amounts,
}

impl DealTotals {
    /// Adds what other deals add up to.
    pub fn add(&mut self, other: &Self) {
        self.deals += other.deals;
        self.without_value += other.without_value;
        self.value.add_all(&other.value);
        self.weighted.add_all(&other.weighted);
    }
}

/// A tally for each stage that holds open deals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Totals(FxHashMap<StageId, Tally>);

/// Sums that deals can join and leave one by one. The stage's likelihood is not in them, so that
/// nothing has to be counted anew when it changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Tally {
    deals: usize,
    without_value: usize,
    value: Amounts,
    /// Values of the deals that take their stage's likelihood.
    at_stage: Amounts,
    /// Values of the deals with a likelihood of their own, times it, in hundredths of minor units.
    at_own: Amounts,
}

impl Totals {
    pub fn update(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        if let Some((stage, deal)) = before.and_then(open_deal) {
            let tally = self.0.entry(stage).or_default();
            tally.deals -= 1;
            tally.count(deal, -1);
            if tally.deals == 0 {
                self.0.remove(&stage);
            }
        }
        if let Some((stage, deal)) = after.and_then(open_deal) {
            let tally = self.0.entry(stage).or_default();
            tally.deals += 1;
            tally.count(deal, 1);
        }
    }

    /// The stages that hold open deals.
    pub fn stages(&self) -> impl Iterator<Item = StageId> {
        let mut stages: Vec<_> = self.0.keys().copied().collect();
        stages.arrange();
        stages.into_iter()
    }
}

fn open_deal(record: &AnyRecord) -> Option<(StageId, &Deal)> {
    let AnyRecord::Deal(deal) = record else { return None };
    deal.open_stage().map(|stage| (stage, &**deal))
}

impl Tally {
    /// Counts the deal's value in (`times` 1) or out (`times` -1).
    fn count(&mut self, deal: &Deal, times: i8) {
        let Some(Money { minor, currency }) = deal.value else {
            self.without_value = self.without_value.saturating_add_signed(isize::from(times));
            return;
        };
        let minor = i128::from(minor) * i128::from(times);
        self.value.add_minor(currency, minor);
        match deal.likelihood {
            Some(own) => self.at_own.add_minor(currency, minor * i128::from(own.get())),
            None => self.at_stage.add_minor(currency, minor),
        }
    }

    fn totals(&self, likelihood: Percent) -> DealTotals {
        DealTotals {
            deals: self.deals,
            without_value: self.without_value,
            value: self.value.clone(),
            weighted: self.weighted(likelihood),
        }
    }

    fn weighted(&self, likelihood: Percent) -> Amounts {
        let mut hundredths = self.at_stage.map(|minor| minor * i128::from(likelihood.get()));
        hundredths.add_all(&self.at_own);
        hundredths.map(|minor| (minor + minor.signum() * 50) / 100)
    }
}

impl Book {
    /// How many open deals a stage holds.
    pub fn open_deal_count(&self, stage: StageId) -> usize {
        self.indexes.totals.0.get(&stage).map_or(0, |tally| tally.deals)
    }

    /// What the open deals of a stage add up to.
    pub fn stage_totals(&self, stage: StageId) -> DealTotals {
        let tally = self.indexes.totals.0.get(&stage);
        tally.map(|tally| tally.totals(self.stage_likelihood(stage))).unwrap_or_default()
    }

    /// What some of the open deals add up to: those that a filter lets through.
    pub fn totals_of<'a>(&self, deals: impl IntoIterator<Item = &'a Deal>) -> DealTotals {
        let mut tallies: FxHashMap<StageId, Tally> = FxHashMap::default();
        for deal in deals {
            let Some(stage) = deal.open_stage() else { continue };
            let tally = tallies.entry(stage).or_default();
            tally.deals += 1;
            tally.count(deal, 1);
        }
        let mut totals = DealTotals::default();
        for (stage, tally) in &tallies {
            totals.add(&tally.totals(self.stage_likelihood(*stage)));
        }
        totals
    }

    /// What all open deals of a pipeline add up to.
    pub fn pipeline_totals(&self, pipeline: PipelineId) -> DealTotals {
        let mut totals = DealTotals::default();
        self.columns_of(pipeline).for_each(|stage| totals.add(&self.stage_totals(stage.id)));
        totals
    }
}
