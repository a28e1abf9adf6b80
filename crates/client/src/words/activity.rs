//! What activities are called.

use kariz_core::{Activity, ActivityKind};

use super::word_words;
use crate::i18n::t;

/// A kind of activity in a word.
pub fn kind_words(kind: ActivityKind) -> &'static str {
    match kind {
        ActivityKind::Call => t::word_kind_call(),
        ActivityKind::Email => t::word_kind_email(),
        ActivityKind::Message => t::word_kind_message(),
        ActivityKind::Meeting => t::word_kind_meeting(),
        ActivityKind::Demo => t::word_kind_demo(),
        ActivityKind::Task => t::word_kind_task(),
        ActivityKind::Note => t::word_kind_note(),
    }
}

/// The kind of an activity in a word, also one that only a later version knows (L11).
pub fn activity_words(activity: &Activity) -> String {
    match activity.unread.word("kind") {
        Some(word) => word_words("kind", word),
        None => kind_words(activity.kind).to_owned(),
    }
}
