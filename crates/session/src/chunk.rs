//! Chunks: the pieces a workspace is stored in, named by their content, so that several tabs can
//! append without asking each other.

use std::fmt;

use kariz_core::WorkspaceId;
use kariz_protocol::Heads;
use kariz_wire::Wire;
use sha2::{Digest, Sha256};

/// Names a stored chunk. Laid out in storage as automerge-repo does: `[workspace, kind, hash]`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChunkKey {
    /// Of which workspace.
    pub workspace: WorkspaceId,
    /// What kind of chunk.
    pub kind: ChunkKind,
    /// For a snapshot the hash of its heads, for others of their bytes.
    pub hash: [u8; 32],
}

/// What kind of chunk it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub enum ChunkKind {
    /// A chunk that cannot be opened: kept, and never read.
    Aside,
    /// Some changes.
    Incremental,
    /// A chunk whose changes are in a snapshot too: read only when that turns out to be broken.
    Previous,
    /// A whole document.
    Snapshot,
}

impl ChunkKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Aside, Self::Incremental, Self::Previous, Self::Snapshot];

    /// The word in its key.
    pub fn word(self) -> &'static str {
        match self {
            Self::Aside => "aside",
            Self::Incremental => "incremental",
            Self::Previous => "previous",
            Self::Snapshot => "snapshot",
        }
    }
}

impl ChunkKey {
    /// The key of a chunk with these bytes.
    pub fn incremental(workspace: WorkspaceId, bytes: &[u8]) -> Self {
        Self { workspace, kind: ChunkKind::Incremental, hash: Sha256::digest(bytes).into() }
    }

    /// The key of a snapshot with these heads.
    pub fn snapshot(workspace: WorkspaceId, heads: &Heads) -> Self {
        Self { workspace, kind: ChunkKind::Snapshot, hash: Sha256::digest(heads.concat()).into() }
    }

    /// Whether these bytes may stand under it, as far as it says that of one kind.
    pub fn fits(self, bytes: &[u8]) -> bool {
        self.kind != ChunkKind::Incremental || self == Self::incremental(self.workspace, bytes)
    }

    /// The key that this chunk has as one of another kind.
    pub fn of_kind(self, kind: ChunkKind) -> Self {
        Self { kind, ..self }
    }
}

impl fmt::Debug for ChunkKey {
    /// As much of it as tells chunks apart.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, ..] = self.hash;
        write!(f, "{}/{a:02x}{b:02x}{c:02x}{d:02x}", self.kind.word())
    }
}
