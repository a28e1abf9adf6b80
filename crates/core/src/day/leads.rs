//! Leads that wait for somebody to call: one place to say which.

use super::Filter;
use crate::{
    Book,
    id::LeadId,
    records::{Lead, LeadStatus},
    time::Date,
};

/// Leads that are new or worked on, or whose day to be tried again has come, and for which nothing is planned: the one
/// that has waited longest first. What is planned for a lead stands among the steps.
pub(super) fn to_call(book: &Book, filter: Filter, today: Date) -> Vec<LeadId> {
    let waits = |lead: &&Lead| filter.takes(lead.owner, None) && waits(book, lead, today);
    book.leads_newest_first().rev().map(|lead| &**lead).filter(waits).map(|lead| lead.id).collect()
}

fn waits(book: &Book, lead: &Lead, today: Date) -> bool {
    let is_asked_for = match lead.status {
        LeadStatus::New => lead.unread.word("status").is_none(),
        LeadStatus::Working { .. } => true,
        LeadStatus::Nurture { until, .. } => until <= today,
        LeadStatus::Converted { .. } | LeadStatus::Disqualified { .. } => false,
    };
    is_asked_for && book.next_step_of_lead(lead.id).is_none()
}
