//! What activities are called.

use kariz_core::ActivityKind;

use crate::i18n::t;

/// A kind of activity in a word.
pub fn kind_words(kind: ActivityKind) -> &'static str {
    match kind {
        ActivityKind::Call => t::step_call(),
        ActivityKind::Email => t::step_email(),
        ActivityKind::Message => t::step_message(),
        ActivityKind::Meeting => t::step_meeting(),
        ActivityKind::Demo => t::step_demo(),
        ActivityKind::Task => t::step_task(),
        ActivityKind::Note => t::step_note(),
    }
}
