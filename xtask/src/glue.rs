//! From Cargo's wasm to the files that load it, in three steps: `wasm_split` parts what the first
//! board needs from what can come later, `wasm-bindgen` writes the JavaScript around it, and the
//! memory gets a limit.
//!
//! Both are linked as libraries, not called as commands: their versions are
//! pinned in the same Cargo.lock as the ones that the wasm is built with, so they
//! cannot drift apart, and a fresh machine spends no minutes on building a
//! command, nor tries to download one.

use crate::{
    build::Flavour,
    hash,
    parts::{self, FilesOfParts},
    paths, say, sharing,
};
use anyhow::{Context, Result, anyhow, bail};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use wasm_bindgen_cli_support::Bindgen;

/// The package that is the page's and the worker's wasm.
pub const PACKAGE: &str = "kariz-wasm";
/// What its files are called: `app.js`, `app_bg.wasm`.
pub const APP: &str = "app";
/// The script that fetches what was split off.
pub const SPLIT: &str = "split.js";
/// Which files each part needs.
const FILES_OF_PARTS: &str = "parts.json";

/// The most memory that a tab's page or worker may take, in MiB: a runaway then ends in an error
/// inside this tab instead of taking the machine down. 100,000 deals take the engine some 0.5 GB,
/// and an import may need twice that.
const MEMORY: u64 = 2048;
const WASM_PAGE: u64 = 64 * 1024;

/// Generates the glue, unless it is there for the same wasm already. Returns the folder with
/// `app.js`, `app_bg.wasm`, `split.js`, the wasm that was split off, and perhaps `snippets/`.
pub fn generate(flavour: Flavour) -> Result<PathBuf> {
    let wasm = flavour.wasm_folder().join(PACKAGE).with_extension("wasm");
    let bytes = fs::read(&wasm).with_context(|| format!("Cargo left no {}", wasm.display()))?;
    let folder = paths::kept().join("glue").join(flavour.profile());
    let stamp = folder.join("made-from");
    let makers = [
        include_bytes!("../Cargo.toml").as_slice(),
        include_bytes!("glue.rs"),
        include_bytes!("parts.rs"),
        include_bytes!("sharing.rs"),
    ]
    .concat();
    let made_from = format!("{} {}", hash::full(&bytes), hash::full(&makers));
    if fs::read_to_string(&stamp).is_ok_and(|text| text == made_from) {
        return Ok(folder);
    }
    let step = say::step("splitting the wasm and generating its glue");
    let _ = fs::remove_dir_all(&folder);
    let main = split(&sharing::put_together(&bytes)?, &folder)?;
    bind(&main, flavour, &folder)?;
    fs::remove_file(main)?;
    fs::write(stamp, made_from)?;
    step.done();
    Ok(folder)
}

/// Parts the wasm; returns where the first part is.
fn split(wasm: &[u8], folder: &Path) -> Result<PathBuf> {
    let main = folder.join("main.wasm");
    let (script, glue) = (format!("./{SPLIT}"), format!("./{APP}.js"));
    let mut options = wasm_split_cli_support::Options::new(wasm);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = &script;
    options.main_module = &glue;
    options.target.web();
    let split =
        wasm_split_cli_support::transform(options).map_err(|error| anyhow!("the wasm cannot be split: {error:#}"))?;
    split.split_modules.iter().try_for_each(|path| shrink(path))?;
    write_fetching_anew(&folder.join(SPLIT))?;
    let named = |stems: Vec<String>| stems.into_iter().map(|stem| format!("{stem}.wasm")).collect();
    let files: FilesOfParts = split.prefetch_map.into_iter().map(|(part, stems)| (part, named(stems))).collect();
    parts::check(&files)?;
    fs::write(folder.join(FILES_OF_PARTS), serde_json::to_vec(&files)?)?;
    Ok(main)
}

/// Asks the host again where a file did not come, whatever the browser has kept in its place: a file that came is not
/// fetched twice, so a second time is another try.
const FETCH_ANEW: &str = "
const asked = new Set();
function fetchAnew(url) {
  const again = asked.has(url.href);
  asked.add(url.href);
  return fetch(url, { cache: again ? \"reload\" : \"default\" });
}
";

fn write_fetching_anew(script: &Path) -> Result<()> {
    let text = fs::read_to_string(script).context("the wasm was split without a script")?;
    let fetching = text.replace("fetch(new URL(", "fetchAnew(new URL(");
    if fetching == text {
        bail!("{} fetches in a way that is not known here", script.display());
    }
    Ok(fs::write(script, fetching + FETCH_ANEW)?)
}

/// Which files each part needs, in a folder that [`generate`] has made.
///
/// # Errors
/// When they are not there.
pub fn files_of_parts(folder: &Path) -> Result<FilesOfParts> {
    let bytes = fs::read(folder.join(FILES_OF_PARTS)).context("the wasm was not split")?;
    Ok(serde_json::from_slice(&bytes)?)
}

/// Leaves the names out, and writes every number as short as it can be: for the linker's relocations
/// they were of one length.
fn shrink(wasm: &Path) -> Result<()> {
    let mut config = walrus::ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse_file(wasm).with_context(|| format!("{} cannot be read", wasm.display()))?;
    module.emit_wasm_file(wasm)
}

fn bind(wasm: &Path, flavour: Flavour, folder: &Path) -> Result<()> {
    let debug = matches!(flavour, Flavour::Dev);
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .out_name(APP)
        .web(true)?
        .typescript(false)
        // What was split off finds its other half by the linker's names.
        .keep_lld_exports(true)
        .demangle(false)
        .remove_name_section(!debug)
        .remove_producers_section(!debug)
        // The caller says where the wasm is: only the bundle knows its hashed name.
        .omit_default_module_path(true);
    let mut output = bindgen.generate_output().context("wasm-bindgen")?;
    for memory in output.wasm_mut().memories.iter_mut() {
        memory.maximum = Some(MEMORY * 1024 * 1024 / WASM_PAGE);
    }
    let names = if debug { Names::new() } else { shorten_imports(output.wasm_mut()) };
    output.emit(folder)?;
    let script = folder.join(APP).with_extension("js");
    let text = fs::read_to_string(&script).context("wasm-bindgen wrote no script")?;
    Ok(fs::write(script, renamed(&text, &names))?)
}

/// New names by old ones.
type Names = BTreeMap<String, String>;

/// What the wasm calls by names with a hash in them is called by short ones: each name is downloaded
/// twice, in the wasm and in its script, and hashes do not compress.
fn shorten_imports(wasm: &mut walrus::Module) -> Names {
    let glue = format!("./{APP}_bg.js");
    let mut names = Names::new();
    for import in wasm.imports.iter_mut().filter(|import| import.module == glue) {
        let short = format!("f{}", names.len());
        names.insert(std::mem::replace(&mut import.name, short.clone()), short);
    }
    names
}

/// A script with these names in the place of others.
fn renamed(script: &str, names: &Names) -> String {
    let is_of_a_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$');
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(is_of_a_name) {
        let (before, from) = rest.split_at(start);
        let (name, after) = from.split_at(from.find(|letter| !is_of_a_name(letter)).unwrap_or(from.len()));
        out.push_str(before);
        out.push_str(names.get(name).map_or(name, String::as_str));
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_names_are_replaced() {
        let names = Names::from([("__wbg_focus_1f".to_owned(), "f0".to_owned())]);
        let script = "const a = { __wbg_focus_1f: x => __wbg_focus_1f2(x), $__wbg_focus_1f: 1 };";
        let wanted = "const a = { f0: x => __wbg_focus_1f2(x), $__wbg_focus_1f: 1 };";
        assert_eq!(renamed(script, &names), wanted);
    }
}
