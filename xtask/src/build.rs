//! `build`: from sources to dist/.

use crate::{bundle, command, glue, machine, paths, say, size};
use anyhow::Result;
use std::path::PathBuf;

/// How much care the compiler takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Flavour {
    /// What visitors get: small and fast.
    Release,
    /// What one works with: built in seconds.
    Dev,
}

impl Flavour {
    /// Cargo's profile, which also names its folder.
    pub fn profile(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Dev => "wasm-dev",
        }
    }

    /// Where Cargo leaves the wasm.
    pub fn wasm_folder(self) -> PathBuf {
        paths::target().join("wasm32-unknown-unknown").join(self.profile())
    }
}

/// Builds dist/ and shows its size.
pub fn build(flavour: Flavour) -> Result<()> {
    machine::wasm_target()?;
    compile(flavour)?;
    let folders = glue::MODULES.iter().map(|module| glue::generate(module, flavour)).collect::<Result<Vec<_>>>()?;
    let bundle = bundle::write(&folders)?;
    match flavour {
        Flavour::Release => size::report(&bundle),
        Flavour::Dev => Ok(()),
    }
}

/// Both modules in one call of Cargo: what they share is compiled once.
fn compile(flavour: Flavour) -> Result<()> {
    let step = say::step(format!("compiling the app and its engine ({})", flavour.profile()));
    let mut cargo = command::cargo(&["build", "--target", "wasm32-unknown-unknown", "--profile", flavour.profile()]);
    for module in &glue::MODULES {
        cargo.args(["--package", module.package]);
    }
    command::run(&mut cargo)?;
    step.done();
    Ok(())
}
