//! How long a day's work takes (W2): from the Book, and after a step was done.
//!
//! `cargo bench -p kariz-core --bench day`

use std::cell::RefCell;

use divan::{Bencher, black_box};
use kariz_core::{
    ActivityId, Book, DealId, DealStatus, Delta, PipelineId, Rank, RecordId, StageId, Timestamp, Zone,
    day::{Day, Filter, Moment},
    records::{Activity, ActivityKind, Deal, Pipeline, Stage, Workspace},
    time::Date,
};

/// Deals; of activities there are six times as many, two of them planned.
const DEALS: u64 = 10_000;

fn main() {
    divan::main();
}

#[divan::bench]
fn day_from_the_book(bencher: Bencher<'_, '_>) {
    let book = book();
    bencher.bench_local(|| day(black_box(&book)));
}

/// One step is done, and the day is worked out anew.
#[divan::bench(sample_size = 1, sample_count = 1_000)]
fn after_a_step_is_done(bencher: Bencher<'_, '_>) {
    let book = RefCell::new(book());
    let next = RefCell::new(0..DEALS);
    let done = || {
        let id = next.borrow_mut().next().unwrap_or_default();
        Delta { records: vec![activity(id * 6, Some(now())).into()], ..Delta::default() }
    };
    bencher.with_inputs(done).bench_local_values(|delta| {
        book.borrow_mut().apply(delta);
        day(&book.borrow())
    });
}

fn day(book: &Book) -> Day {
    Day::of(book, Moment { now: now(), today: today(), zone: &Zone::default() }, Filter::default())
}

fn today() -> Date {
    Date::from_day_number(20_000)
}

fn now() -> Timestamp {
    Timestamp::noon_of(today())
}

fn number(id: u64) -> RecordId {
    RecordId(u128::from(id) + 1_000)
}

fn book() -> Book {
    let mut book = Book::default();
    let workspace = Workspace { id: RecordId(1).into(), ..Workspace::default() };
    let sales = Pipeline { id: PipelineId(RecordId(2)), name: "Sales".to_owned(), ..Pipeline::default() };
    let stage = Stage { id: StageId(RecordId(3)), pipeline: sales.id, ..Stage::default() };
    let since = Timestamp::noon_of(today().plus_days(-30));
    let ranks = Rank::spread(DEALS as usize, || 0).into_iter().zip(0..DEALS);
    let deals = ranks.map(|(rank, id)| Deal {
        id: DealId(number(id)),
        title: format!("Deal {id}"),
        pipeline: PipelineId(RecordId(2)),
        rank,
        status: DealStatus::Open { stage: StageId(RecordId(3)), since },
        ..Deal::default()
    });
    let activities = (0..DEALS * 6).map(|id| activity(id, None).into());
    let records = [workspace.into(), sales.into(), stage.into()];
    let records = records.into_iter().chain(deals.map(Into::into)).chain(activities).collect();
    book.apply(Delta { records, ..Delta::default() });
    book
}

/// Of six of a deal two are planned, from 40 days ago to 40 days ahead.
fn activity(id: u64, done_at: Option<Timestamp>) -> Activity {
    let days = (id % 80) as i32 - 40;
    let is_planned = id % 6 < 2;
    let done = Timestamp::noon_of(today().plus_days(-(id as i32 % 700) - 1));
    Activity {
        id: ActivityId(number(id)),
        kind: ActivityKind::Call,
        deal: Some(DealId(number(id / 6))),
        due: Some(today().plus_days(days)),
        done_at: done_at.or((!is_planned).then_some(done)),
        created_at: Timestamp::noon_of(today().plus_days(-100)),
        ..Activity::default()
    }
}
