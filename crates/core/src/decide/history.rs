//! The stage history of deals that come from outside, so that metrics can count them too (P1).

use super::{desk::Desk, moves};
use crate::{
    entry,
    records::{Deal, DealStatus, Landing, StageMove},
    time::Timestamp,
};

/// The deal with its history carried on: a new open deal gets a first entry, one that the import
/// puts elsewhere gets a move. Where the import brings entries of its own, or changes nothing, nothing
/// is added.
pub(super) fn completed(desk: &mut Desk<'_, '_>, before: Option<&Deal>, mut deal: Deal) -> Deal {
    let known = before.map(|before| before.moves.len()).unwrap_or_default();
    if deal.moves.len() > known {
        return deal;
    }
    if let Some(before) = before {
        deal.moves.extend(before.moves.iter().map(|(key, step)| (*key, *step)));
        if landing(&before.status) == landing(&deal.status) {
            if deal.stage().is_some() {
                deal.status = before.status;
            }
            return deal;
        }
    }
    let from = before.and_then(Deal::stage);
    match deal.status {
        DealStatus::Open { stage, since } => {
            let at = if since == Timestamp::default() { desk.now } else { since };
            let book = desk.book();
            let unmet = book.stage(stage).is_some_and(|stage| !entry::unmet(book, stage, &deal, at).is_empty());
            let step = StageMove { from, to: Landing::Stage(stage), by: desk.me, unmet };
            let since = moves::record(desk, &mut deal, at, step);
            deal.status = DealStatus::Open { stage, since };
        }
        DealStatus::Won { closed_on } | DealStatus::Lost { closed_on, .. } if before.is_some() => {
            let step = StageMove { from, to: landing(&deal.status), by: desk.me, unmet: false };
            moves::record(desk, &mut deal, Timestamp::noon_of(closed_on), step);
        }
        // In which stage a deal was that comes closed, nobody knows.
        DealStatus::Won { .. } | DealStatus::Lost { .. } => {}
    }
    deal
}

fn landing(status: &DealStatus) -> Landing {
    match status {
        DealStatus::Open { stage, .. } => Landing::Stage(*stage),
        DealStatus::Won { .. } => Landing::Won,
        DealStatus::Lost { .. } => Landing::Lost,
    }
}
