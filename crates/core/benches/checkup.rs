//! How long the check-up takes: what was done and planned, the eight, one week of their trend, the nine.
//!
//! `cargo bench -p kariz-core --bench checkup`

use divan::{Bencher, black_box};
use kariz_core::{
    ActivityId, Book, Currency, DealId, DealStatus, Delta, Landing, LogKey, Money, OrganisationId, PipelineId, Rank,
    RecordId, StageId, StageMove, Timestamp, Zone,
    checkup::{Facts, Patient, findings, point, scorecard},
    forecast::Moment,
    records::{Activity, ActivityKind, Deal, Pipeline, Stage, Workspace},
    review::{Scene, Then, Walk},
    time::Date,
};

const SIZES: [u64; 2] = [10_000, 100_000];
const STAGES: u64 = 6;

fn main() {
    divan::main();
}

/// One walk through six activities a deal.
#[divan::bench(args = SIZES)]
fn facts(bencher: Bencher<'_, '_>, deals: u64) {
    let book = book(deals);
    bencher.bench_local(|| Facts::of(black_box(&book)));
}

#[divan::bench(args = SIZES)]
fn the_eight(bencher: Bencher<'_, '_>, deals: u64) {
    let book = book(deals);
    let facts = Facts::of(&book);
    bencher.bench_local(|| findings(black_box(&patient(&book, &facts, &Zone::default()))));
}

/// A page looks at eight of them, one at a time.
#[divan::bench(args = SIZES)]
fn one_week(bencher: Bencher<'_, '_>, deals: u64) {
    let book = book(deals);
    let facts = Facts::of(&book);
    bencher.bench_local(|| point(black_box(&patient(&book, &facts, &Zone::default())), today().plus_days(-28)));
}

#[divan::bench(args = SIZES)]
fn the_nine(bencher: Bencher<'_, '_>, deals: u64) {
    let book = book(deals);
    let facts = Facts::of(&book);
    bencher.bench_local(|| scorecard(black_box(&patient(&book, &facts, &Zone::default()))));
}

/// What a review goes through, of what has changed in a week.
#[divan::bench(args = SIZES)]
fn a_walk(bencher: Bencher<'_, '_>, deals: u64) {
    let (book, zone) = (book(deals), Zone::default());
    let then = Then::At(Moment::end_of(today().plus_days(-7), &zone));
    let scene = Scene { book: &book, now: now(), today: today(), zone: &zone };
    bencher.bench_local(|| Walk::of(black_box(&scene), &then));
}

fn patient<'b>(book: &'b Book, facts: &'b Facts, zone: &'b Zone) -> Patient<'b> {
    Patient { book, facts, now: now(), today: today(), zone }
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

fn stage(id: u64) -> StageId {
    StageId(RecordId(u128::from(id % STAGES) + 10))
}

fn book(deals: u64) -> Book {
    let mut book = Book::default();
    let pipeline = PipelineId(RecordId(2));
    let workspace = Workspace { id: RecordId(1).into(), ..Workspace::default() };
    let sales = Pipeline { id: pipeline, name: "Sales".to_owned(), ..Pipeline::default() };
    let stages = Rank::spread(STAGES as usize, || 0).into_iter().zip(0..STAGES).map(|(rank, id)| Stage {
        id: stage(id),
        pipeline,
        name: format!("Stage {id}"),
        rank,
        day_limit: Some(14),
        range_max: Some(40),
        ..Stage::default()
    });
    let made = (0..deals).map(deal);
    let activities = (0..deals * 6).map(|id| activity(id).into());
    let records = [workspace.into(), sales.into()].into_iter().chain(stages.map(Into::into));
    let records = records.chain(made.map(Into::into)).chain(activities).collect();
    book.apply(Delta { records, ..Delta::default() });
    book
}

/// Every fifth is open; the others were closed within two years.
fn deal(id: u64) -> Deal {
    let made = today().plus_days(-(id as i32 * 7 % 700) - 20);
    let moment = |days: i32| Timestamp::noon_of(made.plus_days(days));
    let mut deal = Deal {
        id: DealId(number(id)),
        title: format!("Deal {id}"),
        pipeline: PipelineId(RecordId(2)),
        created_on: made,
        value: Some(Money::new(id as i64 % 9_000 * 100, Currency::EUR)),
        organisation: Some(OrganisationId(number(id % 3_000))),
        expected_close: Some(made.plus_days(60)),
        ..Deal::default()
    };
    for step in 0..=id % STAGES {
        let key = LogKey { at: moment(step as i32 * 4), salt: step as u32 };
        deal.moves.insert(key, StageMove { from: None, to: Landing::Stage(stage(step)), by: None, unmet: false });
    }
    let since = moment((id % STAGES) as i32 * 4);
    deal.status = match id % 5 {
        0 => DealStatus::Open { stage: stage(id), since },
        1 | 2 => DealStatus::Won { closed_on: made.plus_days(20) },
        _ => DealStatus::Lost { closed_on: made.plus_days(20), reason: None },
    };
    deal
}

fn activity(id: u64) -> Activity {
    let done = Timestamp::noon_of(today().plus_days(-(id as i32 % 700) - 1));
    Activity {
        id: ActivityId(number(id)),
        kind: ActivityKind::Call,
        deal: Some(DealId(number(id / 6))),
        due: Some(today().plus_days((id % 80) as i32 - 40)),
        done_at: (id % 6 > 1).then_some(done),
        created_at: Timestamp::noon_of(today().plus_days(-100)),
        ..Activity::default()
    }
}
