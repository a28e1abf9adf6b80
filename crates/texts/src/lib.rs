//! What stands in `locales/`, at build time: read, compared, and made into the compact files that a page fetches.
//!
//! A text is a message of Project Fluent's format with words, variables, and choices by a variable's number, plural
//! category or word. English says which texts there are and which variables each has; the other languages have all
//! of them, or the build fails (U2).

mod check;
mod file;
mod leaves;
mod message;

use std::{collections::BTreeMap, fmt, fs, path::Path};

pub use check::check;
pub use file::{messages, print, written};
pub use leaves::{LEAVES, Leaf, PAGE};
pub use message::{Message, Piece};

/// A language that Kariz speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Language {
    /// As browsers call it: `ro`.
    pub code: &'static str,
    /// As its readers call it.
    pub name: &'static str,
    /// Its plural categories by CLDR, `other` the last.
    pub plurals: &'static [&'static str],
}

/// All of them; the first is the one that the others are compared with.
pub const LANGUAGES: [Language; 6] = [
    Language { code: "en", name: "English", plurals: &["one", "other"] },
    Language { code: "ro", name: "Română", plurals: &["one", "few", "other"] },
    Language { code: "pl", name: "Polski", plurals: &["one", "few", "many", "other"] },
    Language { code: "zh", name: "中文", plurals: &["other"] },
    Language { code: "fi", name: "Suomi", plurals: &["one", "other"] },
    Language { code: "fa", name: "فارسی", plurals: &["one", "other"] },
];

/// What is wrong with a text, in words for whoever wrote it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault(String);

impl Fault {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}

/// The messages of one `.ftl` file, in its order.
pub type Messages = Vec<Message>;

/// A language's texts by the file that they stand in, without its ending.
pub type Texts = BTreeMap<String, Messages>;

/// Reads `locales/<code>`.
///
/// # Errors
/// A file that cannot be read, or that is not in Fluent's format; a text that stands there twice.
pub fn read(folder: &Path) -> Result<Texts, Fault> {
    let failed = |error: &dyn fmt::Display| Fault(format!("{}: {error}", folder.display()));
    let mut texts = Texts::new();
    for entry in fs::read_dir(folder).map_err(|error| failed(&error))? {
        let path = entry.map_err(|error| failed(&error))?.path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let source = fs::read_to_string(&path).map_err(|error| failed(&error))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        texts.insert(
            name.clone(),
            message::read(&source).map_err(|Fault(what)| Fault(format!("{}: {what}", path.display())))?,
        );
    }
    twice(&texts).map_or(Ok(texts), |name| Err(failed(&format!("{name} stands there twice"))))
}

fn twice(texts: &Texts) -> Option<String> {
    let mut names: Vec<&str> = texts.values().flatten().map(|message| message.name.as_str()).collect();
    names.sort_unstable();
    names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0].to_owned())
}
