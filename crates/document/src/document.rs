//! The document: what can be done with it.

use automerge::Automerge;
use kariz_core::{Book, Delta, MemberId, Timestamp, Transaction, WorkspaceId};
use kariz_protocol::{CopyRefused, ForeignCopy, Heads, MergePreview, MergeSummary};

use crate::error::{OpenError, ReceiveError, WriteError};

/// Who writes, to Automerge: fresh random bytes for each tab and session. One that is used twice
/// makes merging fail for good. Who the human is stands in the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor(pub [u8; 16]);

/// What is noted with a change, beside what it writes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChangeMeta {
    /// When, by the clock of this device. Kept in whole seconds, as Automerge tools expect.
    pub at: Timestamp,
    /// "This is me" (L12).
    pub by: Option<MemberId>,
}

/// One workspace: its records with their whole history.
pub struct Document {
    #[allow(dead_code)]
    doc: Automerge,
}

/// A copy that was read and checked, ready to be merged.
pub struct StagedCopy {
    #[allow(dead_code)]
    doc: Automerge,
}

#[allow(unused_variables, clippy::todo, clippy::missing_errors_doc)]
impl Document {
    /// A document without a workspace: only what all documents of Kariz begin with.
    pub fn new(actor: Actor) -> Self {
        todo!()
    }

    /// The document in these stored bytes: a snapshot of [`Document::save`].
    pub fn open(snapshot: &[u8], actor: Actor) -> Result<Self, OpenError> {
        todo!()
    }

    /// While opening: takes in one more stored chunk. Nothing is reported: [`Document::read_all`] follows.
    pub fn add_chunk(&mut self, bytes: &[u8]) -> Result<(), OpenError> {
        todo!()
    }

    /// Everything there is: every record, what is set aside, every conflict.
    pub fn read_all(&self) -> Delta {
        todo!()
    }

    /// Writes a transaction as one change. An empty one changes nothing.
    pub fn commit(&mut self, tx: &Transaction, meta: &ChangeMeta) -> Result<Delta, WriteError> {
        todo!()
    }

    /// Takes in changes from another tab or peer.
    pub fn receive(&mut self, bytes: &[u8]) -> Result<Delta, ReceiveError> {
        todo!()
    }

    /// Whether changes were received that build on others which have not come yet: they wait until then.
    pub fn is_missing_changes(&self) -> bool {
        todo!()
    }

    /// Hashes of the latest changes, sorted.
    pub fn heads(&self) -> Heads {
        todo!()
    }

    /// Whether every one of these changes is in its history.
    pub fn knows(&self, heads: &Heads) -> bool {
        todo!()
    }

    /// All of it, compact.
    pub fn save(&self) -> Vec<u8> {
        todo!()
    }

    /// What is new since these heads; empty when nothing is.
    pub fn save_after(&self, heads: &Heads) -> Vec<u8> {
        todo!()
    }

    /// How many changes its history has.
    pub fn change_count(&self) -> usize {
        todo!()
    }

    /// Which workspace it is; `None` before one is started.
    pub fn workspace(&self) -> Option<WorkspaceId> {
        todo!()
    }

    /// What merging a copy would change. `book` is the Book of this document. Nothing changes here.
    pub fn preview(&self, book: &Book, copy: &ForeignCopy) -> Result<(MergePreview, StagedCopy), CopyRefused> {
        todo!()
    }

    /// Merges a copy that was previewed. `book` is the Book of this document, as it is before.
    pub fn merge(&mut self, book: &Book, staged: StagedCopy) -> Result<(Delta, MergeSummary), CopyRefused> {
        todo!()
    }

    /// The document that a previewed copy is: there is no workspace here, so it becomes it.
    pub fn adopt(staged: StagedCopy, actor: Actor) -> Self {
        todo!()
    }
}
