//! How long the scores of 20,000 leads take (Q5): worked out anew, and after one change.
//!
//! `cargo bench -p kariz-core --bench scores`

use std::cell::RefCell;

use divan::{Bencher, black_box};
use kariz_core::{
    Book, Delta, Record, RecordId, Timestamp, Zone,
    records::{Activity, ActivityKind, Aspect, Lead, LogKey, Signal, SignalKind, Workspace},
    score::Scores,
    time::Date,
};

/// Leads; each with three signals and three activities.
const LEADS: u64 = 20_000;

fn main() {
    divan::main();
}

#[divan::bench]
fn all_anew(bencher: Bencher<'_, '_>) {
    let book = book();
    bencher.bench_local(|| Scores::of(black_box(&book), &Zone::default(), today()));
}

/// A signal is recorded, and those that are ready are listed.
#[divan::bench(sample_size = 1, sample_count = 1_000)]
fn after_a_signal(bencher: Bencher<'_, '_>) {
    let book = RefCell::new(book());
    let scores = RefCell::new(Scores::of(&book.borrow(), &Zone::default(), today()));
    let next = RefCell::new(0..LEADS);
    let recorded = || {
        let id = next.borrow_mut().next().unwrap_or_default();
        Delta { records: vec![lead(id, 5).into()], ..Delta::default() }
    };
    bencher.with_inputs(recorded).bench_local_values(|delta| {
        let changes = book.borrow_mut().apply(delta);
        scores.borrow_mut().apply(&book.borrow(), &changes);
        scores.borrow().ready()
    });
}

fn today() -> Date {
    Date::from_day_number(20_000)
}

fn ago(days: u64) -> Timestamp {
    Timestamp::noon_of(today().plus_days(-(days as i32)))
}

fn number(id: u64) -> RecordId {
    RecordId(u128::from(id) + 1_000)
}

fn book() -> Book {
    let mut workspace = Workspace { id: RecordId(1).into(), ..Workspace::default() };
    let said =
        [(Aspect::Industry, "Hotels, Property, Clinics"), (Aspect::Region, "Nordics, Sweden"), (Aspect::Pain, "leak")];
    workspace.ideal = said.map(|(aspect, words)| (aspect, words.to_owned())).into_iter().collect();
    workspace.ideal_size_from = Some(20);
    let leads = (0..LEADS).map(|id| lead(id, 3).into());
    let activities = (0..LEADS * 3).map(|id| activity(id).into());
    let records = [workspace.into()].into_iter().chain(leads).chain(activities).collect();
    let mut book = Book::default();
    book.apply(Delta { records, ..Delta::default() });
    book
}

fn lead(id: u64, signals: u64) -> Lead {
    let pick = |words: [&str; 3]| words[(id % 3) as usize].to_owned();
    let mut lead = Lead {
        name: format!("Lead {id}"),
        industry: pick(["Hotels", "Fishing", ""]),
        region: pick(["Sweden", "Spain", "Finland"]),
        about: pick(["Wants prices for 30 rooms.", "A leak in the cellar, twice.", ""]),
        size: Some((id % 300) as u32),
        created_on: today().plus_days(-((id % 400) as i32)),
        ..Lead::blank(number(id).into())
    };
    for salt in 0..signals {
        let kind = SignalKind::ALL[((id + salt) % 10) as usize].into();
        let key = LogKey { at: ago((id + salt * 7) % 60), salt: salt as u32 };
        lead.signals.insert(key, Signal { kind, by: None });
    }
    lead
}

fn activity(id: u64) -> Activity {
    Activity {
        kind: ActivityKind::ALL[(id % 6) as usize],
        lead: Some(number(id / 3).into()),
        done_at: Some(ago(id % 50)),
        created_at: ago(60),
        ..Activity::blank(RecordId(u128::from(id) + 1_000_000).into())
    }
}
