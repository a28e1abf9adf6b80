//! The browser tests: Playwright drives Chromium over the release build.

use crate::{command, machine, paths, say, serve, tally::Tally, times::Times};
use anyhow::{Context, Result};
use serde_json::Value;
use std::{fs, path::Path, process::Command, time::Duration};

/// So many lines of a failure's words are repeated at the end.
const LINES_OF_WHY: usize = 16;

/// Runs the browser tests over dist/ as it is, and counts them.
pub fn test(filter: Option<&str>, times: &mut Times) -> Result<Tally> {
    let step = say::step("running the browser tests");
    let report = paths::kept().join("browser-report.json");
    let _ = fs::remove_file(&report);
    let mut playwright = playwright(machine::chromium()?)?;
    playwright.env("PLAYWRIGHT_JSON_OUTPUT_NAME", &report);
    if let Some(filter) = filter {
        // A file of tests or a title: Playwright takes the one as an argument, the other as an option.
        let is_file = fs::read_dir(paths::browser_tests())?
            .filter_map(Result::ok)
            .any(|entry| entry.file_name().to_string_lossy().contains(filter));
        playwright.args(if is_file { vec![filter] } else { vec!["--grep", filter] });
    }
    let status = playwright.status().context("Playwright does not start")?;
    let tally = read_report(&report, times).with_context(|| format!("Playwright left no report ({status})"))?;
    step.ended(tally.failed == 0);
    Ok(tally)
}

/// Playwright, ready to run with this browser, and with the app served.
pub fn playwright(chromium: String) -> Result<Command> {
    machine::node_modules()?;
    let folder = paths::browser_tests();
    let types = say::step("checking the browser tests' types");
    command::run(Command::new("npx").args(["--no-install", "tsc", "--noEmit"]).current_dir(&folder))?;
    types.done();
    let mut playwright = Command::new("npx");
    playwright
        .args(["--no-install", "playwright", "test"])
        .env("CHROMIUM", chromium)
        .env("BASE_URL", serve::serve_in_background(paths::dist())?)
        .current_dir(folder);
    Ok(playwright)
}

fn read_report(path: &Path, times: &mut Times) -> Result<Tally> {
    let report: Value = serde_json::from_slice(&fs::read(path)?)?;
    each(&report["suites"], times);
    let count = |name: &str| report["stats"][name].as_u64().unwrap_or_default();
    // A report's errors stand outside of any test: a spec that does not load.
    let broken = report["errors"].as_array().map_or(0, |errors| errors.len() as u64);
    Ok(Tally {
        passed: count("expected"),
        failed: count("unexpected") + count("flaky") + broken,
        skipped: count("skipped"),
    })
}

/// Tells of each test of these suites, and of those in them.
fn each(suites: &Value, times: &mut Times) {
    for suite in list(suites) {
        for spec in list(&suite["specs"]) {
            let name = format!("{}: {}", words(&spec["file"]), words(&spec["title"]));
            for test in list(&spec["tests"]) {
                let took = list(&test["results"]).filter_map(|result| result["duration"].as_u64()).sum();
                let name = format!("{}, {name}", words(&test["projectName"]));
                if matches!(words(&test["status"]), "unexpected" | "flaky") {
                    times.failed(format!("{name}: {}", why(test)));
                }
                times.took(Duration::from_millis(took), name);
            }
        }
        each(&suite["suites"], times);
    }
}

/// Why a test did not hold, and in which line: what was expected and what was there, without what was tried on the way.
fn why(test: &Value) -> String {
    let error = list(&test["results"]).map(|result| &result["error"]).find(|error| error["message"].is_string());
    let Some(error) = error else { return String::new() };
    let message = without_colours(words(&error["message"]));
    let told = message.lines().map(str::trim).take_while(|line| !line.starts_with("Call log"));
    let told: Vec<&str> = told.filter(|line| !line.is_empty()).take(LINES_OF_WHY).collect();
    let line = error["location"]["line"].as_u64().map(|line| format!(" (line {line})")).unwrap_or_default();
    format!("{}{line}", told.join(" · "))
}

/// Without the signs that colour a text on a terminal.
fn without_colours(text: &str) -> String {
    let mut pieces = text.split("\u{1b}[");
    let first = pieces.next().unwrap_or_default().to_owned();
    first + &pieces.map(|piece| piece.split_once('m').map_or(piece, |(_, rest)| rest)).collect::<String>()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn words(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::why;
    use serde_json::json;

    #[test]
    fn a_failure_says_what_was_expected_what_was_there_and_where() {
        let message =
            "\u{1b}[31mError: not so\u{1b}[39m\n\nExpected: \u{1b}[32m2\u{1b}[39m\nReceived: 3\nCall log:\n  - waiting";
        let test = json!({ "results": [{ "error": { "message": message, "location": { "line": 57 } } }] });
        assert_eq!(why(&test), "Error: not so · Expected: 2 · Received: 3 (line 57)");
        assert_eq!(why(&json!({ "results": [{}] })), "");
    }
}
