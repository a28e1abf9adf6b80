//! How long the numbers by group take: from nothing, and after one change.
//!
//! `cargo bench -p kariz-core --bench groups`

use std::cell::RefCell;

use divan::{Bencher, black_box};
use kariz_core::{
    Book, Currency, DealId, DealStatus, Delta, Landing, LogKey, MemberId, Money, OrganisationId, PipelineId, Rank,
    RecordId, StageId, StageMove, Timestamp, Zone,
    metrics::{
        Period, Scope, Unit,
        groups::{Breakdown, By, Cases, Cohorts, Customers, Growth, Passages, Touches},
    },
    records::{Deal, Pipeline, Stage, Workspace},
    time::{DAY_MS, Date},
};

const SIZES: [u64; 2] = [10_000, 100_000];
const STAGES: u64 = 5;

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn cases_from_nothing(bencher: Bencher<'_, '_>, deals: u64) {
    let book = book(deals);
    bencher.bench_local(|| Cases::of(black_box(&book), Zone::default()));
}

#[divan::bench(args = SIZES)]
fn people(bencher: Bencher<'_, '_>, deals: u64) {
    let cases = Cases::of(&book(deals), Zone::default());
    bencher.bench_local(|| Breakdown::of(black_box(&cases), By::Person, Scope::default(), &[]));
}

#[divan::bench(args = SIZES)]
fn from_stage_to_stage(bencher: Bencher<'_, '_>, deals: u64) {
    let book = book(deals);
    let cases = Cases::of(&book, Zone::default());
    bencher.bench_local(|| Passages::of(black_box(&cases), &book, &Scope::default(), pipeline()));
}

#[divan::bench(args = SIZES)]
fn customers_and_cohorts(bencher: Bencher<'_, '_>, deals: u64) {
    let cases = Cases::of(&book(deals), Zone::default());
    bencher.bench_local(|| {
        let customers = Customers::of(black_box(&cases), &Scope::default(), today());
        Cohorts::of(&customers, kariz_core::Calendar::Gregorian, today(), 8)
    });
}

#[divan::bench(args = SIZES)]
fn growth_and_touches(bencher: Bencher<'_, '_>, deals: u64) {
    let cases = Cases::of(&book(deals), Zone::default());
    let month = Period::this(Unit::Month, today());
    bencher.bench_local(|| {
        (Growth::of(black_box(&cases), &Scope::default(), month), Touches::of(&cases, &Scope::default(), 8))
    });
}

/// A deal is changed in every way: cases and four breakdowns are kept current.
#[divan::bench(args = SIZES, sample_size = 1, sample_count = 500)]
fn one_change(bencher: Bencher<'_, '_>, deals: u64) {
    let book = RefCell::new(book(deals));
    let mut cases = Cases::of(&book.borrow(), Zone::default());
    let by = [By::Person, By::Channel, By::Product, By::Reason];
    let mut groups = by.map(|by| Breakdown::of(&cases, by, Scope::default(), &[]));
    let mut dice = Dice(1);
    let change = || {
        let changed = deal(dice.below(deals), &mut dice);
        book.borrow_mut().apply(Delta { records: vec![changed.into()], ..Delta::default() })
    };
    bencher.with_inputs(change).bench_local_refs(|changes| {
        let news = cases.apply(changes, &book.borrow());
        groups.iter_mut().for_each(|groups| groups.apply(&news, &cases));
    });
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

fn book(deals: u64) -> Book {
    let mut dice = Dice(deals);
    let mut book = Book::default();
    let workspace = Workspace { id: RecordId(1).into(), ..Workspace::default() };
    let sales = Pipeline { id: pipeline(), name: "Sales".to_owned(), ..Pipeline::default() };
    let ranks = Rank::spread(STAGES as usize, || 0).into_iter().zip(0..);
    let stages = ranks.map(|(rank, at)| Stage { id: stage(at), pipeline: pipeline(), rank, ..Stage::default() }.into());
    let deals = (0..deals).map(|id| deal(id, &mut dice).into());
    let records = [workspace.into(), sales.into()].into_iter().chain(stages).chain(deals).collect();
    book.apply(Delta { records, ..Delta::default() });
    book
}

fn deal(id: u64, dice: &mut Dice) -> Deal {
    let made = today().plus_days(-(dice.below(730) as i32));
    let mut at = Timestamp(i64::from(made.day_number()) * DAY_MS);
    let mut deal = Deal { id: DealId(number(id)), pipeline: pipeline(), created_on: made, ..Deal::default() };
    deal.title = format!("Deal {id}");
    deal.value = Some(Money::units(dice.below(20_000) as i64, Currency::EUR));
    deal.owner = Some(MemberId(number(dice.below(12))));
    deal.organisation = Some(OrganisationId(number(1_000_000 + dice.below(1 + id / 4))));
    for step in 0..=dice.below(STAGES) {
        let key = LogKey { at, salt: step as u32 };
        deal.moves.insert(key, moved(Landing::Stage(stage(step))));
        deal.status = DealStatus::Open { stage: stage(step), since: at };
        at.0 += dice.below(30) as i64 * DAY_MS;
    }
    let closed_on = Date::from_day_number((at.0 / DAY_MS) as i32);
    let (status, landing) = match dice.below(5) {
        0 | 1 => (DealStatus::Won { closed_on }, Landing::Won),
        2 | 3 => (DealStatus::Lost { closed_on, reason: None }, Landing::Lost),
        _ => return deal,
    };
    deal.status = status;
    deal.moves.insert(LogKey { at, salt: 99 }, moved(landing));
    deal
}

fn moved(to: Landing) -> StageMove {
    StageMove { from: None, to, by: None, unmet: false }
}

/// Spread over the whole range, as real identifiers are.
fn number(id: u64) -> RecordId {
    RecordId(u128::from(id + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835))
}

fn pipeline() -> PipelineId {
    PipelineId(number(1))
}

fn stage(at: u64) -> StageId {
    StageId(number(100 + at))
}

fn today() -> Date {
    Date::from_day_number(20_779)
}
