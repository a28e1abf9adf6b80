//! M6: stage conversion.

use super::{Missing, Numbers, Share};
use crate::{
    Book,
    id::{PipelineId, StageId},
};

/// What became of a deal that entered a stage (M6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// It went to a later stage, or to another pipeline.
    MovedOn,
    /// It was won from here.
    Won,
    /// It was lost from here.
    Lost,
    /// It went back to an earlier stage.
    MovedBack,
    /// It is still there.
    StillThere,
}

/// What became of the deals that entered a stage in the period (M6).
///
/// Each deal counts once in a stage: with the last time that it entered it in the period, and with
/// its next move from there, whenever that was. A deal dragged there by mistake and back again thus
/// counts by what it really did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageConversion {
    /// Which stage.
    pub stage: StageId,
    counts: [u64; 5],
}

impl StageConversion {
    /// Deals that entered the stage; may be 0.
    pub fn entered(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// Deals that went this way.
    pub fn count(&self, way: Way) -> u64 {
        self.counts[way as usize]
    }

    /// The share that went this way; the shares of all ways add up to exactly 1. `None` when no deal
    /// entered the stage.
    pub fn share(&self, way: Way) -> Option<Share> {
        Share::of_counts(self.count(way), self.entered())
    }

    /// The share that went on: to a later stage, or was won from here.
    pub fn went_on(&self) -> Option<Share> {
        Share::of_counts(self.count(Way::MovedOn) + self.count(Way::Won), self.entered())
    }
}

impl Numbers {
    /// Stage conversion (M6), stage by stage in order. Stages that were put away show when deals
    /// entered them in the period (P1).
    ///
    /// # Errors
    /// When the pipeline has no stages, or no deal entered any of them.
    pub fn stage_conversion(&self, book: &Book, pipeline: PipelineId) -> Result<Vec<StageConversion>, Missing> {
        let rows = self.stage_rows(book, pipeline, |tally| tally.ways != [0; 5])?;
        if rows.iter().all(|(_, tally)| tally.ways == [0; 5]) {
            return Err(Missing::StageMoves);
        }
        Ok(rows.into_iter().map(|(stage, tally)| StageConversion { stage: stage.id, counts: tally.ways }).collect())
    }
}
