//! Planning activities and getting them done (W1, P9).

use super::desk::Desk;
use crate::{
    id::ActivityId,
    records::{Activity, ActivityKind, ActivityPatch},
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
    desk.add(timed(activity, desk.now))
}

/// Changes an activity; whether it is done has commands of its own.
pub(super) fn edit(desk: &mut Desk<'_, '_>, id: ActivityId, patch: ActivityPatch) -> Result<(), Rejection> {
    let before = desk.activity(id)?;
    let mut after = Activity::clone(&before);
    ActivityPatch { done_at: None, removed: None, ..patch }.apply(&mut after);
    desk.change(timed(after, desk.now))
}

/// A note is written down, not planned; and nothing is due at a time of no day.
fn timed(mut activity: Activity, now: Timestamp) -> Activity {
    if activity.kind == ActivityKind::Note {
        activity.done_at = activity.done_at.or(Some(now));
    }
    activity.due_time = activity.due_time.filter(|_| activity.due.is_some());
    activity
}

/// Marks an activity as done now, and plans what comes next for the same deal or lead (P9). When it
/// was done already, in another tab perhaps, that moment stays; note and next step are added.
pub(super) fn complete(
    desk: &mut Desk<'_, '_>,
    id: ActivityId,
    note: Option<String>,
    next: Option<Activity>,
) -> Result<(), Rejection> {
    let before = desk.activity(id)?;
    let mut after = Activity::clone(&before);
    after.done_at = before.done_at.or(Some(desk.now));
    after.note = appended(&before.note, note.as_deref().unwrap_or_default());
    desk.change(after)?;
    match next {
        Some(next) => add(desk, following(next, &before)),
        None => Ok(()),
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
    desk.change(Activity { done_at: None, ..Activity::clone(&before) })
}
