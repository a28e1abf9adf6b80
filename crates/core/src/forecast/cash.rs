//! When the money comes (M14): what is won, and what is open by its likelihood, in the parts and after the days of the
//! terms of payment.

use rustc_hash::FxHashSet;

use super::{Coinage, Columns, Filter, table::rounded};
use crate::{
    Arrange, Book,
    id::{DealId, PipelineId},
    records::{Category, Deal, DealStatus, Terms},
    time::Date,
};

/// What comes in a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CashCell {
    /// From won deals, in minor units.
    pub won: i128,
    /// From open deals by their likelihood, in hundredths of minor units.
    hundredths: i128,
}

impl CashCell {
    /// From open deals by their likelihood, in minor units, rounded once.
    pub fn open(&self) -> i128 {
        rounded(self.hundredths)
    }

    /// All of it.
    pub fn all(&self) -> i128 {
        self.won + self.open()
    }

    fn add(&mut self, part: &CashPart) {
        if part.is_won {
            self.won += part.minor;
        } else {
            self.hundredths += part.minor * i128::from(part.percent);
        }
    }
}

/// A part of a deal's price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CashPart {
    /// Whose.
    pub deal: DealId,
    /// In which column it comes; `None` after the last.
    pub column: Option<usize>,
    /// When it is paid.
    pub on: Date,
    /// How much, whole: the likelihood is not in it.
    pub minor: i128,
    /// How likely, of a hundred; 100 where it is won.
    pub percent: u8,
    /// The deal is won.
    pub is_won: bool,
}

/// What comes in when.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cash {
    /// Every part that comes in the columns or after them, the earliest first.
    pub parts: Vec<CashPart>,
    /// Each column.
    pub cells: Vec<CashCell>,
    /// After the last one.
    pub later: CashCell,
    /// Open deals without a day, of which nobody knows when they are paid.
    pub undated: usize,
}

/// The terms of a deal: its own, its pipeline's, the workspace's; all at the order where nobody has said anything.
pub fn terms_of(book: &Book, deal: &Deal) -> Terms {
    match &deal.terms {
        Some(terms) => Terms::clone(terms),
        None => terms_in(book, Some(book.pipeline_of(deal))),
    }
}

/// The terms of deals in a pipeline that say nothing of their own.
pub fn terms_in(book: &Book, pipeline: Option<PipelineId>) -> Terms {
    let of_pipeline = pipeline.and_then(|id| book.pipeline(id)).and_then(|pipeline| pipeline.terms.clone());
    of_pipeline.or_else(|| book.workspace()?.terms.clone()).unwrap_or_default()
}

impl Cash {
    /// Of the deals that pass the filter.
    pub fn of(book: &Book, filter: Filter, columns: &Columns, coinage: &Coinage) -> Self {
        let first = columns.list.first().map_or(columns.today, |column| column.period.first());
        let mut cash = Self { cells: vec![CashCell::default(); columns.list.len()], ..Self::default() };
        for deal in book.deals().filter(|deal| deal.removed.is_none() && !deal.stands_elsewhere()) {
            let is_won = matches!(deal.status, DealStatus::Won { .. });
            let counts = is_won || (deal.is_open() && deal.category != Some(Category::Omitted));
            if !counts || !filter.holds(deal, book) {
                continue;
            }
            // What is past its day closes today at the earliest.
            let day = if is_won { deal.closed_on() } else { deal.expected_close.map(|day| day.max(columns.today)) };
            let percent = if is_won { 100 } else { book.likelihood(deal).get() };
            let minor = coinage.minor_of(deal.value);
            match day {
                None => cash.undated += 1,
                Some(_) if minor == 0 || percent == 0 => {}
                Some(day) => {
                    for (days, minor) in terms_of(book, deal).split(minor) {
                        let on = day.plus_days(i32::from(days));
                        if on >= first {
                            let column = columns.containing(on);
                            cash.parts.push(CashPart { deal: deal.id, column, on, minor, percent, is_won });
                        }
                    }
                }
            }
        }
        cash.parts.arrange_by(|one, other| (one.on, one.deal).cmp(&(other.on, other.deal)));
        for part in &cash.parts {
            match part.column {
                Some(at) => cash.cells[at].add(part),
                None => cash.later.add(part),
            }
        }
        cash
    }

    /// The deals of which something comes in a column, each once; after the last one where it is `None`.
    pub fn behind(&self, column: Option<usize>, is_won: Option<bool>) -> Vec<DealId> {
        let is_it = |part: &&CashPart| part.column == column && is_won.is_none_or(|won| won == part.is_won);
        let mut seen = FxHashSet::default();
        self.parts.iter().filter(is_it).map(|part| part.deal).filter(|deal| seen.insert(*deal)).collect()
    }

    /// Whether nothing comes.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        forecast::Span,
        metrics::fixture::{World, date, pipeline},
        records::{Instalment, Percent, Pipeline, Workspace},
    };

    fn terms(parts: &[(u8, u16)]) -> Terms {
        let parts = parts.iter().map(|(percent, days)| Instalment { percent: *percent, days: *days });
        Terms::new(parts.collect()).expect("terms")
    }

    fn cash(world: &World) -> Cash {
        let columns = Columns::new(Span::Month, Default::default(), date("2026-06-15"), 1, 2);
        let values = world.book.deals().filter_map(|deal| deal.value).map(|value| value.currency);
        Cash::of(&world.book, Filter::default(), &columns, &Coinage::of(values, &world.book))
    }

    /// Won and open of each column, and later, in whole units.
    fn check(world: &World, expected: &[(i128, i128)]) {
        let cash = cash(world);
        let all: Vec<_> =
            cash.cells.iter().chain([&cash.later]).map(|cell| (cell.won / 100, cell.open() / 100)).collect();
        assert_eq!(all, expected);
    }

    /// M14: half at the order, half after thirty days; the deal's terms beat the pipeline's, these the workspace's.
    #[test]
    fn money_comes_when_the_terms_say() {
        let text = "won at 1000 closed 2026-05-20, open at 400 A 2026-06-01";
        let mut world = World::of(text).with_stage('A', |stage| stage.likelihood = Percent::new(50));
        let open = world.book.deals().find(|deal| deal.is_open()).cloned().expect("a deal");
        world.put(Deal { expected_close: Some(date("2026-06-20")), ..Deal::clone(&open) });
        check(&world, &[(1000, 0), (0, 200), (0, 0), (0, 0), (0, 0)]);

        let workspace = Workspace::clone(world.book.workspace().expect("a workspace"));
        world.put(Workspace { terms: Some(terms(&[(50, 0), (50, 30)])), ..workspace });
        check(&world, &[(500, 0), (500, 100), (0, 100), (0, 0), (0, 0)]);

        let found = Pipeline::clone(world.book.pipeline(pipeline()).expect("a pipeline"));
        world.put(Pipeline { terms: Some(terms(&[(100, 60)])), ..found });
        check(&world, &[(0, 0), (0, 0), (1000, 0), (0, 200), (0, 0)]);

        let open = world.book.deals().find(|deal| deal.is_open()).cloned().expect("a deal");
        world.put(Deal { terms: Some(Box::new(terms(&[(25, 0), (75, 3_650)]))), ..Deal::clone(&open) });
        check(&world, &[(0, 0), (0, 50), (1000, 0), (0, 0), (0, 150)]);
        assert_eq!(cash(&world).behind(Some(1), None), [open.id]);
        assert_eq!(cash(&world).behind(Some(1), Some(true)), []);
    }

    #[test]
    fn without_a_day_nobody_knows_when_it_comes() {
        let world =
            World::of("open 2 at 400 A 2026-06-01, lost at 5, won at 1000 closed 2026-01-01, won closed 2026-06-01");
        assert_eq!((cash(&world).undated, cash(&world).is_empty()), (2, true), "what came before is over");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]
        /// All that is won comes, to the cent, whatever the terms.
        #[test]
        fn all_of_it_comes_once(values in prop::collection::vec(0_u32..1_000_000, 1..12), first in 1_u8..99, days in 0_u16..500) {
            let text: Vec<_> = values.iter().map(|value| format!("won at {value} closed 2026-06-10")).collect();
            let mut world = World::of(&text.join(", "));
            let workspace = Workspace::clone(world.book.workspace().expect("a workspace"));
            world.put(Workspace { terms: Some(terms(&[(first, 0), (100 - first, days)])), ..workspace });
            let cash = cash(&world);
            let sum: i128 = cash.cells.iter().chain([&cash.later]).map(CashCell::all).sum();
            prop_assert_eq!(sum, values.iter().map(|value| i128::from(*value) * 100).sum::<i128>());
        }
    }
}
