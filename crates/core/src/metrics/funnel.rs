//! P7: the funnel.

use super::{Missing, Numbers, Share};
use crate::{
    Book,
    id::{PipelineId, StageId},
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
    pub fn funnel(&self, _book: &Book, _pipeline: PipelineId) -> Result<Funnel, Missing> {
        Err(Missing::NewDeals)
    }
}
