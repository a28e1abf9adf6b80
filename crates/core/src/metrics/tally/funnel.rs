//! Deals in the funnel of each pipeline.

use super::{StageTallies, Step};
use crate::{
    id::{PipelineId, RecordId},
    metrics::{
        Period,
        facts::{DealFact, StageIndex, Standing},
    },
};

/// Deals of one pipeline that were made in the period (P7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::metrics) struct FunnelTally {
    pipeline: RecordId,
    pub won: u64,
    pub lost: u64,
    pub open: u64,
    /// Won ones that were in no stage; they count in nothing else.
    pub won_without_stages: u64,
    /// Likewise those that were lost, nobody knows in which stage.
    pub lost_without_stages: u64,
    /// Those that were in no stage as far as is recorded, but of which is known in which they were lost.
    pub lost_in_a_stage: u64,
}

/// A tally for each pipeline.
#[derive(Clone, Debug, Default)]
pub(in crate::metrics) struct FunnelTallies(Vec<FunnelTally>);

impl FunnelTallies {
    /// Takes a deal in, or back: here, and in the stages that it reached.
    pub fn take(
        &mut self,
        deal: &DealFact,
        period: Option<Period>,
        (index, stages): (&StageIndex, &mut StageTallies),
        step: Step,
    ) {
        if !deal.made_in(period) {
            return;
        }
        let tally = self.at(deal.tags.pipeline);
        let Some(furthest) = deal.furthest(index) else {
            let lost_in = deal.lost_in(index);
            step.count(match lost_in {
                _ if deal.is_won() => &mut tally.won_without_stages,
                Some(_) => &mut tally.lost_in_a_stage,
                None => &mut tally.lost_without_stages,
            });
            if let Some(stage) = lost_in {
                step.count(&mut stages.at(stage).lost_in);
            }
            return;
        };
        step.count(tally.of_standing(deal.standing));
        if !deal.is_won() {
            step.count(&mut stages.at(furthest).furthest);
        }
        for visited in deal.stages_at_home(index) {
            step.count(&mut stages.at(visited).visited);
        }
    }

    /// The tally of a pipeline; an empty one, where nothing was counted.
    pub fn of(&self, pipeline: PipelineId) -> FunnelTally {
        self.0.iter().find(|tally| tally.pipeline == pipeline.0).copied().unwrap_or_default()
    }

    fn at(&mut self, pipeline: RecordId) -> &mut FunnelTally {
        let known = self.0.iter().position(|tally| tally.pipeline == pipeline);
        let at = known.unwrap_or_else(|| {
            self.0.push(FunnelTally { pipeline, ..FunnelTally::default() });
            self.0.len() - 1
        });
        &mut self.0[at]
    }
}

impl FunnelTally {
    /// Deals in the funnel.
    pub fn n(&self) -> u64 {
        self.won + self.lost + self.open
    }

    /// Deals that were in no stage, and of which something is known all the same.
    pub fn without_history(&self) -> u64 {
        self.won_without_stages + self.lost_in_a_stage
    }

    fn of_standing(&mut self, standing: Standing) -> &mut u64 {
        match standing {
            Standing::Open => &mut self.open,
            Standing::Won(_) => &mut self.won,
            Standing::Lost(_) => &mut self.lost,
        }
    }
}
