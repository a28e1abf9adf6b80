//! M18: balance.

use super::{Missing, Numbers};
use crate::{
    Book,
    id::{PipelineId, StageId},
};

/// How the open deals are spread over the stages of a pipeline (M18).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Balance {
    /// Stage by stage, in order.
    pub stages: Vec<StageBalance>,
    /// Where the weight is.
    ///
    /// # Errors
    /// When no stage has a range.
    pub lean: Result<Lean, Missing>,
}

/// Open deals of a stage against its range (M18).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageBalance {
    /// Which stage.
    pub stage: StageId,
    /// Deals open in it now.
    pub open: u64,
    /// How that fits its range.
    pub fit: Fit,
}

/// How a number of open deals fits a stage's range (M18).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// The stage has no range.
    NoRange,
    /// So many too few.
    TooFew(u64),
    /// Within the range.
    Within,
    /// So many too many.
    TooMany(u64),
}

/// Where the weight of a pipeline is (M18).
///
/// Deals too many count for a stage and deals too few against it. The stages before the middle
/// are added up, and those after it; with an odd number of stages the middle one counts for neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// The early stages outweigh the late ones.
    TopHeavy,
    /// Both weigh the same.
    Even,
    /// The late stages outweigh the early ones.
    BottomHeavy,
}

impl Numbers {
    /// Balance (M18). Stages that were put away show while they hold open deals.
    ///
    /// # Errors
    /// When the pipeline has no stages.
    pub fn balance(&self, _book: &Book, _pipeline: PipelineId) -> Result<Balance, Missing> {
        Err(Missing::Stages)
    }
}
