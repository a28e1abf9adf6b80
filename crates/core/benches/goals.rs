//! How long goals take (G1): ten of them counted from the Book, after one deal was won, and what one of them takes.
//!
//! `cargo bench -p kariz-core --bench goals`

use std::cell::RefCell;

use divan::{Bencher, black_box};
use kariz_core::{
    Aim, Book, Calendar, Changes, Currency, Deal, DealId, DealStatus, Delta, GoalOf, GoalSpan, Measure, MemberId,
    Money, Origin, PipelineId, RecordId, Timestamp, Week, Workspace, Zone,
    goals::{Courses, History, Need, Purse},
    time::Date,
};

/// Closed deals.
const DEALS: u64 = 100_000;
/// Who sells.
const MEMBERS: u64 = 9;

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 20)]
fn ten_goals_from_the_book(bencher: Bencher<'_, '_>) {
    let book = book();
    bencher.bench_local(|| standings(black_box(&book), &mut Courses::new(Zone::default())));
}

/// A deal is won, and all goals say anew how far one is.
#[divan::bench(sample_size = 1, sample_count = 1_000)]
fn after_a_deal_is_won(bencher: Bencher<'_, '_>) {
    let book = RefCell::new(book());
    let courses = RefCell::new(Courses::new(Zone::default()));
    standings(&book.borrow(), &mut courses.borrow_mut());
    let next = RefCell::new(DEALS..);
    let won = || {
        let id = next.borrow_mut().next().unwrap_or_default();
        let delta = Delta { origin: Origin::Here, records: vec![deal(id).into()], ..Delta::default() };
        book.borrow_mut().apply(delta)
    };
    bencher.with_inputs(won).bench_local_values(|changes: Changes| {
        let mut courses = courses.borrow_mut();
        courses.apply(&changes, &book.borrow());
        standings(&book.borrow(), &mut courses)
    });
}

#[divan::bench(sample_count = 50)]
fn what_a_goal_takes(bencher: Bencher<'_, '_>) {
    let book = book();
    let mut courses = Courses::new(Zone::default());
    let aim = aims().remove(0);
    let standing = courses.course(&book, &aim, Currency::EUR).standing(days(), today(), Some(i64::MAX / 4));
    bencher.bench_local(|| {
        let purse = Purse::of_workspace(black_box(&book));
        Need::of(aim.measure, &standing, &History::of(&book, &aim.of, today(), &purse))
    });
}

fn days() -> (Calendar, Week) {
    (Calendar::Gregorian, Week::default())
}

fn standings(book: &Book, courses: &mut Courses) -> i128 {
    let done = |aim: Aim| courses.course(book, &aim, Currency::EUR).standing(days(), today(), Some(1_000_000)).done;
    aims().into_iter().map(done).sum()
}

fn aims() -> Vec<Aim> {
    let of_member = |member: u64| GoalOf::Member(MemberId(number(member)));
    let all = std::iter::once(GoalOf::All).chain((0..MEMBERS).map(of_member));
    all.map(|of| Aim { measure: Measure::Revenue, span: GoalSpan::Month, of }).collect()
}

fn today() -> Date {
    Date::from_day_number(20_000)
}

fn number(id: u64) -> RecordId {
    RecordId(u128::from(id) + 1_000)
}

/// One of three is won, on some day of the last two years.
fn deal(id: u64) -> Deal {
    let closed_on = today().plus_days(-i32::try_from(id * 7 % 730).unwrap_or_default());
    let status =
        if id.is_multiple_of(3) { DealStatus::Won { closed_on } } else { DealStatus::Lost { closed_on, reason: None } };
    Deal {
        id: DealId(number(id + 1_000)),
        title: format!("Deal {id}"),
        pipeline: PipelineId(RecordId(2)),
        value: Some(Money::units(100 + i64::try_from(id % 900).unwrap_or_default(), Currency::EUR)),
        owner: Some(MemberId(number(id % MEMBERS))),
        status,
        ..Deal::default()
    }
}

fn book() -> Book {
    let mut book = Book::default();
    let created_at = Timestamp::noon_of(today());
    let workspace = Workspace { id: RecordId(1).into(), created_at, ..Workspace::default() };
    let records = std::iter::once(workspace.into()).chain((0..DEALS).map(|id| deal(id).into())).collect();
    book.apply(Delta { records, ..Delta::default() });
    book
}
