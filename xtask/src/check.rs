//! `check`: what can be told without running anything.

use crate::{claims, command, glue, layers, logical, machine, rooms, say};
use anyhow::Result;

/// Formatting, lints on this machine and on wasm, layers, logical CSS.
pub fn check() -> Result<()> {
    machine::rust_components()?;
    machine::wasm_target()?;
    let step = say::step("checking formatting");
    command::run(&mut command::cargo(&["fmt", "--all", "--check"]))?;
    step.done();

    let step = say::step("checking layers, style sheets and the claims of security");
    layers::check()?;
    rooms::check()?;
    logical::check()?;
    claims::check()?;
    step.done();

    let step = say::step("linting for this machine");
    // A library as its tests have it is all of it; as it is shipped it is linted for wasm.
    clippy(&["--workspace", "--tests", "--benches"])?;
    step.done();

    let step = say::step("linting for wasm");
    let on_wasm = ["--target", "wasm32-unknown-unknown", "--package", "kariz", "--package", "kariz-kit"];
    let on_wasm = [on_wasm.as_slice(), &["--package", "kariz-client", "--package", "kariz-engine"]].concat();
    clippy(&[on_wasm.as_slice(), &["--package", glue::PACKAGE]].concat())?;
    step.done();
    Ok(())
}

fn clippy(arguments: &[&str]) -> Result<()> {
    command::run(command::cargo(&["clippy"]).args(arguments).args(["--", "--deny", "warnings"]))
}
