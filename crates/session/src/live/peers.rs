//! What peers send, taken in as changes of other tabs are: stored, shown, handed on (L6, L7).

use kariz_core::{Delta, Entity, MemberId, Table};
use kariz_document::{Document, ReceiveError, SyncState};
use kariz_protocol::{LeftOut, Verdict};

use super::{FirstExchange, Live};
use crate::{batch::Durability, turn::Turn};

/// What else has come meanwhile comes first.
const NEXT_MS: i64 = 1;

impl Live {
    /// The document, to be read.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// Takes in a sync message; `first` is the first exchange on the connection, as long as it lasts. Says whether
    /// it brought something.
    ///
    /// # Errors
    /// When it must not be taken in. Then nothing of it is.
    pub fn take_from_peer(
        &mut self,
        turn: &mut Turn<'_>,
        peer: &mut SyncState,
        bytes: &[u8],
        verdict: Option<Verdict>,
        first: &mut Option<FirstExchange>,
    ) -> Result<bool, ReceiveError> {
        let before = self.heads();
        if let Some(delta) = self.document.take_message(peer, bytes, verdict)? {
            if let Some(first) = first {
                self.note_first(turn, first, peer, &before, &delta);
            }
            self.take_in_foreign(turn, delta);
        }
        self.wait_if_behind(turn);
        let _ = first.take_if(|first| self.has_finished(turn, first, peer));
        Ok(self.heads() != before)
    }

    /// Looks at more of what peers have sent, where that was too much for one turn (B9).
    pub(super) fn catch_up(&mut self, turn: &mut Turn<'_>) {
        if self.behind.take_due(turn.now) {
            if let Some(delta) = self.document.go_on() {
                self.take_in_foreign(turn, delta);
            }
            self.wait_if_behind(turn);
        }
    }

    fn wait_if_behind(&mut self, turn: &Turn<'_>) {
        if self.document.is_behind() {
            self.behind.set(turn.now, NEXT_MS);
        }
    }

    fn take_in_foreign(&mut self, turn: &mut Turn<'_>, delta: Delta) {
        self.take_in(turn, delta);
        self.repaint(turn.now);
        self.store(turn, Durability::Relaxed);
    }

    /// Changes that were not taken in since this was asked last (B6).
    pub fn take_left_out(&mut self) -> LeftOut {
        self.document.take_left_out()
    }

    /// Takes in what a peer had sent before this workspace was here.
    ///
    /// # Errors
    /// When it must not be taken in, or some of it still waits for more.
    pub fn take_seed(&mut self, turn: &mut Turn<'_>, seed: &Document) -> Result<(), ReceiveError> {
        if seed.is_missing_changes() {
            return Err(ReceiveError::Damaged);
        }
        let before = self.heads();
        let delta = self.document.receive(&seed.save_after(&before))?;
        if self.heads() != before {
            self.take_in_foreign(turn, delta);
        }
        Ok(())
    }

    /// Who is "me" here.
    pub fn me(&self) -> Option<MemberId> {
        self.meta.me
    }

    /// My name, as the workspace has it.
    pub fn my_name(&self) -> String {
        let me = self.meta.me.and_then(|me| self.book.get(Entity::new(Table::Members, me)));
        match me {
            Some(kariz_core::AnyRecord::Member(member)) => member.name.clone(),
            _ => String::new(),
        }
    }

    /// The workspace's name.
    pub fn title(&self) -> String {
        self.book.workspace().map(|workspace| workspace.name.clone()).unwrap_or_default()
    }
}
