//! M18: new leads against closed deals.

use super::{Missing, Numbers};
use crate::time::Date;

/// What comes in and what goes out, in the days of the period that are over or under way (M18).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Leads that became known.
    pub new_leads: u64,
    /// Deals made.
    pub new_deals: u64,
    /// Deals won.
    pub won: u64,
    /// Deals lost.
    pub lost: u64,
    /// In so many days; never 0.
    pub days: u32,
}

impl Flow {
    /// Deals closed.
    pub fn closed(&self) -> u64 {
        self.won + self.lost
    }

    /// So many of something in the period, per week.
    pub fn per_week(&self, count: u64) -> f64 {
        count as f64 * 7.0 / f64::from(self.days)
    }

    /// New leads for each closed deal; `None` when none was closed.
    pub fn leads_per_closed(&self) -> Option<f64> {
        (self.closed() > 0).then(|| self.new_leads as f64 / self.closed() as f64)
    }
}

impl Numbers {
    /// New leads against closed deals (M18).
    ///
    /// # Errors
    /// When the scope has no period, or one that has not begun by `today`; when it asks for a pipeline
    /// or product, which leads do not have; when there is neither a deal nor a lead.
    pub fn flow(&self, today: Date) -> Result<Flow, Missing> {
        if self.scope().excludes_leads() {
            return Err(Missing::LeadFilter);
        }
        let period = self.scope().period.filter(|period| period.first() <= today).ok_or(Missing::Period)?;
        let new_leads = self.leads.n();
        if new_leads == 0 {
            self.need_deals()?;
        }
        Ok(Flow {
            new_leads,
            new_deals: self.made.n(),
            won: self.closed.won.n,
            lost: self.closed.lost.n,
            days: period.so_far(today).days(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::fixture::{World, date};

    const TEXT: &str = "lead 20 made 2026-01-10, won 3 closed 2026-01-10, lost closed 2026-01-11, open made 2025-01-01";

    /// M18: new leads against closed deals per week.
    #[test]
    fn leads_in_and_deals_out_per_week() {
        let flow = World::of(TEXT).during("2026-01-01", "2026-01-14").flow(date("2026-06-01")).expect("a flow");
        assert_eq!((flow.new_leads, flow.new_deals, flow.won, flow.lost, flow.days), (20, 4, 3, 1, 14));
        assert_eq!((flow.per_week(flow.new_leads), flow.per_week(flow.closed())), (10.0, 2.0));
        assert_eq!(flow.leads_per_closed(), Some(5.0));
    }

    #[test]
    fn days_to_come_do_not_count() {
        let flow = World::of(TEXT).during("2026-01-01", "2026-12-31").flow(date("2026-01-14"));
        assert_eq!(flow.map(|flow| flow.days), Ok(14));
    }

    #[test]
    fn what_is_missing_is_said() {
        assert_eq!(World::of(TEXT).numbers().flow(date("2026-06-01")), Err(Missing::Period));
        let to_come = World::of(TEXT).during("2027-01-01", "2027-01-31");
        assert_eq!(to_come.flow(date("2026-06-01")), Err(Missing::Period));
        let empty = World::of("").during("2026-01-01", "2026-01-31");
        assert_eq!(empty.flow(date("2026-06-01")), Err(Missing::Deals));
    }
}
