//! P7: the funnel.

use super::{Missing, Numbers, Share, tally::StageTally};
use crate::{
    Book,
    id::{PipelineId, StageId},
    records::Stage,
};

/// The pipeline as an inverted pyramid (P7), for the deals made in the period: each counts in every
/// stage that it reached so far.
///
/// A deal has reached a stage when it was in it or in a later one, and a won deal has reached all:
/// so a stage that was jumped over does not look like a loss, and no stage is wider than the one
/// before. Deals that were in no stage (imported after they were closed) are left out, and counted
/// in [`Funnel::without_stages`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Funnel {
    /// Deals in the funnel: won + lost + open. Never 0.
    pub entered: u64,
    /// Stage by stage, in order.
    pub stages: Vec<FunnelStage>,
    /// Deals won: the last and narrowest step.
    pub won: u64,
    /// Deals lost.
    pub lost: u64,
    /// Deals still open.
    pub open: u64,
    /// Closed deals that were in no stage, and so are in no number above.
    pub without_stages: u64,
}

impl Funnel {
    /// Won ÷ entered.
    pub fn won_of_all(&self) -> Option<Share> {
        Share::of_counts(self.won, self.entered)
    }
}

/// A stage of the funnel (P7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FunnelStage {
    /// Which stage.
    pub stage: StageId,
    /// Deals that reached it.
    pub reached: u64,
    /// The share of these that reached the next stage, or after the last one, was won; `None` when
    /// no deal reached this one.
    pub went_on: Option<Share>,
}

impl Numbers {
    /// The funnel (P7). Stages that were put away show when deals of the funnel were in them (P1).
    ///
    /// # Errors
    /// When the pipeline has no stages, or no deal of it was made in the period.
    pub fn funnel(&self, book: &Book, pipeline: PipelineId) -> Result<Funnel, Missing> {
        let tally = self.funnels.of(pipeline);
        let rows = self.stage_rows(book, pipeline, |tally| tally.visited > 0)?;
        if tally.n() == 0 {
            return Err(Missing::NewDeals);
        }
        Ok(Funnel {
            entered: tally.n(),
            stages: narrowing(&rows, tally.won),
            won: tally.won,
            lost: tally.lost,
            open: tally.open,
            without_stages: tally.without_stages,
        })
    }
}

/// From the last stage to the first: each was reached by those who reached the next one, and by
/// those who got no further.
fn narrowing(rows: &[(&Stage, &StageTally)], won: u64) -> Vec<FunnelStage> {
    let mut beyond = won;
    let mut stages: Vec<_> = rows
        .iter()
        .rev()
        .map(|(stage, tally)| {
            let reached = beyond + tally.furthest;
            let went_on = Share::of_counts(beyond, reached);
            beyond = reached;
            FunnelStage { stage: stage.id, reached, went_on }
        })
        .collect();
    stages.reverse();
    stages
}
