//! New deals, edits, and ticks of entry criteria.

use super::{
    buyer::Buyer,
    desk::{Desk, there},
    entry::{self, Answer},
    moves,
};
use crate::{
    command::{DealPerson, NewDeal},
    id::{ContactId, DealId, OrganisationId},
    record::{Entity, Table},
    records::{Contact, CriterionKey, Deal, DealPatch, DealRole, Lead, LogKey, Signal, SignalKind},
    rejection::Rejection,
    suggest,
};

/// A new deal, on top of its stage.
pub(super) fn add(desk: &mut Desk<'_, '_>, new: NewDeal) -> Result<(), Rejection> {
    let buyer = Buyer { organisation: &new.organisation, contact: &new.contact };
    let deal = make(desk, &new, None, |desk| buyer.find_or_make(desk))?;
    desk.add(deal)
}

/// The deal that is asked for, with the first entry of its history; `whom` gives its buyer.
pub(super) fn make(
    desk: &mut Desk<'_, '_>,
    new: &NewDeal,
    lead: Option<&Lead>,
    whom: impl FnOnce(&mut Desk<'_, '_>) -> Result<(Option<OrganisationId>, Option<ContactId>), Rejection>,
) -> Result<Deal, Rejection> {
    let stage = desk.open_stage(new.stage)?;
    desk.announce(std::iter::once(Entity::new(Table::Deals, new.id)));
    let (organisation, contact) = whom(desk)?;
    let blank = Deal {
        id: new.id,
        title: new.title.clone(),
        value: new.value,
        owner: new.owner.or(desk.me),
        product: new.product,
        channel: new.channel,
        created_on: desk.today,
        expected_close: new.expected_close,
        organisation,
        contact,
        lead: lead.map(|lead| lead.id),
        about: lead.map(|lead| lead.about.clone()).unwrap_or_default(),
        ..Deal::default()
    };
    let answer = Answer { tick: &new.tick, filled: &new.filled, anyway: new.anyway };
    let deal = entry::answered(desk, &stage, blank, answer)?;
    entry::check(desk, &stage, &[&deal], answer.anyway)?;
    let rank = moves::rank_on_top(desk, stage.id);
    let unmet = !entry::unmet(desk, &stage, &deal).is_empty();
    Ok(moves::moved(desk, &deal, &stage, rank, unmet))
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

/// Says whom a deal is with. A contact is looked for, or made, at the organisation that the deal has then.
pub(super) fn set_buyer(
    desk: &mut Desk<'_, '_>,
    deal: DealId,
    organisation: Option<String>,
    contact: Option<String>,
) -> Result<(), Rejection> {
    let before = desk.deal(deal)?;
    let mut patch = DealPatch::default();
    if let Some(name) = &organisation {
        patch.organisation = Some(Buyer { organisation: name, ..Buyer::default() }.organisation(desk)?);
    }
    if let Some(name) = &contact {
        let at = patch.organisation.unwrap_or(before.organisation);
        patch.contact = Some(Buyer { contact: name, ..Buyer::default() }.contact(desk, at)?);
    }
    let mut after = Deal::clone(&before);
    patch.apply(&mut after);
    desk.change(after)
}

/// Says what somebody has to do with a deal.
pub(super) fn set_role(
    desk: &mut Desk<'_, '_>,
    deal: DealId,
    person: &DealPerson,
    role: Option<DealRole>,
) -> Result<(), Rejection> {
    let before = desk.deal(deal)?;
    let contact = match person {
        DealPerson::Known(id) if role.is_some() => there::<Contact>(desk.book(), *id)?.id,
        DealPerson::Known(id) => *id,
        DealPerson::Named(name) => {
            let found = Buyer { contact: name, ..Buyer::default() }.contact(desk, before.organisation)?;
            found.ok_or(Rejection::NameMissing)?
        }
    };
    let mut after = Deal::clone(&before);
    match role {
        Some(role) => drop(after.people.insert(contact, role)),
        None => drop(after.people.remove(&contact)),
    }
    desk.change(after)
}

/// Records a signal of deals at this moment (Q6).
pub(super) fn signal(desk: &mut Desk<'_, '_>, deals: &[DealId], kind: SignalKind) -> Result<(), Rejection> {
    for before in desk.open_deals(deals)? {
        let mut after = Deal::clone(&before);
        let key = LogKey { at: desk.now, salt: desk.random() as u32 };
        after.signals.insert(key, Signal { kind: kind.into(), by: desk.me });
        desk.change(after)?;
    }
    Ok(())
}

/// What signals there are suggest no stage any more (A4).
pub(super) fn pass(desk: &mut Desk<'_, '_>, deal: DealId) -> Result<(), Rejection> {
    let before = desk.deal(deal)?;
    let Some(key) = suggest::passed(desk.book(), &before) else { return Ok(()) };
    let mut after = Deal::clone(&before);
    after.passed.insert(key, true);
    desk.change(after)
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
