//! The lead inbox (Q1).

use std::sync::Arc;

use super::{
    Book,
    ordered::{Ordered, Spot},
};
use crate::{delta::AnyRecord, id::*, records::Lead};

/// Leads by the day they became known, by the deal that they became, and by the closed deal that they try again; none
/// of them removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Leads {
    newest: Ordered,
    of_deal: Ordered,
    from_deal: Ordered,
}

impl Leads {
    pub fn update(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        self.newest.update(before, after, spot);
        self.of_deal.update(before, after, |record| in_sight(record, Lead::deal));
        self.from_deal.update(before, after, |record| in_sight(record, |lead| lead.from_deal));
    }
}

fn in_sight(record: &AnyRecord, group: fn(&Lead) -> Option<DealId>) -> Option<Spot> {
    match record {
        AnyRecord::Lead(lead) if lead.removed.is_none() => {
            Some(Spot::by_number(group(lead)?, i64::from(lead.created_on.day_number())))
        }
        _ => None,
    }
}

fn spot(record: &AnyRecord) -> Option<Spot> {
    match record {
        AnyRecord::Lead(lead) if lead.removed.is_none() => {
            Some(Spot::by_number(RecordId::default(), i64::from(lead.created_on.day_number())))
        }
        _ => None,
    }
}

impl Book {
    /// The leads, newest first, whatever became of them; without removed ones.
    pub fn leads_newest_first(&self) -> impl DoubleEndedIterator<Item = &Arc<Lead>> {
        self.indexes.leads.newest.group(RecordId::default()).rev().filter_map(|id| self.lead(LeadId(id)))
    }

    /// The leads that became this deal, the oldest first.
    pub fn leads_of(&self, deal: DealId) -> impl DoubleEndedIterator<Item = &Arc<Lead>> {
        self.indexes.leads.of_deal.group(deal.0).filter_map(|id| self.lead(LeadId(id)))
    }

    /// The lead by which a closed deal is tried again, as long as that is still to be decided; of several the latest (P6).
    pub fn retried_by(&self, deal: DealId) -> Option<&Arc<Lead>> {
        let tried = self.indexes.leads.from_deal.group(deal.0).rev();
        tried.filter_map(|id| self.lead(LeadId(id))).find(|lead| lead.is_open())
    }
}
