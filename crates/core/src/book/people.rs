//! Organisations and contacts: found by name, with their deals.

use std::sync::Arc;

use super::{
    Book,
    fold::same_name,
    ordered::{Ordered, Spot},
};
use crate::{delta::AnyRecord, id::*, records::*};

/// Organisations and contacts by name, deals by whom they are with; none of them removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct People {
    organisations: Ordered,
    /// Grouped by organisation.
    contacts: Ordered,
    deals_of_organisation: Ordered,
    deals_of_contact: Ordered,
    /// Won deals that end, by the day.
    renewing: Ordered,
}

impl People {
    pub fn update(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        self.organisations.update(before, after, organisation_spot);
        self.contacts.update(before, after, contact_spot);
        self.deals_of_organisation
            .update(before, after, |record| deal_spot(record, |deal| deal.organisation.map(Into::into)));
        self.deals_of_contact.update(before, after, |record| deal_spot(record, |deal| deal.contact.map(Into::into)));
        self.renewing.update(before, after, renewal_spot);
    }
}

fn organisation_spot(record: &AnyRecord) -> Option<Spot> {
    match record {
        AnyRecord::Organisation(organisation) if organisation.removed.is_none() => {
            Some(named(None, &organisation.name))
        }
        _ => None,
    }
}

fn contact_spot(record: &AnyRecord) -> Option<Spot> {
    match record {
        AnyRecord::Contact(contact) if contact.removed.is_none() => Some(named(contact.organisation, &contact.name)),
        _ => None,
    }
}

fn deal_spot(record: &AnyRecord, whose: fn(&Deal) -> Option<RecordId>) -> Option<Spot> {
    match record {
        AnyRecord::Deal(deal) if deal.removed.is_none() => {
            whose(deal).map(|group| Spot::by_number(group, i64::from(deal.created_on.day_number())))
        }
        _ => None,
    }
}

fn renewal_spot(record: &AnyRecord) -> Option<Spot> {
    match record {
        AnyRecord::Deal(deal) if deal.removed.is_none() && matches!(deal.status, DealStatus::Won { .. }) => {
            deal.renews_on.map(|day| Spot::by_number(RecordId::default(), i64::from(day.day_number())))
        }
        _ => None,
    }
}

fn named(organisation: Option<OrganisationId>, name: &str) -> Spot {
    Spot::by_text(organisation.unwrap_or_default(), &same_name(name))
}

impl Book {
    /// The organisations, by name; without removed ones.
    pub fn organisations_in_order(&self) -> impl DoubleEndedIterator<Item = &Arc<Organisation>> {
        let organisations = self.indexes.people.organisations.group(RecordId::default());
        organisations.filter_map(|id| self.organisation(OrganisationId(id)))
    }

    /// The organisation of this name, whatever the case of its letters; of several the one that was made first.
    pub fn organisation_named(&self, name: &str) -> Option<&Arc<Organisation>> {
        let id = self.indexes.people.organisations.at(named(None, name)).next()?;
        self.organisation(OrganisationId(id))
    }

    /// The contacts at an organisation, or those at none, by name; without removed ones.
    pub fn contacts_of(&self, organisation: Option<OrganisationId>) -> impl DoubleEndedIterator<Item = &Arc<Contact>> {
        let contacts = self.indexes.people.contacts.group(organisation.unwrap_or_default().0);
        contacts.filter_map(|id| self.contact(ContactId(id)))
    }

    /// The contact of this name at an organisation, or at none, whatever the case of its letters.
    pub fn contact_named(&self, name: &str, organisation: Option<OrganisationId>) -> Option<&Arc<Contact>> {
        let id = self.indexes.people.contacts.at(named(organisation, name)).next()?;
        self.contact(ContactId(id))
    }

    /// The deals with an organisation, open and closed, oldest first; without removed ones.
    pub fn deals_of_organisation(&self, organisation: OrganisationId) -> impl DoubleEndedIterator<Item = &Arc<Deal>> {
        self.indexes.people.deals_of_organisation.group(organisation.0).filter_map(|id| self.deal(DealId(id)))
    }

    /// The deals with a contact, open and closed, oldest first; without removed ones.
    pub fn deals_of_contact(&self, contact: ContactId) -> impl DoubleEndedIterator<Item = &Arc<Deal>> {
        self.indexes.people.deals_of_contact.group(contact.0).filter_map(|id| self.deal(DealId(id)))
    }

    /// Won deals that end, or are to be bought again, on a day that is known: the first at first (P6).
    pub fn renewing(&self) -> impl DoubleEndedIterator<Item = &Arc<Deal>> {
        let renewing = self.indexes.people.renewing.group(RecordId::default());
        renewing.filter_map(|id| self.deal(DealId(id)))
    }
}
