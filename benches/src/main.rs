//! The native part of `cargo xtask bench`: one JSON row a measurement, on stdout.
//!
//! ```text
//! kariz-bench [--quick | --smoke] [--out FOLDER] [FILTER]
//!                                                 measure; leave the workspaces as files in FOLDER
//! kariz-bench --files --out FOLDER                leave the files, measure nothing
//! kariz-bench --hold FILE                         open FILE, print the peak memory in bytes
//! ```
//! `--smoke` measures a size that says nothing, to see that everything still runs.
//! Of each size six files are left: `<deals>.kariz`; `<deals>-busy.kariz`, with six activities a deal; `<deals>-day.kariz`,
//! with two leads a deal besides;
//! `<deals>-theirs.kariz`, a copy in which 1,000
//! fields were changed; `<deals>-apart-ours.kariz` and `<deals>-apart-theirs.kariz`, two copies with
//! 5,000 changes each. The JavaScript Automerge and the browser are measured with the same.
//! `messages.json` says by which numbers the browser's benches know the messages.
#![allow(clippy::print_stdout, reason = "a command line tool speaks through its output")]

mod apart;
mod day;
mod document;
mod edits;
mod files;
mod forecast;
mod memory;
mod messages;
mod numbers;
mod rows;
mod snapshot;
mod workspace;

use anyhow::Result;
use rows::Rows;
use std::path::PathBuf;

/// How many deals; the largest is left out by `--quick`.
const SIZES: [usize; 3] = [2_000, 10_000, 100_000];
/// Enough deals for every bench to find what it does something with.
const SMOKE: usize = 300;
/// The largest size that the JavaScript Automerge and the browser are given as a file.
const LARGEST_FILE: usize = 10_000;

#[derive(Default)]
struct Asked {
    quick: bool,
    smoke: bool,
    only_files: bool,
    hold: Option<PathBuf>,
    out: Option<PathBuf>,
    filter: Option<String>,
}

fn main() -> Result<()> {
    let asked = Asked::read(std::env::args().skip(1));
    if let Some(file) = &asked.hold {
        return memory::hold(file);
    }
    let rows = Rows::wanted(asked.filter.clone());
    let rows = if asked.smoke { rows.once() } else { rows };
    if let Some(folder) = &asked.out {
        messages::leave(folder)?;
    }
    for deals in asked.sizes() {
        let with_files = asked.out.as_deref().filter(|_| deals <= LARGEST_FILE);
        if let Some(folder) = with_files {
            files::leave(folder, deals)?;
        }
        if !asked.only_files {
            measure(&rows, deals)?;
        }
    }
    Ok(())
}

fn measure(rows: &Rows, deals: usize) -> Result<()> {
    document::measure(rows, deals)?;
    apart::measure(rows, deals)?;
    snapshot::measure(rows, deals)?;
    numbers::measure(rows, deals);
    forecast::measure(rows, deals);
    day::measure(rows, deals);
    memory::measure(rows, deals)
}

impl Asked {
    fn sizes(&self) -> Vec<usize> {
        match (self.smoke, self.quick) {
            (true, _) => vec![SMOKE],
            (_, true) => SIZES.into_iter().filter(|deals| *deals < 100_000).collect(),
            _ => SIZES.to_vec(),
        }
    }

    fn read(mut words: impl Iterator<Item = String>) -> Self {
        let mut asked = Self::default();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--quick" => asked.quick = true,
                "--smoke" => asked.smoke = true,
                "--files" => asked.only_files = true,
                "--hold" => asked.hold = words.next().map(PathBuf::from),
                "--out" => asked.out = words.next().map(PathBuf::from),
                _ => asked.filter = Some(word),
            }
        }
        asked
    }
}
