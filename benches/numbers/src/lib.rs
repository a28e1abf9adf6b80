//! All numbers of the insights: from nothing, and kept current after one change.
//!
//! `kariz-bench` measures this natively, and `benches/numbers.mjs` as wasm, built as the page's is: beside others that
//! are given the same rows, and must come to the same numbers.

mod answers;
#[cfg(target_arch = "wasm32")]
mod exports;
mod rows;

use std::hint::black_box;

use kariz_core::{
    AnyRecord, Book, Changes, Deal, DealId, Delta, Money, PipelineId, Timestamp, Workspace, Zone,
    metrics::{Comparison, Facts, Numbers, Passed, Period, Scope, Unit},
    money::Rate,
    time::Date,
};

/// The moment of all benches: 2026-11-24.
pub const NOW: Timestamp = Timestamp(1_795_525_320_000);
/// The seed of all workspaces.
pub const SEED: u64 = 1;

/// A workspace of invented deals.
pub struct World {
    book: Book,
    ids: Vec<DealId>,
    /// The deal that was changed last.
    number: usize,
}

/// What the insights show: a quarter and the one before, and all time.
pub struct Shown {
    facts: Facts,
    quarter: Comparison,
    ever: Numbers,
}

impl World {
    /// One with so many deals.
    pub fn of(deals: usize) -> Self {
        let mut book = Book::default();
        book.apply(Delta { records: kariz_sample::generate(deals, SEED, NOW), ..Delta::default() });
        // Without rates there would be no sums to count.
        let workspace = book.workspace().map(|workspace| rated(workspace));
        book.apply(Delta { records: workspace.into_iter().collect(), ..Delta::default() });
        let ids = book.deals().map(|deal| deal.id).collect();
        Self { book, ids, number: 0 }
    }

    /// The rows, for others to count.
    pub fn rows(&self) -> String {
        rows::json(&self.book)
    }

    /// The place of the deal that was changed last, among all.
    pub fn changed(&self) -> usize {
        self.number % self.ids.len().max(1)
    }

    /// Another deal becomes worth a little more.
    pub fn change(&mut self) -> Changes {
        self.number += 7;
        let deal = self.ids.get(self.number % self.ids.len().max(1)).and_then(|id| self.book.deal(*id));
        let changed = deal.map(|deal| dearer(deal));
        self.book.apply(Delta { records: changed.into_iter().collect(), ..Delta::default() })
    }
}

impl Shown {
    /// Everything counted, and read.
    pub fn of(World { book, .. }: &World) -> Self {
        let facts = Facts::of(book, Zone::default());
        let quarter = Scope { period: Some(quarter()), ..Scope::default() };
        let quarter = Comparison::of(&facts, quarter);
        let shown = Self { quarter, ever: Numbers::of(&facts, Scope::default()), facts };
        shown.read(book);
        shown
    }

    /// Follows a change, and reads everything again.
    pub fn follow(&mut self, World { book, .. }: &World, changes: &Changes) {
        let news = self.facts.apply(changes, book);
        self.quarter.apply(&news, &self.facts);
        self.ever.apply(&news, &self.facts);
        self.read(book);
    }

    /// What it shows of all time, then of the quarter, as a list.
    pub fn answers(&self, World { book, .. }: &World) -> Vec<f64> {
        let pipeline = book.pipelines().next().map_or_else(PipelineId::default, |pipeline| pipeline.id);
        [&self.ever, &self.quarter.now]
            .into_iter()
            .flat_map(|numbers| answers::answers(numbers, book, pipeline))
            .collect()
    }

    /// Reads every number, of the quarter, the one before and all time.
    fn read(&self, book: &Book) {
        let pipeline = book.pipelines().next().map_or_else(PipelineId::default, |pipeline| pipeline.id);
        read(&self.ever, book, pipeline);
        read(&self.quarter.now, book, pipeline);
    }
}

fn read(numbers: &Numbers, book: &Book, pipeline: PipelineId) {
    drop(black_box((numbers.win_rate(), numbers.win_rate_by_value(), numbers.deal_size(), numbers.sales_cycle())));
    drop(black_box((numbers.velocity(today()), numbers.cohort(), numbers.lifetime())));
    drop(black_box((numbers.flow(today()), numbers.open_deals(today()), numbers.qualified_leads())));
    drop(black_box((numbers.lead_conversion(), numbers.stage_conversion(book, pipeline))));
    drop(black_box((numbers.time_in_stage(book, pipeline, NOW), numbers.balance(book, pipeline))));
    drop(black_box(numbers.funnel(book, pipeline, Passed::default())));
}

/// The deal, worth a little more.
fn dearer(deal: &Deal) -> AnyRecord {
    let value = deal.value.map(|value| Money { minor: value.minor + 100, ..value });
    Deal { value, ..deal.clone() }.into()
}

/// The workspace, with rates for the currencies of its deals.
fn rated(workspace: &Workspace) -> AnyRecord {
    let mut workspace = workspace.clone();
    for (code, millionths) in [("GBP", 1_150_000), ("NOK", 86_000)] {
        if let Ok(currency) = code.parse() {
            workspace.rates.insert(currency, Rate(millionths));
        }
    }
    workspace.into()
}

fn quarter() -> Period {
    Period::this(Unit::Quarter, today())
}

fn today() -> Date {
    Zone::default().date_of(NOW)
}
