//! Deals in each stage.

use super::{Sample, Step};
use crate::{
    id::StageId,
    metrics::{
        Period,
        facts::{DealFact, StageIndex, StageNo},
    },
};

/// What happened in one stage (M6, M7, M18), and how much of the funnel ends there (P7).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::metrics) struct StageTally {
    pub stage: StageId,
    /// Deals that entered it in the period, by the [`Way`](crate::metrics::Way) they went.
    pub ways: [u64; 5],
    /// Milliseconds of stays that ended in the period.
    pub completed: Sample,
    /// When the deals that are there now entered it, in milliseconds.
    pub entered: Sample,
    /// Deals of the funnel that were in it.
    pub visited: u64,
    /// Deals of the funnel that got here and no further, and were not won.
    pub furthest: u64,
    /// Deals that came closed, and are known to have been lost in it.
    pub lost_in: u64,
}

/// A tally for each stage, in the order of their numbers.
#[derive(Clone, Debug, Default)]
pub(in crate::metrics) struct StageTallies(Vec<StageTally>);

impl StageTallies {
    /// Makes room for every stage of the index.
    pub fn fit(&mut self, stages: &StageIndex) {
        let new = stages.all().iter().skip(self.0.len());
        self.0.extend(new.map(|place| StageTally { stage: place.stage, ..StageTally::default() }));
    }

    /// Takes a deal's stays in, or back. There must be room for their stages.
    pub fn take(&mut self, deal: &DealFact, period: Option<Period>, stages: &StageIndex, step: Step) {
        for entry in deal.entries_in(period) {
            step.count(&mut self.at(entry.stage).ways[entry.way(stages) as usize]);
        }
        for stay in deal.stays_left_in(period) {
            if let Some(lasted) = stay.lasted() {
                self.at(stay.stage).completed.take(lasted.millis(), step);
            }
        }
        if let Some(stay) = deal.current_stay() {
            self.at(stay.stage).entered.take(stay.entered.0, step);
        }
    }

    pub fn settle(&mut self) {
        for tally in &mut self.0 {
            tally.completed.settle();
            tally.entered.settle();
        }
    }

    /// The tally of a stage.
    pub fn at(&mut self, stage: StageNo) -> &mut StageTally {
        &mut self.0[stage.index()]
    }

    /// The tally of a stage; `None` for one that was not there when counting.
    pub fn of(&self, stage: StageId) -> Option<&StageTally> {
        self.0.iter().find(|tally| tally.stage == stage)
    }
}
