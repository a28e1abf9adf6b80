//! Whether a row may put its deal into a stage (P5): the same rules as for moves by hand.

use kariz_core::{CriterionKey, Deal, Stage, StageId};
use kariz_protocol::{ImportField, RowReason};

use super::{problem::Problem, stages::Stages};

/// Checks the order of stages: nothing jumps over a stage that forbids it, or goes back from one that
/// forbids that. A deal that is new, closed or of another pipeline comes from nowhere.
pub(crate) fn check_order(stages: &Stages, from: Option<StageId>, to: &Stage) -> Result<(), Problem> {
    let place = |stage: StageId| stages.in_order().iter().position(|other| other.id == stage);
    let Some((from, to)) = from.and_then(place).zip(place(to.id)) else { return Ok(()) };
    let refused = |reason| Err(Problem::with(ImportField::Stage, reason));
    if to < from && stages.in_order()[from].no_going_back {
        return refused(RowReason::GoesBack);
    }
    let skipped = stages.in_order().get(from + 1..to).unwrap_or_default();
    if skipped.iter().any(|stage| stage.no_skipping) { refused(RowReason::SkipsStage) } else { Ok(()) }
}

/// Checks the entry criteria: a stage that allows no "move anyway" refuses deals without them.
pub(crate) fn check_criteria(stage: &Stage, deal: Option<&Deal>, tick: bool) -> Result<(), Problem> {
    let is_refused = stage.strict && !tick && !unmet(stage, deal).is_empty();
    if is_refused { Err(Problem::with(ImportField::Stage, RowReason::CriteriaUnmet)) } else { Ok(()) }
}

/// The entry criteria of a stage that are not ticked for the deal.
pub(crate) fn unmet(stage: &Stage, deal: Option<&Deal>) -> Vec<CriterionKey> {
    let is_ticked = |key: &CriterionKey| deal.is_some_and(|deal| deal.ticks.get(key) == Some(&true));
    stage.criteria.keys().filter(|key| !is_ticked(key)).copied().collect()
}
