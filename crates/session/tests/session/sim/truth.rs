//! What is really on a disk, read without a session.

use kariz_document::{Actor, Document};
use kariz_protocol::Heads;
use kariz_session::{ChunkKey, ChunkKind, Slot};

use super::disk::Disk;

/// The document that the chunks on this disk make, if any.
pub fn document(disk: &Disk) -> Option<Document> {
    let bytes = |key: ChunkKey| disk.get(Slot::Chunk(key)).unwrap();
    let mut document = None;
    for key in disk.keys(ChunkKind::Snapshot) {
        match &mut document {
            None => document = Document::open(bytes(key), Actor([9; 16])).ok(),
            Some(document) => document.add_chunk(bytes(key)).unwrap(),
        }
    }
    let mut document = document?;
    for key in disk.keys(ChunkKind::Incremental) {
        document.add_chunk(bytes(key)).unwrap();
    }
    Some(document)
}

/// Panics unless everything up to these heads is on the disk.
#[track_caller]
pub fn assert_kept(disk: &Disk, heads: &Heads) {
    let kept = document(disk).is_some_and(|document| document.knows(heads));
    assert!(kept || heads.is_empty(), "told as saved, but not on the disk");
}
