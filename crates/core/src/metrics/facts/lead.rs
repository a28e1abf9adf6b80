//! What the numbers need of one lead.

use super::{deal::known, tags::Tags};
use crate::{
    id::DealId,
    metrics::Period,
    money::Money,
    records::{Lead, LeadStatus},
    time::Date,
};

/// What the numbers need of one lead.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::metrics) struct LeadFact {
    pub tags: Tags,
    pub value: Option<Money>,
    /// `None` when the lead does not say.
    pub made: Option<Date>,
    pub became: Became,
}

/// What became of a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::metrics) enum Became {
    Undecided,
    Deal(DealId),
    Disqualified,
}

impl LeadFact {
    /// `None` for a lead that was removed, or is an earlier deal to be tried again: that one is counted already.
    pub fn of(lead: &Lead) -> Option<Self> {
        (lead.removed.is_none() && lead.from_deal.is_none()).then(|| Self {
            tags: Tags::of_lead(lead),
            value: lead.value,
            made: known(lead.created_on),
            became: match lead.status {
                LeadStatus::New | LeadStatus::Working { .. } | LeadStatus::Nurture { .. } => Became::Undecided,
                LeadStatus::Converted { deal, .. } => Became::Deal(deal),
                LeadStatus::Disqualified { .. } => Became::Disqualified,
            },
        })
    }

    /// Whether it became known in the period. A lead that does not say when did at some time.
    pub fn made_in(&self, period: Option<Period>) -> bool {
        period.is_none_or(|period| self.made.is_some_and(|made| period.contains(made)))
    }
}
