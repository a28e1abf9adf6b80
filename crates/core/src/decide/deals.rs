//! New deals, edits, and ticks of entry criteria.

use super::{
    buyer::Buyer,
    desk::Desk,
    entry::{self, Answer},
    moves,
};
use crate::{
    command::NewDeal,
    id::DealId,
    records::{CriterionKey, Deal, DealPatch},
    rejection::Rejection,
};

/// A new deal, on top of its stage.
pub(super) fn add(desk: &mut Desk<'_, '_>, new: NewDeal) -> Result<(), Rejection> {
    let buyer = Buyer { organisation: &new.organisation, contact: &new.contact, ..Buyer::default() };
    let deal = make(desk, &new, &buyer)?;
    desk.add(deal)
}

/// The deal that is asked for, with the first entry of its history; its buyer is made where there is none.
pub(super) fn make(desk: &mut Desk<'_, '_>, new: &NewDeal, buyer: &Buyer<'_>) -> Result<Deal, Rejection> {
    let stage = desk.open_stage(new.stage)?;
    let blank = Deal {
        id: new.id,
        title: new.title.clone(),
        value: new.value,
        owner: new.owner.or(desk.me),
        product: new.product,
        channel: new.channel,
        created_on: desk.today,
        expected_close: new.expected_close,
        ..Deal::default()
    };
    entry::check(desk, &stage, &[&blank], Answer { tick: &new.tick, anyway: new.anyway })?;
    let (organisation, contact) = buyer.find_or_make(desk)?;
    let rank = moves::rank_on_top(desk, stage.id);
    let unmet = !entry::unmet(&stage, &blank, &new.tick).is_empty();
    let mut deal = moves::moved(desk, &blank, &stage, rank, unmet);
    entry::tick(&mut deal, &stage, &new.tick);
    Ok(Deal { organisation, contact, ..deal })
}

/// Changes fields of deals, all of them or none. Where they stand has commands of its own.
pub(super) fn edit(desk: &mut Desk<'_, '_>, deals: &[DealId], patch: &DealPatch) -> Result<(), Rejection> {
    let patch = DealPatch { status: None, pipeline: None, rank: None, removed: None, ..patch.clone() };
    for before in desk.deals(deals)? {
        let mut after = Deal::clone(&before);
        patch.clone().apply(&mut after);
        desk.change(after)?;
    }
    Ok(())
}

/// Ticks or unticks an entry criterion (P5).
pub(super) fn tick(desk: &mut Desk<'_, '_>, deal: DealId, key: CriterionKey, ticked: bool) -> Result<(), Rejection> {
    let before = desk.deal(deal)?;
    let mut after = Deal::clone(&before);
    if ticked {
        after.ticks.insert(key, true)
    } else {
        after.ticks.remove(&key)
    };
    desk.change(after)
}
