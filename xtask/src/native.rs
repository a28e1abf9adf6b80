//! The native tests: everything that needs no browser.

use crate::{command, machine, paths, say, tally::Tally};
use anyhow::{Context, Result, bail};
use std::{
    io::{BufRead, BufReader},
    process::Stdio,
};

/// The verbs' own tests run in their own profile: what they link is compiled in
/// it already.
const SUITES: [&[&str]; 2] = [&["--workspace", "--exclude", "xtask"], &["--package", "xtask", "--profile", "xtask"]];

/// Where tests find the programs of npm that Kariz has to get on with: a sync server, age.
const PROGRAMS: &str = "KARIZ_NPM";

/// Runs the tests of the whole workspace, and counts them.
pub fn test(filter: Option<&str>) -> Result<Tally> {
    machine::node_modules()?;
    let mut tally = Tally::default();
    for suite in SUITES {
        tally += run(suite, filter)?;
    }
    Ok(tally)
}

fn run(suite: &[&str], filter: Option<&str>) -> Result<Tally> {
    let mut cargo = command::cargo(&["test", "--no-fail-fast"]);
    cargo.args(suite).arg("--").args(filter).env(PROGRAMS, paths::browser_tests()).stdout(Stdio::piped());
    let mut child = cargo.spawn().context("cargo test does not start")?;
    let mut tally = Tally::default();
    for line in child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()) {
        let line = line?;
        match result(&line) {
            Some(counts) if counts == Tally::default() => continue,
            Some(counts) => tally += counts,
            None if is_noise(&line) => continue,
            None => {}
        }
        say::show(line);
    }
    let status = child.wait()?;
    // Without one failed test it was the build, or a crash.
    if !status.success() && tally.failed == 0 {
        bail!("cargo test failed ({status})");
    }
    Ok(tally)
}

/// Lines that say nothing: each of many passed tests, and empty suites.
fn is_noise(line: &str) -> bool {
    line.is_empty() || line == "running 0 tests" || (line.starts_with("test ") && line.ends_with(" ... ok"))
}

/// The counts in a suite's closing line.
fn result(line: &str) -> Option<Tally> {
    let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let mut tally = Tally::default();
    for count in counts.split("; ") {
        let (number, what) = count.trim().split_once(' ')?;
        match (number.parse(), what) {
            (Ok(number), "passed") => tally.passed = number,
            (Ok(number), "failed") => tally.failed = number,
            (Ok(number), "ignored") => tally.skipped = number,
            _ => {}
        }
    }
    Some(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suites_closing_line_is_read() {
        let line = "test result: ok. 12 passed; 1 failed; 2 ignored; 0 measured; 3 filtered out; finished in 0.01s";
        assert_eq!(result(line), Some(Tally { passed: 12, failed: 1, skipped: 2 }));
        assert_eq!(result("running 12 tests"), None);
    }
}
