//! What activities are called.

use kariz_core::{Activity, ActivityKind, ActivityOutcome, Repeat};

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

/// What came of an activity, in a word or two.
pub fn outcome_words(outcome: ActivityOutcome) -> &'static str {
    match outcome {
        ActivityOutcome::Reached => t::word_outcome_reached(),
        ActivityOutcome::NoAnswer => t::word_outcome_no_answer(),
        ActivityOutcome::LeftWord => t::word_outcome_left_word(),
        ActivityOutcome::MeetingSet => t::word_outcome_meeting_set(),
        ActivityOutcome::Refused => t::word_outcome_refused(),
    }
}

/// How often something comes again.
pub fn repeat_words(repeat: Repeat) -> String {
    match repeat {
        Repeat::Weekly { .. } => t::repeat_weekly().to_owned(),
        Repeat::Monthly { .. } => t::repeat_monthly().to_owned(),
        Repeat::After { days } => t::repeat_after(usize::from(days)),
    }
}
