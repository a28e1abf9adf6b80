//! Whether deals may enter a stage (P5). Every path asks here: drag, menu, keyboard, bulk, new deals.

use super::desk::Desk;
use crate::{
    id::DealId,
    records::{CriterionKey, Deal, Stage},
    rejection::Rejection,
};

/// What somebody who brings deals into a stage has said about its entry criteria.
#[derive(Clone, Copy)]
pub(super) struct Answer<'a> {
    /// They are met now: tick them.
    pub tick: &'a [CriterionKey],
    /// Go on although they are not met.
    pub anyway: bool,
}

/// The criteria of a stage that the deal does not meet, in the order of their making.
pub(super) fn unmet(stage: &Stage, deal: &Deal, tick: &[CriterionKey]) -> Vec<CriterionKey> {
    let ticked = |key: &CriterionKey| deal.ticks.get(key) == Some(&true) || tick.contains(key);
    stage.criteria.keys().filter(|key| !ticked(key)).copied().collect()
}

/// Ticks those criteria of the stage that were said to be met.
pub(super) fn tick(deal: &mut Deal, stage: &Stage, tick: &[CriterionKey]) {
    let of_stage = tick.iter().filter(|key| stage.criteria.contains_key(key));
    deal.ticks.extend(of_stage.map(|key| (*key, true)));
}

/// Whether all of these deals may enter the stage; those that are in it already do not enter.
pub(super) fn check(desk: &Desk<'_, '_>, to: &Stage, deals: &[&Deal], answer: Answer<'_>) -> Result<(), Rejection> {
    let entering = || deals.iter().filter(|deal| deal.stage() != Some(to.id));
    for deal in entering() {
        check_order(desk, deal, to)?;
    }
    let unmet: Vec<(DealId, _)> =
        entering().map(|deal| (deal.id, unmet(to, deal, answer.tick))).filter(|(_, unmet)| !unmet.is_empty()).collect();
    if unmet.is_empty() || (answer.anyway && !to.strict) {
        return Ok(());
    }
    Err(Rejection::CriteriaUnmet { stage: to.id, unmet, may_override: !to.strict })
}

/// Whether the deal jumps over a stage that forbids it, or goes back from one that forbids that.
fn check_order(desk: &Desk<'_, '_>, deal: &Deal, to: &Stage) -> Result<(), Rejection> {
    let from = deal.stage().and_then(|stage| desk.book().stage(stage));
    let Some(from) = from.filter(|from| from.pipeline == to.pipeline) else { return Ok(()) };
    if precedes(to, from) {
        return if from.no_going_back { Err(Rejection::GoesBack(from.id)) } else { Ok(()) };
    }
    let skipped = |stage: &Stage| stage.no_skipping && precedes(from, stage) && precedes(stage, to);
    match desk.book().stages_of(to.pipeline).find(|stage| skipped(stage)) {
        Some(skipped) => Err(Rejection::SkipsStage(skipped.id)),
        None => Ok(()),
    }
}

fn precedes(one: &Stage, other: &Stage) -> bool {
    (&one.rank, one.id) < (&other.rank, other.id)
}
