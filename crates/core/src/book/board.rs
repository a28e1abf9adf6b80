//! The open deals of each stage, in the order of the board (P4).

use std::sync::Arc;

use super::{
    Book,
    ordered::{Ordered, Spot},
};
use crate::{
    delta::AnyRecord,
    id::*,
    records::{Deal, DealStatus, Percent},
};

/// Open deals by stage and rank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Board(Ordered);

impl Board {
    pub fn update(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        self.0.update(before, after, |record| match record {
            AnyRecord::Deal(deal) => spot(deal),
            _ => None,
        });
    }
}

fn spot(deal: &Deal) -> Option<Spot> {
    deal.open_stage().map(|stage| Spot::by_text(stage, deal.rank.as_str()))
}

impl Book {
    /// The open deals of a stage, from the top of its column down.
    pub fn open_deals(&self, stage: StageId) -> impl DoubleEndedIterator<Item = &Arc<Deal>> {
        self.indexes.board.0.group(stage.0).filter_map(|id| self.deal(DealId(id)))
    }

    /// All open deals of a pipeline, stage by stage.
    pub fn open_deals_of(&self, pipeline: PipelineId) -> impl Iterator<Item = &Arc<Deal>> {
        self.columns_of(pipeline).flat_map(|stage| self.open_deals(stage.id))
    }

    /// Open deals whose stage or pipeline is not there, or cannot be read (B2): no board shows them.
    pub fn stray_deals(&self) -> impl Iterator<Item = &Arc<Deal>> {
        let on_board = |stage| self.stage(stage).is_some_and(|stage| self.pipeline(stage.pipeline).is_some());
        self.indexes.totals.stages().filter(move |stage| !on_board(*stage)).flat_map(|stage| self.open_deals(stage))
    }

    /// Every open deal, board by board and column by column, strays last.
    pub fn all_open_deals(&self) -> impl Iterator<Item = &Arc<Deal>> {
        self.boards().flat_map(|pipeline| self.open_deals_of(pipeline.id)).chain(self.stray_deals())
    }

    /// How many deals are above this one in its column; `None` when it is not open.
    pub fn position(&self, deal: DealId) -> Option<usize> {
        let (spot, id) = self.spot_of(deal)?;
        Some(self.indexes.board.0.before(spot, id).count())
    }

    /// The deals right above and right below this one in its column.
    pub fn neighbours(&self, deal: DealId) -> (Option<&Arc<Deal>>, Option<&Arc<Deal>>) {
        (self.deals_above(deal).next(), self.deals_below(deal).next())
    }

    /// The deals above this one in its column, nearest first.
    pub fn deals_above(&self, deal: DealId) -> impl Iterator<Item = &Arc<Deal>> {
        let above = self.spot_of(deal).map(|(spot, id)| self.indexes.board.0.before(spot, id));
        above.into_iter().flatten().filter_map(|id| self.deal(DealId(id)))
    }

    /// The deals below this one in its column, nearest first.
    pub fn deals_below(&self, deal: DealId) -> impl Iterator<Item = &Arc<Deal>> {
        let below = self.spot_of(deal).map(|(spot, id)| self.indexes.board.0.after(spot, id));
        below.into_iter().flatten().filter_map(|id| self.deal(DealId(id)))
    }

    /// How likely the deal is to be won: its own likelihood, else its stage's (M14); all or nothing when it is closed.
    pub fn likelihood(&self, deal: &Deal) -> Percent {
        match deal.status {
            DealStatus::Open { stage, .. } => deal.likelihood.unwrap_or_else(|| self.stage_likelihood(stage)),
            DealStatus::Won { .. } => Percent::FULL,
            DealStatus::Lost { .. } => Percent::default(),
        }
    }

    /// The pipeline that a deal runs in: its stage's, since a merge may have changed only one of the two.
    pub fn pipeline_of(&self, deal: &Deal) -> PipelineId {
        deal.stage().and_then(|stage| self.stage(stage)).map_or(deal.pipeline, |stage| stage.pipeline)
    }

    pub(super) fn stage_likelihood(&self, stage: StageId) -> Percent {
        self.stage(stage).map_or(Percent::default(), |stage| stage.likelihood)
    }

    fn spot_of(&self, deal: DealId) -> Option<(Spot, RecordId)> {
        let spot = spot(self.deal(deal)?)?;
        Some((spot, deal.0))
    }
}
