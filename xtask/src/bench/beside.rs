//! Kariz beside the JavaScript Automerge: the same work with the same files, in the same run.

use super::row::{Row, number, value};
use crate::table::aligned;

/// What both do. Peers are only in Chromium, beside npm's automerge-repo.
const WORK: [&str; 9] = [
    "cold load",
    "one edit",
    "merge of 1,000 changes",
    "merge of 5,000 changes each",
    "merge of 5,000 changes each, file read",
    "save",
    "live edit, p95",
    "first sync, live",
    "first sync, server",
];
const SIZES: [u64; 2] = [2_000, 10_000];

/// Milliseconds of each, and how many times JavaScript's time Kariz takes.
pub fn table(rows: &[Row]) -> String {
    let titles = ["beside JavaScript", "deals", "JavaScript", "native", "ratio", "Chromium", "ratio"];
    let mut lines = vec![titles.map(String::from).to_vec()];
    for (work, size) in WORK.iter().flat_map(|work| SIZES.map(|size| (*work, size))) {
        let measured = |by: &str| value(rows, &format!("{work} ({by})"), size);
        let script = measured("JavaScript");
        let beside = ["native", "Chromium"].map(measured).map(|kariz| [show(kariz), show(ratio(kariz, script))]);
        let first = [work.to_owned(), size.to_string(), show(script)];
        lines.push(first.into_iter().chain(beside.into_iter().flatten()).collect());
    }
    aligned(&lines)
}

/// What one of both did not measure.
pub fn missing(rows: &[Row]) -> Vec<String> {
    let names = WORK.iter().flat_map(|work| ["Chromium", "JavaScript"].map(|by| format!("{work} ({by})")));
    names.filter(|name| SIZES.iter().any(|size| value(rows, name, *size).is_none())).collect()
}

/// Kariz's time in JavaScript's.
pub fn ratio(kariz: Option<f64>, script: Option<f64>) -> Option<f64> {
    kariz.zip(script).filter(|(_, script)| *script > 0.0).map(|(kariz, script)| kariz / script)
}

fn show(value: Option<f64>) -> String {
    value.map_or_else(|| "-".to_owned(), number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_needs_both() {
        assert_eq!(ratio(Some(50.0), Some(200.0)), Some(0.25));
        assert_eq!(ratio(Some(50.0), None), None);
        assert_eq!(ratio(Some(50.0), Some(0.0)), None);
    }
}
