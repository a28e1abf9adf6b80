//! Leads that have become sales ready are handed over: their owner gets a step, once (Q5).

use rustc_hash::FxHashSet;

use super::desk::Desk;
use crate::{
    id::LeadId,
    record::Record,
    records::{Activity, ActivityKind, Lead, Removal},
    rejection::Rejection,
    score::{Scoring, lead_of},
    time::Timestamp,
};

/// Looks at the leads for which the command has done something. What comes in by import is looked at when something is
/// done with it, and a new threshold hands nobody over by itself.
pub(super) fn of_touched(desk: &mut Desk<'_, '_>) -> Result<(), Rejection> {
    let book = desk.book();
    let touched: FxHashSet<LeadId> = desk.touched().filter_map(|entity| lead_of(&book.get(entity)?)).collect();
    if touched.is_empty() {
        return Ok(());
    }
    let scoring = Scoring::of(book, desk.zone, desk.today);
    let is_ready = |lead: &&Lead| lead.is_open() && !is_handed_over(desk, lead) && scoring.score(book, lead).is_ready();
    let mut ready: Vec<_> =
        touched.iter().filter_map(|id| book.lead(*id)).map(|lead| &**lead).filter(is_ready).collect();
    crate::Arrange::arrange_by_key(&mut ready[..], |lead| lead.id);
    let steps: Vec<_> = ready.into_iter().map(|lead| step(desk, lead)).collect();
    steps.into_iter().try_for_each(|step| take(desk, step))
}

/// The step is there, done or in the bin even; only one whose making was undone does not count.
fn is_handed_over(desk: &Desk<'_, '_>, lead: &Lead) -> bool {
    let there = desk.book().activity(lead.hand_over());
    there.is_some_and(|step| step.removed != Some(Removal::Undone))
}

/// Who looks after them is to call. All of it but the day comes from the lead, so that two copies make one.
fn step(desk: &Desk<'_, '_>, lead: &Lead) -> Activity {
    let book = desk.book();
    let is_there = |owner: &_| book.member(*owner).is_some_and(|owner| owner.removed.is_none());
    Activity {
        kind: ActivityKind::Call,
        lead: Some(lead.id),
        owner: lead.owner.filter(is_there),
        due: Some(desk.today),
        created_at: Timestamp::noon_of(lead.created_on),
        ..Activity::blank(lead.hand_over())
    }
}

fn take(desk: &mut Desk<'_, '_>, step: Activity) -> Result<(), Rejection> {
    if desk.book().activity(step.id).is_some() { desk.change(step) } else { desk.add(step) }
}
