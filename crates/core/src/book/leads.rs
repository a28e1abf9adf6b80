//! The lead inbox (Q1).

use std::sync::Arc;

use super::{
    Book,
    ordered::{Ordered, Spot},
};
use crate::{delta::AnyRecord, id::*, records::Lead};

/// Leads by the day they became known; none of them removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Leads(Ordered);

impl Leads {
    pub fn update(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        self.0.update(before, after, spot);
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
        self.indexes.leads.0.group(RecordId::default()).rev().filter_map(|id| self.lead(LeadId(id)))
    }
}
