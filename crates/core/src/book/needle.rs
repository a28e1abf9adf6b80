//! Finding a short text in many others.

/// Letters from frequent to rare, over the languages that Kariz speaks.
const FREQUENT: &str = " eainrotslkdmupgvhcyzbjfwxq";

/// A text to look for. The library's own search prepares itself anew for each text that it looks
/// into; this one looks for the rarest letter first, and compares only there.
#[derive(Clone, Debug)]
pub(super) struct Needle {
    text: String,
    /// The rarest letter, and where it first stands.
    rare: char,
    at: usize,
}

impl Needle {
    /// `text` must not be empty; an empty one is found nowhere.
    pub fn new(text: &str) -> Self {
        let rarity = |letter: char| FREQUENT.find(letter).unwrap_or(FREQUENT.len());
        let (at, rare) = text.char_indices().max_by_key(|(_, letter)| rarity(*letter)).unwrap_or_default();
        Self { text: text.to_owned(), rare, at }
    }

    /// Whether it stands in `text`.
    pub fn is_in(&self, text: &str) -> bool {
        let mut from = 0;
        while let Some(found) = text[from..].find(self.rare) {
            let start = (from + found).checked_sub(self.at);
            if start.is_some_and(|start| text.as_bytes()[start..].starts_with(self.text.as_bytes())) {
                return !self.text.is_empty();
            }
            from += found + self.rare.len_utf8();
        }
        false
    }

    /// Whether `text` begins with it.
    pub fn begins(&self, text: &str) -> bool {
        text.starts_with(&*self.text)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_is_found_where_the_library_finds_it(needle in "[abß销z ]{1,4}", text in "[abß销z ]{0,30}") {
            prop_assert_eq!(Needle::new(&needle).is_in(&text), text.contains(&needle));
        }
    }
}
