//! The claims of `docs/security.md`: each line of a table names the test that shows it, and that test is there.
//!
//! In its last part, what stands as code says where (a path, a file of the folders below, a spec of the browser), and
//! what is slanted behind it is the name of a test there. A test's name is the function's, or the spec's.

use crate::paths;
use anyhow::{Context, Result, bail};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::{
    fs,
    path::{Path, PathBuf},
};

const DOCUMENT: &str = "docs/security.md";
/// What stands before is for everybody, and names no tests.
const TESTS: &str = "## How it is tested";
const SPECS: &str = "tests/browser/specs";
/// Where a file may be of which only the name is said.
const FOLDERS: [&str; 2] = ["crates/document/tests", "crates/session/tests/session"];

/// An error that names every line without a test, and every test that is not there.
pub fn check() -> Result<()> {
    let text = fs::read_to_string(paths::root().join(DOCUMENT)).context(DOCUMENT)?;
    let (_, claims) = text.split_once(TESTS).with_context(|| format!("{DOCUMENT} has no {TESTS:?}"))?;
    let complaints = complaints(claims, &paths::root());
    if !complaints.is_empty() {
        bail!("{DOCUMENT}:\n  {}", complaints.join("\n  "));
    }
    Ok(())
}

fn complaints(claims: &str, root: &Path) -> Vec<String> {
    let mut reader = Reader {
        root,
        complaints: Vec::new(),
        files: Vec::new(),
        cell: 0,
        claim: String::new(),
        names_a_place: false,
        slanted: None,
    };
    for event in Parser::new_ext(claims, Options::ENABLE_TABLES) {
        reader.read(event);
    }
    reader.complaints
}

/// Where one is in the document.
struct Reader<'r> {
    root: &'r Path,
    complaints: Vec<String>,
    /// The files that were named last.
    files: Vec<PathBuf>,
    /// In the body of a table: which cell of the line, from 1 on.
    cell: usize,
    /// What stands in the first cell of the line.
    claim: String,
    names_a_place: bool,
    /// What is slanted, as far as it was read.
    slanted: Option<String>,
}

impl Reader<'_> {
    fn read(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::TableRow) => (self.cell, self.claim, self.names_a_place) = (0, String::new(), false),
            Event::Start(Tag::TableCell) => self.cell += 1,
            Event::End(TagEnd::TableRow) if !self.names_a_place => {
                self.complaints.push(format!("no test is named: {}", self.claim));
            }
            Event::End(TagEnd::Table) => self.cell = 0,
            Event::Start(Tag::Emphasis) => self.slanted = Some(String::new()),
            Event::End(TagEnd::Emphasis) => {
                if let Some(name) = self.slanted.take().filter(|_| self.cell != 1) {
                    self.names(&name);
                }
            }
            Event::Code(code) if self.cell != 1 => self.place(&code),
            Event::Text(text) | Event::Code(text) => match &mut self.slanted {
                Some(name) => name.push_str(&text),
                None if self.cell == 1 => self.claim.push_str(&text),
                None => {}
            },
            Event::SoftBreak => self.slanted.iter_mut().for_each(|name| name.push(' ')),
            _ => {}
        }
    }

    /// A test of the files that were named last.
    fn names(&mut self, name: &str) {
        if !self.files.iter().any(|file| has_test(file, name)) {
            self.complaints.push(format!("no test says: {name}"));
        }
    }

    fn place(&mut self, code: &str) {
        let found = files(code, self.root);
        // A setting or a command is no place, and an address is none.
        let is_place = code.ends_with(".rs") || code.starts_with("crates/") || self.cell > 1 && !code.contains('=');
        match found.is_empty() {
            false => (self.files, self.names_a_place) = (found, true),
            true if is_place => self.complaints.push(format!("there is no {code}")),
            true => {}
        }
    }
}

/// The files of a path, a file's name, or a spec.
fn files(code: &str, root: &Path) -> Vec<PathBuf> {
    let in_folders = FOLDERS.iter().map(|folder| root.join(folder).join(code));
    let mut places = vec![root.join(code), root.join(SPECS).join(format!("{code}.spec.ts"))];
    places.extend(in_folders);
    places.into_iter().filter(|place| place.exists()).flat_map(|place| within(&place)).collect()
}

fn within(place: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(place) else { return vec![place.to_owned()] };
    entries.flatten().flat_map(|entry| within(&entry.path())).collect()
}

/// Whether a test of the file is called so; a function's name may begin with its rule (`b9_`).
fn has_test(file: &Path, name: &str) -> bool {
    let Ok(text) = fs::read_to_string(file) else { return false };
    if file.extension().is_some_and(|end| end == "ts") {
        return text.split("test(").skip(1).any(|test| title(test).is_some_and(|title| title.starts_with(name)));
    }
    let letters = name.to_lowercase().replace(['\'', '’'], "");
    let words: Vec<_> =
        letters.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let function = words.join("_");
    let functions = text.lines().filter_map(|line| line.trim_start().strip_prefix("fn ")?.split('(').next());
    functions.into_iter().any(|named| named == function || named.ends_with(&format!("_{function}")))
}

/// The title of a spec that begins here, without its rule and what changes from case to case.
fn title(test: &str) -> Option<String> {
    let quote = test.chars().next().filter(|first| "\"`".contains(*first))?;
    let (title, _) = test[1..].split_once(quote)?;
    let title = match title.split_once(": ") {
        Some((rule, title)) if rule.len() <= 3 => title,
        _ => title,
    };
    let mut parts = title.split(['(', ')']);
    let mut plain = parts.next()?.to_owned();
    while let (Some(_in_brackets), Some(behind)) = (parts.next(), parts.next()) {
        plain = format!("{} {}", plain.trim_end(), behind.trim_start());
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_of_the_threats_names_a_test_that_is_there() {
        check().unwrap();
    }

    #[test]
    fn titles_are_as_they_are_read() {
        let read = |test: &str| title(test).unwrap_or_default();
        assert_eq!(read("\"B8: a window is not in its hands\", async () => {"), "a window is not in its hands");
        assert_eq!(read("`B8: what a website (a ${who}, ${how}) posts`, a"), "what a website posts");
        assert_eq!(read("name, async"), "");
    }

    #[test]
    fn what_is_not_there_is_told() {
        let told = |text: &str| complaints(text, &paths::root());
        let table = |line: &str| format!("| they cannot | shown by |\n|---|---|\n{line}\n");
        let good = table("| do *this* with `that` | `xtask/src/claims.rs`: *what is not there is told* |");
        assert_eq!(told(&good), [""; 0]);
        assert_eq!(told(&table("| go on | somebody |")), ["no test is named: go on"]);
        assert_eq!(told(&table("| go on | `nowhere` |")).len(), 2);
        assert_eq!(
            told(&table("| go on | `xtask/src/claims.rs`: *nobody says so* |")),
            ["no test says: nobody says so"]
        );
        assert_eq!(told("Behind `#` they ask (`gone.rs`)."), ["there is no gone.rs"]);
    }
}
