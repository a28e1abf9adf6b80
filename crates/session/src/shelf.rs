//! What of storage is in the document: chunks that were loaded into it, or written from it.
//!
//! Only these may be retired when a snapshot takes their place; of others nobody knows what is in them.

use kariz_core::SortedMap;

use crate::chunk::{ChunkKey, ChunkKind};

/// Chunks whose changes are all in the document, with their sizes in bytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shelf {
    snapshots: SortedMap<ChunkKey, usize>,
    increments: SortedMap<ChunkKey, usize>,
}

impl Shelf {
    /// So many increments are put together into a snapshot.
    const MANY: usize = 64;
    /// More of them wait for a large snapshot, since making it takes its time: one for so many bytes.
    const BYTES_FOR_ONE: usize = 64 << 10;
    /// Below this many bytes of increments only their number counts.
    const FEW_BYTES: usize = 64 << 10;

    /// A chunk is in storage, and its changes in the document.
    pub fn add(&mut self, key: ChunkKey, bytes: usize) {
        match key.kind {
            ChunkKind::Snapshot => self.snapshots.insert(key, bytes),
            ChunkKind::Incremental => self.increments.insert(key, bytes),
            // Dropped as a whole, when its time has come; or never touched.
            ChunkKind::Previous | ChunkKind::Aside => None,
        };
    }

    /// Chunks are not in storage any more.
    pub fn remove(&mut self, keys: &[ChunkKey]) {
        for key in keys {
            self.snapshots.remove(key);
            self.increments.remove(key);
        }
    }

    /// Whether a snapshot is among them.
    pub fn has_snapshot(&self) -> bool {
        !self.snapshots.is_empty()
    }

    /// Whether a new snapshot should take the place of all this.
    pub fn is_crowded(&self) -> bool {
        let increments: usize = self.increments.values().sum();
        let snapshots: usize = self.snapshots.values().sum();
        self.snapshots.len() > 1
            || self.increments.len() >= Self::MANY.max(snapshots / Self::BYTES_FOR_ONE)
            || (increments >= Self::FEW_BYTES && increments >= snapshots / 4)
    }

    /// All of it.
    pub fn keys(&self) -> Vec<ChunkKey> {
        self.snapshots.keys().chain(self.increments.keys()).copied().collect()
    }

    /// How many bytes it takes.
    pub fn bytes(&self) -> u64 {
        let sizes = self.snapshots.values().chain(self.increments.values());
        sizes.map(|size| u64::try_from(*size).unwrap_or_default()).sum()
    }
}
