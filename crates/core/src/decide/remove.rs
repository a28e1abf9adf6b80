//! Into the bin, and out of it.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::{desk::Desk, pipelines, stages};
use crate::{
    delta::AnyRecord,
    record::{Entity, Record, Table},
    records::{Activity, Removal},
    rejection::Rejection,
};

/// Puts records into the bin, all of them or none. With a deal or lead go its activities. What others
/// refer to stays readable, so a deal keeps the name of a member who has left.
pub(super) fn remove(desk: &mut Desk<'_, '_>, entities: &[Entity]) -> Result<(), Rejection> {
    let removal = Removal::Binned { at: desk.now, by: desk.me };
    let going: FxHashSet<Entity> = entities.iter().copied().collect();
    let mut gone = FxHashSet::default();
    for entity in entities {
        let record = desk.book().get(*entity).filter(|record| record.removed().is_none());
        let record = record.ok_or(Rejection::NotFound(*entity))?;
        check_dispensable(desk, &record, &going)?;
        let along = going_along(desk, &record);
        for entity in [*entity].into_iter().chain(along).filter(|entity| gone.insert(*entity)) {
            desk.set_removed(entity, Some(removal))?;
        }
    }
    Ok(())
}

/// The activities of a deal, or those of a lead that no deal has taken over.
fn going_along(desk: &Desk<'_, '_>, record: &AnyRecord) -> Vec<Entity> {
    let entity = |activity: &Arc<Activity>| activity.entity();
    match record {
        AnyRecord::Deal(deal) => desk.book().activities_of(deal.id).map(entity).collect(),
        AnyRecord::Lead(lead) => {
            let own = desk.book().activities_of_lead(lead.id).filter(|activity| activity.deal.is_none());
            own.map(entity).collect()
        }
        _ => Vec::new(),
    }
}

/// A stage or pipeline may only go when it is empty and another stays; the workspace never (P1).
fn check_dispensable(desk: &Desk<'_, '_>, record: &AnyRecord, going: &FxHashSet<Entity>) -> Result<(), Rejection> {
    match record {
        AnyRecord::Workspace(_) => Err(Rejection::LastOne),
        AnyRecord::Pipeline(pipeline) => {
            pipelines::check_dispensable(desk, pipeline.id, |id| going.contains(&Entity::new(Table::Pipelines, id)))
        }
        AnyRecord::Stage(stage) => {
            stages::check_empty(desk, stage.id)?;
            stages::check_not_last(desk, stage, |id| going.contains(&Entity::new(Table::Stages, id)))
        }
        _ => Ok(()),
    }
}

/// Takes records out of the bin; with a deal or lead come the activities that went with it. What is
/// not in the bin is left alone.
pub(super) fn restore(desk: &mut Desk<'_, '_>, entities: &[Entity]) -> Result<(), Rejection> {
    let mut back = FxHashSet::default();
    for entity in entities {
        let record = desk.book().get(*entity).ok_or(Rejection::NotFound(*entity))?;
        match record.removed() {
            Some(Removal::Undone) => return Err(Rejection::NotFound(*entity)),
            Some(Removal::Binned { .. }) => {}
            None => continue,
        }
        let along = desk.book().binned_along(&record);
        for entity in [*entity].into_iter().chain(along).filter(|entity| back.insert(*entity)) {
            desk.set_removed(entity, None)?;
        }
    }
    Ok(())
}
