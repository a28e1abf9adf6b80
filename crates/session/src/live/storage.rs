//! What goes to storage, and what comes of it.

use kariz_core::Date;
use kariz_protocol::{Seq, StorageState, Tell};

use super::{Live, copies::file_name};
use crate::{
    assembly::Stored,
    batch::Durability,
    effect::{Load, OpId},
    failure::StorageFailure,
    input::Loaded,
    meta::Meta,
    saver::{Arrival, Chunk},
    shelf::Shelf,
    tab_message::{Kept, TabMessage},
    turn::Turn,
};

/// Another tab has begun a workspace in the place of this one.
pub(crate) struct Displaced;

impl Live {
    /// Hands what is new to storage.
    pub fn store(&mut self, turn: &mut Turn<'_>, durability: Durability) -> Option<OpId> {
        self.saver.hand_out(turn, &self.document, &self.meta, durability)
    }

    /// Hands everything to storage, which has lost what it had.
    pub fn store_all(&mut self, turn: &mut Turn<'_>) {
        self.shelf = Shelf::default();
        self.saver.start_over(self.heads(), self.document.save());
        self.saver.meta_changed();
        if !self.undo.is_empty() {
            self.keep_undo(turn);
        }
        self.store(turn, Durability::Strict);
        self.repaint(turn.now);
    }

    /// What was stored is gone. Before it is stored anew: another workspace may have been begun in its place.
    pub(super) fn look_at_place(&mut self, turn: &mut Turn<'_>) {
        self.place = Some(turn.load(Load::Meta));
    }

    /// Takes in storage's answer.
    ///
    /// # Errors
    /// When the place of this workspace is taken, and there is nothing in it yet to be kept.
    pub fn written(
        &mut self,
        turn: &mut Turn<'_>,
        op: OpId,
        result: Result<(), StorageFailure>,
    ) -> Result<(), Displaced> {
        if self.painter.written(turn.now, op, result) || self.compacted(turn, op, result) {
            return Ok(());
        }
        self.keep_promises(turn, op, result);
        match self.saver.written(turn, op, result) {
            Some(Arrival::Stored(chunks)) => self.stored(turn, chunks),
            Some(Arrival::Refused(StorageFailure::Occupied, _)) if self.is_expendable() => return Err(Displaced),
            Some(Arrival::Refused(failure, chunks)) => {
                if failure == StorageFailure::Occupied {
                    self.look_at_place(turn);
                }
                self.refused(turn, chunks);
            }
            None => {}
        }
        Ok(())
    }

    /// Whether nothing was done in this tab, and what it shows is not the last that is left of it.
    fn is_expendable(&self) -> bool {
        self.undo.is_empty() && !self.saver.was_gone()
    }

    /// Takes in what stands in this workspace's place, if that was asked for. It may be the workspace
    /// itself: it came from a peer while storage could not be read.
    pub fn loaded(&mut self, turn: &mut Turn<'_>, op: OpId, result: Result<Loaded, StorageFailure>) {
        if self.undo_load.take_if(|load| *load == op).is_some() {
            if let Ok(Loaded::Undo(Some(bytes))) = result {
                self.undo_loaded(turn, &bytes);
            }
            return;
        }
        if self.place.take_if(|place| *place == op).is_none() {
            return;
        }
        let is_gone = self.saver.is_gone();
        let bytes = match result {
            Ok(Loaded::Meta(bytes)) => bytes,
            _ if is_gone => return self.saver.gone(turn.now),
            _ => return,
        };
        let meta = bytes.and_then(|bytes| Meta::read(&bytes).ok()).filter(|meta| meta.workspace == self.workspace());
        match meta {
            Some(_) if is_gone => self.saver.settle(),
            None if is_gone => self.saver.unsettle(),
            Some(meta) => {
                self.meta.take_in(meta);
                self.saver.settle();
                let _ = self.store(turn, Durability::Strict);
                return;
            }
            None => return,
        }
        self.store_all(turn);
    }

    fn stored(&mut self, turn: &mut Turn<'_>, chunks: Vec<Chunk>) {
        for chunk in chunks {
            self.shelf.add(chunk.key, chunk.bytes.len());
            self.share_changes(turn, &chunk, Kept::AsChunk);
        }
        self.tell_storage(turn);
    }

    fn refused(&mut self, turn: &mut Turn<'_>, chunks: Vec<Chunk>) {
        for chunk in chunks {
            self.share_changes(turn, &chunk, Kept::NotYet);
        }
    }

    /// Writes down that meta has changed, and lets other tabs know.
    pub(super) fn meta_changed(&mut self, turn: &mut Turn<'_>) {
        self.saver.meta_changed();
        self.store(turn, Durability::Relaxed);
        self.share_meta(turn);
    }

    /// Meta was made anew, over what could not be read, or where none was; told with the storage's state.
    pub fn note_found_again(&mut self) {
        self.is_found_again = true;
    }

    /// Meta that was made anew is to be stored: where none was, only if there still is none.
    pub fn keep_found_again(&mut self, was_there: bool) {
        if !was_there {
            self.saver.unsettle();
        }
        self.saver.meta_changed();
    }

    /// Stores what opening has found to be missing in storage. Where no snapshot stands nothing else would be taken.
    pub fn make_good(&mut self, turn: &mut Turn<'_>) {
        if !self.shelf.has_snapshot() {
            self.saver.start_over(self.heads(), self.document.save());
        }
        self.store(turn, Durability::Strict);
    }

    pub(super) fn share_meta(&self, turn: &mut Turn<'_>) {
        self.broadcast(turn, TabMessage::Meta(self.meta.to_bytes().to_vec()));
    }

    pub(super) fn tell_storage(&self, turn: &mut Turn<'_>) {
        let changes = self.document.change_count();
        let copied = usize::try_from(self.meta.copied_changes).unwrap_or(usize::MAX);
        turn.tell(Tell::Storage(StorageState {
            saved_at: self.saver.saved_at(),
            copied_at: self.meta.copied_at,
            changes_since_copy: changes.saturating_sub(copied),
            bytes: self.shelf.bytes(),
            changes,
            broken_chunks: self.unread.len() + self.loose_ends().count(),
            is_found_again: self.is_found_again,
        }));
    }

    /// Chunks in storage with changes that still wait for others.
    pub(super) fn loose_ends(&self) -> impl Iterator<Item = &Stored> {
        self.loose.iter().filter(|(_, bytes)| !self.document.has(bytes))
    }

    /// Gives what cannot be read.
    pub(super) fn give_unread(&self, turn: &mut Turn<'_>, seq: Seq) {
        let name = self.book.workspace().map_or("", |workspace| workspace.name.as_str());
        let unread = self.unread.iter().chain(self.loose_ends());
        turn.tell(unread_file(seq, unread, name, self.today(turn.now)));
    }

    /// The page may be gone in a moment.
    pub(super) fn flush(&mut self, turn: &mut Turn<'_>) {
        self.store(turn, Durability::Relaxed);
        self.paint_now(turn);
    }
}

/// Chunks that cannot be read as a file: one after the other, as they are stored. Each begins as every chunk does, so a
/// tool that looks for these beginnings finds them.
pub(crate) fn unread_file<'s>(
    seq: Seq,
    unread: impl IntoIterator<Item = &'s Stored>,
    workspace: &str,
    today: Date,
) -> Tell {
    let bytes = unread.into_iter().flat_map(|(_, bytes)| bytes).copied().collect();
    Tell::Copy(seq, bytes, file_name(workspace, today, "unread"))
}
