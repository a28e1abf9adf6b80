//! Memory: what a process takes that opens a workspace, by the operating system's own count.

use std::{env, fs, path::Path, process::Command};

use anyhow::Result;
use kariz_core::{Book, Zone, metrics::Facts};

use crate::{rows::Rows, workspace};

const NAME: &str = "memory with the workspace open, peak";

/// Prints the row of a size, where the operating system counts (Linux). Another process opens the
/// workspace: this one has had more in memory.
pub fn measure(rows: &Rows, deals: usize) -> Result<()> {
    if !rows.want(NAME) || peak().is_none() {
        return Ok(());
    }
    let file = env::temp_dir().join(format!("kariz-bench-{}.kariz", std::process::id()));
    fs::write(&file, workspace::import(&workspace::records(deals))?.0.save())?;
    let output = Command::new(env::current_exe()?).arg("--hold").arg(&file).output();
    fs::remove_file(&file)?;
    if let Ok(bytes) = String::from_utf8_lossy(&output?.stdout).trim().parse::<u64>() {
        rows.print(NAME, deals, bytes as f64 / 1e6, "MB");
    }
    Ok(())
}

/// Opens the file as far as its numbers, and prints the peak memory in bytes.
pub fn hold(file: &Path) -> Result<()> {
    let doc = workspace::open(&fs::read(file)?, 2)?;
    let mut book = Book::default();
    book.apply(doc.read_all());
    let facts = Facts::of(&book, Zone::default());
    println!("{}", peak().unwrap_or_default());
    drop((doc, book, facts));
    Ok(())
}

/// The most memory that this process has had resident, in bytes.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
