//! M1: qualified leads, and open deals now.

use super::{DealSet, Missing, Numbers, Worth};
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
    /// its end, at what they were worth then (M1), as far as their logs tell (M16).
    ///
    /// # Errors
    /// When there is no deal at all within the scope's filters.
    pub fn open_deals(&self, today: Date) -> Result<OpenDeals, Missing> {
        self.need_deals()?;
        let tally = if self.is_over(today) { &self.open.at_end } else { &self.open.now };
        let value = if tally.valued == 0 { Err(Missing::Values) } else { Worth::of(&tally.values, &self.workspace) };
        Ok(OpenDeals { n: tally.n, valued: tally.valued, value })
    }

    /// Whether the period ended before `today`: what is open is then what was open at its end.
    pub fn is_over(&self, today: Date) -> bool {
        self.scope().period.is_some_and(|period| period.last_day() < today)
    }

    /// The deals that [`open_deals`](Self::open_deals) counts.
    pub fn open_set(&self, today: Date) -> DealSet {
        if self.is_over(today) { DealSet::OpenAtEnd } else { DealSet::OpenNow }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Deal, LogKey, Was,
        metrics::fixture::{World, date, moment, money},
    };

    fn check_qualified(text: &str, first: &str, last: &str, qualified: u64, from_inbox: u64) {
        let numbers = World::of(text).during(first, last);
        assert_eq!(numbers.qualified_leads(), Ok(QualifiedLeads { qualified, from_inbox }), "{text}");
    }

    /// M1: leads qualified in the period.
    #[test]
    fn every_deal_made_is_a_lead_that_qualified() {
        let text = "open 2 made 2026-01-01, won made 2026-01-31 from 2025-12-01, lost made 2026-02-01, lead 5";
        check_qualified(text, "2026-01-01", "2026-01-31", 3, 1);
        check_qualified(text, "2026-02-01", "2026-02-28", 1, 0);
        check_qualified(text, "2026-03-01", "2026-03-31", 0, 0);
    }

    /// Q7: unqualified leads never inflate the pipeline's numbers.
    #[test]
    fn leads_alone_are_no_deals() {
        let numbers = World::of("lead 5, unfit 2").numbers();
        assert_eq!(numbers.qualified_leads(), Err(Missing::Deals));
        assert_eq!(numbers.open_deals(date("2026-01-01")), Err(Missing::Deals));
    }

    /// M1: open deals now, with what they are worth.
    #[test]
    fn open_deals_are_those_of_now() {
        let world = World::of("open 2 at 100, open, won at 900");
        let value = Ok(Worth { money: money("200"), converted: false });
        let open = Ok(OpenDeals { n: 3, valued: 2, value });
        assert_eq!(world.numbers().open_deals(date("2026-06-01")), open);
        assert_eq!(world.during("2026-05-01", "2026-06-30").open_deals(date("2026-06-01")), open);
    }

    #[test]
    fn a_past_period_counts_what_was_open_at_its_end() {
        let text = "open made 2026-01-10, won made 2026-01-10 closed 2026-02-01, open made 2026-03-01,\
                    won made 2026-01-10 closed 2026-01-31";
        let open = World::of(text).during("2026-01-01", "2026-01-31").open_deals(date("2026-06-01"));
        assert_eq!(open.map(|open| open.n), Ok(2));
    }

    /// M16: what was open then counts as it was worth then, as where the forecast tells what has changed.
    #[test]
    fn a_past_period_counts_what_it_was_worth_then() {
        let mut world = World::of("open at 100 made 2026-01-10, open at 50 made 2026-01-10");
        let first = world.book.deals().min_by_key(|deal| deal.id).expect("a deal");
        let mut deal = Deal::clone(first);
        for (at, from, to) in [("2026-02-10", "300", "200"), ("2026-03-10", "200", "100")] {
            let was = Was { from: Some(money(from)), to: Some(money(to)), by: None };
            deal.values.insert(LogKey { at: moment(at), salt: 1 }, was);
        }
        world.put(deal);
        let worth = |first: &str, last: &str| {
            let open = world.during(first, last).open_deals(date("2026-06-01"));
            open.and_then(|open| open.value).map(|worth| worth.money)
        };
        assert_eq!(worth("2026-01-01", "2026-01-31"), Ok(money("350")));
        assert_eq!(worth("2026-02-01", "2026-02-28"), Ok(money("250")));
        assert_eq!(worth("2026-03-01", "2026-03-31"), Ok(money("150")));
        assert_eq!(worth("2026-06-01", "2026-06-30"), Ok(money("150")));
    }

    #[test]
    fn a_value_in_other_currencies_needs_rates() {
        let world = World::of("open at 100, open at 100USD");
        let value = |world: &World| world.numbers().open_deals(date("2026-06-01")).and_then(|open| open.value);
        assert_eq!(value(&world), Err(Missing::Rates(vec![money("1USD").currency])));
        let world = world.with_rate("USD", 900_000);
        assert_eq!(value(&world), Ok(Worth { money: money("190"), converted: true }));
    }
}
