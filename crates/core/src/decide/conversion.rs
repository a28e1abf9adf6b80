//! A lead becomes a deal: a new one, or one that is there (Q1).

use super::{
    buyer::reached,
    deals,
    desk::{Desk, there},
    leads, put,
};
use crate::{
    book::{Person, same_name},
    command::{Conversion, ConvertInto, NewDeal, Pick},
    id::{ContactId, DealId, LeadId, OrganisationId},
    records::{Activity, Contact, Deal, Lead, LeadStatus, Organisation},
    rejection::Rejection,
};

/// Makes a lead into a deal. What is made of it (the deal, its organisation, the contact) has identifiers that come
/// from the lead's, so that two copies that convert it make one of each.
pub(super) fn convert(desk: &mut Desk<'_, '_>, conversion: Conversion) -> Result<(), Rejection> {
    let lead = desk.lead(conversion.lead)?;
    leads::check_undecided(desk, &lead)?;
    let deal = match &conversion.into {
        ConvertInto::New(new) => make(desk, &lead, new, &conversion)?,
        ConvertInto::Existing(deal) => *deal,
    };
    join(desk, &lead, deal, &conversion)?;
    leads::stands(desk, &lead, LeadStatus::Converted { deal, on: desk.today })?;
    carry_over(desk, lead.id, deal)
}

/// A new deal with what the lead knows, where it says nothing itself. One that another copy has made already stays.
fn make(desk: &mut Desk<'_, '_>, lead: &Lead, new: &NewDeal, conversion: &Conversion) -> Result<DealId, Rejection> {
    let id = desk.derived(lead.id, "deal", |deal: &Deal| deal.is_open() && deal.lead == Some(lead.id));
    if desk.deal(id).is_ok() {
        return Ok(id);
    }
    let new = NewDeal { id, ..completed(new, lead) };
    let whom = |desk: &mut Desk<'_, '_>| whom(desk, lead, person(&new, lead), conversion);
    let deal = deals::make(desk, &new, Some(lead), whom)?;
    put::write(deal, desk)?;
    Ok(id)
}

/// A deal that is there learns from which lead it is, and with whom, where it does not know it.
fn join(desk: &mut Desk<'_, '_>, lead: &Lead, deal: DealId, conversion: &Conversion) -> Result<(), Rejection> {
    let [before] = &desk.open_deals(&[deal])?[..] else { return Ok(()) };
    let mut after = Deal::clone(before);
    if after.lead.is_none_or(|other| desk.lead(other).is_err()) {
        after.lead = Some(lead.id);
    }
    let new = NewDeal::default();
    let person = person(&new, lead);
    match (after.contact, after.organisation) {
        (Some(contact), at) => fill_in_same(desk, lead, &person, contact, at, conversion.contact)?,
        (None, at @ Some(_)) => after.contact = whom_at(desk, lead, &person, at, conversion)?,
        (None, None) => (after.organisation, after.contact) = whom(desk, lead, person, conversion)?,
    }
    if let Some(at) = after.organisation {
        learn_domain(desk, at, lead)?;
    }
    desk.change(after)
}

/// The deal with what the lead knows, where it says nothing itself.
fn completed(new: &NewDeal, lead: &Lead) -> NewDeal {
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
        ..new.clone()
    }
}

fn or<'a>(text: &'a str, otherwise: &'a str) -> &'a str {
    if text.trim().is_empty() { otherwise } else { text }
}

/// Who the lead is, by the names that the deal has for them.
fn person<'a>(new: &'a NewDeal, lead: &'a Lead) -> Person<'a> {
    Person {
        name: or(&new.contact, &lead.name).trim(),
        organisation: or(&new.organisation, &lead.organisation).trim(),
        email: lead.email.trim(),
        phone: lead.phone.trim(),
    }
}

type Whom = (Option<OrganisationId>, Option<ContactId>);

/// The organisation and the contact: those who were chosen, or are known, else new ones.
fn whom(desk: &mut Desk<'_, '_>, lead: &Lead, person: Person<'_>, conversion: &Conversion) -> Result<Whom, Rejection> {
    let known = desk.book().organisation_like(&person).map(|known| known.id);
    let organisation = match conversion.organisation {
        Pick::This(id) => Some(there::<Organisation>(desk.book(), id)?.id),
        Pick::AsKnown if known.is_some() => known,
        Pick::AsKnown | Pick::New if person.organisation.is_empty() => None,
        Pick::AsKnown | Pick::New => Some(make_organisation(desk, lead, &person)?),
    };
    if let Some(at) = organisation {
        learn_domain(desk, at, lead)?;
    }
    let contact = whom_at(desk, lead, &person, organisation, conversion)?;
    // Whoever is known by their address tells where they are, if the lead does not.
    let at = contact.and_then(|contact| desk.book().contact(contact)?.organisation);
    Ok((organisation.or(at.filter(|at| there::<Organisation>(desk.book(), *at).is_ok())), contact))
}

fn whom_at(
    desk: &mut Desk<'_, '_>,
    lead: &Lead,
    person: &Person<'_>,
    organisation: Option<OrganisationId>,
    conversion: &Conversion,
) -> Result<Option<ContactId>, Rejection> {
    let known = match conversion.contact {
        Pick::This(id) => Some(there::<Contact>(desk.book(), id)?),
        Pick::AsKnown => desk.book().contact_like(person, organisation).cloned(),
        Pick::New => None,
    };
    if let Some(known) = known {
        fill_in(desk, lead, person, &known)?;
        return Ok(Some(known.id));
    }
    let id = desk.derived(lead.id, "contact", |_: &Contact| false);
    let new = Contact {
        id,
        name: person.name.to_owned(),
        role: lead.role.clone(),
        organisation,
        opted_out: lead.opted_out,
        ..Contact::default()
    };
    put::write(reached(new, person.email, person.phone), desk)?;
    Ok(Some(id))
}

/// A contact who is known learns from the lead what nothing stands for yet.
fn fill_in(desk: &mut Desk<'_, '_>, lead: &Lead, person: &Person<'_>, known: &Contact) -> Result<(), Rejection> {
    let mut after = reached(known.clone(), person.email, person.phone);
    if after.role.is_empty() {
        after.role.clone_from(&lead.role);
    }
    after.opted_out = after.opted_out.or(lead.opted_out);
    desk.change(after)
}

/// The same, where a deal's contact is the lead's person; of somebody else the lead says nothing.
fn fill_in_same(
    desk: &mut Desk<'_, '_>,
    lead: &Lead,
    person: &Person<'_>,
    contact: ContactId,
    at: Option<OrganisationId>,
    pick: Pick<ContactId>,
) -> Result<(), Rejection> {
    let Ok(known) = there::<Contact>(desk.book(), contact) else { return Ok(()) };
    let is_same = match pick {
        Pick::This(id) => id == contact,
        Pick::AsKnown => match desk.book().contact_like(person, at) {
            Some(like) => like.id == contact,
            None => same_name(&known.name) == same_name(person.name),
        },
        Pick::New => false,
    };
    if is_same { fill_in(desk, lead, person, &known) } else { Ok(()) }
}

fn make_organisation(desk: &mut Desk<'_, '_>, lead: &Lead, person: &Person<'_>) -> Result<OrganisationId, Rejection> {
    let id = desk.derived(lead.id, "organisation", |_: &Organisation| false);
    let domain = person.own_domain().unwrap_or_default().to_owned();
    put::write(Organisation { id, name: person.organisation.to_owned(), domain, ..Organisation::default() }, desk)?;
    Ok(id)
}

/// An organisation without a domain has that of the lead's address, if the lead itself says that it is there: whoever is
/// at an agency may buy for another.
fn learn_domain(desk: &mut Desk<'_, '_>, at: OrganisationId, lead: &Lead) -> Result<(), Rejection> {
    let known = there::<Organisation>(desk.book(), at)?;
    let is_theirs = same_name(&known.name) == same_name(&lead.organisation);
    let person = Person { email: lead.email.trim(), ..Person::default() };
    match person.own_domain().filter(|_| is_theirs && known.domain.trim().is_empty()) {
        Some(domain) => desk.change(Organisation { domain: domain.to_owned(), ..Organisation::clone(&known) }),
        None => Ok(()),
    }
}

/// The lead's activities become the deal's too, so that history and next step go on there.
fn carry_over(desk: &mut Desk<'_, '_>, lead: LeadId, deal: DealId) -> Result<(), Rejection> {
    let own = desk.book().activities_of_lead(lead).filter(|activity| activity.deal.is_none());
    for activity in own.cloned().collect::<Vec<_>>() {
        desk.change(Activity { deal: Some(deal), ..Activity::clone(&activity) })?;
    }
    Ok(())
}
