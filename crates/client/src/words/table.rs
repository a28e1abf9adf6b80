//! What records are called, by kind.

use kariz_core::Table;

use crate::i18n::t;

/// The kind of a record in a word.
pub fn table_words(table: Table) -> &'static str {
    t::table(table.word()).unwrap_or_default()
}
