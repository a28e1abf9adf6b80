//! How long the steps of the wizard take: `cargo run --release -p kariz-import --example speed -- 10000`.

use std::{
    io::Write,
    time::{Duration, Instant},
};

use kariz_core::{Book, Context, Date, Delta, Timestamp};
use kariz_import::ImportFile;

fn main() -> std::io::Result<()> {
    let rows = std::env::args().nth(1).and_then(|rows| rows.parse().ok()).unwrap_or(10_000);
    let text = kariz_sample::opportunities_csv(rows, 1);
    let today = Date::from_day_number(20_779);
    let mut book = Book::default();
    let (file, read) = timed(|| ImportFile::read("file.csv", text.clone().into_bytes()));
    let Ok(mut file) = file else { return Ok(()) };
    let (plan, detect) = timed(|| file.detect(&book, today));
    let (_, view) = timed(|| file.view(&book, &plan, today));
    let mut seed = 1;
    let random = &mut || {
        seed += 1;
        seed
    };
    let mut context = Context { now: Timestamp::noon_of(today), today, zone: &kariz_core::time::UTC, me: None, random };
    let (batches, import) = timed(|| file.import(&book, &plan, &mut context).collect::<Vec<_>>());
    for records in batches {
        book.apply(Delta { records, ..Delta::default() });
    }
    let (_, again) = timed(|| file.view(&book, &plan, today));
    let steps =
        [("read", read), ("detect", detect), ("view", view), ("import", import), ("view of known deals", again)];
    let mut out = std::io::stdout();
    writeln!(out, "{rows} rows, {} KiB", text.len() >> 10)?;
    steps.iter().try_for_each(|(step, took)| writeln!(out, "{step:20} {:8.1} ms", took.as_secs_f64() * 1000.0))
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed())
}
