//! A rep's day: the scores of all leads, and what Today asks for, from the Book and after one change (Q5, W2).

use std::cell::RefCell;

use kariz_bench_numbers::NOW;
use kariz_core::{
    Activity, Book, Delta, Lead, LeadId, LogKey, Signal, SignalKind, Timestamp, Zone,
    day::{Day, Filter, Moment},
    score::Scores,
};

use crate::{rows::Rows, workspace};

/// Prints the rows of a size: so many deals, twice as many leads, six times as many activities.
pub fn measure(rows: &Rows, deals: usize) {
    if ![
        "scores of all leads anew",
        "scores after one change",
        "the day from the Book",
        "the day after a step was done",
    ]
    .iter()
    .any(|name| rows.want(name))
    {
        return;
    }
    let mut book = Book::default();
    book.apply(Delta { records: workspace::day_records(deals), ..Delta::default() });
    let (zone, today) = (Zone::default(), Zone::default().date_of(NOW));
    rows.time("scores of all leads anew", deals, || (), |()| Scores::of(&book, &zone, today));
    let day = |book: &Book| Day::of(book, Moment { now: NOW, today, zone: &Zone::default() }, Filter::default());
    rows.time("the day from the Book", deals, || (), |()| day(&book));

    let mut leads: Vec<LeadId> = book.leads().map(|lead| lead.id).collect();
    leads.sort_unstable();
    let mut steps: Vec<_> = book.planned().map(|step| step.id).collect();
    steps.sort_unstable();
    let scores = RefCell::new(Scores::of(&book, &zone, today));
    let book = RefCell::new(book);
    let (mut nth, mut done) = (0, 0);
    let signalled = || {
        nth += 1;
        let lead = leads.get(nth % leads.len().max(1)).and_then(|id| book.borrow().lead(*id).cloned());
        let mut lead = lead.map_or_else(Lead::default, |lead| Lead::clone(&lead));
        let key = LogKey { at: Timestamp(NOW.0 + 1), salt: u32::try_from(nth).unwrap_or_default() };
        lead.signals.insert(key, Signal { kind: SignalKind::Quote.into(), by: None });
        book.borrow_mut().apply(Delta { records: vec![lead.into()], ..Delta::default() })
    };
    rows.time("scores after one change", deals, signalled, |changes| {
        scores.borrow_mut().apply(&book.borrow(), &changes);
        scores.borrow().ready()
    });
    let completed = || {
        done += 1;
        let step = steps.get(done % steps.len().max(1)).and_then(|id| book.borrow().activity(*id).cloned());
        let step =
            step.map_or_else(Activity::default, |step| Activity { done_at: Some(NOW), ..Activity::clone(&step) });
        book.borrow_mut().apply(Delta { records: vec![step.into()], ..Delta::default() });
    };
    rows.time("the day after a step was done", deals, completed, |()| day(&book.borrow()));
}
