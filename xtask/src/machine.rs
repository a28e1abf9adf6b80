//! What a fresh machine lacks, and how it gets it.

use crate::{command, hash, paths, say};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const WASM: &str = "wasm32-unknown-unknown";

/// Adds Rust's wasm target where it is missing.
pub fn wasm_target() -> Result<()> {
    let folder = rustc(&["--print", "target-libdir", "--target", WASM])?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    let step = say::step(format!("adding the Rust target {WASM}"));
    command::run(Command::new("rustup").args(["target", "add", WASM]))
        .with_context(|| format!("Kariz needs the Rust target {WASM}; without rustup, install it the way Rust was"))?;
    step.done();
    Ok(())
}

/// The folders that rustc may name as those of the standard library's sources: where they are
/// installed, and where they were compiled.
pub fn standard_library() -> Result<[PathBuf; 2]> {
    let installed = Path::new(rustc(&["--print", "sysroot"])?.trim()).join("lib/rustlib/src/rust");
    let version = rustc(&["-vV"])?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or_default();
    Ok([installed, Path::new("/rustc").join(commit)])
}

fn rustc(arguments: &[&str]) -> Result<String> {
    let program = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    command::output(Command::new(program).args(arguments))
}

/// Adds rustfmt and clippy where they are missing (rustup's minimal profile).
pub fn rust_components() -> Result<()> {
    for (verb, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if command::output(&mut command::cargo(&[verb, "--version"])).is_err() {
            let step = say::step(format!("adding {component}"));
            command::run(Command::new("rustup").args(["component", "add", component]))?;
            step.done();
        }
    }
    Ok(())
}

/// Chromium's command, installed from Debian's packages where it is missing and
/// this user may install.
pub fn chromium() -> Result<String> {
    if let Some(found) = installed_chromium() {
        return Ok(found);
    }
    let step = say::step("installing Chromium (Debian package)");
    apt_get(&["update", "-qq"])?;
    apt_get(&["install", "-y", "-qq", "--no-install-recommends", "chromium"])?;
    step.done();
    installed_chromium().context(CHROMIUM_HELP)
}

fn apt_get(arguments: &[&str]) -> Result<()> {
    let mut command = Command::new("apt-get");
    command::run(command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive")).context(CHROMIUM_HELP)
}

const CHROMIUM_HELP: &str = "the browser tests need Chromium: as root, `apt-get install chromium`, \
    or set CHROMIUM to the command of one that is installed";

fn installed_chromium() -> Option<String> {
    let named = std::env::var("CHROMIUM").ok();
    let known = ["chromium", "chromium-browser", "google-chrome"].map(String::from);
    let program = named.into_iter().chain(known).find(|program| command::exists(program))?;
    // Playwright wants a full path.
    let path = command::output(Command::new("sh").args(["-c", "command -v \"$0\"", &program])).ok()?;
    Some(path.trim().to_owned())
}

/// Installs the browser tests' packages where the lock file has changed since.
pub fn node_modules() -> Result<()> {
    let folder = paths::browser_tests();
    let lock = hash::full(&fs::read(folder.join("package-lock.json")).context("tests/browser/package-lock.json")?);
    let stamp = folder.join("node_modules/.installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    if !command::exists("npm") {
        bail!("the browser tests need Node with npm");
    }
    let step = say::step("installing the browser tests' packages");
    command::run(
        Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            .env("PUPPETEER_SKIP_DOWNLOAD", "1")
            .current_dir(&folder),
    )?;
    fs::write(stamp, lock)?;
    step.done();
    Ok(())
}
