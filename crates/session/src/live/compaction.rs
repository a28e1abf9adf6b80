//! Compaction: one snapshot in the place of many chunks.
//!
//! In idle time, by one tab at a time. Nothing is lost if two did it after all: a chunk is retired
//! only when the snapshot is known to hold it, and what is retired is kept until the next compaction.

use kariz_core::Timestamp;
use kariz_document::Document;
use kariz_protocol::{Heads, Saving};

use super::Live;
use crate::{
    batch::{Batch, Durability, Slot, Step},
    chunk::{ChunkKey, ChunkKind},
    deadline::Deadline,
    effect::{Effect, OpId},
    failure::StorageFailure,
    tab_message::{Compacted, TabMessage},
    turn::Turn,
};

/// No change for so long is idle time. Each tab waits a little longer, by chance, so that they do
/// not all begin at once.
const IDLE_MS: i64 = 5_000;
/// After a compaction that could not be done.
const LATER_MS: i64 = 10 * 60_000;

/// Knows when to compact, and how far it is.
#[derive(Debug, Default)]
pub(super) struct Compactor {
    due: Deadline,
    under_way: Option<UnderWay>,
}

#[derive(Debug)]
struct UnderWay {
    op: OpId,
    heads: Heads,
    size: usize,
    retired: Vec<ChunkKey>,
}

impl Compactor {
    /// Something is going on: wait until it is quiet.
    pub fn wait(&mut self, turn: &mut Turn<'_>) {
        let chance = (turn.random)() % IDLE_MS.unsigned_abs();
        self.due.set(turn.now, IDLE_MS.saturating_add_unsigned(chance));
    }

    pub fn due_at(&self) -> Option<Timestamp> {
        self.due.at()
    }
}

impl Live {
    pub(super) fn compact_when_idle(&mut self, turn: &mut Turn<'_>) {
        if self.compactor.due.take_due(turn.now) && self.may_compact() {
            turn.effect(Effect::Lock(self.workspace()));
        }
    }

    fn may_compact(&self) -> bool {
        self.shelf.is_crowded()
            && self.compactor.under_way.is_none()
            && self.saver.saving() == Saving::Saved
            // Those go with the next snapshot.
            && !self.loose_ends().any(|(key, _)| key.kind == ChunkKind::Previous)
    }

    /// Whether this tab got the lock: another that has it is about to do the work.
    pub fn locked(&mut self, turn: &mut Turn<'_>, granted: bool) {
        if !granted {
            return self.compactor.wait(turn);
        }
        match self.may_compact().then(|| self.snapshot(turn)).flatten() {
            Some(bytes) => self.write_snapshot(turn, bytes),
            None => turn.effect(Effect::Unlock),
        }
    }

    /// The whole document as bytes, if they can be read again.
    fn snapshot(&self, turn: &mut Turn<'_>) -> Option<Vec<u8>> {
        let bytes = self.document.save();
        let copy = Document::open(&bytes, turn.new_actor()).ok()?;
        (copy.heads() == self.heads()).then_some(bytes)
    }

    fn write_snapshot(&mut self, turn: &mut Turn<'_>, bytes: Vec<u8>) {
        let (workspace, heads, size) = (self.workspace(), self.heads(), bytes.len());
        let key = ChunkKey::snapshot(workspace, &heads);
        let retired: Vec<_> = self.shelf.keys().into_iter().filter(|other| *other != key).collect();
        let mut steps = vec![Step::DropPrevious(workspace)];
        steps.extend(retired.iter().copied().map(|key| Step::Reshelve(key, ChunkKind::Previous)));
        steps.push(Step::Put(Slot::Chunk(key), bytes.into()));
        let op = turn.write(Batch { steps, durability: Durability::Strict });
        self.compactor.under_way = Some(UnderWay { op, heads, size, retired });
    }

    /// Takes in storage's answer, if it was for the compactor.
    pub(super) fn compacted(&mut self, turn: &mut Turn<'_>, op: OpId, result: Result<(), StorageFailure>) -> bool {
        let Some(done) = self.compactor.under_way.take_if(|under_way| under_way.op == op) else { return false };
        turn.effect(Effect::Unlock);
        match result {
            Ok(()) => self.settle_compaction(turn, done),
            Err(_) => self.compactor.due.set(turn.now, LATER_MS),
        }
        true
    }

    fn settle_compaction(&mut self, turn: &mut Turn<'_>, done: UnderWay) {
        let workspace = self.workspace();
        self.shelf.remove(&done.retired);
        self.shelf.add(ChunkKey::snapshot(workspace, &done.heads), done.size);
        let compacted = Compacted::new(done.heads, done.size, &done.retired);
        self.broadcast(turn, TabMessage::Compacted(compacted));
        self.tell_storage(turn);
    }
}
