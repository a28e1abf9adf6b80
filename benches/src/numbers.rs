//! All numbers of the insights: from nothing, and kept current after one change.

use std::{cell::RefCell, hint::black_box};

use kariz_core::{
    AnyRecord, Book, Changes, Deal, Delta, Money, PipelineId, Zone,
    metrics::{Comparison, Facts, Numbers, Passed, Period, Scope, Unit},
    time::Date,
};

use crate::{
    rows::Rows,
    workspace::{self, NOW},
};

/// What the insights show: a quarter and the one before, and all time.
struct Shown {
    quarter: Comparison,
    ever: Numbers,
}

/// Prints the rows of a size.
pub fn measure(rows: &Rows, deals: usize) {
    let mut book = Book::default();
    book.apply(Delta { records: workspace::records(deals), ..Delta::default() });
    rows.time("all numbers from nothing", deals, || (), |()| from_nothing(&book));
    after_one_change(rows, deals, book);
}

fn from_nothing(book: &Book) -> (Facts, Shown) {
    let facts = Facts::of(book, Zone::default());
    let quarter = Scope { period: Some(Period::this(Unit::Quarter, today())), ..Scope::default() };
    let shown = Shown { quarter: Comparison::of(&facts, quarter), ever: Numbers::of(&facts, Scope::default()) };
    shown.read(book);
    (facts, shown)
}

fn after_one_change(rows: &Rows, deals: usize, book: Book) {
    let (mut facts, mut shown) = from_nothing(&book);
    let ids: Vec<_> = book.deals().map(|deal| deal.id).collect();
    let book = RefCell::new(book);
    let mut number = 0;
    let change = || {
        number += 7;
        let changed = book.borrow().deal(ids[number % ids.len()]).map(|deal| dearer(deal));
        book.borrow_mut().apply(Delta { records: changed.into_iter().collect(), ..Delta::default() })
    };
    rows.time("all numbers after one change", deals, change, |changes: Changes| {
        let book = book.borrow();
        let news = facts.apply(&changes, &book);
        shown.quarter.apply(&news, &facts);
        shown.ever.apply(&news, &facts);
        shown.read(&book);
    });
}

impl Shown {
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

fn today() -> Date {
    Zone::default().date_of(NOW)
}
