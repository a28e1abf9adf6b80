//! What tabs of one browser say to each other (L8).

use kariz_core::WorkspaceId;
use kariz_protocol::{Heads, from_bytes, to_bytes};
use kariz_wire::Wire;

use crate::chunk::{ChunkKey, ChunkKind};

/// A message to the other tabs.
#[derive(Clone, Debug, PartialEq, Eq, Wire)]
pub(crate) enum TabMessage {
    /// A tab has opened the workspace, and this is what it has.
    Hello(Heads),
    /// A tab has noticed that it lacks something; this is what it has.
    Want(Heads),
    /// Changes.
    Changes {
        /// As [`kariz_document::Document::receive`] takes them.
        bytes: Vec<u8>,
        /// The sender's heads with them.
        heads: Heads,
        /// Where they are kept.
        kept: Kept,
    },
    /// A snapshot has taken the place of other chunks.
    Compacted(Compacted),
    /// What the device knows of the workspace has changed: its meta.
    Meta(Vec<u8>),
    /// The workspace was removed from this device.
    Forgotten,
    /// What can be taken back has changed.
    Undo(Vec<u8>),
}

/// Where changes are kept that a tab sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire)]
pub(crate) enum Kept {
    /// In storage, as a chunk of exactly these bytes.
    AsChunk,
    /// In storage, in one way or another.
    Somehow,
    /// Storage refuses them, or has not answered: whoever gets them stores them too.
    NotYet,
}

/// A snapshot has taken the place of other chunks.
#[derive(Clone, Debug, PartialEq, Eq, Wire)]
pub(crate) struct Compacted {
    /// The snapshot's heads, which make its key.
    pub heads: Heads,
    /// Its size in bytes.
    pub size: usize,
    /// Hashes of the increments that are retired.
    pub increments: Vec<[u8; 32]>,
    /// Hashes of the snapshots that are retired.
    pub snapshots: Vec<[u8; 32]>,
}

impl Compacted {
    /// Of the chunks in `retired`.
    pub fn new(heads: Heads, size: usize, retired: &[ChunkKey]) -> Self {
        let hashes = |kind| retired.iter().filter(|key| key.kind == kind).map(|key| key.hash).collect();
        Self { heads, size, increments: hashes(ChunkKind::Incremental), snapshots: hashes(ChunkKind::Snapshot) }
    }

    /// The keys that the retired chunks had.
    pub fn retired(&self, workspace: WorkspaceId) -> Vec<ChunkKey> {
        let increments = self.increments.iter().map(|hash| (ChunkKind::Incremental, *hash));
        let snapshots = self.snapshots.iter().map(|hash| (ChunkKind::Snapshot, *hash));
        increments.chain(snapshots).map(|(kind, hash)| ChunkKey { workspace, kind, hash }).collect()
    }
}

#[derive(Wire)]
struct Envelope {
    version: u32,
    workspace: WorkspaceId,
    message: TabMessage,
}

/// Raised whenever the form changes: a tab of another version is not understood, and its changes
/// come by way of storage when the page is opened anew.
const VERSION: u32 = 1;

impl TabMessage {
    /// As bytes.
    pub fn to_bytes(&self, workspace: WorkspaceId) -> Vec<u8> {
        let envelope = Envelope { version: VERSION, workspace, message: self.clone() };
        to_bytes(&envelope)
    }

    /// The message in these bytes, and which workspace it is about.
    pub fn read(bytes: &[u8]) -> Option<(WorkspaceId, Self)> {
        let version: u32 = from_bytes(bytes).ok()?;
        let envelope: Envelope = if version == VERSION { from_bytes(bytes).ok()? } else { return None };
        Some((envelope.workspace, envelope.message))
    }
}
