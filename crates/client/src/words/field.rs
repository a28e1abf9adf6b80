//! What fields are called, and the words that they hold.

use kariz_core::Table;

use super::joined;
use crate::i18n::t;

/// The name of a record's field in words, as conflicts, history and messages show it. Of one with a key after its
/// prefix (`tick <criterion>`) it is what all of them are called.
pub fn field_words(table: Table, field: &str) -> &'static str {
    known(table, field).unwrap_or_else(t::field_other)
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
    t::word(&joined(field, word)).unwrap_or(word).to_owned()
}
