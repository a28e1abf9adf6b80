//! Staying in step with the other tabs of this browser (L8).
//!
//! A tab sends its changes when storage has them, so what any tab shows as saved is saved, whichever
//! tab it came from. Only what storage refuses is sent without that: then whoever gets it tries to
//! store it too.

use kariz_protocol::{Heads, Saving, Tell};

use super::Live;
use crate::{
    batch::Durability,
    chunk::ChunkKey,
    meta::Meta,
    saver::Chunk,
    tab_message::{Compacted, Kept, TabMessage},
    turn::Turn,
};

impl Live {
    /// Says what this tab has, so that others send what it lacks, and ask for what they lack.
    pub fn greet(&self, turn: &mut Turn<'_>) {
        self.broadcast(turn, TabMessage::Hello(self.heads()));
    }

    pub(super) fn share_changes(&self, turn: &mut Turn<'_>, chunk: &Chunk, kept: Kept) {
        let (bytes, heads) = (chunk.bytes.to_vec(), chunk.heads.clone());
        self.broadcast(turn, TabMessage::Changes { bytes, heads, kept });
    }

    /// What can only be looked at has nothing to say to other tabs.
    pub(super) fn broadcast(&self, turn: &mut Turn<'_>, message: TabMessage) {
        if !self.is_view() {
            turn.broadcast(message, self.workspace());
        }
    }

    pub fn heard(&mut self, turn: &mut Turn<'_>, message: TabMessage) {
        if self.is_view() {
            return; // nothing that anybody says changes it
        }
        match message {
            TabMessage::Hello(heads) => {
                self.give(turn, &heads);
                self.want_if_lacking(turn, &heads);
            }
            TabMessage::Want(heads) => self.give(turn, &heads),
            TabMessage::Changes { bytes, heads, kept } => self.take_from_tab(turn, &bytes, &heads, kept),
            TabMessage::Compacted(compacted) => self.compacted_elsewhere(&compacted),
            TabMessage::Meta(bytes) => self.take_meta(turn, &bytes),
            TabMessage::Undo(bytes) => self.take_undo(turn, &bytes),
            TabMessage::Forgotten => {} // the session's own
        }
    }

    fn give(&self, turn: &mut Turn<'_>, theirs: &Heads) {
        let bytes = self.document.save_after(theirs);
        if bytes.is_empty() || self.heads() == *theirs {
            return;
        }
        let kept = if self.saver.saving() == Saving::Saved { Kept::Somehow } else { Kept::NotYet };
        self.broadcast(turn, TabMessage::Changes { bytes, heads: self.heads(), kept });
    }

    fn want_if_lacking(&self, turn: &mut Turn<'_>, theirs: &Heads) {
        if !self.document.knows(theirs) {
            self.broadcast(turn, TabMessage::Want(self.heads()));
        }
    }

    fn take_from_tab(&mut self, turn: &mut Turn<'_>, bytes: &[u8], heads: &Heads, kept: Kept) {
        self.doubt_painted();
        if !self.document.knows(heads) {
            let Ok(delta) = self.document.receive(bytes) else { return };
            self.take_in(turn, delta);
            self.put_off_painting(turn.now);
            self.keep_received(turn, kept);
            self.want_if_lacking(turn, heads);
        }
        if kept == Kept::AsChunk && self.document.knows(heads) {
            self.shelf.add(ChunkKey::incremental(self.workspace(), bytes), bytes.len());
        }
    }

    /// What another tab has stored needs no storing here, unless some of it was found missing since.
    fn keep_received(&mut self, turn: &mut Turn<'_>, kept: Kept) {
        if kept == Kept::NotYet || self.owes || self.unread.len() + self.loose.len() > 0 {
            self.store(turn, Durability::Relaxed);
            self.owes = self.document.is_missing_changes();
        } else {
            self.saver.stored_elsewhere(self.document.heads());
        }
    }

    fn compacted_elsewhere(&mut self, compacted: &Compacted) {
        let workspace = self.workspace();
        self.shelf.remove(&compacted.retired(workspace));
        if self.document.knows(&compacted.heads) {
            self.shelf.add(ChunkKey::snapshot(workspace, &compacted.heads), compacted.size);
        }
    }

    fn take_meta(&mut self, turn: &mut Turn<'_>, bytes: &[u8]) {
        let is_of_this = |meta: &Meta| meta.workspace == self.workspace() && meta.view.is_none();
        let Some(meta) = Meta::read(bytes).ok().filter(is_of_this) else { return };
        let other_me = meta.me != self.meta.me;
        self.meta.take_in(meta);
        if other_me {
            turn.tell(Tell::Opened { workspace: self.workspace(), me: self.meta.me, book: None });
        }
        self.tell_storage(turn);
    }
}
