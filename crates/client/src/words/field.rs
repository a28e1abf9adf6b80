//! What fields are called, and the words that they hold.

use kariz_core::Table;

use super::{joined, joined_words};
use crate::i18n::t;

/// The name of a record's field in words, as conflicts, history and messages show it. Of one with a key after its
/// prefix (`tick <criterion>`) it is what all of them are called; one that only a later version knows is called as it
/// is stored, in words (L11).
pub fn field_words(table: Table, field: &str) -> String {
    known(table, field).map_or_else(|| spelled_out(field), str::to_owned)
}

/// `winTheme <key>` as "Win theme".
fn spelled_out(field: &str) -> String {
    let mut words = String::new();
    for letter in field.split(' ').next().unwrap_or_default().chars() {
        match letter {
            first if words.is_empty() => words.extend(first.to_uppercase()),
            '_' | '-' => words.push(' '),
            capital if capital.is_uppercase() => {
                words.push(' ');
                words.extend(capital.to_lowercase());
            }
            other => words.push(other),
        }
    }
    words
}

/// Whether [`field_words`] knows it.
pub fn is_known_field(table: Table, field: &str) -> bool {
    known(table, field).is_some()
}

fn known(table: Table, field: &str) -> Option<&'static str> {
    let name = field.split(' ').next().unwrap_or_default();
    t::field(&joined(table.word(), name)).or_else(|| t::field(name))
}

/// A word that stands in a field; one of a later version as it is stored (L11).
pub fn word_words(field: &str, word: &str) -> String {
    t::word(&joined(field, &joined_words(word))).unwrap_or(word).to_owned()
}
