//! The weekly review: when it was held, by whom, how long it took, what was noted and decided (G4).

use super::{LogKey, Removal};
use crate::{
    field::{Malformed, ValueRef, word_enum},
    id::{ActivityId, MemberId, RecordId, ReviewId, StageId},
    record::{KeyText, record},
    time::Timestamp,
};

record! {
    /// A review of the pipeline, alone or together (G4). What it looked at is worked out anew, and not kept.
    Review(ReviewId) in Reviews, patch ReviewPatch {
        /// What the team calls it.
        name: String = "name",
        /// When it began.
        began_at: Timestamp = "beganAt",
        /// When it was ended; it goes on as long as there is none.
        ended_at: Option<Timestamp> = "endedAt",
        /// Who led it.
        by: Option<MemberId> = "by",
        /// How long it took, in seconds, pauses left out.
        seconds: u32 = "seconds",
        /// What was noted.
        notes: String = "notes",
        /// The stage that was asked about: why do we have it?
        asked: Option<StageId> = "asked",
        /// What the answer was.
        answer: String = "answer",
        /// What is shared of it, as text.
        summary: String = "summary",
        /// The heads of the document when it was ended, in hexadecimal, so that the next one knows exactly what has
        /// changed since: also what comes late from another copy. The session writes them.
        heads: String = "heads",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    keyed {
        /// What was decided, in the order of time.
        decisions: LogKey => String = "decision ",
        /// Seconds for each step of the walk.
        spent: ReviewStep => u32 = "spent ",
        /// Who was there.
        with: MemberId => bool = "with ",
    }
    needs { name unless String::is_empty }
}

impl Review {
    /// The most characters of notes, an answer or a summary.
    pub const LONGEST: usize = 20_000;
    /// The most characters of a decision.
    pub const LONGEST_DECISION: usize = 300;
    /// The most decisions of one review.
    pub const MOST_DECISIONS: usize = 200;

    /// The planned step that came of a decision: always the same, so that two copies make one.
    pub fn step_of(&self, decision: &LogKey) -> ActivityId {
        RecordId::from(self.id).derived(&format!("decision {}", decision.to_text())).into()
    }

    /// It was held to its end.
    pub fn is_over(&self) -> bool {
        self.ended_at.is_some() && self.removed.is_none()
    }
}

word_enum! {
    /// A step of the walk, in its order (G4).
    ReviewStep {
        /// What has changed since the last review.
        #[default]
        Moved = "moved",
        /// Won, and what made them buy.
        Won = "won",
        /// Lost late, and why.
        Lost = "lost",
        /// Won although it did not look like it.
        Surprising = "surprising",
        /// Longer in their stage than it allows.
        Stuck = "stuck",
        /// Nothing is planned.
        NoStep = "no-step",
        /// Expected soon.
        Closing = "closing",
        /// How far one is with goals.
        Goals = "goals",
        /// Why do we have this stage?
        Question = "question",
    }
}

impl KeyText for ReviewStep {
    fn to_text(&self) -> String {
        self.word().to_owned()
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        use crate::field::Field;
        Self::decode(ValueRef::Text(text))
    }
}

impl KeyText for MemberId {
    fn to_text(&self) -> String {
        self.to_string()
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        text.parse()
    }
}
