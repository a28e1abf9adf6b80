//! Records by their identifier in the system they were imported from (X1).

use std::sync::Arc;

use super::{
    Book,
    ordered::{Ordered, Spot, group_of},
};
use crate::{
    delta::AnyRecord,
    id::*,
    record::Table,
    records::{Contact, Deal, Lead, Organisation},
};

/// Records by kind and source identifier; none of them removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sources(Ordered);

impl Sources {
    pub fn update(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        self.0.update(before, after, spot);
    }
}

fn spot(record: &AnyRecord) -> Option<Spot> {
    let source_id = match record {
        AnyRecord::Deal(deal) => &deal.source_id,
        AnyRecord::Lead(lead) => &lead.source_id,
        AnyRecord::Contact(contact) => &contact.source_id,
        AnyRecord::Organisation(organisation) => &organisation.source_id,
        _ => return None,
    };
    let source_id = source_id.as_deref().filter(|_| record.removed().is_none())?;
    Some(Spot::by_text(group_of(record.entity().table), source_id))
}

impl Book {
    /// The deal that was imported with this identifier.
    pub fn deal_from_source(&self, source_id: &str) -> Option<&Arc<Deal>> {
        self.deal(DealId(self.with_source(Table::Deals, source_id)?))
    }

    /// The lead that was imported with this identifier.
    pub fn lead_from_source(&self, source_id: &str) -> Option<&Arc<Lead>> {
        self.lead(LeadId(self.with_source(Table::Leads, source_id)?))
    }

    /// The contact that was imported with this identifier.
    pub fn contact_from_source(&self, source_id: &str) -> Option<&Arc<Contact>> {
        self.contact(ContactId(self.with_source(Table::Contacts, source_id)?))
    }

    /// The organisation that was imported with this identifier.
    pub fn organisation_from_source(&self, source_id: &str) -> Option<&Arc<Organisation>> {
        self.organisation(OrganisationId(self.with_source(Table::Organisations, source_id)?))
    }

    fn with_source(&self, table: Table, source_id: &str) -> Option<RecordId> {
        self.indexes.sources.0.at(Spot::by_text(group_of(table), source_id)).next()
    }
}
