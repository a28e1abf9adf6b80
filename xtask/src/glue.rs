//! From Cargo's wasm to wasm plus the JavaScript that loads it.
//!
//! The generator is linked as a library, not called as the `wasm-bindgen`
//! command: its version is pinned in the same Cargo.lock as the one that the
//! wasm is built with, so the two cannot drift apart, and a fresh machine spends
//! no minutes on building a command, nor tries to download one.

use crate::{build::Flavour, hash, paths, say};
use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};
use wasm_bindgen_cli_support::Bindgen;

/// One wasm module of the app.
pub struct Module {
    /// Its Cargo package.
    pub package: &'static str,
    /// The stem of Cargo's file.
    pub built_as: &'static str,
    /// Its name in dist/, before the content hash.
    pub name: &'static str,
    /// The most memory it may take, in MiB: a runaway then ends in an error
    /// inside this tab instead of taking the machine down.
    memory: u64,
}

/// The interface, and the engine that runs in a worker.
///
/// 100,000 deals take the engine some 0.5 GB, and an import may need twice that;
/// the interface holds plain records alone.
pub const MODULES: [Module; 2] = [
    Module { package: "kariz", built_as: "kariz", name: "app", memory: 1024 },
    Module { package: "kariz-engine", built_as: "kariz_engine", name: "engine", memory: 2048 },
];

const WASM_PAGE: u64 = 64 * 1024;

/// Generates `module`'s glue, unless it is there for the same wasm already.
/// Returns the folder with `<name>.js`, `<name>_bg.wasm` and perhaps `snippets/`.
pub fn generate(module: &Module, flavour: Flavour) -> Result<PathBuf> {
    let wasm = flavour.wasm_folder().join(module.built_as).with_extension("wasm");
    let bytes = fs::read(&wasm).with_context(|| format!("Cargo left no {}", wasm.display()))?;
    let folder = paths::kept().join("glue").join(flavour.profile()).join(module.name);
    let stamp = folder.join("made-from");
    let made_from = format!("{} {} {}", hash::full(&bytes), module.memory, wasm_bindgen_version());
    if fs::read_to_string(&stamp).is_ok_and(|text| text == made_from) {
        return Ok(folder);
    }
    let step = say::step(format!("generating the glue of {}", module.package));
    let _ = fs::remove_dir_all(&folder);
    emit(module, &wasm, flavour, &folder)?;
    fs::write(stamp, made_from)?;
    step.done();
    Ok(folder)
}

fn emit(module: &Module, wasm: &Path, flavour: Flavour, folder: &Path) -> Result<()> {
    let debug = matches!(flavour, Flavour::Dev);
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .out_name(module.name)
        .web(true)?
        .typescript(false)
        .remove_name_section(!debug)
        .remove_producers_section(!debug)
        // The caller says where the wasm is: only the bundle knows its hashed name.
        .omit_default_module_path(true);
    let mut output = bindgen.generate_output().with_context(|| format!("wasm-bindgen on {}", module.package))?;
    for memory in output.wasm_mut().memories.iter_mut() {
        memory.maximum = Some(module.memory * 1024 * 1024 / WASM_PAGE);
    }
    output.emit(folder)
}

/// The generator's version: another one may generate other glue from the same wasm.
fn wasm_bindgen_version() -> &'static str {
    include_str!("../Cargo.toml")
        .lines()
        .find_map(|line| line.strip_prefix("wasm-bindgen-cli-support = "))
        .unwrap_or_default()
}
