//! What a visitor downloads, compressed as static hosts do (brotli, level 11), and what it may be at most.

use crate::{
    bundle::{Bundle, Files, PAGE},
    compressed, hash,
    parts::{self, FAMILIES, Family, FilesOfParts, PARTS, PIPELINE, SUMS, Stands, UNTIL_PAINTED},
    paths, say,
    table::aligned,
};
use anyhow::{Context, Result, bail};
use kariz_texts::{LANGUAGES, Language};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

const KB: usize = 1000;
/// What the board waits for: page, styles, the first wasm and its glue, the first texts in English.
const FIRST: [&str; 7] = [PAGE, "kariz.css", "boot.js", "app.js", "split.js", "app.wasm", "texts of first"];

/// Prints what each file, part and use costs.
///
/// # Errors
/// When a limit is exceeded: which.
pub fn report(bundle: &Bundle) -> Result<()> {
    let weights = Weights::of(bundle)?;
    say::show(aligned(&[files(bundle, &weights), weights.lines()].concat()));
    fs::write(paths::kept().join(TRANSFERRED), serde_json::to_vec(&weights.transferred())?)?;
    match weights.exceeded().as_slice() {
        [] => Ok(()),
        exceeded => bail!("larger than it may be (xtask/src/parts.rs): {}", exceeded.join(", ")),
    }
}

/// Where it is kept what the last release build costs.
const TRANSFERRED: &str = "transferred.json";

/// What a visitor downloads, in bytes as compressed by brotli.
pub struct Transferred {
    /// Until the board is painted.
    pub until_painted: usize,
    /// For the pipeline.
    pub pipeline: usize,
}

/// What the last release build costs.
///
/// # Errors
/// When there was none.
pub fn of_last_build() -> Result<Transferred> {
    let bytes = fs::read(paths::kept().join(TRANSFERRED)).context("`cargo xtask build` says what is transferred")?;
    let [until_painted, pipeline] = serde_json::from_slice(&bytes)?;
    Ok(Transferred { until_painted, pipeline })
}

/// Of one file, or of several, in bytes.
#[derive(Clone, Copy, Default)]
struct Weight {
    raw: usize,
    brotli: usize,
}

/// Something that has a limit.
struct Limited {
    what: String,
    weight: Weight,
    at_most: usize,
}

/// What everything weighs that has a limit.
struct Weights {
    sizes: BTreeMap<String, usize>,
    limited: Vec<Limited>,
}

impl Weights {
    fn of(bundle: &Bundle) -> Result<Self> {
        let sizes = compressed_sizes(&bundle.files)?;
        let first: BTreeSet<String> = FIRST.iter().filter_map(|name| bundle.names.get(*name)).cloned().collect();
        let weigh = |paths: &BTreeSet<String>| weigh(&bundle.files, &sizes, paths);
        let parts = PARTS.iter().map(|part| (part.name, part.limit, own(&bundle.parts, part.name)));
        let families = FAMILIES.iter().filter_map(|family| {
            let Stands::Alone { name, limit } = family.stands else { return None };
            Some((name, limit, shared(&bundle.parts, family)))
        });
        let sums = SUMS.iter().map(|sum| {
            let of_parts = sum.parts.iter().filter_map(|part| bundle.parts.get(*part)).flatten();
            let styles = bundle.names.get("parts.css").filter(|_| !sum.parts.is_empty());
            (sum.name, sum.limit, first.iter().chain(of_parts).chain(styles).cloned().collect())
        });
        let longest = LANGUAGES.iter().map(|language| first_in(bundle, &first, *language));
        let longest = longest.max_by_key(|paths| weigh(paths).brotli).unwrap_or_default();
        let longest = (parts::LONGEST.name, parts::LONGEST.limit, longest);
        let limited = parts.chain(families).chain(sums).chain([longest]).map(|(what, limit, paths)| Limited {
            what: what.to_owned(),
            weight: weigh(&paths),
            at_most: limit * KB,
        });
        let limited = limited.collect();
        Ok(Self { sizes, limited })
    }

    fn lines(&self) -> Vec<Vec<String>> {
        let line = |limited: &Limited| sized(&limited.what, limited.weight, Some(limited.at_most));
        let heading = row("part", "raw", "brotli", "at most");
        [Vec::new(), heading].into_iter().chain(self.limited.iter().map(line)).collect()
    }

    /// What is larger than it may be.
    fn exceeded(&self) -> Vec<String> {
        let over = self.limited.iter().filter(|limited| limited.weight.brotli > limited.at_most);
        let told = |limited: &Limited| {
            format!("{} ({}, at most {})", limited.what, kilobytes(limited.weight.brotli), kilobytes(limited.at_most))
        };
        over.map(told).collect()
    }

    fn transferred(&self) -> [usize; 2] {
        [UNTIL_PAINTED, PIPELINE].map(|what| {
            let limited = self.limited.iter().find(|limited| limited.what == what);
            limited.map_or(0, |limited| limited.weight.brotli)
        })
    }
}

/// What the board waits for in a language: its texts in the place of the English ones.
fn first_in(bundle: &Bundle, first: &BTreeSet<String>, language: Language) -> BTreeSet<String> {
    let [english, own] = [LANGUAGES[0], language].map(|language| format!("texts/{}-first-", language.code));
    let texts = bundle.files.keys().filter(|path| path.starts_with(&own));
    first.iter().filter(|path| !path.starts_with(&english)).chain(texts).cloned().collect()
}

/// The files that only this part needs, and those that stand with it.
fn own(parts: &FilesOfParts, part: &str) -> BTreeSet<String> {
    let files = parts.get(part).into_iter().flatten();
    let own = files.filter(|file| parts::users(parts, file).len() == 1).cloned();
    let with_it = FAMILIES.iter().filter(|family| family.stands_with(part));
    own.chain(with_it.flat_map(|family| shared(parts, family))).collect()
}

/// The files that parts of this family share.
fn shared(parts: &FilesOfParts, family: &Family) -> BTreeSet<String> {
    let is_shared = |file: &&String| {
        let users = parts::users(parts, file);
        users.len() > 1 && parts::family_of(&users) == Some(family)
    };
    parts.values().flatten().filter(is_shared).cloned().collect()
}

fn weigh(files: &Files, sizes: &BTreeMap<String, usize>, paths: &BTreeSet<String>) -> Weight {
    let of = |path: &String| Weight {
        raw: files.get(path).map_or(0, Vec::len),
        brotli: sizes.get(path).copied().unwrap_or_default(),
    };
    let both = |one: Weight, other: Weight| Weight { raw: one.raw + other.raw, brotli: one.brotli + other.brotli };
    paths.iter().map(of).fold(Weight::default(), both)
}

/// Every file but icons, and who needs it where several do.
fn files(bundle: &Bundle, weights: &Weights) -> Vec<Vec<String>> {
    let mut rows = vec![row("file", "raw", "brotli", "")];
    let (icons, others): (Vec<&String>, Vec<&String>) =
        bundle.files.keys().partition(|path| path.starts_with("icons/"));
    for path in others {
        let users: Vec<&str> = parts::users(&bundle.parts, path).into_iter().collect();
        let shared_by = if users.len() > 1 { format!(" ({})", users.join(", ")) } else { String::new() };
        let weight = weigh(&bundle.files, &weights.sizes, &BTreeSet::from([path.clone()]));
        rows.push(sized(&format!("{path}{shared_by}"), weight, None));
    }
    rows.push(sized("icons/", weigh(&bundle.files, &weights.sizes, &icons.into_iter().cloned().collect()), None));
    rows
}

fn row(name: &str, raw: &str, brotli: &str, at_most: &str) -> Vec<String> {
    [name, raw, brotli, at_most].map(String::from).to_vec()
}

fn sized(name: &str, weight: Weight, at_most: Option<usize>) -> Vec<String> {
    row(name, &kilobytes(weight.raw), &kilobytes(weight.brotli), &at_most.map(kilobytes).unwrap_or_default())
}

fn kilobytes(bytes: usize) -> String {
    format!("{}.{} KB", bytes / KB, bytes % KB * 10 / KB)
}

/// Brotli sizes by path.
fn compressed_sizes(files: &Files) -> Result<BTreeMap<String, usize>> {
    compressed::keep_only(&files.values().map(|bytes| hash::full(bytes)).collect());
    files.iter().map(|(path, bytes)| Ok((path.clone(), compressed::brotli(bytes)?.len()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limited(brotli: usize) -> Weights {
        let weight = Weight { raw: 3 * brotli, brotli };
        Weights { sizes: BTreeMap::new(), limited: vec![Limited { what: "deal".to_owned(), weight, at_most: 90 * KB }] }
    }

    #[test]
    fn a_part_may_be_as_large_as_its_limit_and_no_larger() {
        assert!(limited(90 * KB).exceeded().is_empty());
        assert_eq!(limited(90 * KB + 100).exceeded(), ["deal (90.1 KB, at most 90.0 KB)"]);
    }

    #[test]
    fn a_part_is_weighed_without_what_it_shares_but_with_what_stands_with_it() {
        let set = |files: &[&str]| files.iter().map(|file| (*file).to_owned()).collect::<BTreeSet<_>>();
        let parts: FilesOfParts = [
            ("engine", set(&["start", "of workers", "of the team", "of all"])),
            ("others", set(&["talk", "of workers", "of the team", "of all"])),
            ("deal", set(&["view", "of deals", "of pages", "of all"])),
            ("deals", set(&["list", "of deals", "of pages", "of all"])),
            ("insights", set(&["tiles", "of numbers", "of deals", "of pages", "of all"])),
            ("forecast", set(&["months", "of numbers", "of deals", "of pages", "of all"])),
            ("team", set(&["people", "of pages", "of the team", "of all"])),
        ]
        .map(|(name, files)| (name.to_owned(), files))
        .into();
        assert_eq!(own(&parts, "engine"), set(&["start", "of workers"]));
        assert_eq!((own(&parts, "others"), own(&parts, "deal")), (set(&["talk"]), set(&["view"])));
        let shared: Vec<_> = FAMILIES.iter().map(|family| shared(&parts, family)).collect();
        let files = ["of workers", "of numbers", "of deals", "of pages", "of the team", "of all"];
        assert_eq!(shared, files.map(|file| set(&[file])));
    }
}
