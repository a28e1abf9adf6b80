//! Makes a document out of stored chunks.
//!
//! Chunk by chunk, never joined together: Automerge reads 400 joined increments a hundred times more
//! slowly than one by one. A broken chunk is counted and left where it is.

use kariz_core::Arrange;
use std::cmp::Reverse;

use kariz_document::{Actor, Document, OpenError};
use kariz_protocol::OpenFailure;

use crate::{
    chunk::{ChunkKey, ChunkKind},
    shelf::Shelf,
};

type Stored = (ChunkKey, Vec<u8>);

/// A document that is being put together.
pub(crate) struct Assembly {
    actor: Actor,
    document: Option<Document>,
    shelf: Shelf,
    /// Chunks that wait for a document to add them to.
    loose: Vec<Stored>,
    broken: usize,
    too_new: bool,
    has_previous: bool,
}

/// A document that was put together.
pub(crate) struct Assembled {
    pub document: Document,
    /// What of storage is in it.
    pub shelf: Shelf,
    /// How many chunks could not be read.
    pub broken: usize,
}

/// What has come of it.
pub(crate) enum Verdict {
    /// A document.
    Whole(Box<Assembled>),
    /// Something is missing, and may be among the previous chunks.
    NeedsPrevious(Box<Assembly>),
    /// It cannot be opened.
    Failed(OpenFailure),
}

impl Assembly {
    /// Begins with snapshots and increments.
    pub fn of(chunks: Vec<Stored>, actor: Actor) -> Self {
        let mut assembly = Self {
            actor,
            document: None,
            shelf: Shelf::default(),
            loose: Vec::new(),
            broken: 0,
            too_new: false,
            has_previous: false,
        };
        assembly.add(chunks);
        assembly
    }

    /// Adds what stood there before the newest snapshot.
    pub fn add_previous(&mut self, chunks: Vec<Stored>) {
        self.has_previous = true;
        self.add(chunks);
    }

    /// So many chunks were found that cannot be opened, and are left where they are.
    pub fn set_aside(&mut self, count: usize) {
        self.broken += count;
    }

    fn add(&mut self, chunks: Vec<Stored>) {
        self.loose.extend(chunks);
        // The largest snapshot holds the most: whatever is added to it afterwards is mostly known.
        self.loose.arrange_by_key(|(key, bytes)| (Reverse(key.kind), Reverse(bytes.len())));
        let loose = std::mem::take(&mut self.loose);
        for stored in loose {
            self.add_chunk(stored);
        }
    }

    fn add_chunk(&mut self, (key, bytes): Stored) {
        let result = match &mut self.document {
            Some(document) => document.add_chunk(&bytes),
            None if key.kind == ChunkKind::Incremental => return self.loose.push((key, bytes)),
            None => Document::open(&bytes, self.actor).map(|document| self.document = Some(document)),
        };
        let left_out = self.document.as_mut().map(|document| document.take_left_out().total()).unwrap_or_default();
        match result {
            // What must not be taken in stays where it is; the rest of the chunk is in (B7).
            Ok(()) if left_out > 0 => self.broken += 1,
            Ok(()) => self.shelf.add(key, bytes.len()),
            // What was retired may be an increment, which is no document by itself.
            Err(_) if key.kind == ChunkKind::Previous && self.document.is_none() => self.loose.push((key, bytes)),
            Err(OpenError::TooNew) => self.too_new = true,
            Err(OpenError::Damaged | OpenError::NotKariz) => self.broken += 1,
        }
    }

    /// What has come of it.
    pub fn verdict(self) -> Verdict {
        if self.too_new {
            return Verdict::Failed(OpenFailure::TooNew);
        }
        if self.is_incomplete() && !self.has_previous {
            return Verdict::NeedsPrevious(Box::new(self));
        }
        match self.document {
            Some(document) if document.workspace().is_some() => {
                Verdict::Whole(Box::new(Assembled { document, shelf: self.shelf, broken: self.broken }))
            }
            _ => Verdict::Failed(OpenFailure::Damaged(self.broken + self.loose.len())),
        }
    }

    fn is_incomplete(&self) -> bool {
        self.broken > 0 || self.document.as_ref().is_none_or(Document::is_missing_changes)
    }
}
