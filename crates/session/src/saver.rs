//! Hands what is new in the document to storage, and knows what has arrived there.
//!
//! Every commit is handed out at once as a chunk of its own. What storage refuses stays here and is
//! tried again: after a while, and with every new commit (B3).

use std::{mem, sync::Arc};

use kariz_core::{SortedMap, Timestamp, WorkspaceId};
use kariz_document::Document;
use kariz_protocol::{Heads, SaveFailure, Saving};

use crate::{
    batch::{Batch, Durability, Slot, Step},
    chunk::{ChunkKey, ChunkKind},
    deadline::Deadline,
    effect::OpId,
    failure::StorageFailure,
    meta::Meta,
    turn::Turn,
};

const FIRST_RETRY_MS: i64 = 1_000;
const LAST_RETRY_MS: i64 = 60_000;

/// A chunk on its way to storage.
#[derive(Clone, Debug)]
pub(crate) struct Chunk {
    /// What it is stored under.
    pub key: ChunkKey,
    /// What is in it.
    pub bytes: Arc<[u8]>,
    /// The document's heads with it.
    pub heads: Heads,
}

/// What goes into one transaction.
#[derive(Debug, Default)]
struct Parcel {
    chunks: Vec<Chunk>,
    meta: bool,
    undo: Option<Arc<[u8]>>,
}

/// What became of a parcel.
pub(crate) enum Arrival {
    /// These chunks are in storage.
    Stored(Vec<Chunk>),
    /// Storage refused these chunks; they are tried again.
    Refused(StorageFailure, Vec<Chunk>),
}

/// Hands what is new in a document to storage.
#[derive(Debug)]
pub(crate) struct Saver {
    workspace: WorkspaceId,
    /// Whether storage knows of the workspace, or its place must still be taken.
    settled: bool,
    handed: Heads,
    under_way: SortedMap<OpId, Parcel>,
    waiting: Parcel,
    failure: Option<SaveFailure>,
    /// What was stored before is not there any more: all of it is to be stored anew.
    is_gone: bool,
    /// It was so once: what is here may be all there is.
    was_gone: bool,
    attempts: u32,
    retry: Deadline,
    saved_at: Option<Timestamp>,
}

impl Saver {
    /// For a document that was opened from storage with these heads.
    pub fn of_stored(workspace: WorkspaceId, heads: Heads) -> Self {
        Self {
            workspace,
            settled: true,
            handed: heads,
            under_way: SortedMap::default(),
            waiting: Parcel::default(),
            failure: None,
            is_gone: false,
            was_gone: false,
            attempts: 0,
            retry: Deadline::default(),
            saved_at: None,
        }
    }

    /// For a document that is new on this device, with these heads and bytes: all of it is to be
    /// stored, with its meta.
    pub fn of_new(workspace: WorkspaceId, heads: Heads, snapshot: Vec<u8>) -> Self {
        let mut saver = Self { settled: false, ..Self::of_stored(workspace, Heads::new()) };
        saver.start_over(heads, snapshot);
        saver.meta_changed();
        saver
    }

    /// All of the document is to be stored, whatever was stored before; with what waits beside its chunks.
    pub fn start_over(&mut self, heads: Heads, snapshot: Vec<u8>) {
        let key = ChunkKey::snapshot(self.workspace, &heads);
        self.handed = heads.clone();
        self.is_gone = false;
        self.waiting.chunks = vec![Chunk { key, bytes: snapshot.into(), heads }];
    }

    /// The place of the workspace is its own, after all.
    pub fn settle(&mut self) {
        self.settled = true;
    }

    /// Nothing stands in the place of the workspace: it is taken with what is handed out next.
    pub fn unsettle(&mut self) {
        self.settled = false;
    }

    /// Meta has changed: it goes with what is handed out next.
    pub fn meta_changed(&mut self) {
        self.waiting.meta = true;
    }

    /// What can be taken back has changed: it goes with what is handed out next.
    pub fn keep_undo(&mut self, bytes: Arc<[u8]>) {
        self.waiting.undo = Some(bytes);
    }

    /// Other tabs have stored everything up to these heads.
    pub fn stored_elsewhere(&mut self, heads: Heads) {
        self.handed = heads;
    }

    /// Hands out what is new in the document, and whatever was refused before.
    pub fn hand_out(
        &mut self,
        turn: &mut Turn<'_>,
        document: &Document,
        meta: &Meta,
        durability: Durability,
    ) -> Option<OpId> {
        self.pack(document);
        if self.waiting.chunks.is_empty() && !self.waiting.meta && self.waiting.undo.is_none() {
            return None;
        }
        if !self.is_gone {
            self.retry.clear();
        }
        let parcel = mem::take(&mut self.waiting);
        let op = turn.write(Batch { steps: self.steps(&parcel, meta), durability });
        self.under_way.insert(op, parcel);
        Some(op)
    }

    fn pack(&mut self, document: &Document) {
        let heads = document.heads();
        if heads == self.handed {
            return;
        }
        let bytes = document.save_after(&self.handed);
        let key = ChunkKey::incremental(self.workspace, &bytes);
        self.waiting.chunks.push(Chunk { key, bytes: bytes.into(), heads: heads.clone() });
        self.handed = heads;
    }

    /// What is no whole workspace by itself is worth nothing without what was stored before.
    fn steps(&self, parcel: &Parcel, meta: &Meta) -> Vec<Step> {
        let is_whole = parcel.chunks.iter().any(|chunk| chunk.key.kind == ChunkKind::Snapshot);
        let base = (!is_whole).then_some(Step::Expect(self.workspace));
        let meta = parcel.meta.then(|| match self.settled {
            true => Step::Put(Slot::Meta, meta.to_bytes()),
            false => Step::Add(Slot::Meta, meta.to_bytes()),
        });
        let chunks = parcel.chunks.iter().map(|chunk| Step::Put(Slot::Chunk(chunk.key), Arc::clone(&chunk.bytes)));
        let undo = parcel.undo.iter().map(|bytes| Step::Put(Slot::Undo, Arc::clone(bytes)));
        base.into_iter().chain(meta).chain(chunks).chain(undo).collect()
    }

    /// Takes in storage's answer; `None` when the operation is not one of the saver's.
    pub fn written(&mut self, turn: &mut Turn<'_>, op: OpId, result: Result<(), StorageFailure>) -> Option<Arrival> {
        let parcel = self.under_way.remove(&op)?;
        Some(match result {
            Ok(()) => self.arrived(turn.now, parcel),
            Err(failure) => self.refused(turn.now, failure, parcel),
        })
    }

    fn arrived(&mut self, now: Timestamp, parcel: Parcel) -> Arrival {
        self.settled |= parcel.meta;
        self.saved_at = Some(now);
        self.attempts = 0;
        if self.waiting.chunks.is_empty() {
            self.failure = None;
        }
        Arrival::Stored(parcel.chunks)
    }

    fn refused(&mut self, now: Timestamp, failure: StorageFailure, parcel: Parcel) -> Arrival {
        let chunks = parcel.chunks.clone();
        self.waiting.meta |= parcel.meta;
        self.waiting.undo = self.waiting.undo.take().or(parcel.undo);
        self.waiting.chunks.splice(0..0, parcel.chunks);
        if failure == StorageFailure::Gone {
            self.gone(now);
            return Arrival::Refused(failure, chunks);
        }
        self.failure = Some(failure.told());
        let wait = FIRST_RETRY_MS.saturating_mul(1 << self.attempts.min(10)).min(LAST_RETRY_MS);
        self.attempts += 1;
        self.retry.set(now, wait);
        Arrival::Refused(failure, chunks)
    }

    /// After a moment: if another tab has removed the workspace, its word comes first.
    pub fn gone(&mut self, now: Timestamp) {
        self.is_gone = true;
        self.was_gone = true;
        if self.retry.at().is_none() {
            self.retry.set(now, FIRST_RETRY_MS);
        }
    }

    /// Whether what was stored before is not there any more.
    pub fn is_gone(&self) -> bool {
        self.is_gone
    }

    /// Whether what is here may be all there is.
    pub fn was_gone(&self) -> bool {
        self.was_gone
    }

    /// Whether it is time to try again what was refused.
    pub fn retry_due(&mut self, now: Timestamp) -> bool {
        self.retry.take_due(now)
    }

    /// When to try again.
    pub fn retry_at(&self) -> Option<Timestamp> {
        self.retry.at()
    }

    /// Whether everything is in storage.
    pub fn saving(&self) -> Saving {
        match self.failure {
            Some(failure) => Saving::Failed(failure),
            None if self.under_way.is_empty() && self.waiting.chunks.is_empty() => Saving::Saved,
            None => Saving::Pending,
        }
    }

    /// When something was last saved.
    pub fn saved_at(&self) -> Option<Timestamp> {
        self.saved_at
    }
}
