//! What shall be reached (G1).

use super::{desk::Desk, sound::out_of_range};
use crate::{
    command::SetGoal,
    goals,
    record::{Entity, Record, Table},
    records::{Aim, Goal, GoalOf, Measure, Removal, Workspace},
    rejection::Rejection,
};

/// Sets goals, changes them, or puts them into the bin; all of them or none.
pub(super) fn set(desk: &mut Desk<'_, '_>, goals: Vec<SetGoal>) -> Result<(), Rejection> {
    goals.into_iter().try_for_each(|goal| set_one(desk, goal))
}

fn set_one(desk: &mut Desk<'_, '_>, SetGoal { aim, from, target, note }: SetGoal) -> Result<(), Rejection> {
    let workspace = desk.workspace()?;
    let there = goals::record_of(desk.book(), &aim).cloned();
    let id = there.as_ref().map_or_else(|| aim.id(workspace.id), |goal| goal.id);
    let entity = Entity::new(Table::Goals, id);
    let Some(target) = target else {
        move_over(desk, &aim)?;
        return match there.filter(|goal| goal.removed.is_none()) {
            Some(_) => desk.set_removed(entity, Some(Removal::Binned { at: desk.now, by: desk.me })),
            None => Ok(()),
        };
    };
    let mut after = there.as_deref().cloned().unwrap_or_else(|| aim.blank(id));
    if after.aim().as_ref() != Some(&aim) || (!aim.measure.is_of_things() && !is_of_people(&aim.of)) {
        return Err(out_of_range(entity, "measure"));
    }
    after.removed = None;
    after.targets.insert(from, target);
    if let Some(note) = note {
        note.trim().clone_into(&mut after.note);
    }
    move_over(desk, &aim)?;
    if there.is_some() { desk.change::<Goal>(after) } else { desk.add(after) }
}

fn is_of_people(of: &GoalOf) -> bool {
    matches!(of, GoalOf::All | GoalOf::Member(_))
}

/// Goals for new leads stood with the workspace once: what is set now takes their place.
fn move_over(desk: &mut Desk<'_, '_>, aim: &Aim) -> Result<(), Rejection> {
    if aim.of != GoalOf::All {
        return Ok(());
    }
    let before = desk.workspace()?;
    let mut after = Workspace::clone(&before);
    match aim.measure {
        Measure::Leads => drop(after.lead_goals.remove(&aim.span)),
        Measure::LeadWorth => drop(after.lead_worth.remove(&aim.span)),
        _ => return Ok(()),
    }
    if after.fields() == before.fields() { Ok(()) } else { desk.change(after) }
}
