//! `bench`: one table of measurements, native ones and those in Chromium.
//!
//! A bench is anything that leaves rows, one JSON object a line:
//! `{"name": "cold open", "size": 10000, "value": 612.5, "unit": "ms"}`.
//! - Native: the package `kariz-bench` in benches/, run in the release profile,
//!   prints them.
//! - Browser: `tests/browser/bench/*.bench.ts`, run one at a time, appends them
//!   to the file that `KARIZ_BENCH_ROWS` names (`support/bench.ts` does that).
//!
//! Both get the filter: the native one as its argument, Playwright as `--grep`.

use crate::{browser, build, command, paths, say, table::aligned};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::{
    fs,
    io::{BufRead, BufReader},
    process::Stdio,
};

/// One measurement.
struct Row {
    name: String,
    /// How many deals.
    size: u64,
    value: f64,
    unit: String,
}

/// Runs every bench whose name contains `filter`, then prints the table.
pub fn bench(filter: Option<&str>) -> Result<()> {
    let mut rows = Vec::new();
    if paths::root().join("benches/Cargo.toml").is_file() {
        rows.extend(native(filter)?);
    }
    if paths::browser_tests().join("bench").is_dir() {
        rows.extend(in_browser(filter)?);
    }
    say::show(format!("\n{}", table(&rows)));
    Ok(())
}

fn native(filter: Option<&str>) -> Result<Vec<Row>> {
    let step = say::step("running the native benches");
    let mut cargo = command::cargo(&["run", "--release", "--package", "kariz-bench", "--"]);
    let mut child = cargo.args(filter).stdout(Stdio::piped()).spawn().context("kariz-bench does not start")?;
    let mut rows = Vec::new();
    for line in child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()) {
        let line = line?;
        match read_row(&line) {
            Some(row) => rows.push(row),
            None => say::note(line),
        }
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("the native benches failed ({status})");
    }
    step.done();
    Ok(rows)
}

fn in_browser(filter: Option<&str>) -> Result<Vec<Row>> {
    build::build(build::Flavour::Release)?;
    let step = say::step("running the benches in Chromium");
    let file = paths::kept().join("bench-rows.jsonl");
    fs::write(&file, "")?;
    let mut playwright = browser::playwright()?;
    playwright.args(["--config", "bench.config.ts"]).env("KARIZ_BENCH_ROWS", &file);
    if let Some(filter) = filter {
        playwright.args(["--grep", filter]);
    }
    command::run(&mut playwright)?;
    step.done();
    Ok(fs::read_to_string(file)?.lines().filter_map(read_row).collect())
}

fn read_row(line: &str) -> Option<Row> {
    let row: Value = serde_json::from_str(line).ok()?;
    Some(Row {
        name: row["name"].as_str()?.to_owned(),
        size: row["size"].as_u64()?,
        value: row["value"].as_f64()?,
        unit: row["unit"].as_str()?.to_owned(),
    })
}

fn table(rows: &[Row]) -> String {
    let mut lines = vec![["measured", "deals", "value", "unit"].map(String::from).to_vec()];
    for row in rows {
        lines.push(vec![row.name.clone(), row.size.to_string(), format!("{:.2}", row.value), row.unit.clone()]);
    }
    aligned(&lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_and_other_output_is_not() {
        let row = read_row(r#"{"name":"save","size":2000,"value":1.5,"unit":"ms"}"#);
        assert!(row.is_some_and(|row| row.name == "save" && row.size == 2000));
        assert!(read_row("building 2,000 deals").is_none());
    }
}
