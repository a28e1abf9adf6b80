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

/// The name of Chromium without its own windows: pages are the same, each costs a fifth less of the processor.
const BARE: &str = "chromium-headless-shell";

/// The command of the Chromium that drives tests: the one without windows if it is to be had, else any.
pub fn chromium() -> Result<String> {
    let bare = installed(&[BARE]).or_else(|| command::exists("apt-get").then(|| from_debian(BARE).ok()).flatten()?);
    bare.map_or_else(whole_chromium, Ok)
}

/// The command of a Chromium with all that users have, installed from Debian's packages where it is missing and this
/// user may install.
pub fn whole_chromium() -> Result<String> {
    match installed(&["chromium", "chromium-browser", "google-chrome"]) {
        Some(found) => Ok(found),
        None => from_debian("chromium")?.context(CHROMIUM_HELP),
    }
}

fn from_debian(package: &str) -> Result<Option<String>> {
    let step = say::step(format!("installing {package} (Debian package)"));
    apt_get(&["update", "-qq"])?;
    apt_get(&["install", "-y", "-qq", "--no-install-recommends", package])?;
    step.done();
    Ok(installed(&[package]))
}

fn apt_get(arguments: &[&str]) -> Result<()> {
    let mut command = Command::new("apt-get");
    command::run(command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive")).context(CHROMIUM_HELP)
}

const CHROMIUM_HELP: &str = "the browser tests need Chromium: as root, `apt-get install chromium`, \
    or set CHROMIUM to the command of one that is installed";

/// The full path, as Playwright wants it, of the first of these commands that is there; `CHROMIUM` comes before all.
fn installed(known: &[&str]) -> Option<String> {
    let named = std::env::var("CHROMIUM").ok();
    let program = named.into_iter().chain(known.iter().map(ToString::to_string)).find(|name| command::exists(name))?;
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
