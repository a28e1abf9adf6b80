//! Who is in a sequence, and what they are to do next (W3).

use super::{
    desk::{Desk, there},
    put,
    sound::out_of_range,
};
use crate::{
    command::{EnrolmentStep, SequenceChange},
    id::{ActivityId, DealId, EnrolmentId, LeadId, SequenceId},
    record::{Entity, Record},
    records::*,
    rejection::Rejection,
    sequence::{self, Standing},
    time::{Date, Timestamp},
};

/// A new sequence with the templates that it is written with. What is there already, because another copy has taken
/// the same offer, stays as it is.
pub(super) fn add(desk: &mut Desk<'_, '_>, new: Sequence, templates: Vec<TextTemplate>) -> Result<(), Rejection> {
    for template in templates {
        if there::<TextTemplate>(desk.book(), template.id).is_err() {
            put::write(template, desk)?;
        }
    }
    match there::<Sequence>(desk.book(), new.id) {
        Ok(_) => Ok(()),
        Err(_) => put::write(new, desk),
    }
}

/// Enrols deals and leads, all of them or none; who is in it already stays as they are. Identifiers come from whom
/// and what it is, so that two copies that enrol the same make one.
pub(super) fn enrol(
    desk: &mut Desk<'_, '_>,
    id: SequenceId,
    deals: &[DealId],
    leads: &[LeadId],
) -> Result<(), Rejection> {
    let sequence = there::<Sequence>(desk.book(), id)?;
    if sequence.steps.is_empty() {
        return Err(out_of_range(sequence.entity(), "step"));
    }
    for deal in desk.deals(deals)? {
        let after_closing = deal.closed_at().map_or(desk.now, |closed_at| Timestamp(closed_at.0 + 1));
        let created_at = desk.now.max(after_closing);
        let blank = Enrolment { name: deal.title.clone(), deal: Some(deal.id), created_at, ..Enrolment::default() };
        begin(desk, &sequence, blank)?;
    }
    for lead in leads {
        let lead = desk.lead(*lead)?;
        super::leads::check_undecided(desk, &lead)?;
        if !lead.is_open() {
            return Err(out_of_range(lead.entity(), "status"));
        }
        let blank =
            Enrolment { name: lead.name.clone(), lead: Some(lead.id), created_at: desk.now, ..Enrolment::default() };
        begin(desk, &sequence, blank)?;
    }
    Ok(())
}

fn begin(desk: &mut Desk<'_, '_>, sequence: &Sequence, blank: Enrolment) -> Result<(), Rejection> {
    let Some(subject) = blank.subject() else { return Ok(()) };
    if sequence::has_opted_out(desk.book(), subject) {
        return Err(Rejection::OptedOut(subject));
    }
    let reason = format!("enrolment {}", sequence.id);
    let is_on = |there: &Enrolment| !matches!(sequence::standing(desk.book(), there), Standing::Ended(_));
    let id: EnrolmentId = desk.derived(subject.id, &reason, is_on);
    if there::<Enrolment>(desk.book(), id).is_ok() {
        return Ok(());
    }
    let enrolment = Enrolment { id, sequence: sequence.id, ..blank };
    put::write(enrolment.clone(), desk)?;
    plan_next(desk, &enrolment)
}

/// Plans the step that comes next, as if the one before was done today.
fn plan_next(desk: &mut Desk<'_, '_>, enrolment: &Enrolment) -> Result<(), Rejection> {
    let Some((key, step)) = sequence::next(desk.book(), enrolment) else { return Ok(()) };
    let step = step.clone();
    let week = desk.book().sequence(enrolment.sequence).map(|sequence| sequence.week()).unwrap_or_default();
    let due = step.wait.after(desk.today, week);
    plan(desk, enrolment, key, step, due)
}

fn plan(desk: &mut Desk<'_, '_>, enrolment: &Enrolment, key: StepKey, step: Step, due: Date) -> Result<(), Rejection> {
    let book = desk.book();
    let (owner, contact) = match (enrolment.deal, enrolment.lead) {
        (Some(deal), _) => book.deal(deal).map(|deal| (deal.owner, deal.contact)).unwrap_or_default(),
        (None, lead) => (lead.and_then(|lead| book.lead(lead)).and_then(|lead| lead.owner), None),
    };
    let template = step.template.filter(|id| there::<TextTemplate>(book, *id).is_ok());
    let activity = Activity {
        id: enrolment.activity(key),
        kind: step.kind,
        title: step.title,
        deal: enrolment.deal,
        lead: enrolment.lead,
        contact,
        owner: owner.or(desk.me),
        due: Some(due),
        due_time: step.time,
        template: template.map(Box::new),
        enrolment: Some(Box::new(enrolment.id)),
        step: Some(key.0),
        // As old as the enrolment: in all copies the same.
        created_at: enrolment.created_at,
        ..Activity::default()
    };
    super::activities::occur(desk, activity)
}

/// A step of a sequence is done: the next one is planned, unless that has ended it.
pub(super) fn done(desk: &mut Desk<'_, '_>, activity: &Activity) -> Result<(), Rejection> {
    match enrolment_of(desk, activity) {
        Some(enrolment) if is_on(desk, &enrolment) => plan_next(desk, &enrolment),
        _ => Ok(()),
    }
}

/// It goes on, and waits for nothing else.
fn is_on(desk: &Desk<'_, '_>, enrolment: &Enrolment) -> bool {
    sequence::goes_on(desk.book(), enrolment) && sequence::planned(desk.book(), enrolment).is_none()
}

fn enrolment_of(desk: &Desk<'_, '_>, activity: &Activity) -> Option<Enrolment> {
    let id = **activity.enrolment.as_ref()?;
    there::<Enrolment>(desk.book(), id).ok().map(|enrolment| Enrolment::clone(&enrolment))
}

/// A step of a sequence is planned again: the one after it waits no longer, unless somebody has written into it.
pub(super) fn reopened(desk: &mut Desk<'_, '_>, before: &Activity) -> Result<(), Rejection> {
    let Some(enrolment) = enrolment_of(desk, before) else { return Ok(()) };
    let steps = sequence::steps(desk.book(), &enrolment);
    let place = steps.iter().position(|(key, _)| Some(key.0) == before.step);
    let Some((key, step)) = place.and_then(|place| steps.get(place + 1)) else { return Ok(()) };
    let next: ActivityId = enrolment.activity(*key);
    let is_untouched = |next: &Activity| next.is_planned() && next.note.is_empty() && next.title == step.title;
    match desk.book().activity(next).filter(|next| is_untouched(next)).map(|next| next.entity()) {
        Some(next) => desk.set_removed(next, Some(Removal::Undone)),
        None => Ok(()),
    }
}

/// Pauses, goes on, leaves out a step, or stops.
pub(super) fn step(desk: &mut Desk<'_, '_>, ids: &[EnrolmentId], step: EnrolmentStep) -> Result<(), Rejection> {
    for id in ids {
        let enrolment = Enrolment::clone(&*there::<Enrolment>(desk.book(), *id)?);
        match step {
            EnrolmentStep::Pause => pause(desk, enrolment)?,
            EnrolmentStep::Resume => resume(desk, enrolment)?,
            EnrolmentStep::Skip => skip(desk, &enrolment)?,
            EnrolmentStep::Stop => stands(desk, enrolment, EnrolmentState::Stopped { on: desk.today })?,
        }
    }
    Ok(())
}

fn stands(desk: &mut Desk<'_, '_>, mut enrolment: Enrolment, state: EnrolmentState) -> Result<(), Rejection> {
    enrolment.state = state;
    enrolment.unread.forget("state");
    desk.change(enrolment)
}

fn pause(desk: &mut Desk<'_, '_>, enrolment: Enrolment) -> Result<(), Rejection> {
    if enrolment.state != EnrolmentState::Runs {
        return Ok(());
    }
    let due = sequence::planned(desk.book(), &enrolment).and_then(|step| step.due);
    let left = due.map_or(0, |due| u32::try_from(due.days_since(desk.today)).unwrap_or_default());
    stands(desk, enrolment, EnrolmentState::Paused { on: desk.today, left })
}

/// Goes on with what was left. Where nothing is planned any more, with the next step.
fn resume(desk: &mut Desk<'_, '_>, enrolment: Enrolment) -> Result<(), Rejection> {
    let left = match enrolment.state {
        EnrolmentState::Paused { left, .. } => i32::try_from(left).unwrap_or_default(),
        EnrolmentState::Runs | EnrolmentState::Stopped { .. } => 0,
    };
    let is_off = enrolment.state != EnrolmentState::Runs;
    stands(desk, enrolment.clone(), EnrolmentState::Runs)?;
    let week = desk.book().sequence(enrolment.sequence).map(|sequence| sequence.week()).unwrap_or_default();
    match sequence::planned(desk.book(), &enrolment).cloned() {
        Some(step) if is_off => {
            let due = Some(week.worked(desk.today.plus_days(left)));
            desk.change(Activity { due, ..Activity::clone(&step) })
        }
        Some(_) => Ok(()),
        None => plan_next(desk, &enrolment),
    }
}

/// Leaves out what is planned.
fn skip(desk: &mut Desk<'_, '_>, enrolment: &Enrolment) -> Result<(), Rejection> {
    let removal = Removal::Binned { at: desk.now, by: desk.me };
    if let Some(step) = sequence::planned(desk.book(), enrolment).map(|step| step.entity()) {
        desk.set_removed(step, Some(removal))?;
    }
    plan_next(desk, enrolment)
}

/// Changes a sequence. Those who are in it follow, or go on as they began.
pub(super) fn edit(desk: &mut Desk<'_, '_>, id: SequenceId, change: SequenceChange) -> Result<(), Rejection> {
    let before = there::<Sequence>(desk.book(), id)?;
    let after = change.applied(&before);
    let effect = sequence::effect(desk.book(), &before, &after, desk.today);
    let followers: Vec<_> =
        sequence::running(desk.book(), id).filter(|enrolment| enrolment.steps.is_empty()).cloned().collect();
    let is_other = (&before.steps, before.free_days) != (&after.steps, after.free_days);
    desk.change(after)?;
    if is_other && !change.for_all {
        for enrolment in followers {
            desk.change(Enrolment { steps: before.steps.clone(), ..Enrolment::clone(&enrolment) })?;
        }
        return Ok(());
    }
    let removal = Removal::Binned { at: desk.now, by: desk.me };
    for moved in effect.moves {
        match moved.after {
            Some(activity) => desk.change(activity)?,
            None => {
                desk.set_removed(Entity::new(Activity::TABLE, moved.before.id), Some(removal))?;
                plan_next(desk, &moved.enrolment)?;
            }
        }
    }
    Ok(())
}
