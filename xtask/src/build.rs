//! `build`: from sources to dist/.

use crate::{bundle, command, glue, machine, paths, say, size};
use anyhow::Result;
use std::{fs, path::PathBuf};

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
    let bundle = bundle::write(&glue::generate(flavour)?)?;
    match flavour {
        Flavour::Release => size::report(&bundle),
        Flavour::Dev => Ok(()),
    }
}

fn compile(flavour: Flavour) -> Result<()> {
    let step = say::step(format!("compiling the app and its engine ({})", flavour.profile()));
    let profile = flavour.profile();
    let target = ["build", "--target", "wasm32-unknown-unknown", "--profile", profile, "--package", glue::PACKAGE];
    let mut cargo = command::cargo(&target);
    cargo.arg("--config").arg(without_this_machine()?);
    command::run(&mut cargo)?;
    step.done();
    Ok(())
}

/// Keeps this machine's folders out of the messages of panics: the same sources make the same wasm
/// everywhere, and it says nothing of whoever built it.
fn without_this_machine() -> Result<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_default();
    let registry = home.join("registry/src");
    let packages = fs::read_dir(&registry).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    // Of those that fit, rustc takes the last.
    let prefixes = machine::standard_library()?.into_iter().chain([home]).chain(packages).chain([paths::root()]);
    let flags: Vec<String> = prefixes.map(|folder| format!("\"--remap-path-prefix={}=\"", folder.display())).collect();
    Ok(format!("target.wasm32-unknown-unknown.rustflags=[{}]", flags.join(",")))
}
