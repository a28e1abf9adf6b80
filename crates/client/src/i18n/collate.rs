//! Names in the order of the user's language: å after z in Finnish, ł after l in Polish, by pinyin in Chinese.

use std::collections::HashMap;

use super::intl::sorted;

/// Where each of some texts stands among them. Worked out once for all: to ask the browser at each comparison of a
/// sort would take longer than the sort.
pub struct Collated(HashMap<String, usize>);

impl Collated {
    /// The places of these texts.
    pub fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut once: Vec<&str> = texts.collect();
        once.sort_unstable();
        once.dedup();
        Self(sorted(&once).into_iter().enumerate().map(|(place, text)| (text, place)).collect())
    }

    /// The place of one of them.
    pub fn place(&self, text: &str) -> usize {
        self.0.get(text).copied().unwrap_or(usize::MAX)
    }
}
