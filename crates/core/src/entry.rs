//! Whether a deal may enter a stage (P5). One set of rules for every path: moves by hand, new deals, imports, undo; and
//! what is missing where a deal came in without asking.

use crate::{
    Book,
    catalogue::refers_to,
    field::Value,
    id::StageId,
    record::{Record, Table},
    records::{Activity, ActivityKind, CriterionKey, Deal, Needs, Stage},
    time::{DAY_MS, Timestamp},
};

/// The criteria of a stage that a deal does not meet if it enters at a moment, in the order of their making. The deal
/// need not be in the Book yet.
pub fn unmet(book: &Book, stage: &Stage, deal: &Deal, at: Timestamp) -> Vec<CriterionKey> {
    stage.criteria.keys().filter(|key| !is_met(book, stage, key, deal, at)).copied().collect()
}

/// Whether a deal meets a criterion of a stage if it enters at a moment.
pub fn is_met(book: &Book, stage: &Stage, key: &CriterionKey, deal: &Deal, at: Timestamp) -> bool {
    match stage.demand(key).needs {
        Needs::Tick => deal.ticks.get(key) == Some(&true),
        Needs::Field(name) => is_filled(book, deal, &name),
        Needs::Activity { kind, days } => has_happened(book, deal, kind, days, at),
    }
}

/// The criteria of its own stage that an open deal does not meet: somebody moved it anyway, a merge brought it so, or
/// the stage asks for more since. What had to be done some days before may have been done after as well.
pub fn missing(book: &Book, deal: &Deal) -> Vec<CriterionKey> {
    let stage = deal.open_stage().and_then(|stage| book.stage(stage));
    stage.map(|stage| unmet(book, stage, deal, deal.stands_since())).unwrap_or_default()
}

/// Whether a deal that lacks these criteria may enter the stage. `anyway`: somebody knows, and wants it so.
pub fn admits(stage: &Stage, unmet: &[CriterionKey], anyway: bool) -> bool {
    unmet.is_empty() || (anyway && !unmet.iter().any(|key| stage.requires(key)))
}

/// Whether something stands in a field, and does not speak of what lies in the bin.
fn is_filled(book: &Book, deal: &Deal, name: &str) -> bool {
    let Some(value) = deal.field(name) else { return false };
    let is_blank = matches!(&value, Value::Text(text) if text.trim().is_empty());
    let refers = refers_to(Table::Deals, name, &value).and_then(|entity| book.get(entity));
    !is_blank && refers.is_none_or(|record| record.removed().is_none())
}

/// Whether such an activity was done at most so many days before a moment, counted in whole days, or since.
fn has_happened(book: &Book, deal: &Deal, kind: Option<ActivityKind>, days: u32, at: Timestamp) -> bool {
    let earliest = at.0.saturating_sub((i64::from(days) + 1) * DAY_MS);
    let counts = |activity: &Activity| {
        let is_meant = kind.map_or(activity.is_touch(), |kind| activity.kind == kind);
        is_meant && activity.done_at.is_some_and(|done_at| done_at.0 > earliest)
    };
    // What was done for a lead counts for the deal that it is just becoming.
    let of_lead = deal.lead.into_iter().flat_map(|lead| book.activities_of_lead(lead));
    book.activities_of(deal.id).chain(of_lead).any(|activity| counts(activity))
}

/// Which stage forbids a deal to go from one stage to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfOrder {
    /// From this one none goes back.
    GoesBack(StageId),
    /// Over this one none jumps.
    Skips(StageId),
}

/// Checks the order of stages. `stages` are those of the pipeline that are not put away, in any order. A
/// deal that comes from another pipeline may go anywhere.
///
/// # Errors
/// Names the stage that forbids it.
pub fn check_order<'a>(
    from: &Stage,
    to: &Stage,
    mut stages: impl Iterator<Item = &'a Stage>,
) -> Result<(), OutOfOrder> {
    if from.pipeline != to.pipeline {
        return Ok(());
    }
    if precedes(to, from) {
        return if from.no_going_back { Err(OutOfOrder::GoesBack(from.id)) } else { Ok(()) };
    }
    let skipped = |stage: &&Stage| stage.no_skipping && precedes(from, stage) && precedes(stage, to);
    match stages.find(skipped) {
        Some(skipped) => Err(OutOfOrder::Skips(skipped.id)),
        None => Ok(()),
    }
}

fn precedes(one: &Stage, other: &Stage) -> bool {
    (&one.rank, one.id) < (&other.rank, other.id)
}
