//! M7: time in stage.

use super::{Days, Missing, Numbers, Spread};
use crate::{
    Book,
    id::{PipelineId, StageId},
    time::Timestamp,
};

/// How long deals stay in the stages of a pipeline (M7).
#[derive(Clone, Debug, PartialEq)]
pub struct StageTimes {
    /// Stage by stage, in order.
    pub stages: Vec<StageTime>,
    /// The pipeline's usual stay: the median of its stages' medians of completed stays.
    pub usual: Option<Days>,
    /// Where deals lose most time: the stage with the longest median of completed stays, if that is
    /// longer than [`usual`](Self::usual), and longer than the stage's own day limit where it has one.
    pub bottleneck: Option<StageId>,
}

/// How long deals stay in a stage (M7).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StageTime {
    /// Which stage.
    pub stage: StageId,
    /// Stays that ended in the period.
    pub completed: Option<Spread>,
    /// Stays that last until now, whatever the period.
    pub current: Option<Spread>,
    /// How long a deal may stay.
    pub limit: Option<Days>,
    /// The median of completed stays ÷ the day limit: above 1 is too long.
    pub against_limit: Option<f64>,
    /// The median of completed stays ÷ the pipeline's usual stay.
    pub against_usual: Option<f64>,
}

impl Numbers {
    /// Time in stage (M7). Stages that were put away show when deals left them in the period (P1).
    ///
    /// # Errors
    /// When the pipeline has no stages, or no deal was in any of them.
    pub fn time_in_stage(&self, _book: &Book, _pipeline: PipelineId, _now: Timestamp) -> Result<StageTimes, Missing> {
        Err(Missing::StageMoves)
    }
}
