//! The native tests: everything that needs no browser.

use crate::{command, machine, paths, say, tally::Tally, times::Times};
use anyhow::{Context, Result, bail};
use std::{
    io::{self, BufRead, BufReader},
    path::Path,
    time::Duration,
};

/// The verbs' own tests run in their own profile: what they link is compiled in
/// it already.
const SUITES: [&[&str]; 2] = [&WORKSPACE_TESTS, &["test", "--package", "xtask", "--profile", "xtask"]];

/// Cargo's words for the tests of everything else.
pub const WORKSPACE_TESTS: [&str; 4] = ["test", "--workspace", "--exclude", "xtask"];

/// Where tests find the programs of npm that Kariz has to get on with: a sync server, age.
const PROGRAMS: &str = "KARIZ_NPM";

/// Runs the tests of the whole workspace, and counts them.
pub fn test(filter: Option<&str>, times: &mut Times) -> Result<Tally> {
    machine::node_modules()?;
    let mut tally = Tally::default();
    for suite in SUITES {
        tally += run(suite, filter, times)?;
    }
    Ok(tally)
}

fn run(suite: &[&str], filter: Option<&str>, times: &mut Times) -> Result<Tally> {
    let mut cargo = command::cargo(suite);
    // Cargo names each binary on one stream, and the binary tells its counts on the other: here they are one.
    let (lines, out) = io::pipe()?;
    cargo
        .args(["--no-fail-fast", "--"])
        .args(filter)
        .env(PROGRAMS, paths::browser_tests())
        .stdout(out.try_clone()?)
        .stderr(out);
    let mut child = cargo.spawn().context("cargo test does not start")?;
    drop(cargo); // and with it our own end of the pipe
    let (mut tally, mut binary) = (Tally::default(), String::new());
    for line in BufReader::new(lines).lines() {
        let line = line?;
        if let Some(name) = named(&line) {
            binary = name;
        }
        if let Some(test) = failed(&line) {
            times.failed(format!("native, {binary}: {test}"));
        }
        match result(&line) {
            Some(counts) if counts == Tally::default() => continue,
            Some(counts) => {
                times.took(time(&line), format!("native, {binary}: {counts}"));
                tally += counts;
            }
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
pub fn is_noise(line: &str) -> bool {
    line.is_empty() || line == "running 0 tests" || (line.starts_with("test ") && line.ends_with(" ... ok"))
}

/// The test that a line says has failed.
fn failed(line: &str) -> Option<&str> {
    line.strip_prefix("test ")?.strip_suffix(" ... FAILED")
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

/// The binary that cargo says it runs now: the name of its file, without the hash.
fn named(line: &str) -> Option<String> {
    let file = line.trim().strip_prefix("Running ")?.rsplit_once('(')?.1.trim_end_matches(')');
    let name = Path::new(file).file_stem()?.to_string_lossy();
    Some(name.rsplit_once('-').map_or(name.as_ref(), |(name, _)| name).to_owned())
}

/// How long a suite took, as its closing line says.
fn time(line: &str) -> Duration {
    let seconds = line.rsplit_once("finished in ").and_then(|(_, time)| time.trim_end_matches('s').parse().ok());
    Duration::from_secs_f32(seconds.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suites_closing_line_is_read() {
        let line = "test result: ok. 12 passed; 1 failed; 2 ignored; 0 measured; 3 filtered out; finished in 0.01s";
        assert_eq!(result(line), Some(Tally { passed: 12, failed: 1, skipped: 2 }));
        let running = "     Running tests/rules/main.rs (target/debug/deps/rules-b8e5b25d3213ff5a)";
        assert_eq!(named(running).as_deref(), Some("rules"));
        assert_eq!(time(line), Duration::from_millis(10));
        assert_eq!(result("running 12 tests"), None);
        assert_eq!(failed("test deals::win ... FAILED"), Some("deals::win"));
        assert_eq!(failed("test deals::win ... ok"), None);
    }
}
