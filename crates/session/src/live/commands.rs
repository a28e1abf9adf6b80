//! Commands, undo and redo.

use kariz_core::{Command, CommandName, Rejection, Removal, Transaction, decide, decide::check_followed};
use kariz_document::{ChangeMeta, WriteError};
use kariz_protocol::{ChangeId, Done, Packed, Seq, Tell};

use super::Live;
use crate::{
    batch::Durability,
    effect::Load,
    tab_message::TabMessage,
    turn::Turn,
    undo::{Direction, Entry, Plan, stands_alone, told},
};

/// Of a command that writes more than this, whoever gave it says what it has done.
const MOST_TOLD: usize = 500;

impl Live {
    pub(super) fn run(&mut self, turn: &mut Turn<'_>, command: Command) -> Result<Done, Rejection> {
        let transaction = decide(&mut self.book, &mut Self::context(&self.zone, &self.meta, turn), command)?;
        let touched = self.carry_out(turn, &transaction)?;
        let saved = match transaction.writes.len() {
            ..=MOST_TOLD => told(&self.book, &transaction.name, &transaction).map(|told| Packed::of(&told)),
            _ => None,
        };
        let change = self.undo.push(turn, Entry::of(&transaction));
        self.keep_undo(turn);
        self.store(turn, Durability::Relaxed);
        Ok(Done { touched, change, saved, ..Done::default() })
    }

    /// Takes back this change and no other, or the last.
    pub(super) fn take_back(&mut self, turn: &mut Turn<'_>, which: Option<ChangeId>) -> Result<Done, Rejection> {
        let entry = {
            let (entry, later) = self.undo.find_done(which).ok_or(Rejection::NothingToUndo)?;
            if which.is_some() {
                stands_alone(&self.book, entry, later)?;
            }
            entry.clone()
        };
        let (done, entry) = self.follow(turn, entry, Direction::Back)?;
        self.undo.push_undone(turn.now, entry);
        self.keep_followed(turn);
        Ok(done)
    }

    /// Carries out again this change and no other, or what was taken back last.
    pub(super) fn do_again(&mut self, turn: &mut Turn<'_>, which: Option<ChangeId>) -> Result<Done, Rejection> {
        let entry = self.undo.find_undone(which).cloned().ok_or(Rejection::NothingToUndo)?;
        let (done, entry) = self.follow(turn, entry, Direction::Again)?;
        self.undo.push_done(turn.now, entry);
        self.keep_followed(turn);
        Ok(done)
    }

    fn keep_followed(&mut self, turn: &mut Turn<'_>) {
        self.keep_undo(turn);
        self.store(turn, Durability::Relaxed);
    }

    /// What can be taken back outlives a reload; it goes with what is handed to storage next.
    pub(super) fn keep_undo(&mut self, turn: &mut Turn<'_>) {
        let bytes = self.undo.to_bytes(self.workspace());
        self.broadcast(turn, TabMessage::Undo(bytes.clone()));
        self.saver.keep_undo(bytes.into());
    }

    /// Asks for what was kept of it before this page was loaded.
    pub fn load_undo(&mut self, turn: &mut Turn<'_>) {
        if !self.is_view() {
            self.undo_load = Some(turn.load(Load::Undo));
        }
    }

    /// It has come. Meanwhile something may have been done.
    pub(super) fn undo_loaded(&mut self, turn: &mut Turn<'_>, bytes: &[u8]) {
        let has_more = !self.undo.is_empty();
        self.undo.remember(self.workspace(), bytes);
        if has_more {
            self.keep_followed(turn);
        }
        turn.tell(self.undo.state());
    }

    /// Another tab says what it keeps.
    pub(super) fn take_undo(&mut self, turn: &mut Turn<'_>, bytes: &[u8]) {
        let before = self.undo.state();
        self.undo.hear(self.workspace(), bytes);
        if self.undo.state() != before {
            turn.tell(self.undo.state());
        }
    }

    /// Takes an entry back, or carries it out again: as much of it as nobody has changed since.
    /// Gives what was done of it. An entry of which nothing is left to be followed is forgotten; where it could not
    /// be written, it can be tried again.
    fn follow(&mut self, turn: &mut Turn<'_>, entry: Entry, direction: Direction) -> Result<(Done, Entry), Rejection> {
        let bin = Removal::Binned { at: turn.now, by: self.meta.me };
        let Plan { transaction, followed: entry, skipped, settled, .. } = Plan::new(&self.book, entry, direction, bin);
        if transaction.writes.is_empty() && skipped > 0 {
            self.undo.forget(entry.id);
            self.keep_followed(turn);
            return Err(Rejection::ChangedSince);
        }
        check_followed(&mut self.book, &transaction, turn.now)?;
        let is_choice = direction == Direction::Back && entry.name() == CommandName::Settle.word();
        let touched = match is_choice {
            true => self.reopen(turn, &transaction)?,
            false => self.carry_out(turn, &transaction)?,
        };
        self.undo.forget(entry.id);
        let followed = told(&self.book, entry.name(), &transaction).map(|told| Packed::of(&told));
        Ok((Done { skipped, touched, settled, change: Some(entry.id), followed, saved: None }, entry))
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

    /// Takes back a choice among the values of a field: both stand there again, for everybody (L5).
    fn reopen(&mut self, turn: &mut Turn<'_>, transaction: &Transaction) -> Result<usize, Rejection> {
        let change = ChangeMeta { at: turn.now, by: self.meta.me };
        let opened = self.document.reopen(transaction, &change, || turn.new_actor()).map_err(not_written)?;
        let Some(delta) = opened else { return self.carry_out(turn, transaction) };
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
/// What a refused write is to whoever gave the command.
pub(crate) fn not_written(error: WriteError) -> Rejection {
    match error {
        WriteError::Missing(entity) => Rejection::NotFound(entity),
        WriteError::TooLong(entity, field) => Rejection::OutOfRange(entity, field),
        WriteError::Refused(why) => Rejection::OutOfRange(Default::default(), why),
    }
}
