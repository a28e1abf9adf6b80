//! Commands, undo and redo.

use kariz_core::{Command, Rejection, Removal, Transaction, decide};
use kariz_document::{ChangeMeta, WriteError};
use kariz_protocol::{Done, Seq, Tell};

use super::Live;
use crate::{
    batch::Durability,
    turn::Turn,
    undo::{Direction, Entry, Plan},
};

impl Live {
    pub(super) fn run(&mut self, turn: &mut Turn<'_>, command: Command) -> Result<Done, Rejection> {
        let transaction = decide(&mut self.book, &mut Self::context(&self.zone, &self.meta, turn), command)?;
        let touched = self.carry_out(turn, &transaction)?;
        self.store(turn, Durability::Relaxed);
        self.undo.push(Entry::of(&transaction));
        Ok(Done { touched, ..Done::default() })
    }

    pub(super) fn take_back(&mut self, turn: &mut Turn<'_>) -> Result<Done, Rejection> {
        let entry = self.undo.last_done().cloned().ok_or(Rejection::NothingToUndo)?;
        let followed = self.follow(turn, entry, Direction::Back);
        if is_settled(&followed) {
            self.undo.pop_done();
        }
        let (done, entry) = followed?;
        self.undo.push_undone(entry);
        Ok(done)
    }

    pub(super) fn do_again(&mut self, turn: &mut Turn<'_>) -> Result<Done, Rejection> {
        let entry = self.undo.last_undone().cloned().ok_or(Rejection::NothingToUndo)?;
        let followed = self.follow(turn, entry, Direction::Again);
        if is_settled(&followed) {
            self.undo.pop_undone();
        }
        let (done, entry) = followed?;
        self.undo.push_done(entry);
        Ok(done)
    }

    /// Takes an entry back, or carries it out again: as much of it as nobody has changed since.
    /// Gives what was done of it.
    pub(super) fn follow(
        &mut self,
        turn: &mut Turn<'_>,
        entry: Entry,
        direction: Direction,
    ) -> Result<(Done, Entry), Rejection> {
        let bin = Removal::Binned { at: turn.now, by: self.meta.me };
        let Plan { transaction, followed, skipped, settled, .. } = Plan::new(&self.book, entry, direction, bin);
        if transaction.writes.is_empty() && skipped > 0 {
            return Err(Rejection::ChangedSince);
        }
        let touched = self.carry_out(turn, &transaction)?;
        self.store(turn, Durability::Relaxed);
        Ok((Done { skipped, touched, settled }, followed))
    }

    /// Writes it into the document; says how many records it touched.
    pub(super) fn carry_out(&mut self, turn: &mut Turn<'_>, transaction: &Transaction) -> Result<usize, Rejection> {
        if transaction.writes.is_empty() {
            return Ok(0);
        }
        self.keep_own_name(turn);
        let change = ChangeMeta { at: turn.now, by: self.meta.me };
        let delta = self.document.commit(transaction, &change).map_err(not_written)?;
        let touched = delta.records.len();
        self.take_in(turn, delta);
        self.repaint(turn.now);
        Ok(touched)
    }

    pub(super) fn tell_done(&self, turn: &mut Turn<'_>, seq: Seq, result: Result<Done, Rejection>) {
        turn.tell(Tell::Done(seq, result));
        turn.tell(self.undo.state());
    }
}

/// Whether nothing is left of an entry to be followed. Where it could not be written, it can be tried again.
fn is_settled(followed: &Result<(Done, Entry), Rejection>) -> bool {
    matches!(followed, Ok(_) | Err(Rejection::ChangedSince))
}

/// What a refused write is to whoever gave the command.
pub(crate) fn not_written(error: WriteError) -> Rejection {
    match error {
        WriteError::Missing(entity) => Rejection::NotFound(entity),
        WriteError::TooLong(entity, field) => Rejection::OutOfRange(entity, field),
        WriteError::Refused(why) => Rejection::OutOfRange(Default::default(), why),
    }
}
