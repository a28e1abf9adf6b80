//! Deals that ask for something although no step of theirs is due: the buyer owes an answer; what was won ends soon.

use super::{Filter, Moment};
use crate::{
    Arrange, Book,
    book::NextStep,
    id::DealId,
    records::{Activity, ActivityKind, ActivityOutcome, Deal},
    time::{Date, Timestamp},
};

/// After so many days without an answer one asks again.
pub const AWAITED: i32 = 3;
/// So many days before it ends one speaks of how to go on.
pub const RENEWED: i32 = 60;

/// When somebody reached out to the buyer of a deal for the last time, and has heard nothing since; `None` where the buyer
/// has answered, or nobody has reached out. An email or message waits for an answer unless it says what came of it.
pub fn silent_since(book: &Book, deal: &Deal) -> Option<Timestamp> {
    let last = book.activities_of(deal.id).rev().find(|activity| activity.is_touch())?;
    let reached = last.done_at.filter(|_| waits(last))?;
    let of_leads = book.leads_of(deal.id).filter_map(|lead| lead.signals.last_key_value());
    let signalled = deal.signals.last_key_value().into_iter().chain(of_leads).map(|(key, _)| key.at).max();
    Some(reached).filter(|reached| signalled.is_none_or(|signalled| signalled < *reached))
}

fn waits(touch: &Activity) -> bool {
    match touch.outcome {
        Some(outcome) => matches!(outcome, ActivityOutcome::NoAnswer | ActivityOutcome::LeftWord),
        None => matches!(touch.kind, ActivityKind::Email | ActivityKind::Message),
    }
}

/// Open deals with a step that is planned for later, whose buyer owes an answer for some days: the longest first.
pub(super) fn awaited(book: &Book, filter: Filter, moment: Moment<'_>) -> Vec<DealId> {
    let until = moment.zone.start_of(moment.today.plus_days(1 - AWAITED));
    let mut found: Vec<(Timestamp, DealId)> = book
        .all_open_deals()
        .filter(|deal| filter.takes(deal.owner, None))
        .filter_map(|deal| Some((silent_since(book, deal).filter(|since| *since < until)?, deal.id)))
        .filter(|(_, deal)| book.next_step_state(*deal, moment.today) == NextStep::Planned)
        .collect();
    found.arrange();
    found.into_iter().map(|(_, deal)| deal).collect()
}

/// Won deals that end soon, or have ended, and for which nothing is planned: what ends first at first.
pub(super) fn renewals(book: &Book, filter: Filter, today: Date) -> Vec<DealId> {
    let soon = today.plus_days(RENEWED);
    let ending = book.renewing().take_while(|deal| deal.renews_on.is_some_and(|day| day <= soon));
    let waits = |deal: &&std::sync::Arc<Deal>| filter.takes(deal.owner, None) && book.next_step(deal.id).is_none();
    ending.filter(waits).map(|deal| deal.id).collect()
}
