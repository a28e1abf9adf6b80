//! What is written to storage: one batch is one transaction, all of it or nothing.

use std::sync::Arc;

use kariz_core::WorkspaceId;

use crate::chunk::{ChunkKey, ChunkKind};

/// Steps that are carried out in order, in one transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// What to do.
    pub steps: Vec<Step>,
    /// When it counts as done.
    pub durability: Durability,
}

/// When a batch counts as done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// When the operating system has it: it survives the browser's crash, perhaps not a power cut.
    #[default]
    Relaxed,
    /// When the device has it. Slow; for what replaces other data, or cannot be made again.
    Strict,
}

/// One step of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Writes nothing; where no snapshot of this workspace stands, the whole batch fails as
    /// [`Gone`](crate::StorageFailure::Gone).
    Expect(WorkspaceId),
    /// Writes, whatever stood there.
    Put(Slot, Arc<[u8]>),
    /// Writes where nothing stands; otherwise the whole batch fails as
    /// [`Occupied`](crate::StorageFailure::Occupied).
    Add(Slot, Arc<[u8]>),
    /// Removes what stands there, if anything.
    Delete(Slot),
    /// Makes a chunk one of another kind, if it is there.
    Reshelve(ChunkKey, ChunkKind),
    /// Removes all previous chunks of a workspace.
    DropPrevious(WorkspaceId),
    /// Removes all chunks of a workspace.
    DropAll(WorkspaceId),
}

/// A place in storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// Store `chunks`, under the chunk's own key.
    Chunk(ChunkKey),
    /// Store `meta`, key `current`: which workspace is open on this device, and what is known of it.
    Meta,
    /// Store `meta`, key `undo`: what can be taken back on this device.
    Undo,
    /// Store `books`, key `current`: the head of the Book as the page paints it before the engine runs.
    Book,
    /// Store `books`: a segment of that, by its number.
    BookSegment(usize),
}
