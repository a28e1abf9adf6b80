//! The texts of a language, a leaf at a time, as `crates/texts/src/file.rs` writes them.

use std::cell::Cell;

/// Which texts come together: those of one part of the app.
pub struct Leaf {
    /// What it is called: as its file is.
    pub name: &'static str,
    /// With what its file begins; it changes with which texts there are.
    print: &'static str,
    /// The parts of the app that it comes with; none where it is there before them.
    pub parts: &'static [&'static str],
    /// The English file, where no page fetches any.
    native: &'static str,
}

/// A leaf's texts in the language that is shown.
#[derive(Clone, Copy, Default)]
struct Texts {
    file: &'static str,
    /// Where in the file each begins.
    places: &'static [u32],
}

/// Room for all leaves, by their numbers.
const MOST: usize = super::t::LEAF_COUNT;

thread_local! {
    static TEXTS: Cell<[Texts; MOST]> = const { Cell::new([Texts { file: "", places: &[] }; MOST]) };
}

impl Leaf {
    /// A leaf; `native` is its English file.
    pub const fn new(
        name: &'static str,
        print: &'static str,
        parts: &'static [&'static str],
        native: &'static str,
    ) -> Self {
        Self { name, print, parts, native }
    }
}

/// Takes in a leaf's file; false where it is not of this version. The texts before stay in memory, since views may
/// still show them: some 20 KB for each change of language.
pub fn take_in(number: usize, leaf: &Leaf, file: String) -> bool {
    if !file.starts_with(leaf.print) {
        return false;
    }
    put(number, leaf, Box::leak(file.into_boxed_str()));
    true
}

fn put(number: usize, leaf: &Leaf, file: &'static str) {
    let ends = file.bytes().enumerate().filter(|(_, byte)| *byte == 0).map(|(place, _)| place + 1);
    let begins = [leaf.print.len()].into_iter().chain(ends).filter_map(|place| u32::try_from(place).ok());
    let places: Vec<u32> = begins.collect();
    let mut texts = TEXTS.get();
    if let Some(text) = texts.get_mut(number) {
        *text = Texts { file, places: Vec::leak(places) };
    }
    TEXTS.set(texts);
}

/// The text with this number, as it stands in its file. Nothing where the leaf is not here: whoever shows a text has
/// waited for its leaf, which `cargo xtask check` looks after.
pub fn text(leaves: &[Leaf], leaf: usize, number: usize) -> &'static str {
    let mut texts = TEXTS.get().get(leaf).copied().unwrap_or_default();
    if texts.file.is_empty() && !leaves[leaf].native.is_empty() {
        put(leaf, &leaves[leaf], leaves[leaf].native);
        texts = TEXTS.get()[leaf];
    }
    let place = |number: usize| texts.places.get(number).map(|place| *place as usize);
    match (place(number), place(number + 1)) {
        (Some(begin), Some(end)) => texts.file.get(begin..end - 1).unwrap_or_default(),
        _ => {
            leptos::logging::error!("the texts of {} are not here", leaves[leaf].name);
            ""
        }
    }
}
