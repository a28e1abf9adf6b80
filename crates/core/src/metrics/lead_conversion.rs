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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::{
        Scope,
        fixture::{World, during, pipeline},
    };

    /// M9: leads that became deals ÷ leads created, not the win rate.
    #[test]
    fn a_cohort_of_leads() {
        let world = World::of(
            "lead 5 made 2026-01-10, unfit 2 made 2026-01-31, won made 2026-03-01 from 2026-01-01,\
             lost 2 made 2026-02-01 from 2026-01-05, open made 2026-02-01 from 2026-02-01, won 9",
        );
        let conversion = world.during("2026-01-01", "2026-01-31").lead_conversion().expect("a conversion");
        assert_eq!((conversion.created, conversion.became_deals, conversion.disqualified), (10, 3, 2));
        assert_eq!((conversion.undecided(), conversion.share.to_string()), (5, "30.0%".to_owned()));
        assert_eq!(world.during("2025-01-01", "2025-01-31").lead_conversion(), Err(Missing::Leads));
    }

    #[test]
    fn leads_have_no_pipeline() {
        let world = World::of("lead");
        let scope = Scope { pipeline: Some(pipeline()), ..during("2026-01-01", "2026-01-31") };
        assert_eq!(Numbers::of(&world.facts(), scope).lead_conversion(), Err(Missing::LeadFilter));
    }
}
