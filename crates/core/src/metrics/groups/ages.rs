//! Open deals by how old and how large they are: what is large, and older than what is won ever gets.

use super::{By, Cases, Pick, Which};
use crate::{
    Book,
    id::DealId,
    metrics::{Scope, facts::known, too_few},
    time::Date,
};

/// An open deal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aged {
    /// Which.
    pub deal: DealId,
    /// So many days after it was made.
    pub days: i32,
    /// Its value, in minor units of the sums' currency.
    pub minor: i64,
}

/// All of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ages {
    /// The youngest first.
    pub deals: Vec<Aged>,
    /// How many are not among them: without a value, a rate, or a day on which they were made.
    pub left_out: u64,
    /// Nine of ten won deals were won within so many days; with how many that rests on. `None` where they are too few.
    pub long: Option<(i32, u64)>,
}

impl Ages {
    /// The deals that are open now, or were at the end of the scope's period.
    pub fn of(cases: &Cases, book: &Book, scope: &Scope, today: Date) -> Self {
        let day = scope.period.map_or(today, |period| period.last_day().min(today));
        let open = cases.behind(scope, &Pick { by: By::Person, key: None, which: Which::Open }, &[]);
        let aged = |id: &DealId| {
            let deal = book.deal(*id)?;
            let minor = cases.coinage().minor(deal.value?)?;
            Some(Aged { deal: *id, days: day.days_since(known(deal.created_on)?).max(0), minor })
        };
        let mut deals: Vec<Aged> = open.iter().filter_map(aged).collect();
        deals.sort_unstable_by_key(|aged| (aged.days, aged.minor, aged.deal));
        let left_out = (open.len() - deals.len()) as u64;
        Self { deals, left_out, long: long(cases, book, scope) }
    }

    /// The largest of them, still by age, where there are more than can be looked at.
    pub fn largest(&self, most: usize) -> Vec<Aged> {
        let mut values: Vec<i64> = self.deals.iter().map(|aged| aged.minor).collect();
        values.sort_unstable_by(|one, other| other.cmp(one));
        let least = values.get(most).copied();
        let is_large = |aged: &&Aged| least.is_none_or(|least| aged.minor > least);
        let mut shown: Vec<Aged> = self.deals.iter().filter(is_large).copied().collect();
        // Of those that are as large as the first that is left out, as many as there is room for.
        let alike = self.deals.iter().filter(|aged| least == Some(aged.minor));
        shown.extend(alike.take(most.saturating_sub(shown.len())));
        shown.sort_unstable_by_key(|aged| (aged.days, aged.minor, aged.deal));
        shown
    }
}

/// Of all days: how old a deal may be does not hang on the page's period.
fn long(cases: &Cases, book: &Book, scope: &Scope) -> Option<(i32, u64)> {
    let won = cases.behind(&scope.during(None), &Pick { by: By::Person, key: None, which: Which::Won }, &[]);
    let days = |id: &DealId| {
        let deal = book.deal(*id)?;
        Some(deal.closed_on()?.days_since(known(deal.created_on)?)).filter(|days| *days >= 0)
    };
    let mut days: Vec<i32> = won.iter().filter_map(days).collect();
    days.sort_unstable();
    let n = days.len() as u64;
    // The least number of days within which nine of ten were won.
    let at = (days.len() * 9).div_ceil(10).saturating_sub(1);
    days.get(at).filter(|_| !too_few(n)).map(|days| (*days, n))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::RecordId;

    fn ages(of: &[(i32, i64)]) -> Ages {
        let aged = |(at, (days, minor)): (usize, &(i32, i64))| Aged {
            deal: DealId(RecordId(at as u128 + 1)),
            days: *days,
            minor: *minor,
        };
        Ages { deals: of.iter().enumerate().map(aged).collect(), ..Ages::default() }
    }

    #[test]
    fn the_largest_are_shown_by_age() {
        let all = ages(&[(1, 50), (2, 900), (3, 50), (4, 50), (9, 300)]);
        let shown = |most| all.largest(most).iter().map(|aged| aged.days).collect::<Vec<_>>();
        assert_eq!(shown(2), [2, 9]);
        assert_eq!(shown(3), [1, 2, 9], "of some that are as large, as many as there is room for");
        assert_eq!(shown(99), [1, 2, 3, 4, 9]);
        assert_eq!(shown(0), Vec::<i32>::new());
    }
}
