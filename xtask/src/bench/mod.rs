//! `bench`: one table of measurements, native ones and those in Chromium; then the budget.
//!
//! A bench is anything that leaves rows (see [`row`]):
//! - Native: the package `kariz-bench` in benches/, run in the release profile, prints them. It leaves
//!   the workspaces that it measured as files, too.
//! - JavaScript: `benches/automerge.mjs` prints them: the npm Automerge, with the same files.
//! - Browser: `tests/browser/bench/*.bench.ts`, run one at a time with the same files, appends them
//!   to the file that `KARIZ_BENCH_ROWS` names (`support/bench.ts` does that). Those with peers do
//!   the same with npm's automerge-repo in turns, and leave its rows too.
//!
//! All get the filter: the first two as their argument, Playwright as `--grep`.

mod beside;
mod budget;
mod row;

use crate::{browser, build, command, machine, paths, say, size, table::aligned};
use anyhow::{Context, Result, bail};
use row::Row;
use std::{
    fs,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Command, Stdio},
};

/// What is to be measured.
pub struct Wanted {
    /// Natively, with nothing but Cargo.
    pub native: bool,
    /// In Chromium.
    pub browser: bool,
    /// Leaves out 100,000 deals.
    pub quick: bool,
    /// Only rows, or browser benches, whose name contains this.
    pub filter: Option<String>,
}

/// Runs every bench that is wanted, beside the JavaScript Automerge, then prints the table.
pub fn bench(wanted: &Wanted) -> Result<()> {
    let mut rows = native(wanted)?;
    rows.extend(in_javascript(wanted)?);
    let mut transferred = None;
    if wanted.browser {
        rows.extend(in_browser(wanted)?);
        transferred = Some(size::of_dist()?);
    }
    say::show(format!("\n{}", table(&rows)));
    say::show(beside::table(&rows));
    say::show(budget::table(&rows, transferred));
    Ok(())
}

/// Where the measured workspaces are left as files.
fn files() -> PathBuf {
    paths::kept().join("bench")
}

/// Measures natively; without that being wanted, leaves the files alone.
fn native(wanted: &Wanted) -> Result<Vec<Row>> {
    let what = if wanted.native { "running the native benches" } else { "generating the workspaces to measure" };
    let step = say::step(what);
    let mut cargo = command::cargo(&["run", "--release", "--package", "kariz-bench", "--", "--out"]);
    cargo.arg(files()).args(wanted.quick.then_some("--quick"));
    cargo.args((!wanted.native).then_some("--files")).args(&wanted.filter);
    let rows = rows_of(&mut cargo)?;
    step.done();
    Ok(rows)
}

fn in_javascript(wanted: &Wanted) -> Result<Vec<Row>> {
    machine::node_modules()?;
    let step = say::step("running the JavaScript Automerge beside");
    let mut node = Command::new("node");
    node.arg(paths::root().join("benches/automerge.mjs")).arg(files()).args(&wanted.filter);
    let rows = rows_of(&mut node)?;
    step.done();
    Ok(rows)
}

fn in_browser(wanted: &Wanted) -> Result<Vec<Row>> {
    build::build(build::Flavour::Release)?;
    let step = say::step("running the benches in Chromium");
    let file = paths::kept().join("bench-rows.jsonl");
    fs::write(&file, "")?;
    let mut playwright = browser::playwright()?;
    playwright.args(["--config", "bench.config.ts", "--pass-with-no-tests"]);
    playwright.env("KARIZ_BENCH_ROWS", absolute(&file)?).env("KARIZ_BENCH_FILES", absolute(&files())?);
    if let Some(filter) = &wanted.filter {
        playwright.args(["--grep", filter]);
    }
    command::run(&mut playwright)?;
    step.done();
    Ok(fs::read_to_string(file)?.lines().filter_map(row::read).collect())
}

/// Playwright works in another folder.
fn absolute(path: &PathBuf) -> Result<PathBuf> {
    fs::canonicalize(path).with_context(|| format!("{} is missing", path.display()))
}

/// What a program prints: its rows; everything else is passed on.
fn rows_of(program: &mut Command) -> Result<Vec<Row>> {
    let mut child = program.stdout(Stdio::piped()).spawn().context("a bench does not start")?;
    let mut rows = Vec::new();
    for line in child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()) {
        let line = line?;
        match row::read(&line) {
            Some(row) => rows.push(row),
            None => say::note(line),
        }
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("a bench failed ({status})");
    }
    Ok(rows)
}

/// Every row, those of the same name together.
fn table(rows: &[Row]) -> String {
    let mut names: Vec<&str> = Vec::new();
    rows.iter().for_each(|row| {
        if !names.contains(&row.name.as_str()) {
            names.push(&row.name)
        }
    });
    let mut lines = vec![["measured", "deals", "value", "unit"].map(String::from).to_vec()];
    for row in names.iter().flat_map(|name| rows.iter().filter(move |row| row.name == *name)) {
        lines.push(vec![row.name.clone(), row.size.to_string(), row::number(row.value), row.unit.clone()]);
    }
    aligned(&lines)
}
