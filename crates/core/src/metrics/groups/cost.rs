//! What was spent, on what, and what came of it (M10, M21).

use super::{Breakdown, By, Cases, Key, breakdown::key_of};
use crate::{
    Arrange, Book,
    id::{RecordId, SpendId},
    metrics::{Period, Scope, scope::passes},
    money::{Currency, Money},
    time::Date,
};

/// What was spent in some days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spending {
    /// The record that says so.
    pub id: SpendId,
    /// On which channel; nil for none in particular.
    pub channel: RecordId,
    /// On which campaign, by its number ([`Cases::word`]); 0 for none.
    pub campaign: u32,
    /// From when.
    pub first: Date,
    /// Until when, this day included.
    pub last: Date,
    /// How much.
    pub amount: Money,
}

impl Spending {
    /// How many of its days are in the period, and how many it has.
    fn days_in(&self, period: Option<Period>) -> (i64, i64) {
        let all = i64::from(self.last.days_since(self.first).max(0)) + 1;
        let Some(period) = period else { return (all, all) };
        let (first, last) = (self.first.max(period.first()), self.last.min(period.last_day()));
        ((i64::from(last.days_since(first)) + 1).clamp(0, all), all)
    }

    /// The part of a sum that falls into the period: as much each day, to the nearest minor unit.
    pub(super) fn part(&self, minor: i64, period: Option<Period>) -> i128 {
        let (days, all) = self.days_in(period);
        let product = i128::from(minor) * i128::from(days);
        (product + product.signum() * i128::from(all) / 2) / i128::from(all)
    }
}

pub(super) fn spending(book: &Book, mut number: impl FnMut(&str) -> u32) -> Vec<Spending> {
    let shown = book.spends().filter(|spend| spend.removed.is_none());
    let mut list: Vec<_> = shown
        .filter_map(|spend| {
            Some(Spending {
                id: spend.id,
                channel: super::case::nil_or(spend.channel),
                campaign: number(&spend.campaign),
                first: spend.first.min(spend.last),
                last: spend.first.max(spend.last),
                amount: spend.amount?,
            })
        })
        .collect();
    list.arrange_by(|a, b| (b.first, a.channel, a.id).cmp(&(a.first, b.channel, b.id)));
    list
}

/// What a group has cost, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// What was spent in the period; `None` where nothing is written down.
    pub spend: Option<i128>,
    /// Customers whose first deal was won in the period, and came from here.
    pub customers: u64,
    /// What was won in the period.
    pub revenue: i128,
}

impl Cost {
    /// Spend ÷ new customers (M10), rounded; `None` without either.
    pub fn acquisition(&self) -> Option<i128> {
        let n = i128::from(self.customers);
        self.spend.filter(|_| n > 0).map(|spend| (spend + n / 2) / n)
    }

    /// What was won for each unit that was spent (M21); `None` where nothing was.
    pub fn back(&self) -> Option<f64> {
        self.spend.filter(|spend| *spend > 0).map(|spend| self.revenue as f64 / spend as f64)
    }

    fn add(&mut self, other: &Self) {
        if let Some(spend) = other.spend {
            *self.spend.get_or_insert(0) += spend;
        }
        self.customers += other.customers;
        self.revenue += other.revenue;
    }
}

/// Costs of all groups, and of all together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Costs {
    /// By group, in the order of the keys.
    pub groups: Vec<(Key, Cost)>,
    /// All together; also what was spent on no channel in particular.
    pub all: Cost,
    /// Currencies of spend that have no rate, and so are in no sum.
    pub without_rate: Vec<Currency>,
    /// The filters hold more than spend can be told apart by: what was spent is not shown.
    pub is_limited: bool,
}

impl Costs {
    /// By channel, last touch or campaign.
    pub fn of(cases: &Cases, groups: &Breakdown) -> Self {
        let (scope, by) = (groups.scope(), groups.by());
        let mut costs = Self { is_limited: is_limited(scope), ..Self::default() };
        // What belongs to one group is put together at the end: a copy may have spent something on very many (B9).
        let mut parts: Vec<(Key, Cost)> = Vec::new();
        for (key, cell) in groups.groups() {
            parts.push((key, Cost { revenue: cell.revenue.sum, ..Cost::default() }));
        }
        costs.all.revenue = groups.all().revenue.sum;
        for (_, wins) in cases.wins() {
            let Some((on, deal)) = wins.first().copied() else { continue };
            let Some(case) = cases.deal(deal).filter(|case| cases.holds(scope, case)) else { continue };
            if scope.period.is_some_and(|period| !period.contains(on)) {
                continue;
            }
            if let Some(key) = key_of(case, by, groups.bands()) {
                parts.push((key, Cost { customers: 1, ..Cost::default() }));
                costs.all.customers += 1;
            }
        }
        if !costs.is_limited {
            costs.add_spending(cases, scope, by, &mut parts);
        }
        parts.arrange_by_key(|(key, _)| *key);
        for (key, part) in parts {
            match costs.groups.last_mut().filter(|(last, _)| *last == key) {
                Some((_, cost)) => cost.add(&part),
                None => costs.groups.push((key, part)),
            }
        }
        costs
    }

    fn add_spending(&mut self, cases: &Cases, scope: &Scope, by: By, parts: &mut Vec<(Key, Cost)>) {
        for spending in cases.spending().iter().filter(|spent| passes(scope.channel, spent.channel)) {
            if spending.days_in(scope.period).0 == 0 {
                continue;
            }
            let Some(minor) = cases.coinage().minor(spending.amount) else {
                self.without_rate.push(spending.amount.currency);
                continue;
            };
            let part = spending.part(minor, scope.period);
            let word = if by == By::Campaign { spending.campaign } else { 0 };
            let spent = Cost { spend: Some(part), ..Cost::default() };
            self.all.add(&spent);
            parts.push((Key { id: spending.channel, word, ..Key::default() }, spent));
        }
        self.without_rate.arrange();
        self.without_rate.dedup();
    }
}

/// Spend is for a channel or campaign: nobody says for whom, which product, or which pipeline.
fn is_limited(scope: &Scope) -> bool {
    scope.owner.is_some() || scope.product.is_some() || scope.pipeline.is_some() || !scope.size.is_open()
}
