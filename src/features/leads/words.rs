//! What is said of leads, in words.

use kariz_client::{format, i18n::t, store::Store};
use kariz_core::{Date, Lead, LeadId, LeadStatus};

use super::query::{Shown, Sort};

/// How it stands with a lead, in a word; in that of a later version where it has one (L11).
pub fn standing(lead: &Lead, is_ready: bool) -> String {
    if let Some(word) = lead.later_status() {
        return word.to_owned();
    }
    match lead.status {
        _ if is_ready => t::leads_state_ready().to_owned(),
        LeadStatus::New => t::leads_state_new().to_owned(),
        LeadStatus::Working { .. } => t::leads_state_working().to_owned(),
        LeadStatus::Nurture { .. } => t::leads_state_nurture().to_owned(),
        LeadStatus::Converted { .. } => t::leads_state_converted().to_owned(),
        LeadStatus::Disqualified { .. } => t::leads_state_disqualified().to_owned(),
    }
}

/// Until when it waits; since when it is decided.
pub fn standing_when(lead: &Lead, today: Date) -> Option<String> {
    match lead.status {
        LeadStatus::Nurture { until, .. } => Some(t::leads_until(format::date(until, today))),
        LeadStatus::Disqualified { on, .. } | LeadStatus::Converted { on, .. } => Some(format::date(on, today)),
        LeadStatus::New | LeadStatus::Working { .. } => None,
    }
}

/// The mark of how it stands.
pub fn mark(lead: &Lead, is_ready: bool) -> &'static str {
    match lead.status {
        _ if is_ready => "yes",
        LeadStatus::New => "unknown",
        LeadStatus::Working { .. } => "partly",
        LeadStatus::Nurture { .. } => "wait",
        LeadStatus::Converted { .. } => "yes",
        LeadStatus::Disqualified { .. } => "no",
    }
}

/// What a chip of states is called.
pub fn shown_words(shown: Shown) -> &'static str {
    match shown {
        Shown::Open => t::leads_all_open(),
        Shown::Ready => t::leads_state_ready(),
        Shown::New => t::leads_state_new(),
        Shown::Working => t::leads_state_working(),
        Shown::Nurture => t::leads_state_nurture(),
        Shown::Converted => t::leads_state_converted(),
        Shown::Disqualified => t::leads_state_disqualified(),
    }
}

/// What an order is called.
pub fn sort_words(sort: Sort) -> &'static str {
    match sort {
        Sort::Score => t::leads_sort_score(),
        Sort::Fit => t::leads_sort_fit(),
        Sort::Newest => t::leads_sort_newest(),
        Sort::Name => t::field_leads_name(),
        Sort::Value => t::field_value(),
    }
}

/// One lead by name, several by their number.
pub fn whom(store: Store, leads: &[LeadId]) -> String {
    match leads {
        [id] => store.book(|book| book.lead(*id).map(|lead| lead.name.clone())).unwrap_or_default(),
        leads => t::leads_count(leads.len()),
    }
}
