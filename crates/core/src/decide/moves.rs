//! Moving deals within a stage and between stages (P4, P5), and writing down where they went.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::{
    desk::Desk,
    entry::{self, Answer},
};
use crate::{
    command::{MoveDeals, Place},
    id::{DealId, StageId},
    rank::Rank,
    records::{Deal, DealStatus, Landing, LogKey, Stage, StageMove},
    rejection::Rejection,
    time::Timestamp,
};

/// Moves deals into a stage, all of them or none. A deal that is in it already only changes its place.
pub(super) fn move_deals(desk: &mut Desk<'_, '_>, command: &MoveDeals) -> Result<(), Rejection> {
    let to = desk.open_stage(command.to)?;
    let deals = desk.open_deals(&command.deals)?;
    let answer = Answer { tick: &command.tick, filled: &command.filled, anyway: command.anyway };
    enter(desk, &to, &deals, answer)?;
    let deals = desk.open_deals(&command.deals)?;
    let ranks = ranks(desk, to.id, &deals, command.place);
    for (deal, rank) in deals.into_iter().zip(ranks) {
        let after = if deal.stage() == Some(to.id) {
            Deal { rank, ..Deal::clone(&deal) }
        } else {
            let unmet = !entry::unmet(desk, &to, &deal).is_empty();
            moved(desk, &deal, &to, rank, unmet)
        };
        desk.change(after)?;
    }
    Ok(())
}

/// Writes down what was said of the criteria of a stage, and checks whether all of the deals may enter it.
fn enter(desk: &mut Desk<'_, '_>, to: &Stage, deals: &[Arc<Deal>], answer: Answer<'_>) -> Result<(), Rejection> {
    let entering: Vec<&Arc<Deal>> = deals.iter().filter(|deal| deal.stage() != Some(to.id)).collect();
    entering.iter().try_for_each(|deal| entry::check_order(desk, deal, to))?;
    let mut after = Vec::with_capacity(entering.len());
    for deal in entering {
        let answered = entry::answered(desk, to, Deal::clone(deal), answer)?;
        desk.change(answered)?;
        after.push(desk.deal(deal.id)?);
    }
    let after: Vec<&Deal> = after.iter().map(|deal| &**deal).collect();
    entry::check(desk, to, &after, answer.anyway)
}

/// The deal after a move into another stage that starts now.
pub(super) fn moved(desk: &mut Desk<'_, '_>, deal: &Deal, to: &Stage, rank: Rank, unmet: bool) -> Deal {
    let mut after = Deal { pipeline: to.pipeline, rank, ..deal.clone() };
    let from = deal.stage().filter(|stage| !stage.is_nil());
    let step = StageMove { from, to: Landing::Stage(to.id), by: desk.me, unmet };
    let since = record(desk, &mut after, desk.now, step);
    after.status = DealStatus::Open { stage: to.id, since };
    after
}

/// Adds to a deal's stage history. Gives the moment that was written: `at`, or right after the last
/// move when that is later by the clock of whoever made it, so that history keeps its order (B5).
pub(super) fn record(desk: &mut Desk<'_, '_>, deal: &mut Deal, at: Timestamp, step: StageMove) -> Timestamp {
    let after_last = deal.moves.last_key_value().map(|(last, _)| Timestamp(last.at.0.saturating_add(1)));
    let at = after_last.map_or(at, |after_last| at.max(after_last));
    let salt = desk.random() as u32;
    deal.moves.insert(LogKey { at, salt }, step);
    at
}

/// A rank for each of the deals, in their order, at a place in a stage. Deals that are there already
/// keep theirs. A place beside a deal that has left the stage meanwhile is on top.
pub(super) fn ranks(desk: &mut Desk<'_, '_>, stage: StageId, deals: &[Arc<Deal>], place: Place) -> Vec<Rank> {
    let (lower, upper) = gap(desk, stage, deals, place);
    let (lower, upper) = (lower.map(|deal| deal.rank.clone()), upper.map(|deal| deal.rank.clone()));
    let there = deals.iter().all(|deal| deal.stage() == Some(stage))
        && deals.is_sorted_by(|a, b| a.rank < b.rank)
        && deals.first().is_none_or(|first| lower.as_ref().is_none_or(|lower| *lower < first.rank))
        && deals.last().is_none_or(|last| upper.as_ref().is_none_or(|upper| last.rank < *upper));
    if there {
        return deals.iter().map(|deal| deal.rank.clone()).collect();
    }
    Rank::several(deals.len(), lower.as_ref(), upper.as_ref(), desk.source())
}

/// A rank above all deals of a stage.
pub(super) fn rank_on_top(desk: &mut Desk<'_, '_>, stage: StageId) -> Rank {
    let first = desk.book().open_deals(stage).next().map(|first| first.rank.clone());
    Rank::between(None, first.as_ref(), desk.random())
}

/// The deals that will be right above and right below, none of them among those that move.
fn gap<'d>(
    desk: &'d Desk<'_, '_>,
    stage: StageId,
    moving: &[Arc<Deal>],
    place: Place,
) -> (Option<&'d Arc<Deal>>, Option<&'d Arc<Deal>>) {
    let book = desk.book();
    let moving: FxHashSet<DealId> = moving.iter().map(|deal| deal.id).collect();
    let stays = |deal: &&Arc<Deal>| !moving.contains(&deal.id);
    let in_stage = |id| book.deal(id).filter(|deal| deal.open_stage() == Some(stage));
    let (lower, upper) = match place {
        Place::Before(id) if in_stage(id).is_some() => {
            let here = in_stage(id).filter(stays);
            (book.deals_above(id).find(stays), here.or_else(|| book.deals_below(id).find(stays)))
        }
        Place::After(id) if in_stage(id).is_some() => {
            let here = in_stage(id).filter(stays);
            (here.or_else(|| book.deals_above(id).find(stays)), book.deals_below(id).find(stays))
        }
        Place::Last => (book.open_deals(stage).rev().find(stays), None),
        Place::First | Place::Before(_) | Place::After(_) => (None, book.open_deals(stage).find(stays)),
    };
    // Two copies may have chosen the same rank: nothing fits between, so the place is after both.
    match (lower, upper) {
        (Some(low), Some(high)) if high.rank <= low.rank => {
            (lower, book.deals_below(high.id).filter(stays).find(|deal| deal.rank > low.rank))
        }
        gap => gap,
    }
}
