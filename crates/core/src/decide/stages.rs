//! Adding, editing, ordering and putting away stages (P1, P3, P5).

use super::{desk::Desk, entry, moves, pipelines::stage_in, place::rank_in, sound::named};
use crate::{
    command::{CriterionPatch, NewStage, Place},
    id::{PipelineId, StageId},
    record::KeyText,
    records::{CriterionKey, Demand, SignalKind, Stage, StagePatch},
    rejection::Rejection,
};

/// A new stage, before another of its pipeline, or last.
pub(super) fn add(
    desk: &mut Desk<'_, '_>,
    pipeline: PipelineId,
    stage: NewStage,
    before: Option<StageId>,
) -> Result<(), Rejection> {
    let others: Vec<_> = desk.book().all_stages_of(pipeline).cloned().collect();
    let rank = rank_in(desk, &others, |stage| &stage.rank, before)?;
    desk.add(stage_in(pipeline, stage, rank)?)
}

/// Changes a stage and its entry criteria; its place, pipeline and removal have commands of their own.
pub(super) fn edit(
    desk: &mut Desk<'_, '_>,
    id: StageId,
    patch: StagePatch,
    criteria: Vec<(CriterionKey, Option<CriterionPatch>)>,
    triggers: &[(SignalKind, bool)],
) -> Result<(), Rejection> {
    let before = desk.stage(id)?;
    let mut after = Stage::clone(&before);
    StagePatch { rank: None, pipeline: None, removed: None, ..patch }.apply(&mut after);
    for (key, change) in criteria {
        let Some(CriterionPatch { words, demand }) = change else {
            after.criteria.remove(&key);
            after.demands.remove(&key);
            continue;
        };
        if let Some(words) = words {
            after.criteria.insert(key, named(&words)?);
        }
        if let Some(demand) = demand {
            demanded(&mut after, key, demand);
        }
    }
    for (signal, speaks) in triggers {
        if *speaks {
            after.triggers.insert(*signal, true)
        } else {
            after.triggers.remove(signal)
        };
    }
    if after.archived && !before.archived {
        check_empty(desk, id)?;
        check_not_last(desk, &before, |other| other == id)?;
    }
    desk.change(after)
}

/// What a criterion asks for. What only a later version can judge is not kept beside what is said now (L11).
pub(super) fn demanded(stage: &mut Stage, key: CriterionKey, demand: Demand) {
    stage.unread.forget(&format!("demand {}", key.to_text()));
    if demand == Demand::default() {
        stage.demands.remove(&key);
    } else {
        stage.demands.insert(key, demand);
    }
}

/// Puts a stage before another of its pipeline, or last.
pub(super) fn reorder(desk: &mut Desk<'_, '_>, id: StageId, before: Option<StageId>) -> Result<(), Rejection> {
    let stage = desk.stage(id)?;
    if before == Some(id) {
        return Ok(());
    }
    let others = desk.book().all_stages_of(stage.pipeline).filter(|other| other.id != id);
    let others: Vec<_> = others.cloned().collect();
    let rank = rank_in(desk, &others, |stage| &stage.rank, before)?;
    desk.change(Stage { rank, ..Stage::clone(&stage) })
}

/// Puts a stage away, after its open deals were moved on top of another. Those moves do not ask for
/// entry criteria, but say when they were not met.
pub(super) fn archive(desk: &mut Desk<'_, '_>, id: StageId, deals_to: Option<StageId>) -> Result<(), Rejection> {
    let stage = desk.stage(id)?;
    if !stage.archived {
        check_not_last(desk, &stage, |other| other == id)?;
    }
    match deals_to {
        Some(to) if to == id => return Err(Rejection::StageArchived(id)),
        Some(to) => move_all(desk, id, to)?,
        None => check_empty(desk, id)?,
    }
    desk.change(Stage { archived: true, ..Stage::clone(&stage) })
}

fn move_all(desk: &mut Desk<'_, '_>, from: StageId, to: StageId) -> Result<(), Rejection> {
    let to = desk.open_stage(to)?;
    let deals: Vec<_> = desk.book().open_deals(from).cloned().collect();
    let ranks = moves::ranks(desk, to.id, &deals, Place::First);
    for (deal, rank) in deals.into_iter().zip(ranks) {
        let unmet = !entry::unmet(desk, &to, &deal).is_empty();
        let after = moves::moved(desk, &deal, &to, rank, unmet);
        desk.change(after)?;
    }
    Ok(())
}

/// A stage that holds open deals has to stay.
pub(super) fn check_empty(desk: &Desk<'_, '_>, id: StageId) -> Result<(), Rejection> {
    match desk.book().open_deal_count(id) {
        0 => Ok(()),
        held => Err(Rejection::HoldsDeals(held)),
    }
}

/// A pipeline has to keep a stage. `going` says which go.
pub(super) fn check_not_last(
    desk: &Desk<'_, '_>,
    stage: &Stage,
    going: impl Fn(StageId) -> bool,
) -> Result<(), Rejection> {
    let mut staying = desk.book().stages_of(stage.pipeline).filter(|other| !going(other.id));
    staying.next().map(|_| ()).ok_or(Rejection::LastOne)
}
