//! What a visitor downloads, compressed as static hosts do (brotli, level 11),
//! against the budget.

use crate::{
    bundle::{Bundle, Files, PAGE, SERVICE_WORKER},
    compressed, hash, paths, say,
    table::aligned,
};
use anyhow::Result;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

const KB: usize = 1000;
/// Page, styles, the first wasm and its glue: what the board waits for.
const PAINTED: usize = 400 * KB;
/// Everything, the engine included.
const EVERYTHING: usize = 1000 * KB;

/// Prints the table, and says where the budget is exceeded.
pub fn report(bundle: &Bundle) -> Result<()> {
    let sizes = compressed_sizes(&bundle.files)?;
    let painted: Vec<&str> = [PAGE, "kariz.css", "boot.js", "app.js", "split.js", "app.wasm"]
        .iter()
        .filter_map(|name| bundle.names.get(*name).map(String::as_str))
        .collect();
    let sum = |wanted: &dyn Fn(&str) -> bool| -> (usize, usize) {
        let chosen = bundle.files.iter().filter(|(path, _)| wanted(path));
        chosen.fold((0, 0), |(raw, small), (path, bytes)| {
            (raw + bytes.len(), small + sizes.get(path).copied().unwrap_or_default())
        })
    };
    let to_paint = sum(&|path| painted.contains(&path));
    let all = sum(&|path| !bundle.rest.contains(path));
    let rest = sum(&|path| bundle.rest.contains(path));

    let mut rows = vec![row("file", "raw", "brotli", "at most")];
    for (path, bytes) in bundle.files.iter().filter(|(path, _)| !path.starts_with("icons/")) {
        rows.push(sized(path, (bytes.len(), sizes.get(path).copied().unwrap_or_default()), None));
    }
    rows.push(sized("icons/", sum(&|path| path.starts_with("icons/")), None));
    rows.push(sized("until the board is painted", to_paint, Some(PAINTED)));
    rows.push(sized("everything for the pipeline", all, Some(EVERYTHING)));
    rows.push(sized("what waits until it is asked for", rest, None));
    say::show(aligned(&rows));

    if to_paint.1 > PAINTED || all.1 > EVERYTHING {
        say::note("the download is over budget");
    }
    Ok(())
}

/// What a visitor downloads, in bytes as compressed by brotli.
pub struct Transferred {
    /// Until the board is painted.
    pub until_painted: usize,
    /// In all, but for what waits until it is asked for.
    pub everything: usize,
}

/// What stands in dist/.
pub fn of_dist() -> Result<Transferred> {
    let mut files = Files::new();
    read_folder(&paths::dist(), "", &mut files)?;
    let sizes = compressed_sizes(&files)?;
    let paints =
        |path: &str| path == PAGE || ["kariz-", "boot-", "app-", "split-"].iter().any(|stem| path.starts_with(stem));
    let rest = rest_in(files.get(SERVICE_WORKER).map_or(&[], Vec::as_slice));
    Ok(Transferred {
        until_painted: sizes.iter().filter(|(path, _)| paints(path)).map(|(_, size)| size).sum(),
        everything: sizes.iter().filter(|(path, _)| !rest.contains(*path)).map(|(_, size)| size).sum(),
    })
}

/// What waits until it is asked for, as the service worker lists it.
fn rest_in(service_worker: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(service_worker);
    let list = text.split_once("REST = listed(\"").and_then(|(_, list)| list.split_once('"'));
    let list = list.map_or("", |(list, _)| list);
    list.split(' ').map(|file| file.split('=').next().unwrap_or(file).to_owned()).collect()
}

fn read_folder(folder: &Path, under: &str, files: &mut Files) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{under}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read_folder(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.insert(path, fs::read(entry.path())?);
        }
    }
    Ok(())
}

fn row(name: &str, raw: &str, brotli: &str, budget: &str) -> Vec<String> {
    [name, raw, brotli, budget].map(String::from).to_vec()
}

fn sized(name: &str, (raw, brotli): (usize, usize), budget: Option<usize>) -> Vec<String> {
    let budget = budget.map(kilobytes).unwrap_or_default();
    row(name, &kilobytes(raw), &kilobytes(brotli), &budget)
}

fn kilobytes(bytes: usize) -> String {
    format!("{}.{} KB", bytes / KB, bytes % KB * 10 / KB)
}

/// Brotli sizes by path.
fn compressed_sizes(files: &Files) -> Result<BTreeMap<String, usize>> {
    compressed::keep_only(&files.values().map(|bytes| hash::full(bytes)).collect());
    files.iter().map(|(path, bytes)| Ok((path.clone(), compressed::brotli(bytes)?.len()))).collect()
}
