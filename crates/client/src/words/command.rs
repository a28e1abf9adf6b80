//! What was done.

use super::joined_words;
use crate::i18n::t;

/// A command's name, as history and undo keep it, in words.
pub fn command_words(name: &str) -> &'static str {
    t::command(&joined_words(name)).unwrap_or_else(t::command_other)
}
