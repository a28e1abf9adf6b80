//! A workspace that can only be looked at: a signed snapshot (L12).

use kariz_core::Rejection;
use kariz_protocol::{Ask, CopyRefused, ImportTell, Seq, Tell};

use super::Live;
use crate::turn::Turn;

impl Live {
    /// Whether this can only be looked at.
    pub fn is_view(&self) -> bool {
        self.meta.view.is_some()
    }

    /// Tells the page that this can only be looked at, and where it comes from.
    pub(super) fn tell_view(&self, turn: &mut Turn<'_>) {
        if let Some(view) = &self.meta.view {
            turn.tell(Tell::View(Box::new(view.clone())));
        }
    }

    /// Answers what would change something; gives back what would not.
    pub fn refuse_changes(turn: &mut Turn<'_>, ask: Ask) -> Option<Ask> {
        let done = |seq: Seq| Tell::Done(seq, Err(Rejection::ReadOnly));
        turn.tell(match ask {
            Ask::Do(seq, _)
            | Ask::Undo(seq)
            | Ask::Redo(seq)
            | Ask::UndoThat(seq, _)
            | Ask::RedoThat(seq, _)
            | Ask::LoadSample(seq, _)
            | Ask::RestoreTo(seq, _) => done(seq),
            Ask::Import(seq, _) => Tell::import(seq, &ImportTell::Refused(Rejection::ReadOnly)),
            Ask::PreviewCopy(seq, _) => Tell::Preview(seq, Err(CopyRefused::ReadOnly)),
            Ask::MergeCopy(seq, _) | Ask::KeepView(seq, _) => Tell::Merged(seq, Err(CopyRefused::ReadOnly)),
            Ask::Peers(_) => return None,
            // No arm for the rest: whoever adds an ask says here whether it changes anything.
            ask @ (Ask::Open { .. }
            | Ask::Doubt
            | Ask::IAm(_)
            | Ask::ShareCopy(_)
            | Ask::CopyKept(_)
            | Ask::FreshCopy(_)
            | Ask::DropCopy
            | Ask::RestorePoints(_)
            | Ask::Before(..)
            | Ask::Unread(_)
            | Ask::Storage
            | Ask::Flush
            | Ask::Forget) => return Some(ask),
        });
        None
    }
}
