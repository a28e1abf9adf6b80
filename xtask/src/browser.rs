//! The browser tests: Playwright drives Chromium over the release build.

use crate::{command, machine, paths, say, serve, tally::Tally, times::Times};
use anyhow::{Context, Result};
use serde_json::Value;
use std::{fs, path::Path, process::Command, time::Duration};

/// Runs the browser tests over dist/ as it is, and counts them.
pub fn test(filter: Option<&str>, times: &mut Times) -> Result<Tally> {
    let step = say::step("running the browser tests");
    let report = paths::kept().join("browser-report.json");
    let _ = fs::remove_file(&report);
    let mut playwright = playwright()?;
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

/// Playwright, ready to run, with the app served and the browser found.
pub fn playwright() -> Result<Command> {
    machine::node_modules()?;
    let chromium = machine::chromium()?;
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
    each(&report["suites"], &mut |name, time| times.took(time, name));
    let count = |name: &str| report["stats"][name].as_u64().unwrap_or_default();
    // A report's errors stand outside of any test: a spec that does not load.
    let broken = report["errors"].as_array().map_or(0, |errors| errors.len() as u64);
    Ok(Tally {
        passed: count("expected"),
        failed: count("unexpected") + count("flaky") + broken,
        skipped: count("skipped"),
    })
}

/// Gives each test of these suites, and of those in them.
fn each(suites: &Value, give: &mut dyn FnMut(String, Duration)) {
    for suite in list(suites) {
        for spec in list(&suite["specs"]) {
            let name = format!("{}: {}", words(&spec["file"]), words(&spec["title"]));
            for test in list(&spec["tests"]) {
                let took = list(&test["results"]).filter_map(|result| result["duration"].as_u64()).sum();
                give(format!("{}, {name}", words(&test["projectName"])), Duration::from_millis(took));
            }
        }
        each(&suite["suites"], give);
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn words(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
