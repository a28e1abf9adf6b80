//! M1: qualified leads, and open deals now.

use super::{Missing, Numbers, Worth};
use crate::time::Date;

/// How many leads qualified, and how many deals are open (M1).
///
/// A deal is a qualified opportunity, so each deal made in the period is a lead that qualified in
/// it, whether it went through the lead inbox or was added as a deal right away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QualifiedLeads {
    /// Deals made in the period.
    pub qualified: u64,
    /// Those of them that were made from a lead of the inbox.
    pub from_inbox: u64,
}

/// Deals that are open (M1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenDeals {
    /// How many.
    pub n: u64,
    /// How many of them have a value.
    pub valued: u64,
    /// What these are worth together.
    pub value: Result<Worth, Missing>,
}

impl Numbers {
    /// Leads that qualified in the period (M1).
    ///
    /// # Errors
    /// When there is no deal at all within the scope's filters.
    pub fn qualified_leads(&self) -> Result<QualifiedLeads, Missing> {
        self.need_deals()?;
        Ok(QualifiedLeads { qualified: self.made.n(), from_inbox: self.made.from_inbox })
    }

    /// Deals that are open now; or, when the period ended before `today`, those that were open at
    /// its end, at their value of now (M1).
    ///
    /// # Errors
    /// When there is no deal at all within the scope's filters.
    pub fn open_deals(&self, today: Date) -> Result<OpenDeals, Missing> {
        self.need_deals()?;
        let is_over = self.scope().period.is_some_and(|period| period.last_day() < today);
        let tally = if is_over { &self.open.at_end } else { &self.open.now };
        let value = if tally.valued == 0 { Err(Missing::Values) } else { Worth::of(&tally.values, &self.workspace) };
        Ok(OpenDeals { n: tally.n, valued: tally.valued, value })
    }
}
