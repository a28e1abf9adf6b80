//! Whether deals may enter a stage (P5), with what was said of its criteria on the way. Every path asks here: drag,
//! menu, keyboard, bulk, new deals, leads that become deals.

use super::{buyer::Buyer, desk::Desk, sound::out_of_range};
use crate::{
    command::{Filled, Happened},
    entry::{self, OutOfOrder},
    id::DealId,
    record::Record,
    records::{Activity, CriterionKey, Deal, Needs, Stage},
    rejection::Rejection,
    time::Timestamp,
};

/// What somebody who brings deals into a stage has said about its entry criteria.
#[derive(Clone, Copy)]
pub(super) struct Answer<'a> {
    /// They are met now: tick them.
    pub tick: &'a [CriterionKey],
    /// What fills them.
    pub filled: &'a Filled,
    /// Go on although they are not met.
    pub anyway: bool,
}

/// The criteria of a stage that the deal does not meet, if it enters now.
pub(super) fn unmet(desk: &Desk<'_, '_>, stage: &Stage, deal: &Deal) -> Vec<CriterionKey> {
    entry::unmet(desk.book(), stage, deal, desk.now)
}

/// The deal with what was said of the criteria that it does not meet: ticked, filled, or written down as done. What it
/// has already stays.
pub(super) fn answered(
    desk: &mut Desk<'_, '_>,
    stage: &Stage,
    deal: Deal,
    answer: Answer<'_>,
) -> Result<Deal, Rejection> {
    let mut after = deal;
    for key in unmet(desk, stage, &after) {
        match stage.demand(&key).needs {
            Needs::Tick if answer.tick.contains(&key) => _ = after.ticks.insert(key, true),
            Needs::Tick => {}
            Needs::Field(name) => fill(desk, &mut after, &name, answer.filled)?,
            Needs::Activity { .. } => {
                if let Some((_, happened)) = answer.filled.happened.iter().find(|(other, _)| *other == key) {
                    write_down(desk, &after, happened)?;
                }
            }
        }
    }
    Ok(after)
}

/// Writes what was said into a field of the deal.
fn fill(desk: &mut Desk<'_, '_>, deal: &mut Deal, name: &str, filled: &Filled) -> Result<(), Rejection> {
    let buyer = Buyer { organisation: &filled.organisation, contact: &filled.contact };
    match name {
        "organisation" if !buyer.organisation.trim().is_empty() => deal.organisation = buyer.organisation(desk)?,
        "contact" if !buyer.contact.trim().is_empty() => deal.contact = buyer.contact(desk, deal.organisation)?,
        _ => {
            let mut said = Deal::blank(deal.id);
            filled.fields.clone().apply(&mut said);
            if let Some(value) = said.field(name) {
                deal.set(name, value.as_ref()).map_err(|_| out_of_range(deal.entity(), name))?;
            }
        }
    }
    Ok(())
}

/// Something that has happened, and was not written down yet.
fn write_down(desk: &mut Desk<'_, '_>, deal: &Deal, happened: &Happened) -> Result<(), Rejection> {
    let activity = Activity {
        id: desk.new_id(),
        kind: happened.kind,
        title: happened.title.clone(),
        deal: Some(deal.id),
        contact: deal.contact,
        owner: desk.me,
        done_at: Some(Timestamp::noon_of(happened.on).min(desk.now)),
        created_at: desk.now,
        ..Activity::default()
    };
    if happened.on > desk.today {
        return Err(out_of_range(activity.entity(), "doneAt"));
    }
    desk.add(activity)
}

/// Whether all of these deals may enter the stage; those that are in it already do not enter. `anyway` as in [`Answer`].
pub(super) fn check(desk: &Desk<'_, '_>, to: &Stage, deals: &[&Deal], anyway: bool) -> Result<(), Rejection> {
    let entering = deals.iter().filter(|deal| deal.stage() != Some(to.id));
    let unmet: Vec<(DealId, _)> =
        entering.map(|deal| (deal.id, unmet(desk, to, deal))).filter(|(_, unmet)| !unmet.is_empty()).collect();
    if unmet.iter().all(|(_, unmet)| entry::admits(to, unmet, anyway)) {
        return Ok(());
    }
    let may_override = unmet.iter().all(|(_, unmet)| entry::admits(to, unmet, true));
    Err(Rejection::CriteriaUnmet { stage: to.id, unmet, may_override })
}

/// Whether the deal jumps over a stage that forbids it, or goes back from one that forbids that.
pub(super) fn check_order(desk: &Desk<'_, '_>, deal: &Deal, to: &Stage) -> Result<(), Rejection> {
    let Some(from) = deal.stage().and_then(|stage| desk.book().stage(stage)) else { return Ok(()) };
    let stages = desk.book().stages_of(to.pipeline).map(|stage| &**stage);
    entry::check_order(from, to, stages).map_err(|wrong| match wrong {
        OutOfOrder::GoesBack(from) => Rejection::GoesBack(from),
        OutOfOrder::Skips(skipped) => Rejection::SkipsStage(skipped),
    })
}
