//! Whether every native bench still measures: at a size that says nothing, with what the tests have built already.

use std::{io::Write, process::Command};

/// Where the workspaces are left that the other benches measure.
const OUT: &str = "KARIZ_BENCH_OUT";

#[test]
#[ignore = "`cargo xtask test` runs it by itself, and reads the rows that it prints"]
fn every_bench_measures() -> Result<(), Box<dyn std::error::Error>> {
    // The harness may have begun a line.
    writeln!(std::io::stdout())?;
    let out = std::env::var_os(OUT).map_or_else(std::env::temp_dir, Into::into);
    let status = Command::new(env!("CARGO_BIN_EXE_kariz-bench")).arg("--smoke").arg("--out").arg(out).status()?;
    assert!(status.success(), "{status}");
    Ok(())
}
