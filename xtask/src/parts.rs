//! The parts of the app, and what each may weigh: the one list that [`crate::glue`], [`crate::bundle`], the service
//! worker and [`crate::size`] read.
//!
//! What stands in a part is said where it is split off: `src/features/mod.rs` for views, `crates/wasm` for what
//! workers do. A part that is split off there and not listed here, or the other way round, fails the build.

use anyhow::{Result, bail};
use std::collections::{BTreeMap, BTreeSet};

/// A wasm file that is fetched when something of it is needed.
pub struct Part {
    /// As `wasm_split` calls it.
    pub name: &'static str,
    /// The most that it may weigh alone, in KB as compressed.
    pub limit: usize,
    /// When a visitor gets it.
    pub comes: Comes,
}

impl Family {
    /// Whether what it shares stands with this part.
    pub fn stands_with(&self, part: &str) -> bool {
        matches!(self.stands, Stands::With(other) if other == part)
    }
}

/// When a visitor gets a part.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Comes {
    /// With the first visit, to be there offline from then on.
    AtOnce,
    /// When it is asked for, or when there is time.
    InTime,
}

/// What several parts share stands in one file: each of them fetches it, unless another has.
#[derive(PartialEq, Eq)]
pub struct Family {
    /// Those that share.
    pub parts: &'static [&'static str],
    /// Where that stands.
    pub stands: Stands,
}

/// Where what a family shares stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// In a file of its own, called so here, of so many KB as compressed at most.
    Alone { name: &'static str, limit: usize },
    /// With all of that part, which is always there before the others.
    With(&'static str),
}

/// What some use of the app costs in all: the first file and these parts, with what they share.
pub struct Sum {
    /// What it is.
    pub name: &'static str,
    /// Beside the first file.
    pub parts: &'static [&'static str],
    /// The most that it may weigh, in KB as compressed.
    pub limit: usize,
}

/// Every part.
pub const PARTS: &[Part] = &[
    Part { name: "engine", limit: 505, comes: Comes::AtOnce },
    // Of the page.
    Part { name: "dialogs", limit: 90, comes: Comes::AtOnce },
    Part { name: "deal", limit: 90, comes: Comes::AtOnce },
    Part { name: "deals", limit: 90, comes: Comes::AtOnce },
    Part { name: "leads", limit: 107, comes: Comes::AtOnce },
    Part { name: "scoring", limit: 40, comes: Comes::AtOnce },
    Part { name: "today", limit: 64, comes: Comes::AtOnce },
    Part { name: "sequences", limit: 70, comes: Comes::AtOnce },
    Part { name: "insights", limit: 90, comes: Comes::AtOnce },
    Part { name: "numbers", limit: 110, comes: Comes::InTime },
    Part { name: "forecast", limit: 84, comes: Comes::InTime },
    Part { name: "review", limit: 96, comes: Comes::InTime },
    Part { name: "goals", limit: 60, comes: Comes::InTime },
    Part { name: FIRST, limit: 20, comes: Comes::AtOnce },
    Part { name: "apart", limit: 90, comes: Comes::AtOnce },
    Part { name: "team", limit: 120, comes: Comes::InTime },
    Part { name: "import", limit: 90, comes: Comes::InTime },
    Part { name: "scanner", limit: 85, comes: Comes::InTime },
    Part { name: "saver", limit: 15, comes: Comes::InTime },
    // Of workers: what not every engine needs, and what seals.
    Part { name: "others", limit: 70, comes: Comes::InTime },
    Part { name: "sample", limit: 32, comes: Comes::InTime },
    Part { name: "reader", limit: 90, comes: Comes::InTime },
    Part { name: "sealer", limit: 90, comes: Comes::InTime },
];

/// Who shares with whom, the narrowest first.
pub const FAMILIES: &[Family] = &[
    Family { parts: &["engine", "others", "sample"], stands: Stands::With("engine") },
    Family {
        parts: &["insights", "numbers", "forecast", "review", "goals", "saver"],
        stands: Stands::Alone { name: "what the pages of numbers share", limit: 44 },
    },
    Family {
        parts: &[
            "dialogs",
            "deal",
            "deals",
            "leads",
            "scoring",
            "sequences",
            "today",
            "insights",
            "numbers",
            "forecast",
            "review",
            "goals",
            "saver",
        ],
        stands: Stands::Alone { name: "what the pipeline's pages share", limit: 113 },
    },
    Family {
        parts: &[
            "dialogs",
            "deal",
            "deals",
            "leads",
            "scoring",
            "sequences",
            "today",
            "insights",
            "numbers",
            "forecast",
            "review",
            "goals",
            "saver",
            FIRST,
            "apart",
            "team",
            "import",
            "scanner",
        ],
        stands: Stands::Alone { name: "what all pages share", limit: 66 },
    },
    Family {
        parts: &["engine", "others", "sample", "reader", "sealer", "scanner", "team"],
        stands: Stands::Alone { name: "what workers and the team's page share", limit: 36 },
    },
    Family {
        parts: &[
            "engine",
            "others",
            "sample",
            "reader",
            "sealer",
            "dialogs",
            "deal",
            "deals",
            "leads",
            "scoring",
            "sequences",
            "today",
            "insights",
            "numbers",
            "forecast",
            "review",
            "goals",
            "saver",
            FIRST,
            "apart",
            "team",
            "import",
            "scanner",
        ],
        stands: Stands::Alone { name: "what pages and workers share", limit: 66 },
    },
];

/// What must be kept in all.
pub const SUMS: &[Sum] = &[
    Sum { name: UNTIL_PAINTED, parts: &[], limit: 328 },
    Sum { name: PIPELINE, parts: &["engine", "deal", "deals", "insights"], limit: 1372 },
];

/// What the board waits for in the language whose texts are the longest (U2).
pub const LONGEST: Sum = Sum { name: "the same where texts are longest", parts: &[], limit: 330 };

/// The first minute, which a device that has nothing fetches beside the app.
pub const FIRST: &str = "first";

/// What the board waits for.
pub const UNTIL_PAINTED: &str = "until the board is painted";
/// What everybody uses.
pub const PIPELINE: &str = "board, engine, deal, list and insights";

/// Which files each part needs, its own and those that it shares.
pub type FilesOfParts = BTreeMap<String, BTreeSet<String>>;

/// Fails where what was split off is not what is listed.
///
/// # Errors
/// Names of parts that are on one side only.
pub fn check(split: &FilesOfParts) -> Result<()> {
    let split: BTreeSet<&str> = split.keys().map(String::as_str).collect();
    let listed: BTreeSet<&str> = PARTS.iter().map(|part| part.name).collect();
    let odd: Vec<&str> = split.symmetric_difference(&listed).copied().collect();
    if !odd.is_empty() {
        bail!("split off or listed in xtask/src/parts.rs, but not both: {}", odd.join(", "));
    }
    let known = FAMILIES.iter().flat_map(|family| family.parts).chain(SUMS.iter().flat_map(|sum| sum.parts));
    if let Some(unknown) = known.copied().find(|name| !listed.contains(name)) {
        bail!("xtask/src/parts.rs speaks of a part that it does not list: {unknown}");
    }
    Ok(())
}

/// The files that a visitor gets with the first visit.
pub fn at_once(files: &FilesOfParts) -> BTreeSet<String> {
    let parts = PARTS.iter().filter(|part| part.comes == Comes::AtOnce);
    parts.filter_map(|part| files.get(part.name)).flatten().cloned().collect()
}

/// Those who need a file.
pub fn users<'a>(files: &'a FilesOfParts, file: &str) -> BTreeSet<&'a str> {
    files.iter().filter(|(_, files)| files.contains(file)).map(|(part, _)| part.as_str()).collect()
}

/// The narrowest family to which all of these belong.
pub fn family_of(users: &BTreeSet<&str>) -> Option<&'static Family> {
    FAMILIES.iter().find(|family| users.iter().all(|user| family.parts.contains(user)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(parts: &[(&str, &[&str])]) -> FilesOfParts {
        let owned = |files: &[&str]| files.iter().map(|file| (*file).to_owned()).collect();
        parts.iter().map(|(name, files)| ((*name).to_owned(), owned(files))).collect()
    }

    #[test]
    fn what_is_split_off_and_what_is_listed_are_the_same() {
        let listed: Vec<(&str, &[&str])> = PARTS.iter().map(|part| (part.name, [].as_slice())).collect();
        assert!(check(&files(&listed)).is_ok());
        let unlisted = [listed.as_slice(), &[("notes", [].as_slice())]].concat();
        assert!(check(&files(&unlisted)).unwrap_err().to_string().ends_with("notes"));
        assert!(check(&files(&listed[1..])).unwrap_err().to_string().ends_with(listed[0].0));
    }

    #[test]
    fn a_shared_file_belongs_to_the_narrowest_family_of_its_users() {
        let family = |users: &[&'static str]| family_of(&users.iter().copied().collect()).map(|family| family.stands);
        assert!(family(&["engine", "others"]) == Some(Stands::With("engine")));
        assert!(family(&["deal", "deals"]) != family(&["deal", "engine"]));
        assert!(family(&["engine", "nobody"]).is_none());
    }

    #[test]
    fn what_comes_at_once_brings_what_it_shares() {
        let (soon, late) = (PARTS[0].name, PARTS.iter().find(|part| part.comes == Comes::InTime).unwrap().name);
        let files = files(&[(soon, &["own", "shared"]), (late, &["other", "shared"])]);
        assert_eq!(at_once(&files), BTreeSet::from(["own".to_owned(), "shared".to_owned()]));
        assert_eq!(users(&files, "shared"), BTreeSet::from([soon, late]));
    }
}
