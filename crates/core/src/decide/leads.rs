//! Leads: new, qualified into deals, or disqualified (Q1, Q7).

use super::{buyer::Buyer, deals, desk::Desk};
use crate::{
    command::NewDeal,
    id::{DealId, LeadId, ReasonId},
    record::{Entity, Table},
    records::{Activity, Deal, Lead, LeadPatch, LeadStatus},
    rejection::Rejection,
    time::Date,
};

/// A new lead, known since today unless it says otherwise.
pub(super) fn add(desk: &mut Desk<'_, '_>, mut lead: Lead) -> Result<(), Rejection> {
    if lead.created_on == Date::default() {
        lead.created_on = desk.today;
    }
    desk.add(Lead { status: LeadStatus::New, removed: None, ..lead })
}

/// Changes a lead; what became of it has commands of its own.
pub(super) fn edit(desk: &mut Desk<'_, '_>, id: LeadId, patch: LeadPatch) -> Result<(), Rejection> {
    let before = desk.lead(id)?;
    let mut after = Lead::clone(&before);
    LeadPatch { status: None, removed: None, ..patch }.apply(&mut after);
    desk.change(after)
}

/// Makes a lead into a deal: what the deal does not say is taken from the lead, and its activities
/// become the deal's too, so that history and next step go on there.
pub(super) fn convert(desk: &mut Desk<'_, '_>, id: LeadId, new: NewDeal) -> Result<(), Rejection> {
    let lead = desk.lead(id)?;
    check_undecided(&lead)?;
    let new = completed(new, &lead);
    let buyer =
        Buyer { organisation: &new.organisation, contact: &new.contact, email: &lead.email, phone: &lead.phone };
    let deal = deals::make(desk, &new, &buyer)?;
    desk.add(Deal { lead: Some(id), about: lead.about.clone(), ..deal })?;
    let status = LeadStatus::Converted { deal: new.id, on: desk.today };
    desk.change(Lead { status, ..Lead::clone(&lead) })?;
    carry_over(desk, id, new.id)
}

/// The deal with what the lead knows, where it says nothing itself.
fn completed(new: NewDeal, lead: &Lead) -> NewDeal {
    let organisation = or(&new.organisation, &lead.organisation);
    let contact = or(&new.contact, &lead.name);
    let title = or(&new.title, or(organisation, contact));
    NewDeal {
        title: title.to_owned(),
        organisation: organisation.to_owned(),
        contact: contact.to_owned(),
        value: new.value.or(lead.value),
        owner: new.owner.or(lead.owner),
        channel: new.channel.or(lead.channel),
        ..new
    }
}

fn or<'a>(text: &'a str, otherwise: &'a str) -> &'a str {
    if text.trim().is_empty() { otherwise } else { text }
}

fn carry_over(desk: &mut Desk<'_, '_>, lead: LeadId, deal: DealId) -> Result<(), Rejection> {
    let own = desk.book().activities_of_lead(lead).filter(|activity| activity.deal.is_none());
    for activity in own.cloned().collect::<Vec<_>>() {
        desk.change(Activity { deal: Some(deal), ..Activity::clone(&activity) })?;
    }
    Ok(())
}

/// Says that a lead will not buy; also with another reason than before.
pub(super) fn disqualify(desk: &mut Desk<'_, '_>, id: LeadId, reason: Option<ReasonId>) -> Result<(), Rejection> {
    let lead = desk.lead(id)?;
    check_undecided(&lead)?;
    let status = LeadStatus::Disqualified { reason, on: desk.today };
    desk.change(Lead { status, ..Lead::clone(&lead) })
}

/// What has become a deal is decided there.
fn check_undecided(lead: &Lead) -> Result<(), Rejection> {
    match lead.status {
        LeadStatus::Converted { deal, .. } => Err(Rejection::AlreadyThere(Entity::new(Table::Deals, deal))),
        LeadStatus::New | LeadStatus::Disqualified { .. } => Ok(()),
    }
}
