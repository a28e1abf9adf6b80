//! M9: lead conversion.

use super::{Missing, Numbers, Share, tally::LeadTally};

/// What became, until now, of the leads that became known in the period: a cohort, not the win rate (M9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeadConversion {
    /// Leads made in the period.
    pub created: u64,
    /// Those that became deals.
    pub became_deals: u64,
    /// Those that will not buy.
    pub disqualified: u64,
    /// `became_deals` ÷ `created`.
    pub share: Share,
}

impl LeadConversion {
    /// Leads that are not yet decided.
    pub fn undecided(&self) -> u64 {
        self.created - self.became_deals - self.disqualified
    }
}

impl Numbers {
    /// Lead conversion (M9). The scope's owner, channel and size are the lead's own.
    ///
    /// # Errors
    /// When no lead became known in the period, or the scope asks for a pipeline or product, which
    /// leads do not have.
    pub fn lead_conversion(&self) -> Result<LeadConversion, Missing> {
        if self.scope().excludes_leads() {
            return Err(Missing::LeadFilter);
        }
        let LeadTally { became_deals, disqualified, .. } = self.leads;
        let created = self.leads.n();
        let share = Share::of_counts(became_deals, created).ok_or(Missing::Leads)?;
        Ok(LeadConversion { created, became_deals, disqualified, share })
    }
}
