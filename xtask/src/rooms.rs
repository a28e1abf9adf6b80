//! The rooms of the page's sources: which may use which. Cargo keeps crates apart; within `src/` and within
//! `kariz-client` it is checked here, by what the sources name.
//!
//! - `src/shell` names no feature, `src/features/<x>` no other feature.
//! - No two rooms of one house use each other, however far round.
//! - A feature shows texts of the leaves that come with its part, and of the first.

use crate::paths;
use anyhow::{Context, Result, bail};
use kariz_texts::LEAVES;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// A folder of sources whose modules at the top are rooms.
struct House {
    folder: &'static str,
    /// What may use what, where that is more than "no circles".
    allowed: fn(&str, &str) -> bool,
    rule: &'static str,
}

const HOUSES: [House; 5] = [
    House { folder: "crates/kit/src", allowed: |_, _| true, rule: "" },
    House { folder: "crates/client/src", allowed: |_, _| true, rule: "" },
    House { folder: "src/shell", allowed: |_, _| true, rule: "" },
    House {
        folder: "src/features",
        allowed: |from, to| from == to,
        rule: "features never use each other: ask for what is to be shown by an intent (src/shell/intents.rs)",
    },
    House {
        folder: "src",
        allowed: |from, _| from != "shell",
        rule: "the shell knows no feature: each describes itself (src/shell/feature.rs)",
    },
];

/// An error that names every arrow which must not be there, and every circle.
pub fn check() -> Result<()> {
    let mut complaints = Vec::new();
    for house in &HOUSES {
        let arrows = arrows(&paths::root().join(house.folder), house.folder)?;
        for (from, to) in arrows.iter().filter(|(from, to)| from != to && !(house.allowed)(from, to)) {
            complaints.push(format!("{}: {from} uses {to}, but {}", house.folder, house.rule));
        }
        if let Some(circle) = circle(&arrows) {
            complaints.push(format!("{}: a circle: {}", house.folder, circle.join(" -> ")));
        }
    }
    complaints.extend(strange_texts()?);
    if complaints.is_empty() { Ok(()) } else { bail!("rooms use what they must not:\n  {}", complaints.join("\n  ")) }
}

/// Texts that may not be there when a feature shows them: those of a leaf that comes with other parts.
fn strange_texts() -> Result<Vec<String>> {
    let root = paths::root();
    let english = kariz_texts::read(&root.join("locales/en"))?;
    let leaf_of = |text: &str| {
        let has = |file: &&str| {
            english.get(*file).into_iter().flatten().any(|message| message.name.replace('-', "_") == text)
        };
        LEAVES.iter().find(|leaf| leaf.files.iter().any(has))
    };
    let mut complaints = Vec::new();
    for house in ["crates/kit/src", "crates/client/src", "src/shell", "src/features"] {
        for path in entries(&root.join(house))? {
            let room = room(&path).filter(|_| house == "src/features").unwrap_or_default();
            for file in sources(&path)? {
                let text = fs::read_to_string(&file)?;
                for name in texts_named(without_tests(&text)) {
                    let Some(leaf) = leaf_of(name) else { continue };
                    if !leaf.rooms.is_empty() && !leaf.rooms.contains(&room.as_str()) {
                        let file = file.strip_prefix(&root).unwrap_or(&file).display();
                        complaints
                            .push(format!("{file}: t::{name} comes with {} (crates/texts/src/leaves.rs)", leaf.name));
                    }
                }
            }
        }
    }
    Ok(complaints)
}

/// The texts that a source names: `deal_won` of `t::deal_won(…)`.
fn texts_named(text: &str) -> BTreeSet<&str> {
    let is_name = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    let name = |(at, mark): (usize, &str)| {
        let before = text[..at].chars().next_back();
        let rest = &text[at + mark.len()..];
        let name = &rest[..rest.find(|letter| !is_name(letter)).unwrap_or(rest.len())];
        (!before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')).then_some(name)
    };
    text.match_indices("t::").filter_map(name).collect()
}

/// Which room uses which.
type Arrows = BTreeSet<(String, String)>;

fn arrows(folder: &Path, name: &str) -> Result<Arrows> {
    let rooms: BTreeSet<String> = entries(folder)?.iter().filter_map(|path| room(path)).collect();
    let mut arrows = Arrows::new();
    for path in entries(folder)? {
        let Some(from) = room(&path) else { continue };
        for file in sources(&path)? {
            let depth = file.strip_prefix(folder).map_or(0, depth);
            let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
            let used = named(without_tests(&text), name, depth);
            arrows.extend(used.into_iter().filter(|to| rooms.contains(to)).map(|to| (from.clone(), to)));
        }
    }
    Ok(arrows)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    Ok(entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
}

/// The room that a file or folder is; the house's own `mod.rs` and `lib.rs` know all rooms, and are none.
fn room(path: &Path) -> Option<String> {
    let name = path.file_stem()?.to_string_lossy().into_owned();
    (!matches!(name.as_str(), "mod" | "lib")).then_some(name)
}

fn sources(path: &Path) -> Result<Vec<PathBuf>> {
    if path.is_dir() {
        return Ok(entries(path)?.iter().map(|path| sources(path)).collect::<Result<Vec<_>>>()?.concat());
    }
    Ok(path.extension().filter(|extension| *extension == "rs").map(|_| path.to_owned()).into_iter().collect())
}

/// How many `super::` lead from a file's module up to the house.
fn depth(inside: &Path) -> usize {
    let is_folder = inside.file_stem().is_some_and(|name| name == "mod");
    inside.components().count() - usize::from(is_folder)
}

/// Tests stand at the end, and may use anything.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

/// The rooms that a text names, by a path from the crate's root or from its own module up.
fn named(text: &str, house: &str, depth: usize) -> BTreeSet<String> {
    let inside = house.split_once("src/").or(house.split_once("src")).map_or("", |(_, inside)| inside);
    let from_crate = match inside {
        "" => "crate::".to_owned(),
        inside => format!("crate::{}::", inside.replace('/', "::")),
    };
    let from_module = "super::".repeat(depth);
    [from_crate, from_module].iter().flat_map(|start| behind(text, start)).collect()
}

/// What stands first in each path behind `start`, also in a list in braces, also where the start itself is
/// part of such a list (`use crate::{shell::{a, b}}`).
fn behind(text: &str, start: &str) -> BTreeSet<String> {
    let code: String =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| [line, "\n"]).collect();
    let flat = flattened(&code);
    let mut found = BTreeSet::new();
    for (at, _) in flat.match_indices(start) {
        let before = flat[..at].chars().next_back();
        if before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_' || letter == ':') {
            continue;
        }
        let name: String = flat[at + start.len()..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        found.insert(name);
    }
    found
}

/// The code with every `use` tree written out as whole paths, a line each.
fn flattened(code: &str) -> String {
    let mut out = String::new();
    let mut rest = code;
    while let Some(at) = rest.find("use ") {
        let starts = at == 0 || rest[..at].ends_with(['\n', ' ', ')']);
        let Some(end) = rest[at..].find(';').filter(|_| starts) else {
            out.push_str(&rest[..at + 4]);
            rest = &rest[at + 4..];
            continue;
        };
        out.push_str(&rest[..at]);
        let tree: String = rest[at + 4..at + end].split_whitespace().collect::<Vec<_>>().join(" ");
        paths_of(&tree, "", &mut out);
        rest = &rest[at + end..];
    }
    out + rest
}

fn paths_of(tree: &str, before: &str, out: &mut String) {
    let tree = tree.trim();
    let Some((start, list)) = tree.split_once('{') else {
        out.push_str(&format!(" {before}{tree}\n"));
        return;
    };
    let list = list.strip_suffix('}').unwrap_or(list);
    let before = format!("{before}{}", start.trim());
    parts(list).iter().for_each(|part| paths_of(part, &before, out));
}

/// The parts of a list, by its own commas.
fn parts(list: &str) -> Vec<&str> {
    let (mut deep, mut from, mut parts) = (0_usize, 0, Vec::new());
    for (at, letter) in list.char_indices() {
        match letter {
            '{' => deep += 1,
            '}' => deep = deep.saturating_sub(1),
            ',' if deep == 0 => {
                parts.push(&list[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&list[from..]);
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect()
}

/// Rooms that use each other round in a circle, if there are such.
fn circle(arrows: &Arrows) -> Option<Vec<String>> {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in arrows.iter().filter(|(from, to)| from != to) {
        next.entry(from).or_default().push(to);
    }
    let mut done = BTreeSet::new();
    next.keys().find_map(|room| walk(room, &next, &mut Vec::new(), &mut done))
}

fn walk<'a>(
    room: &'a str,
    next: &BTreeMap<&'a str, Vec<&'a str>>,
    way: &mut Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
) -> Option<Vec<String>> {
    if let Some(at) = way.iter().position(|before| *before == room) {
        return Some(way[at..].iter().chain([&room]).map(|room| (*room).to_owned()).collect());
    }
    if !done.insert(room) {
        return None;
    }
    way.push(room);
    let found = next.get(room).into_iter().flatten().find_map(|to| walk(to, next, way, done));
    way.pop();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn rooms_are_named_by_paths_of_any_form() {
        let text = "use crate::{board::Card, deal::{self, Open as O}};\nfn f() { crate::team::g(); kit::crate_x() }";
        assert_eq!(named(text, "src", 1), set(&["board", "deal", "team"]));
        assert_eq!(named("use super::{a::B, super::c};", "src/features", 1), set(&["a", "super"]));
        assert_eq!(named("use super::super::c::D; // crate::features::x", "src/features", 2), set(&["c", "x"]));
        assert_eq!(named("use crate::features::x;", "src/features", 2), set(&["x"]));
        assert_eq!(named("// use crate::features::x;", "src/features", 2), set(&[]));
    }

    #[test]
    fn the_rooms_of_this_checkout_use_each_other_as_they_may() {
        assert_eq!(check().map_err(|why| format!("{why:#}")), Ok(()));
    }

    #[test]
    fn circles_are_found_and_chains_are_none() {
        let arrows = |list: &[(&str, &str)]| list.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        assert_eq!(circle(&arrows(&[("a", "b"), ("b", "c"), ("a", "c"), ("c", "c")])), None);
        let found = circle(&arrows(&[("x", "a"), ("a", "b"), ("b", "c"), ("c", "a")]));
        assert_eq!(found, Some(["a", "b", "c", "a"].map(String::from).to_vec()));
    }
}
