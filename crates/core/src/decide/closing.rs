//! Won, lost, and open again (P6).

use std::sync::Arc;

use super::{desk::Desk, ends::placed, entry, leads, moves, sound::out_of_range};
use crate::{
    book::same_name,
    command::{Closing, Outcome},
    id::{ActivityId, DealId, ReasonId, RecordId, StageId},
    record::Record,
    records::{Activity, ActivityKind, Deal, DealStatus, Landing, Reason, Stage, StageMove},
    rejection::Rejection,
    time::Timestamp,
};

/// Closes open deals, all of them or none, from whatever stage they are in.
pub(super) fn close(desk: &mut Desk<'_, '_>, deals: &[DealId], closing: &Closing) -> Result<(), Rejection> {
    let deals = desk.open_deals(deals)?;
    let several = deals.len() > 1;
    let outcome = outcome(desk, closing)?;
    for before in deals {
        let after = closed(desk, &before, &Closing { outcome, ..closing.clone() });
        if several && closing.value.is_some() {
            return Err(out_of_range(after.entity(), "value"));
        }
        desk.change(after)?;
        if let (Some(until), Outcome::Lost { .. }) = (closing.retry, outcome) {
            leads::retry(desk, &[before.id], until)?;
        }
    }
    Ok(())
}

/// The outcome, with the reason that is named: the one of that name, or a new one at the end of the list.
fn outcome(desk: &mut Desk<'_, '_>, closing: &Closing) -> Result<Outcome, Rejection> {
    let name = closing.new_reason.trim();
    if closing.outcome == Outcome::Won || name.is_empty() {
        return Ok(closing.outcome);
    }
    Ok(Outcome::Lost { reason: Some(reason_named(desk, name)?) })
}

/// The reason of that name, or a new one at the end of the list.
pub(super) fn reason_named(desk: &mut Desk<'_, '_>, name: &str) -> Result<ReasonId, Rejection> {
    let known = desk.book().reasons_in_order().find(|reason| same_name(&reason.name) == same_name(name));
    if let Some(known) = known {
        return Ok(known.id);
    }
    let new = Reason { id: desk.new_id(), name: name.to_owned(), ..Reason::default() };
    let id = new.id;
    let new = placed(desk, new);
    desk.add(new)?;
    Ok(id)
}

/// The deal as it is once closed. The move is written down as made now; when it was closed on an
/// earlier day, at noon (UTC) of that day, of which the time is not known.
fn closed(desk: &mut Desk<'_, '_>, deal: &Deal, closing: &Closing) -> Deal {
    let closed_on = closing.closed_on;
    let (status, to) = match closing.outcome {
        Outcome::Won => (DealStatus::Won { closed_on }, Landing::Won),
        Outcome::Lost { reason } => (DealStatus::Lost { closed_on, reason }, Landing::Lost),
    };
    let mut after = Deal {
        status,
        value: closing.value.or(deal.value),
        closing_note: closing.note.trim().to_owned(),
        ..deal.clone()
    };
    let at = if closed_on < desk.today { Timestamp::noon_of(closed_on) } else { desk.now };
    moves::record(desk, &mut after, at, StageMove { from: deal.stage(), to, by: desk.me, unmet: false });
    after
}

/// Takes a closed deal back into a stage, on top. Into a stage that it has been in before nothing is
/// asked; into another one its entry criteria must have been ticked (P5).
pub(super) fn reopen(desk: &mut Desk<'_, '_>, id: DealId, stage: Option<StageId>) -> Result<(), Rejection> {
    let deal = desk.deal(id)?;
    if deal.is_open() {
        return Err(Rejection::DealOpen(id));
    }
    let to = match stage {
        Some(stage) => desk.open_stage(stage)?,
        None => stage_to_reopen_in(desk, &deal)?,
    };
    let known = deal.moves.values().any(|step| step.from == Some(to.id) || step.to == Landing::Stage(to.id));
    let unmet = entry::unmet(desk, &to, &deal);
    if stage.is_some() && !known && !unmet.is_empty() {
        return Err(Rejection::CriteriaUnmet { stage: to.id, unmet: vec![(id, unmet)], may_override: false });
    }
    let rank = moves::rank_on_top(desk, to.id);
    let after = moves::moved(desk, &deal, &to, rank, !unmet.is_empty());
    note_how_it_ended(desk, &deal)?;
    desk.change(after)
}

/// So many letters are written down of how a deal had ended. What somebody has made up may be as long as a text can be, and
/// with its reason in front be longer than others take in (B7).
const LONGEST_END: usize = 20_000;

/// How it had ended is written down as a note of that day: the deal itself says it no longer, and the next time overwrites
/// it. Two copies that open it again make one note.
fn note_how_it_ended(desk: &mut Desk<'_, '_>, deal: &Deal) -> Result<(), Rejection> {
    let Some(at) = deal.closed_at() else { return Ok(()) };
    let reason = match deal.status {
        DealStatus::Lost { reason, .. } => reason.and_then(|reason| desk.book().reason(reason)),
        DealStatus::Open { .. } | DealStatus::Won { .. } => None,
    };
    let reason = reason.map(|reason| reason.name.trim().to_owned());
    let said = [reason, Some(deal.closing_note.trim().to_owned())];
    let said: Vec<_> = said.into_iter().flatten().filter(|words| !words.is_empty()).collect();
    let id = ActivityId::from(RecordId::from(deal.id).derived(&format!("ended {}", at.0)));
    if said.is_empty() || desk.book().activity(id).is_some() {
        return Ok(());
    }
    desk.add(Activity {
        id,
        kind: ActivityKind::Note,
        deal: Some(deal.id),
        owner: desk.me,
        note: said.join("\n").chars().take(LONGEST_END).collect(),
        done_at: Some(at),
        created_at: desk.now,
        ..Activity::default()
    })
}

/// The stage that the deal was in last; when that is put away, the first of its pipeline.
fn stage_to_reopen_in(desk: &Desk<'_, '_>, deal: &Deal) -> Result<Arc<Stage>, Rejection> {
    if let Some(last) = deal.last_stage().and_then(|stage| desk.open_stage(stage).ok()) {
        return Ok(last);
    }
    let first = desk.book().stages_of(deal.pipeline).next().map_or(StageId::default(), |stage| stage.id);
    desk.open_stage(first)
}
