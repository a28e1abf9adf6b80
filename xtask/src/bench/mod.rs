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
//! The first visit is measured by Lighthouse, over dist/ as it is served: with brotli. Its rows have no deals.
//!
//! All get the filter: the first two as their argument, Playwright as `--grep`.

mod beside;
mod budget;
mod row;

use crate::{browser, build, command, machine, native, paths, say, size, table::aligned};
use anyhow::{Context, Result, bail};
use row::Row;
use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// What is to be measured.
pub struct Wanted {
    /// Natively, with nothing but Cargo.
    pub native: bool,
    /// In Chromium.
    pub browser: bool,
    /// How large the workspaces are.
    pub extent: Extent,
    /// Only rows, or browser benches, whose name contains this.
    pub filter: Option<String>,
}

/// How large the workspaces are that are measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// 2,000, 10,000, 100,000 deals.
    All,
    /// Without 100,000 deals.
    Quick,
    /// So small that the figures say nothing; to see that all is still measured.
    Smoke,
}

/// Runs every bench that is wanted, beside the JavaScript Automerge, then prints the table.
pub fn bench(wanted: &Wanted) -> Result<()> {
    let rows = rows(wanted)?;
    if wanted.extent == Extent::Smoke {
        return all_there(&rows);
    }
    let transferred = if wanted.browser { Some(size::of_last_build()?) } else { None };
    say::show(format!("\n{}", table(&rows)));
    say::show(beside::table(&rows));
    say::show(budget::table(&rows, transferred));
    Ok(())
}

fn rows(wanted: &Wanted) -> Result<Vec<Row>> {
    let mut rows = native(wanted)?;
    rows.extend(in_javascript(wanted)?);
    if wanted.browser {
        rows.extend(in_browser(wanted)?);
    }
    Ok(rows)
}

/// Whether everything that the tables show was measured, at whatever size.
fn all_there(rows: &[Row]) -> Result<()> {
    let anywhere: Vec<Row> = rows
        .iter()
        .flat_map(|row| [0, 2_000, 10_000, 100_000].map(|size| Row { size, ..row.clone() }))
        .filter(|row| row.value.is_finite() && row.value >= 0.0)
        .collect();
    let missing = [beside::missing(&anywhere), budget::missing(&anywhere)].concat();
    if missing.is_empty() { Ok(()) } else { bail!("a bench does not measure any more: {}", missing.join("; ")) }
}

/// Where the measured workspaces are left as files.
fn files(wanted: &Wanted) -> PathBuf {
    paths::kept().join(if wanted.extent == Extent::Smoke { "bench-smoke" } else { "bench" })
}

/// Measures natively; without that being wanted, leaves the files alone.
fn native(wanted: &Wanted) -> Result<Vec<Row>> {
    let what = if wanted.native { "running the native benches" } else { "generating the workspaces to measure" };
    let step = say::step(what);
    let mut cargo = match wanted.extent {
        Extent::Smoke => smoke(&files(wanted)),
        extent => measured(wanted, extent == Extent::Quick),
    };
    let rows = rows_of(&mut cargo)?;
    step.done();
    Ok(rows)
}

/// Every bench in what the native tests have built already: with other features all that it links would be built anew.
fn smoke(files: &Path) -> Command {
    let mut cargo = command::cargo(&native::WORKSPACE_TESTS);
    // Of all tests the one is run: with `--test smoke` Cargo would choose other features.
    let one = ["--tests", "--", "--ignored", "--exact", "every_bench_measures", "--nocapture"];
    cargo.args(one).env("KARIZ_BENCH_OUT", files);
    cargo
}

fn measured(wanted: &Wanted, quick: bool) -> Command {
    let mut cargo = command::cargo(&["run", "--package", "kariz-bench", "--release", "--", "--out"]);
    cargo.arg(files(wanted)).args(quick.then_some("--quick")).args((!wanted.native).then_some("--files"));
    cargo.args(&wanted.filter);
    cargo
}

fn in_javascript(wanted: &Wanted) -> Result<Vec<Row>> {
    machine::node_modules()?;
    let step = say::step("running the JavaScript Automerge beside");
    let mut node = Command::new("node");
    node.arg(paths::root().join("benches/automerge.mjs")).arg(files(wanted)).args(&wanted.filter);
    node.envs(smoke_flag(wanted));
    let rows = rows_of(&mut node)?;
    step.done();
    Ok(rows)
}

fn in_browser(wanted: &Wanted) -> Result<Vec<Row>> {
    build::build(build::Flavour::Release)?;
    let step = say::step("running the benches in Chromium");
    let file = paths::kept().join("bench-rows.jsonl");
    fs::write(&file, "")?;
    // What is measured is what users have.
    let chromium = if wanted.extent == Extent::Smoke { machine::chromium() } else { machine::whole_chromium() };
    let mut playwright = browser::playwright(chromium?)?;
    playwright.args(["--config", "bench.config.ts", "--pass-with-no-tests"]).envs(smoke_flag(wanted));
    playwright.env("KARIZ_BENCH_ROWS", absolute(&file)?).env("KARIZ_BENCH_FILES", absolute(&files(wanted))?);
    if let Some(filter) = &wanted.filter {
        playwright.args(["--grep", filter]);
    }
    command::run(&mut playwright)?;
    step.done();
    Ok(fs::read_to_string(file)?.lines().filter_map(row::read).collect())
}

/// Tells the benches in JavaScript and in the browser that once and small is enough.
fn smoke_flag(wanted: &Wanted) -> Option<(&'static str, &'static str)> {
    (wanted.extent == Extent::Smoke).then_some(("KARIZ_BENCH_SMOKE", "1"))
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
            None if native::is_noise(&line) || line.starts_with("test result: ") => {}
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
