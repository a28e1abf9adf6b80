//! Storage as IndexedDB gives it: transactions that take effect whole, or not at all.

use std::collections::BTreeMap;

use kariz_core::WorkspaceId;
use kariz_session::{Batch, ChunkKey, ChunkKind, Load, Loaded, Slot, Step, StorageFailure, StoredBook};

/// What one browser has stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Disk {
    slots: BTreeMap<Slot, Vec<u8>>,
    /// Every operation fails like this.
    pub fault: Option<StorageFailure>,
    /// Operations carried out.
    pub operations: usize,
}

impl Disk {
    pub fn read(&self, load: Load) -> Result<Loaded, StorageFailure> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        Ok(match load {
            Load::Meta => Loaded::Meta(self.slots.get(&Slot::Meta).cloned()),
            Load::Undo => Loaded::Undo(self.slots.get(&Slot::Undo).cloned()),
            Load::Keys => Loaded::Keys(ChunkKind::ALL.into_iter().flat_map(|kind| self.keys(kind)).collect()),
            Load::Previous(workspace) => Loaded::Previous(self.chunks(workspace, &[ChunkKind::Previous])),
            Load::Chunks(workspace) => {
                let chunks = self.chunks(workspace, &[ChunkKind::Snapshot, ChunkKind::Incremental, ChunkKind::Aside]);
                Loaded::Chunks(chunks, self.book())
            }
        })
    }

    pub fn write(&mut self, batch: Batch) -> Result<(), StorageFailure> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let mut after = self.slots.clone();
        for step in batch.steps {
            carry_out(&mut after, step)?;
        }
        self.slots = after;
        self.operations += 1;
        Ok(())
    }

    fn chunks(&self, workspace: WorkspaceId, kinds: &[ChunkKind]) -> Vec<(ChunkKey, Vec<u8>)> {
        let chunks = self.slots.iter().filter_map(|(slot, bytes)| match slot {
            Slot::Chunk(key) if key.workspace == workspace && kinds.contains(&key.kind) => Some((*key, bytes.clone())),
            _ => None,
        });
        chunks.collect()
    }

    /// The Book that was painted last.
    pub fn book(&self) -> Option<StoredBook> {
        let segments = self.slots.iter().filter(|(slot, _)| matches!(slot, Slot::BookSegment(_)));
        let segments = segments.map(|(_, bytes)| bytes.clone()).collect();
        self.slots.get(&Slot::Book).map(|head| StoredBook { head: head.clone(), segments })
    }

    pub fn get(&self, slot: Slot) -> Option<&Vec<u8>> {
        self.slots.get(&slot)
    }

    /// Something has written there.
    pub fn put(&mut self, slot: Slot, bytes: Vec<u8>) {
        self.slots.insert(slot, bytes);
    }

    /// Something has removed what stood there.
    pub fn remove(&mut self, slot: Slot) {
        self.slots.remove(&slot);
    }

    /// Something has removed whatever stood in such places.
    pub fn remove_those(&mut self, are: fn(&Slot) -> bool) {
        self.slots.retain(|slot, _| !are(slot));
    }

    pub fn keys(&self, kind: ChunkKind) -> Vec<ChunkKey> {
        let keys = self.slots.keys().filter_map(|slot| match slot {
            Slot::Chunk(key) if key.kind == kind => Some(*key),
            _ => None,
        });
        keys.collect()
    }

    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Changes a byte in the middle of a chunk.
    pub fn damage(&mut self, key: ChunkKey) {
        let bytes = self.slots.get_mut(&Slot::Chunk(key)).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0x55;
    }
}

fn carry_out(slots: &mut BTreeMap<Slot, Vec<u8>>, step: Step) -> Result<(), StorageFailure> {
    match step {
        Step::Expect(workspace) => {
            let is_snapshot = |key: &ChunkKey| key.workspace == workspace && key.kind == ChunkKind::Snapshot;
            if !slots.keys().any(|slot| matches!(slot, Slot::Chunk(key) if is_snapshot(key))) {
                return Err(StorageFailure::Gone);
            }
        }
        Step::Put(slot, bytes) => drop(slots.insert(slot, bytes.to_vec())),
        Step::Add(slot, _) if slots.contains_key(&slot) => return Err(StorageFailure::Occupied),
        Step::Add(slot, bytes) => drop(slots.insert(slot, bytes.to_vec())),
        Step::Delete(slot) => drop(slots.remove(&slot)),
        Step::Reshelve(key, kind) => {
            if let Some(bytes) = slots.remove(&Slot::Chunk(key)) {
                slots.insert(Slot::Chunk(key.of_kind(kind)), bytes);
            }
        }
        Step::DropPrevious(workspace) => slots.retain(
            |slot, _| !matches!(slot, Slot::Chunk(key) if key.workspace == workspace && key.kind == ChunkKind::Previous),
        ),
        Step::DropAll(workspace) => {
            slots.retain(|slot, _| !matches!(slot, Slot::Chunk(key) if key.workspace == workspace));
        }
    }
    Ok(())
}
