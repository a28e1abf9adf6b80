//! M7: time in stage.

use super::{
    Days, Missing, Numbers, Spread,
    tally::{Sample, StageTally},
};
use crate::{
    Book,
    id::{PipelineId, StageId},
    records::Stage,
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
    pub fn time_in_stage(&self, book: &Book, pipeline: PipelineId, now: Timestamp) -> Result<StageTimes, Missing> {
        let rows = self.stage_rows(book, pipeline, |tally| tally.completed.n() + tally.entered.n() > 0)?;
        if rows.iter().all(|(_, tally)| tally.completed.n() + tally.entered.n() == 0) {
            return Err(Missing::StageMoves);
        }
        let usual = usual(&rows);
        let stages: Vec<_> = rows.iter().map(|(stage, tally)| StageTime::of(stage, tally, usual, now)).collect();
        Ok(StageTimes { usual, bottleneck: bottleneck(&stages), stages })
    }
}

impl StageTime {
    fn of(stage: &Stage, tally: &StageTally, usual: Option<Days>, now: Timestamp) -> Self {
        let completed = tally.completed.spread();
        let limit = stage.day_limit.map(Days::whole);
        let against = |measure: Option<Days>| completed?.median.times(measure?);
        Self {
            stage: stage.id,
            completed,
            current: current(&tally.entered, now),
            limit,
            against_limit: against(limit),
            against_usual: against(usual),
        }
    }

    fn is_too_slow(&self) -> bool {
        let is_above = |times: f64| times > 1.0;
        self.against_usual.is_some_and(is_above) && self.limit_is_passed()
    }

    /// Passed, or not set.
    fn limit_is_passed(&self) -> bool {
        self.completed.zip(self.limit).is_none_or(|(completed, limit)| completed.median > limit)
    }
}

/// The median of the medians of completed stays.
fn usual(rows: &[(&Stage, &StageTally)]) -> Option<Days> {
    let medians = rows.iter().filter_map(|(_, tally)| tally.completed.spread().map(|spread| spread.median));
    Sample::of(medians.map(Days::millis)).spread().map(|spread| spread.median)
}

fn bottleneck(stages: &[StageTime]) -> Option<StageId> {
    let slow = stages.iter().filter(|stage| stage.is_too_slow());
    let worst = slow.max_by_key(|stage| stage.completed.map(|completed| completed.median));
    worst.map(|stage| stage.stage)
}

/// Stays that last until now: 0 for those that a wrong clock makes begin later (B5).
fn current(entered: &Sample, now: Timestamp) -> Option<Spread> {
    Sample::of(entered.values().iter().map(|entered| Days::since(Timestamp(*entered), now).millis())).spread()
}
