//! Where a deal went, and when: what the board, the deal's history and the metrics all read.

use crate::{
    records::{Deal, DealStatus, Landing},
    time::Timestamp,
};

/// The deal's way from stage to stage, ending where it stands, each step no earlier than the one before (B5).
///
/// Two copies may have moved it at the same time. Its status, one scalar, then says which move
/// prevailed: what was moved after that does not count. Where no move leads to the status (imported,
/// or written by another program), one is assumed at the time that the status tells: noon (UTC) of the
/// day on which it was closed. Moves to where it is already are none.
pub fn journey(deal: &Deal) -> impl Iterator<Item = (Timestamp, Landing)> + '_ {
    let moves = || deal.moves.iter().map(|(key, step)| (key.at, step.to));
    let standing = (!deal.stands_elsewhere()).then(|| standing(&deal.status));
    let prevailed = standing.and_then(|(since, landing)| match landing {
        Landing::Stage(_) => moves().rposition(|step| step == (since, landing)),
        Landing::Won | Landing::Lost => moves().rposition(|(_, to)| to == landing),
    });
    let (mut at, mut last) = (Timestamp(i64::MIN), None);
    moves().take(prevailed.map_or(usize::MAX, |at| at + 1)).chain(standing).filter_map(move |(when, to)| {
        if last.replace(to) == Some(to) {
            return None;
        }
        at = at.max(when);
        Some((at, to))
    })
}

/// Since when the deal stands where it does.
fn standing(status: &DealStatus) -> (Timestamp, Landing) {
    match *status {
        DealStatus::Open { stage, since } => (since, Landing::Stage(stage)),
        DealStatus::Won { closed_on } => (Timestamp::noon_of(closed_on), Landing::Won),
        DealStatus::Lost { closed_on, .. } => (Timestamp::noon_of(closed_on), Landing::Lost),
    }
}
