//! What is told at the end of a run of tests: what is slowest, which part takes longer than it should, and what failed.

use crate::{say, table::aligned};
use std::time::{Duration, Instant};

/// So many of the slowest are listed.
const LISTED: usize = 10;

/// What was run, and how long each took. A test of the browser is one; of the native ones, a binary.
#[derive(Default)]
pub struct Times {
    each: Vec<(Duration, String)>,
    parts: Vec<Spent>,
    failed: Vec<String>,
}

struct Spent {
    part: &'static str,
    took: Duration,
    at_most: Duration,
}

impl Times {
    /// One more that was run.
    pub fn took(&mut self, time: Duration, name: String) {
        self.each.push((time, name));
    }

    /// This test did not hold. Whoever sees the last lines alone learns which.
    pub fn failed(&mut self, name: String) {
        self.failed.push(name);
    }

    /// Runs a part of the tests. What it may take, in minutes, is for two cores that have nothing else to do.
    pub fn part<T>(&mut self, part: &'static str, minutes: u64, run: impl FnOnce(&mut Self) -> T) -> T {
        let began = Instant::now();
        let result = run(self);
        self.parts.push(Spent { part, took: began.elapsed(), at_most: Duration::from_secs(60 * minutes) });
        result
    }

    /// Prints both tables, and what failed.
    pub fn show(&mut self) {
        self.each.sort_by(|(one, _), (other, _)| other.cmp(one));
        let slowest = self.each.iter().take(LISTED).map(|(time, name)| vec![seconds(*time), name.clone()]);
        say::show(format!("\nthe slowest\n{}", aligned(&slowest.collect::<Vec<_>>())));
        let head = ["part", "took", "at most"].map(str::to_owned).to_vec();
        let parts =
            self.parts.iter().map(|spent| vec![spent.part.to_owned(), seconds(spent.took), seconds(spent.at_most)]);
        say::show(format!("\n{}", aligned(&std::iter::once(head).chain(parts).collect::<Vec<_>>())));
        for spent in self.parts.iter().filter(|spent| spent.took > spent.at_most) {
            say::note(format!("{} took longer than they should", spent.part));
        }
        if !self.failed.is_empty() {
            say::show(format!("\nwhat failed\n  {}", self.failed.join("\n  ")));
        }
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f32())
}
