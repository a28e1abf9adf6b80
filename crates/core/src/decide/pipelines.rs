//! Adding, editing and ordering pipelines (P1).

use super::{desk::Desk, place::rank_in, sound::named, stages::demanded};
use crate::{
    command::NewStage,
    id::PipelineId,
    rank::Rank,
    records::{Pipeline, PipelinePatch, Stage},
    rejection::Rejection,
};

/// A new pipeline with its stages, after the others.
pub(super) fn add(
    desk: &mut Desk<'_, '_>,
    id: PipelineId,
    name: String,
    stages: Vec<NewStage>,
) -> Result<(), Rejection> {
    let others: Vec<_> = desk.book().pipelines_in_order().cloned().collect();
    let rank = rank_in(desk, &others, |pipeline| &pipeline.rank, None)?;
    desk.add(Pipeline { id, name, rank, ..Pipeline::default() })?;
    let ranks = Rank::spread(stages.len(), desk.source());
    for (stage, rank) in stages.into_iter().zip(ranks) {
        desk.add(stage_in(id, stage, rank)?)?;
    }
    Ok(())
}

/// The stage that is asked for, at its place in a pipeline.
pub(super) fn stage_in(pipeline: PipelineId, new: NewStage, rank: Rank) -> Result<Stage, Rejection> {
    let criteria = new.criteria.iter().map(|(key, text)| Ok((*key, named(text)?))).collect::<Result<_, Rejection>>()?;
    let mut stage = Stage {
        id: new.id,
        pipeline,
        name: new.name,
        rank,
        likelihood: new.likelihood,
        day_limit: new.day_limit,
        phase: new.phase,
        guidance: new.guidance.trim().to_owned(),
        range_min: new.range_min,
        range_max: new.range_max,
        criteria,
        strict: new.strict,
        no_skipping: new.no_skipping,
        no_going_back: new.no_going_back,
        triggers: new.triggers.into_iter().map(|signal| (signal, true)).collect(),
        ..Stage::default()
    };
    new.demands.into_iter().for_each(|(key, demand)| demanded(&mut stage, key, demand));
    Ok(stage)
}

/// Changes a pipeline; its place and removal have commands of their own.
pub(super) fn edit(desk: &mut Desk<'_, '_>, id: PipelineId, patch: PipelinePatch) -> Result<(), Rejection> {
    let before = desk.pipeline(id)?;
    let mut after = Pipeline::clone(&before);
    PipelinePatch { rank: None, removed: None, ..patch }.apply(&mut after);
    if after.archived && !before.archived {
        check_dispensable(desk, id, |other| other == id)?;
    }
    desk.change(after)
}

/// A pipeline may go when no open deal is in it, and another stays. `going` says which go as well.
pub(super) fn check_dispensable(
    desk: &Desk<'_, '_>,
    id: PipelineId,
    going: impl Fn(PipelineId) -> bool,
) -> Result<(), Rejection> {
    let held = desk.book().open_deals_of(id).count();
    if held > 0 {
        return Err(Rejection::HoldsDeals(held));
    }
    if desk.book().pipelines_in_order().all(|pipeline| going(pipeline.id)) { Err(Rejection::LastOne) } else { Ok(()) }
}

/// Puts a pipeline before another, or last.
pub(super) fn reorder(desk: &mut Desk<'_, '_>, id: PipelineId, before: Option<PipelineId>) -> Result<(), Rejection> {
    let pipeline = desk.pipeline(id)?;
    if before == Some(id) {
        return Ok(());
    }
    let others = desk.book().pipelines_in_order().filter(|other| other.id != id);
    let others: Vec<_> = others.cloned().collect();
    let rank = rank_in(desk, &others, |pipeline| &pipeline.rank, before)?;
    desk.change(Pipeline { rank, ..Pipeline::clone(&pipeline) })
}
