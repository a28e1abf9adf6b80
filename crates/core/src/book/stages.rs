//! The stages of each pipeline, in order.

use std::sync::Arc;

use super::{
    Book,
    ordered::{Ordered, Spot},
};
use crate::{delta::AnyRecord, id::*, records::Stage};

/// All stages by pipeline and rank, also those that are put away or removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stages(Ordered);

impl Stages {
    pub fn update(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        self.0.update(before, after, spot);
    }
}

fn spot(record: &AnyRecord) -> Option<Spot> {
    let AnyRecord::Stage(stage) = record else { return None };
    Some(Spot::by_text(stage.pipeline, stage.rank.as_str()))
}

impl Book {
    /// The stages of a pipeline in order, without those that are put away or removed.
    pub fn stages_of(&self, pipeline: PipelineId) -> impl DoubleEndedIterator<Item = &Arc<Stage>> {
        self.every_stage_of(pipeline).filter(|stage| stage.is_shown())
    }

    /// The stages of a pipeline in order, also those that are put away: their history still counts (P1).
    pub fn all_stages_of(&self, pipeline: PipelineId) -> impl DoubleEndedIterator<Item = &Arc<Stage>> {
        self.every_stage_of(pipeline).filter(|stage| stage.removed.is_none())
    }

    /// The columns of the board (P4): the stages of a pipeline in order, and among them any that is
    /// put away or removed but holds open deals nevertheless. That happens when one copy put the
    /// stage away while another moved a deal into it; nobody may lose sight of that deal.
    pub fn columns_of(&self, pipeline: PipelineId) -> impl DoubleEndedIterator<Item = &Arc<Stage>> {
        self.every_stage_of(pipeline).filter(|stage| stage.is_shown() || self.open_deal_count(stage.id) > 0)
    }

    fn every_stage_of(&self, pipeline: PipelineId) -> impl DoubleEndedIterator<Item = &Arc<Stage>> {
        self.indexes.stages.0.group(pipeline.0).filter_map(|id| self.stage(StageId(id)))
    }
}
