//! Planning activities and getting them done (W1, P9).

use super::{desk::Desk, sequences};
use crate::{
    id::{ActivityId, TextTemplateId},
    record::Record,
    records::{Activity, ActivityKind, ActivityOutcome, ActivityPatch, Preparation, PreparationPart, Removal},
    rejection::Rejection,
    time::Timestamp,
};

/// An activity that is planned, or done already; its owner is whoever adds it unless it says otherwise.
pub(super) fn add(desk: &mut Desk<'_, '_>, mut activity: Activity) -> Result<(), Rejection> {
    if activity.created_at == Timestamp::default() {
        activity.created_at = desk.now;
    }
    activity.owner = activity.owner.or(desk.me);
    activity.removed = None;
    desk.add(anchored(timed(activity, desk.now)))
}

/// Several at once, all of them or none: what a check-up proposes is one step, and one undo (G2).
pub(super) fn add_all(desk: &mut Desk<'_, '_>, activities: Vec<Activity>) -> Result<(), Rejection> {
    activities.into_iter().try_for_each(|activity| add(desk, activity))
}

/// Changes an activity; whether it is done has commands of its own.
pub(super) fn edit(desk: &mut Desk<'_, '_>, id: ActivityId, patch: ActivityPatch) -> Result<(), Rejection> {
    let before = desk.activity(id)?;
    let mut after = Activity::clone(&before);
    let repeats_anew = patch.repeat.is_some();
    ActivityPatch { done_at: None, removed: None, ..patch }.apply(&mut after);
    let after = timed(after, desk.now);
    desk.change(if repeats_anew { anchored(after) } else { after })
}

/// What comes again does so on the weekday, or day of month, for which it is planned when that is said. Moving one
/// occurrence later does not move the others.
fn anchored(activity: Activity) -> Activity {
    let repeat = activity.repeat.zip(activity.due).map(|(repeat, due)| repeat.anchored(due));
    Activity { repeat: repeat.or(activity.repeat), ..activity }
}

/// A note is written down, not planned; and nothing is due at a time of no day.
fn timed(mut activity: Activity, now: Timestamp) -> Activity {
    if activity.kind == ActivityKind::Note {
        activity.done_at = activity.done_at.or(Some(now));
    }
    activity.due_time = activity.due_time.filter(|_| activity.due.is_some());
    activity
}

/// What came of an activity, as far as it was said.
#[derive(Default)]
pub(super) struct CameOf {
    pub outcome: Option<ActivityOutcome>,
    pub length: Option<u32>,
    pub note: Option<String>,
}

/// Marks an activity as done now, and plans what comes next for the same deal or lead (P9). When it
/// was done already, in another tab perhaps, that moment stays; note and next step are added. What comes again
/// makes its next occurrence.
pub(super) fn complete(
    desk: &mut Desk<'_, '_>,
    id: ActivityId,
    came: CameOf,
    next: Option<Activity>,
) -> Result<(), Rejection> {
    let before = desk.activity(id)?;
    let occurs = desk.book().is_called_for(&before).then(|| before.next_occurrence(desk.today)).flatten();
    let mut after = Activity::clone(&before);
    after.done_at = before.done_at.or(Some(desk.now));
    after.outcome = came.outcome.or(before.outcome);
    after.length = came.length.or(before.length);
    after.note = appended(&before.note, came.note.as_deref().unwrap_or_default());
    after.template_version = before.template_version.or_else(|| version_of(desk, before.template.as_deref()));
    desk.change(after)?;
    occurs.map_or(Ok(()), |occurrence| occur(desk, occurrence))?;
    sequences::done(desk, &before)?;
    match next {
        Some(next) => add(desk, following(next, &before)),
        None => Ok(()),
    }
}

/// Plans an occurrence, unless it is there: made by another copy, or here before the one that it follows was done
/// a second time. One whose making was undone is made anew.
pub(super) fn occur(desk: &mut Desk<'_, '_>, occurrence: Activity) -> Result<(), Rejection> {
    let occurrence = without_removed(desk, occurrence);
    match desk.book().activity(occurrence.id).map(|there| there.removed) {
        None => desk.add(occurrence),
        Some(Some(Removal::Undone)) => desk.change(occurrence),
        Some(_) => Ok(()),
    }
}

/// People may have gone since it was planned: that keeps nobody from getting it done.
fn without_removed(desk: &Desk<'_, '_>, activity: Activity) -> Activity {
    let book = desk.book();
    let is_there = |removed: Option<Option<Removal>>| removed == Some(None);
    Activity {
        contact: activity.contact.filter(|id| is_there(book.contact(*id).map(|contact| contact.removed))),
        owner: activity.owner.filter(|id| is_there(book.member(*id).map(|member| member.removed))),
        ..activity
    }
}

fn appended(note: &str, more: &str) -> String {
    match (note.trim_end(), more.trim()) {
        (_, "") => note.to_owned(),
        ("", more) => more.to_owned(),
        (note, more) => [note, more].join("\n"),
    }
}

/// The next activity, for whom the one before it was for unless it says otherwise.
fn following(next: Activity, before: &Activity) -> Activity {
    let elsewhere = next.deal.is_some() || next.lead.is_some();
    Activity {
        deal: if elsewhere { next.deal } else { before.deal },
        lead: if elsewhere { next.lead } else { before.lead },
        contact: if elsewhere { next.contact } else { next.contact.or(before.contact) },
        owner: next.owner.or(before.owner),
        ..next
    }
}

/// Marks a done activity as planned again. A note never was planned.
pub(super) fn reopen(desk: &mut Desk<'_, '_>, id: ActivityId) -> Result<(), Rejection> {
    let before = desk.activity(id)?;
    if before.kind == ActivityKind::Note {
        return Ok(());
    }
    desk.change(Activity { done_at: None, ..Activity::clone(&before) })?;
    take_back_occurrence(desk, &before)?;
    sequences::reopened(desk, &before)
}

/// The version of a template as it is now.
fn version_of(desk: &Desk<'_, '_>, template: Option<&TextTemplateId>) -> Option<u32> {
    template.and_then(|id| desk.book().text_template(*id)).map(|template| template.version)
}

/// What was written and sent is logged; where a step was planned for it, that is done.
pub(super) fn log_written(
    desk: &mut Desk<'_, '_>,
    step: Option<ActivityId>,
    written: Activity,
) -> Result<(), Rejection> {
    let template_version = version_of(desk, written.template.as_deref());
    let Some(step) = step else {
        return add(desk, Activity { template_version, done_at: Some(desk.now), ..written });
    };
    let before = desk.activity(step)?;
    desk.change(Activity { template: written.template, template_version, ..Activity::clone(&before) })?;
    complete(desk, step, CameOf { note: Some(written.note), ..CameOf::default() }, None)
}

/// Says how far a meeting is prepared; what says nothing is forgotten.
pub(super) fn prepare(
    desk: &mut Desk<'_, '_>,
    id: ActivityId,
    part: PreparationPart,
    prepared: Option<Preparation>,
) -> Result<(), Rejection> {
    let mut after = Activity::clone(&*desk.activity(id)?);
    match prepared.filter(|prepared| prepared.is_done || !prepared.note.trim().is_empty()) {
        Some(prepared) => drop(after.preparation.insert(part, prepared)),
        None => drop(after.preparation.remove(&part)),
    }
    desk.change(after)
}

/// What came again because this was done waits no longer, unless somebody has written something into it.
fn take_back_occurrence(desk: &mut Desk<'_, '_>, before: &Activity) -> Result<(), Rejection> {
    let Some(made) = before.next_occurrence(desk.today) else { return Ok(()) };
    let is_untouched =
        |there: &Activity| there.is_planned() && (&there.title, &there.note) == (&made.title, &made.note);
    match desk.book().activity(made.id).is_some_and(|there| is_untouched(there)) {
        true => desk.set_removed(made.entity(), Some(Removal::Undone)),
        false => Ok(()),
    }
}
