//! The budget: what a visitor may wait for at most.

use super::{
    beside::ratio,
    row::{Row, number, value},
};
use crate::{
    parts::{PIPELINE, SUMS, UNTIL_PAINTED},
    size::Transferred,
    table::aligned,
};

/// One promise.
struct Limit {
    what: &'static str,
    bound: Bound,
    unit: &'static str,
    measured: Option<f64>,
}

/// Which side of it is kept.
#[derive(Clone, Copy)]
enum Bound {
    AtMost(f64),
    AtLeast(f64),
}

impl Bound {
    fn holds(self, measured: f64) -> bool {
        match self {
            Self::AtMost(limit) => measured <= limit,
            Self::AtLeast(limit) => measured >= limit,
        }
    }

    fn words(self) -> String {
        match self {
            Self::AtMost(limit) => number(limit),
            Self::AtLeast(limit) => format!("from {}", number(limit)),
        }
    }
}

/// What is felt with 10,000 deals on a device that is slowed four times, in the middle: from what is pressed to what is
/// painted, in milliseconds.
const FELT: [(&str, f64); 9] = [
    ("feel: filter of Deals, per key", 100.0),
    ("feel: Deals, All", 150.0),
    ("feel: open a deal", 150.0),
    ("feel: back from a deal", 120.0),
    ("feel: move, from tap to painted", 150.0),
    ("feel: Board opened", 150.0),
    ("feel: Deals opened", 150.0),
    ("feel: Insights opened", 150.0),
    ("feel: search, per key", 80.0),
];

/// Every promise: what was measured, and whether it is kept.
pub fn table(rows: &[Row], transferred: Option<Transferred>) -> String {
    let mut lines = vec![["budget", "at most", "measured", "unit", ""].map(String::from).to_vec()];
    lines.extend(limits(rows, transferred).iter().map(Limit::line));
    aligned(&lines)
}

/// Promises of times that nothing was measured for.
pub fn missing(rows: &[Row]) -> Vec<String> {
    let unmeasured = |limit: &Limit| limit.unit != "KB" && limit.measured.is_none();
    limits(rows, None).iter().filter(|limit| unmeasured(limit)).map(|limit| limit.what.to_owned()).collect()
}

fn limits(rows: &[Row], transferred: Option<Transferred>) -> Vec<Limit> {
    let of = |name: &str, deals: u64| value(rows, name, deals);
    let load = |by: &str| of(&format!("cold load ({by})"), 10_000);
    let kilobytes = |bytes: usize| bytes as f64 / 1000.0;
    let painted = transferred.as_ref().map(|transferred| kilobytes(transferred.until_painted));
    let pipeline = transferred.as_ref().map(|transferred| kilobytes(transferred.pipeline));
    let at_most = |what: &str| SUMS.iter().find(|sum| sum.name == what).map_or(0.0, |sum| sum.limit as f64);
    let script = load("JavaScript");
    let mut limits = vec![
        limit(UNTIL_PAINTED, at_most(UNTIL_PAINTED), "KB", painted),
        limit(PIPELINE, at_most(PIPELINE), "KB", pipeline),
        limit("snapshot to painted board, 10,000 deals", 500.0, "ms", of("open to painted board", 10_000)),
        limit(
            "snapshot to painted board, 10,000 deals, 60,000 activities",
            400.0,
            "ms",
            of("open to painted board, busy", 10_000),
        ),
        limit("engine cold load in Chromium, 10,000 deals", 0.333, "of JS", ratio(load("Chromium"), script)),
        limit("one edit to painted, 10,000 deals, p95", 50.0, "ms", of("edit, click to painted, p95", 10_000)),
        limit("all numbers from nothing, 100,000 deals", 100.0, "ms", of("all numbers from nothing", 100_000)),
        limit("all numbers after one change, 100,000 deals", 1.0, "ms", of("all numbers after one change", 100_000)),
        limit("Today opened, 10,000 deals, 20,000 leads, 60,000 activities", 100.0, "ms", of("Today opened", 10_000)),
        limit("Leads opened, the same", 100.0, "ms", of("Leads opened", 10_000)),
        limit("a lead opened, the same", 100.0, "ms", of("a lead opened", 10_000)),
        limit("a step done to painted, the same, p95", 50.0, "ms", of("a step done, click to painted, p95", 10_000)),
        limit("scores of all leads anew, 20,000 leads", 150.0, "ms", of("scores of all leads anew", 10_000)),
        limit("scores after one change, 20,000 leads", 2.0, "ms", of("scores after one change", 10_000)),
        limit("CSV import to usable board, 10,000 deals", 5000.0, "ms", of("CSV import to usable board", 10_000)),
        at_least("first visit, Lighthouse mobile", 95.0, "of 100", of("first visit, Lighthouse mobile", 0)),
        limit("first visit, largest paint", 1500.0, "ms", of("first visit, largest paint", 0)),
        limit("first visit, interactive", 3000.0, "ms", of("first visit, interactive", 0)),
    ];
    limits.extend(FELT.map(|(what, at_most)| limit(what, at_most, "ms", of(what, 10_000))));
    limits
}

fn limit(what: &'static str, at_most: f64, unit: &'static str, measured: Option<f64>) -> Limit {
    Limit { what, bound: Bound::AtMost(at_most), unit, measured }
}

fn at_least(what: &'static str, at_least: f64, unit: &'static str, measured: Option<f64>) -> Limit {
    Limit { what, bound: Bound::AtLeast(at_least), unit, measured }
}

impl Limit {
    fn line(&self) -> Vec<String> {
        let (measured, verdict) = match self.measured {
            Some(measured) => (number(measured), if self.bound.holds(measured) { "ok" } else { "not kept" }),
            None => ("-".to_owned(), "not measured"),
        };
        vec![self.what.to_owned(), self.bound.words(), measured, self.unit.to_owned(), verdict.to_owned()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, value: f64) -> Row {
        Row { name: name.to_owned(), size: 10_000, value, unit: "ms".to_owned() }
    }

    fn verdict(rows: &[Row], what: &str) -> Option<String> {
        limits(rows, None).iter().find(|limit| limit.what.starts_with(what)).and_then(|limit| limit.line().pop())
    }

    #[test]
    fn a_limit_is_kept_exceeded_or_not_measured() {
        let rows = [
            row("open to painted board", 501.0),
            row("cold load (Chromium)", 10.0),
            row("cold load (JavaScript)", 40.0),
            Row { size: 0, ..row("first visit, Lighthouse mobile", 94.0) },
        ];
        assert_eq!(verdict(&rows, "snapshot").as_deref(), Some("not kept"));
        assert_eq!(verdict(&rows, "engine cold load in Chromium").as_deref(), Some("ok"));
        assert_eq!(verdict(&rows, "first visit, Lighthouse").as_deref(), Some("not kept"));
        assert_eq!(verdict(&rows, "CSV").as_deref(), Some("not measured"));
    }
}
