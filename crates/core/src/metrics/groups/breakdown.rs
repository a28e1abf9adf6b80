//! Groups of deals and leads, counted for a scope and kept current.

use rustc_hash::FxHashMap;

use super::{
    CaseChanges, Cases,
    case::{Case, Prospect},
    cell::Cell,
};
use crate::{
    Arrange, Book, Currency,
    id::RecordId,
    metrics::{Period, Scope, tally::Step},
};

/// From so many changed rows on, counting everything anew is quicker than change by change.
const MANY: usize = 200;

/// By what deals and leads are grouped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum By {
    /// Who held the deal when it was closed, or holds it; who looks after the lead (M19).
    #[default]
    Person,
    /// The channel that brought them first (M21).
    Channel,
    /// The channel that the deal itself says: the last touch (M21).
    LastTouch,
    /// Campaigns, by the channel that brought them first (M21).
    Campaign,
    /// What they would buy (M20).
    Product,
    /// The group of products that it belongs to (M20).
    Category,
    /// How large they are: bands of value (M23).
    Band,
    /// Why they were lost, and in which stage (M24).
    Reason,
}

/// A group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The person, channel, product or reason; nil for those that have none.
    pub id: RecordId,
    /// The stage that they were lost in; nil where that is not known, or not asked.
    pub stage: RecordId,
    /// A campaign or category, by its number ([`Cases::word`]); 0 for none. Of bands, which it is; those without a
    /// value come last.
    pub word: u32,
}

/// The group of a deal; `None` where it is in none.
pub(super) fn key_of(case: &Case, by: By, bands: &[i64]) -> Option<Key> {
    let id = |id: RecordId| Some(Key { id, ..Key::default() });
    match by {
        By::Person => id(case.held_by),
        By::Channel => id(case.first),
        By::LastTouch => id(case.tags.channel),
        By::Campaign => Some(Key { id: case.first, word: case.campaign, ..Key::default() }),
        By::Product => id(case.tags.product),
        By::Category => Some(Key { word: case.category, ..Key::default() }),
        By::Band => {
            let at = case.minor.map_or(bands.len() + 1, |minor| bands.partition_point(|limit| *limit <= minor));
            Some(Key { word: u32::try_from(at).unwrap_or(u32::MAX), ..Key::default() })
        }
        By::Reason => {
            let is_lost = case.closed_on().is_some() && !case.is_won();
            is_lost.then_some(Key { id: case.reason, stage: case.lost_in, word: 0 })
        }
    }
}

/// The group of a lead; `None` where leads are in none.
pub(super) fn key_of_lead(lead: &Prospect, by: By) -> Option<Key> {
    let id = |id: RecordId| Some(Key { id, ..Key::default() });
    match by {
        By::Person => id(lead.tags.owner),
        By::Channel | By::LastTouch => id(lead.tags.channel),
        By::Campaign => Some(Key { id: lead.tags.channel, word: lead.campaign, ..Key::default() }),
        By::Product | By::Category | By::Band | By::Reason => None,
    }
}

/// The groups of a scope, each with what is counted of it.
#[derive(Clone, Debug, Default)]
pub struct Breakdown {
    by: By,
    scope: Scope,
    bands: Vec<i64>,
    cells: FxHashMap<Key, Cell>,
    all: Cell,
}

impl Breakdown {
    /// Counts what is within the scope. `bands` are where bands of value begin, in minor units, ascending; needed for
    /// [`By::Band`] alone.
    pub fn of(cases: &Cases, by: By, scope: Scope, bands: &[i64]) -> Self {
        let mut groups = Self { by, scope, bands: bands.to_vec(), ..Self::default() };
        for (_, case) in cases.deals() {
            groups.take_case(case, cases, Step::Gather);
        }
        for (_, lead) in cases.leads() {
            groups.take_lead(lead, cases, Step::Gather);
        }
        groups
    }

    /// Takes in what changed; `cases` has taken it in already.
    pub fn apply(&mut self, changes: &CaseChanges, cases: &Cases) {
        if changes.recount || changes.deals.len() + changes.leads.len() > MANY {
            *self = Self::of(cases, self.by, std::mem::take(&mut self.scope), &std::mem::take(&mut self.bands));
            return;
        }
        for deal in &changes.deals {
            deal.each(|case, step| self.take_case(case, cases, step));
        }
        for lead in &changes.leads {
            lead.each(|lead, step| self.take_lead(lead, cases, step));
        }
        self.cells.retain(|_, cell| !cell.is_empty());
    }

    fn take_case(&mut self, case: &Case, cases: &Cases, step: Step) {
        let (scope, bands) = (&self.scope, &self.bands);
        if !cases.holds(scope, case) {
            return;
        }
        let Some(key) = key_of(case, self.by, bands) else { return };
        self.cells.entry(key).or_default().take_case(case, scope.period, step);
        self.all.take_case(case, scope.period, step);
    }

    fn take_lead(&mut self, lead: &Prospect, cases: &Cases, step: Step) {
        if !cases.holds_lead(&self.scope, lead) {
            return;
        }
        let Some(key) = key_of_lead(lead, self.by) else { return };
        self.cells.entry(key).or_default().take_lead(lead, self.scope.period, step);
        self.all.take_lead(lead, self.scope.period, step);
    }

    /// By what deals and leads are grouped.
    pub fn by(&self) -> By {
        self.by
    }

    /// What it is limited to.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// Where the bands of value begin.
    pub fn bands(&self) -> &[i64] {
        &self.bands
    }

    /// All groups together.
    pub fn all(&self) -> &Cell {
        &self.all
    }

    /// A group; an empty cell where there is none.
    pub fn cell(&self, key: Key) -> Cell {
        self.cells.get(&key).cloned().unwrap_or_default()
    }

    /// The groups that have something in them, by their keys.
    pub fn groups(&self) -> Vec<(Key, &Cell)> {
        let mut groups: Vec<_> =
            self.cells.iter().filter(|(_, cell)| !cell.is_empty()).map(|(key, cell)| (*key, cell)).collect();
        groups.arrange_by_key(|(key, _)| *key);
        groups
    }

    /// The deals behind a number of a group.
    pub fn behind(&self, cases: &Cases, key: Option<Key>, which: super::Which) -> Vec<crate::id::DealId> {
        cases.behind(&self.scope, &super::Pick { by: self.by, key, which }, &self.bands)
    }
}

/// What is counted in each of these periods, of one group or of all: the points of a line (G5).
pub fn series(cases: &Cases, scope: &Scope, of: (By, Option<Key>), periods: &[Period]) -> Vec<Cell> {
    let mut cells = vec![Cell::default(); periods.len()];
    let (by, key) = of;
    let held = cases.deals().map(|(_, case)| case).filter(|case| cases.holds(scope, case));
    for case in held.filter(|case| key.is_none() || key_of(case, by, &[]) == key) {
        for (cell, period) in cells.iter_mut().zip(periods) {
            cell.take_case(case, Some(*period), Step::Gather);
        }
    }
    let held = cases.leads().map(|(_, lead)| lead).filter(|lead| cases.holds_lead(scope, lead));
    for lead in held.filter(|lead| key.is_none() || key_of_lead(lead, by) == key) {
        for (cell, period) in cells.iter_mut().zip(periods) {
            cell.take_lead(lead, Some(*period), Step::Gather);
        }
    }
    cells
}

/// Where bands of value begin, in minor units: round numbers around the middle of what was closed, so that there are
/// four to six of them (M23). Empty where nothing that was closed has a value.
pub fn bands(cases: &Cases) -> Vec<i64> {
    let closed = cases.deals().filter(|(_, case)| case.closed_on().is_some());
    limits(closed.filter_map(|(_, case)| case.minor).collect(), cases.coinage().currency)
}

/// The same from the records, in the workspace's currency: to limit numbers to a band ([`crate::metrics::SizeBand`]).
pub fn bands_of(book: &Book) -> Vec<i64> {
    let Some(workspace) = book.workspace() else { return Vec::new() };
    let closed = book.deals().filter(|deal| deal.removed.is_none() && deal.closed_on().is_some());
    let values = closed.filter_map(|deal| Some(workspace.convert(deal.value?)?.minor));
    limits(values.collect(), workspace.currency)
}

fn limits(mut values: Vec<i64>, currency: Currency) -> Vec<i64> {
    values.retain(|minor| *minor > 0);
    if values.is_empty() {
        return Vec::new();
    }
    values.sort_unstable();
    let at = |share: f64| values[((values.len() - 1) as f64 * share) as usize];
    let unit = currency.minor_per_unit().max(1);
    let mut limits: Vec<i64> = [0.2, 0.4, 0.6, 0.8, 0.95].map(|share| round(at(share), unit)).to_vec();
    limits.dedup();
    limits
}

/// Rounded to 1, 2 or 5 times a power of ten whole units, downwards; a unit at the least.
fn round(minor: i64, unit: i64) -> i64 {
    let units = (minor / unit).max(1);
    let mut power = 1_i64;
    while power <= units / 10 {
        power *= 10;
    }
    let times = [5, 2, 1].into_iter().find(|times| power.saturating_mul(*times) <= units).unwrap_or(1);
    power.saturating_mul(times).saturating_mul(unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_begin_at_round_numbers() {
        assert_eq!([99, 123_400, 560_000, 999_999].map(|minor| round(minor, 100)), [100, 100_000, 500_000, 500_000]);
        assert_eq!(round(i64::MAX, 1), 5_000_000_000_000_000_000);
        assert_eq!(round(7, 1), 5);
    }
}
