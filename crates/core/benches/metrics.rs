//! How long the numbers take: from nothing, and after one change.
//!
//! `cargo bench -p kariz-core --bench metrics`

use std::cell::RefCell;

use divan::{Bencher, black_box};
use kariz_core::{
    Book, Currency, DealId, DealStatus, Delta, Landing, LeadId, LeadStatus, LogKey, MemberId, Money, PipelineId, Rank,
    RecordId, StageId, StageMove, Timestamp, Zone,
    metrics::{Comparison, DealSet, Facts, Numbers, Passed, Period, Scope, Trend, Unit},
    records::{Deal, Lead, Pipeline, Stage, Workspace},
    time::{DAY_MS, Date},
};

const SIZES: [u64; 3] = [2_000, 10_000, 100_000];
const STAGES: u64 = 6;
const DAYS: u64 = 730;

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn facts_from_nothing(bencher: Bencher<'_, '_>, deals: u64) {
    let book = book(deals);
    bencher.bench_local(|| Facts::of(black_box(&book), Zone::default()));
}

#[divan::bench(args = SIZES)]
fn numbers_from_facts(bencher: Bencher<'_, '_>, deals: u64) {
    let facts = Facts::of(&book(deals), Zone::default());
    bencher.bench_local(|| Numbers::of(black_box(&facts), Scope::default()));
}

#[divan::bench(args = SIZES)]
fn comparison_of_a_quarter_from_facts(bencher: Bencher<'_, '_>, deals: u64) {
    let facts = Facts::of(&book(deals), Zone::default());
    bencher.bench_local(|| Comparison::of(black_box(&facts), quarter()));
}

#[divan::bench(args = SIZES)]
fn trend_of_twelve_months_from_facts(bencher: Bencher<'_, '_>, deals: u64) {
    let facts = Facts::of(&book(deals), Zone::default());
    let months = Period::this(Unit::Month, today()).run_up(12);
    bencher.bench_local(|| Trend::of(black_box(&facts), &Scope::default(), &months));
}

/// All from the Book: facts, and the numbers of all time.
#[divan::bench(args = SIZES)]
fn everything_from_nothing(bencher: Bencher<'_, '_>, deals: u64) {
    let book = book(deals);
    bencher.bench_local(|| Numbers::of(&Facts::of(black_box(&book), Zone::default()), Scope::default()));
}

/// A deal is changed in every way: facts and the numbers of all time are kept current.
#[divan::bench(args = SIZES, sample_size = 1, sample_count = 1_000)]
fn one_change(bencher: Bencher<'_, '_>, deals: u64) {
    let book = RefCell::new(book(deals));
    let mut facts = Facts::of(&book.borrow(), Zone::default());
    let mut numbers = Numbers::of(&facts, Scope::default());
    let mut dice = Dice(1);
    let change = || {
        let changed = deal(dice.below(deals), &mut dice);
        book.borrow_mut().apply(Delta { records: vec![changed.into()], ..Delta::default() })
    };
    bencher.with_inputs(change).bench_local_refs(|changes| {
        let news = facts.apply(changes, &book.borrow());
        numbers.apply(&news, &facts);
    });
}

/// Reading every number, with nothing changed.
#[divan::bench(args = SIZES)]
fn reading_all(bencher: Bencher<'_, '_>, deals: u64) {
    let book = book(deals);
    let numbers = Numbers::of(&Facts::of(&book, Zone::default()), Scope::default());
    let now = Timestamp(i64::from(today().day_number()) * DAY_MS);
    bencher.bench_local(|| {
        let whole = (numbers.velocity(today()), numbers.win_rate_by_value(), numbers.cohort(), numbers.lifetime());
        let moves = (numbers.stage_conversion(&book, pipeline()), numbers.time_in_stage(&book, pipeline(), now));
        (whole, moves, numbers.balance(&book, pipeline()), numbers.funnel(&book, pipeline(), Passed::Recorded))
    });
}

#[divan::bench(args = SIZES)]
fn deals_behind_a_number(bencher: Bencher<'_, '_>, deals: u64) {
    let facts = Facts::of(&book(deals), Zone::default());
    let scope = quarter();
    bencher.bench_local(|| facts.behind(black_box(&scope), DealSet::Won));
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
    let leads = (0..deals / 2).map(|id| lead(id, &mut dice).into()).collect::<Vec<_>>();
    let deals = (0..deals).map(|id| deal(id, &mut dice).into());
    let records = [workspace.into(), sales.into()].into_iter().chain(stages).chain(leads).chain(deals).collect();
    book.apply(Delta { records, ..Delta::default() });
    book
}

/// Through one to six stages, then still there, won or lost.
fn deal(id: u64, dice: &mut Dice) -> Deal {
    let made = first_day().plus_days(dice.below(DAYS) as i32);
    let mut at = Timestamp(i64::from(made.day_number()) * DAY_MS);
    let mut deal = Deal { id: DealId(number(id)), pipeline: pipeline(), created_on: made, ..Deal::default() };
    deal.title = format!("Deal {id}");
    deal.value = Some(Money::units(dice.below(20_000) as i64, Currency::EUR));
    deal.owner = Some(MemberId(number(dice.below(12))));
    deal.lead = id.is_multiple_of(2).then(|| LeadId(number(id / 2)));
    for step in 0..=dice.below(STAGES) {
        let key = LogKey { at, salt: step as u32 };
        deal.moves.insert(key, moved(Landing::Stage(stage(step % STAGES))));
        deal.status = DealStatus::Open { stage: stage(step % STAGES), since: at };
        at.0 += dice.below(30) as i64 * DAY_MS + dice.below(86_400_000) as i64;
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

fn lead(id: u64, dice: &mut Dice) -> Lead {
    let made = first_day().plus_days(dice.below(DAYS) as i32);
    let status = LeadStatus::Converted { deal: DealId(number(id * 2)), on: made };
    Lead { id: LeadId(number(id)), name: "Lead".to_owned(), created_on: made, status, ..Lead::default() }
}

fn quarter() -> Scope {
    Scope { period: Some(Period::this(Unit::Quarter, today())), ..Scope::default() }
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

fn first_day() -> Date {
    today().plus_days(-(DAYS as i32))
}

fn today() -> Date {
    Date::from_day_number(20_779)
}
