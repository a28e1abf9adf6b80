//! What a change of a sequence does to those who are in it (W3).

use std::sync::Arc;

use super::{planned, running};
use crate::{Book, records::*, time::Date};

/// What a change would do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effect {
    /// How many follow the sequence now.
    pub running: usize,
    /// Whose planned step becomes another.
    pub moves: Vec<Move>,
}

/// The planned step of one of them becomes another.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// Of which enrolment.
    pub enrolment: Arc<Enrolment>,
    /// As it is planned.
    pub before: Arc<Activity>,
    /// As it is to be planned; `None` where the sequence no longer has it.
    pub after: Option<Activity>,
}

/// What a change would do to those who follow the sequence. Who has steps of its own follows it no more.
pub fn effect(book: &Book, before: &Sequence, after: &Sequence, today: Date) -> Effect {
    let followers = running(book, before.id).filter(|enrolment| enrolment.steps.is_empty());
    let mut effect = Effect::default();
    for enrolment in followers {
        effect.running += 1;
        let Some(activity) = planned(book, enrolment) else { continue };
        let Some(key) = activity.step.map(StepKey) else { continue };
        let changed = after.steps.get(&key).map(|step| changed(activity, before, step, after, key, today));
        if changed.as_ref() != Some(&**activity) {
            let (enrolment, before) = (Arc::clone(enrolment), Arc::clone(activity));
            effect.moves.push(Move { enrolment, before, after: changed });
        }
    }
    effect
}

/// A planned step as it is after the change: what somebody has said otherwise of it stays, and no day that has passed
/// becomes its day.
fn changed(
    activity: &Activity,
    before: &Sequence,
    step: &Step,
    after: &Sequence,
    key: StepKey,
    today: Date,
) -> Activity {
    let mut changed = activity.clone();
    let Some(old) = before.steps.get(&key) else { return changed };
    if activity.title == old.title {
        changed.title.clone_from(&step.title);
    }
    if activity.kind == old.kind {
        changed.kind = step.kind;
    }
    if activity.due_time == old.time {
        changed.due_time = step.time;
    }
    changed.template = step.template.map(Box::new);
    if (old.wait, before.free_days) != (step.wait, after.free_days)
        && let Some(due) = activity.due
    {
        let due = step.wait.after(old.wait.before(due, before.week()), after.week());
        changed.due = Some(if Some(due) == activity.due { due } else { due.max(today) });
    }
    changed
}
