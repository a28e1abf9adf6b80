//! Rows: what is measured, printed as `cargo xtask bench` reads it.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use serde_json::json;

/// Runs of one measurement; fewer where a run takes long.
const RUNS: usize = 15;
/// No measurement goes on for longer, once it has run often enough for a median.
const PATIENCE: Duration = Duration::from_secs(4);
const LEAST_RUNS: usize = 3;

/// Prints the rows that are wanted.
pub struct Rows {
    filter: Option<String>,
    /// At most so many runs of one measurement.
    runs: usize,
}

impl Rows {
    /// Only rows whose name contains `filter`.
    pub fn wanted(filter: Option<String>) -> Self {
        Self { filter, runs: RUNS }
    }

    /// The same, each measured once: to see that it still is.
    pub fn once(self) -> Self {
        Self { runs: 1, ..self }
    }

    /// Whether a row is wanted: what leads to it may be left out otherwise.
    pub fn want(&self, name: &str) -> bool {
        self.filter.as_ref().is_none_or(|filter| name.contains(filter))
    }

    /// Prints a row.
    pub fn print(&self, name: &str, deals: usize, value: f64, unit: &str) {
        if self.want(name) {
            println!("{}", json!({ "name": name, "size": deals, "value": value, "unit": unit }));
        }
    }

    /// Prints the median time of `work` in milliseconds, each run with an input of its own. Making the
    /// input, and dropping what was made, takes no part.
    pub fn time<I, O>(&self, name: &str, deals: usize, mut input: impl FnMut() -> I, mut work: impl FnMut(I) -> O) {
        if !self.want(name) {
            return;
        }
        let (began, mut times) = (Instant::now(), Vec::new());
        while times.len() < self.runs && (times.len() < LEAST_RUNS || began.elapsed() < PATIENCE) {
            let given = input();
            let since = Instant::now();
            let made = black_box(work(black_box(given)));
            times.push(since.elapsed());
            drop(made);
        }
        self.print(name, deals, milliseconds(median(times)), "ms");
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
