//! Customers: what they are worth, who comes back, and what was won first when (M11, M22).

use super::{Cases, case::Case};
use crate::{
    Arrange,
    calendar::Calendar,
    id::{DealId, RecordId},
    metrics::{Period, Scope, Share, Unit},
    time::Date,
};

/// A year has so many days, leap years and all.
const YEAR_DAYS: f64 = 365.25;
/// The largest customers: so many of all, in hundredths.
const TOP: u64 = 20;

/// What a customer bought until a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// The organisation, or else the person.
    pub id: RecordId,
    /// What they bought, oldest first.
    pub deals: Vec<(Date, DealId)>,
    /// What that is worth.
    pub revenue: i128,
    /// How many of them have a value in the sums' currency.
    pub valued: u64,
}

impl Customer {
    /// For how many years they have been one: from the first deal to a year after the last.
    pub fn years(&self) -> f64 {
        let (first, last) = (self.deals.first(), self.deals.last());
        let days = first.zip(last).map_or(0, |(first, last)| last.0.days_since(first.0).max(0));
        f64::from(days) / YEAR_DAYS + 1.0
    }
}

/// What a customer is worth (M11): average deal × deals a year × years.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lifetime {
    /// Of how many customers.
    pub n: u64,
    /// The average deal, in minor units; over those that have a value.
    pub deal: i128,
    /// Deals a year.
    pub a_year: f64,
    /// Years.
    pub years: f64,
    /// The three multiplied.
    pub value: i128,
}

impl Lifetime {
    fn of<'a>(customers: impl Iterator<Item = &'a Customer>) -> Option<Self> {
        let (mut n, mut deals, mut valued, mut revenue, mut years) = (0_u64, 0_usize, 0_u64, 0_i128, 0.0);
        for customer in customers {
            n += 1;
            deals += customer.deals.len();
            valued += customer.valued;
            revenue += customer.revenue;
            years += customer.years();
        }
        if n == 0 || valued == 0 {
            return None;
        }
        let half = i128::from(valued) / 2;
        let deal = (revenue + revenue.signum() * half) / i128::from(valued);
        let (a_year, years) = (deals as f64 / years, years / n as f64);
        let value = (revenue as f64 / valued as f64 * a_year * years).round() as i128;
        Some(Self { n, deal, a_year, years, value })
    }
}

/// All customers, as of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Customers {
    /// Those who bought the most for their money first.
    pub list: Vec<Customer>,
    /// Won deals until that day of which nobody says who bought.
    pub nameless: Vec<DealId>,
}

impl Customers {
    /// Whoever had bought something until the end of a day; the scope's own period does not limit them.
    pub fn of(cases: &Cases, scope: &Scope, as_of: Date) -> Self {
        let holds = |id: DealId| cases.deal(id).filter(|case| cases.holds(scope, case));
        let mut list: Vec<_> = cases
            .wins()
            .filter_map(|(id, wins)| {
                let until = wins.iter().take_while(|(on, _)| *on <= as_of);
                let bought: Vec<_> = until.filter_map(|(on, deal)| Some((*on, *deal, holds(*deal)?))).collect();
                (!bought.is_empty()).then(|| customer(id, &bought))
            })
            .collect();
        list.arrange_by(|a, b| (b.revenue, b.deals.len(), a.id).cmp(&(a.revenue, a.deals.len(), b.id)));
        let nameless = cases.deals().filter(|(_, case)| {
            case.customer.is_nil() && case.won_on().is_some_and(|on| on <= as_of) && cases.holds(scope, case)
        });
        let mut nameless: Vec<_> = nameless.map(|(id, _)| id).collect();
        nameless.arrange();
        Self { list, nameless }
    }

    /// Those who bought more than once.
    pub fn repeat(&self) -> impl Iterator<Item = &Customer> {
        self.list.iter().filter(|customer| customer.deals.len() > 1)
    }

    /// The share of customers who bought more than once; `None` without any.
    pub fn repeat_share(&self) -> Option<Share> {
        Share::of_counts(self.repeat().count() as u64, self.list.len() as u64)
    }

    /// The largest fifth of them, at least one.
    pub fn top(&self) -> &[Customer] {
        let n = (self.list.len() as u64 * TOP).div_ceil(100) as usize;
        &self.list[..n.min(self.list.len())]
    }

    /// Their share of all revenue; `None` where there is none.
    pub fn top_share(&self) -> Option<Share> {
        let sum = |list: &[Customer]| list.iter().map(|customer| customer.revenue.max(0)).sum();
        Share::new(sum(self.top()), sum(&self.list))
    }

    /// Revenue of all of them.
    pub fn revenue(&self) -> i128 {
        self.list.iter().map(|customer| customer.revenue).sum()
    }

    /// What a customer is worth on average (M11).
    pub fn lifetime(&self) -> Option<Lifetime> {
        Lifetime::of(self.list.iter())
    }

    /// Those who bought in the period for the first time, and those who had bought before.
    pub fn new_and_back(&self, period: Option<Period>) -> (Vec<&Customer>, Vec<&Customer>) {
        let bought = |customer: &&Customer| {
            customer.deals.iter().any(|(on, _)| period.is_none_or(|period| period.contains(*on)))
        };
        let is_new = |customer: &&Customer| {
            let first = customer.deals.first().map(|(on, _)| *on);
            period.is_none_or(|period| first.is_some_and(|first| period.contains(first)))
        };
        self.list.iter().filter(bought).partition(is_new)
    }
}

impl Customer {
    /// What this one is worth (M11).
    pub fn lifetime(&self) -> Option<Lifetime> {
        Lifetime::of(std::iter::once(self))
    }
}

fn customer(id: RecordId, bought: &[(Date, DealId, &Case)]) -> Customer {
    let minors = || bought.iter().filter_map(|(.., case)| case.minor);
    Customer {
        id,
        deals: bought.iter().map(|(on, deal, _)| (*on, *deal)).collect(),
        revenue: minors().map(i128::from).sum(),
        valued: minors().count() as u64,
    }
}

/// Customers by the quarter in which they bought first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarter {
    /// Its days.
    pub period: Period,
    /// Who bought first in it: their places in [`Customers::list`].
    pub customers: Vec<usize>,
    /// For each quarter after it, who bought again in it; none for quarters that have not begun.
    pub back: Vec<Vec<usize>>,
}

/// Cohorts, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cohorts {
    /// Their quarters.
    pub quarters: Vec<Quarter>,
}

impl Cohorts {
    /// Of the last `count` quarters that had begun by a day.
    pub fn of(customers: &Customers, calendar: Calendar, as_of: Date, count: usize) -> Self {
        let periods = Period::this_of(calendar, Unit::Quarter, as_of).run_up(count);
        let place = |on: Date| {
            let at = periods.partition_point(|period| period.last_day() < on);
            periods.get(at).filter(|period| period.contains(on)).map(|_| at)
        };
        let blank = |(at, period): (usize, &Period)| Quarter {
            period: *period,
            customers: Vec::new(),
            back: vec![Vec::new(); periods.len() - 1 - at],
        };
        let mut quarters: Vec<_> = periods.iter().enumerate().map(blank).collect();
        for (who, customer) in customers.list.iter().enumerate() {
            let Some(first) = customer.deals.first().and_then(|(on, _)| place(*on)) else { continue };
            quarters[first].customers.push(who);
            for at in customer.deals.iter().skip(1).filter_map(|(on, _)| place(*on)).filter(|at| *at > first) {
                let back = &mut quarters[first].back[at - first - 1];
                if back.last() != Some(&who) {
                    back.push(who);
                }
            }
        }
        Self { quarters }
    }
}
