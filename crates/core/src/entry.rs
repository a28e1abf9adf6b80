//! Whether a deal may enter a stage (P5). One set of rules for every path: moves by hand, new deals, imports.

use crate::{
    id::StageId,
    records::{CriterionKey, Deal, Stage},
};

/// The criteria of a stage that the deal does not meet, in the order of their making; `None` is a deal
/// that is not there yet. Those of `tick` were said to be met.
pub fn unmet(stage: &Stage, deal: Option<&Deal>, tick: &[CriterionKey]) -> Vec<CriterionKey> {
    let ticked = |key: &CriterionKey| deal.is_some_and(|deal| deal.ticks.get(key) == Some(&true)) || tick.contains(key);
    stage.criteria.keys().filter(|key| !ticked(key)).copied().collect()
}

/// Whether a deal that lacks these criteria may enter the stage. `anyway`: somebody knows, and wants it so.
pub fn admits(stage: &Stage, unmet: &[CriterionKey], anyway: bool) -> bool {
    unmet.is_empty() || (anyway && !stage.strict)
}

/// Which stage forbids a deal to go from one stage to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfOrder {
    /// From this one none goes back.
    GoesBack(StageId),
    /// Over this one none jumps.
    Skips(StageId),
}

/// Checks the order of stages. `stages` are those of the pipeline that are not put away, in any order. A
/// deal that comes from another pipeline may go anywhere.
///
/// # Errors
/// Names the stage that forbids it.
pub fn check_order<'a>(
    from: &Stage,
    to: &Stage,
    mut stages: impl Iterator<Item = &'a Stage>,
) -> Result<(), OutOfOrder> {
    if from.pipeline != to.pipeline {
        return Ok(());
    }
    if precedes(to, from) {
        return if from.no_going_back { Err(OutOfOrder::GoesBack(from.id)) } else { Ok(()) };
    }
    let skipped = |stage: &&Stage| stage.no_skipping && precedes(from, stage) && precedes(stage, to);
    match stages.find(skipped) {
        Some(skipped) => Err(OutOfOrder::Skips(skipped.id)),
        None => Ok(()),
    }
}

fn precedes(one: &Stage, other: &Stage) -> bool {
    (&one.rank, one.id) < (&other.rank, other.id)
}
