//! Where the history stood when a review was ended, and how deals stood there (G4).
//!
//! Kept with the review are its heads, so that the next one is told exactly what has changed since: also what came late
//! from another copy, whatever its clock says.

use kariz_core::{Book, Command, ReviewId, review::Before};
use kariz_protocol::{Heads, Packed, Seq, Tell};

use super::Live;
use crate::turn::Turn;

/// The most heads that are kept with a review; a document has few.
const MOST_HEADS: usize = 64;

impl Live {
    /// The command, with the heads as they stand before it where it ends a review.
    pub(super) fn with_heads(&self, mut command: Command) -> Command {
        if let Command::KeepReview(_, change) = &mut command {
            let heads = self.heads();
            // Nobody but the session says which heads those are.
            change.patch.heads = (change.ends && heads.len() <= MOST_HEADS).then(|| written(&heads));
        }
        command
    }

    /// Tells how deals stood when a review was ended.
    pub(super) fn tell_before(&self, turn: &mut Turn<'_>, seq: Seq, review: ReviewId) {
        turn.tell(Tell::Before(seq, self.before(review).map(|before| Packed::of(&before))));
    }

    fn before(&self, review: ReviewId) -> Option<Before> {
        let heads = read(&self.book.review(review)?.heads).filter(|heads| self.document.knows(heads))?;
        let mut then = Book::default();
        then.apply(self.document.read_at(&heads)?);
        Some(Before::between(&then, &self.book))
    }
}

fn written(heads: &Heads) -> String {
    let hex = |head: &[u8; 32]| head.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    heads.iter().map(hex).collect::<Vec<_>>().join(" ")
}

/// `None` where that is no list of heads: anybody can write anything there.
fn read(text: &str) -> Option<Heads> {
    let head = |word: &str| -> Option<[u8; 32]> {
        let bytes: Option<Vec<u8>> =
            (0..word.len()).step_by(2).map(|at| u8::from_str_radix(word.get(at..at + 2)?, 16).ok()).collect();
        bytes?.try_into().ok()
    };
    let heads: Heads = text.split_ascii_whitespace().take(MOST_HEADS + 1).map(head).collect::<Option<_>>()?;
    (1..=MOST_HEADS).contains(&heads.len()).then_some(heads)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_read_as_they_are_written_and_nothing_else_is() {
        let heads: Heads = vec![[0; 32], [0xab; 32]];
        assert_eq!(read(&written(&heads)), Some(heads));
        for text in
            ["", "ab", "zz", &"é".repeat(32), &"00".repeat(33), &vec!["00".repeat(32); MOST_HEADS + 1].join(" ")]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
