//! Makes a document out of stored chunks.
//!
//! Chunk by chunk, never joined together: Automerge reads 400 joined increments a hundred times more
//! slowly than one by one. A broken chunk is left where it is, and told (B2).

use kariz_core::Arrange;
use std::cmp::Reverse;

use kariz_document::{Actor, Document, OpenError};
use kariz_protocol::OpenFailure;

use crate::{
    chunk::{ChunkKey, ChunkKind},
    shelf::Shelf,
};

/// A chunk as it is stored.
pub(crate) type Stored = (ChunkKey, Vec<u8>);

/// A document that is being put together.
pub(crate) struct Assembly {
    actor: Actor,
    document: Option<Document>,
    shelf: Shelf,
    /// Chunks that wait for a document to add them to.
    loose: Vec<Stored>,
    /// Chunks that cannot be read, or not all of them, or that are not those that were stored there.
    broken: Vec<Stored>,
    /// Chunks of which some may wait for others.
    apart: Vec<Stored>,
    /// Chunks that were set aside before: they are told with those, and not read.
    aside: Vec<Stored>,
    too_new: bool,
    has_previous: bool,
}

/// A document that was put together.
pub(crate) struct Assembled {
    pub document: Document,
    /// What of storage is in it.
    pub shelf: Shelf,
    /// Chunks that could not be read, or not all of them.
    pub unread: Vec<Stored>,
    /// Chunks with changes that build on others which are nowhere here.
    pub loose: Vec<Stored>,
}

/// What has come of it.
pub(crate) enum Verdict {
    /// A document.
    Whole(Box<Assembled>),
    /// Something is missing, and may be among the previous chunks.
    NeedsPrevious(Box<Assembly>),
    /// It cannot be opened; what could not be read of it.
    Failed(OpenFailure, Vec<Stored>),
}

impl Assembly {
    /// Begins with snapshots and increments.
    pub fn of(chunks: Vec<Stored>, actor: Actor) -> Self {
        let mut assembly = Self {
            actor,
            document: None,
            shelf: Shelf::default(),
            loose: Vec::new(),
            broken: Vec::new(),
            apart: Vec::new(),
            aside: Vec::new(),
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

    /// These chunks were found to be such that nobody should read them.
    pub fn set_aside(&mut self, chunks: Vec<Stored>) {
        self.aside.extend(chunks);
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
        if key.kind == ChunkKind::Aside {
            return self.aside.push((key, bytes));
        }
        let result = match &mut self.document {
            Some(document) => document.add_chunk(&bytes),
            None if key.kind == ChunkKind::Incremental => return self.loose.push((key, bytes)),
            None => Document::open(&bytes, self.actor).map(|document| self.document = Some(document)),
        };
        let left_out = self.document.as_mut().map(|document| document.take_left_out().total()).unwrap_or_default();
        let is_sound = left_out == 0 && !bytes.is_empty() && key.fits(&bytes);
        match result {
            // What must not be taken in stays where it is; the rest of the chunk is in (B7). So is what stands in the
            // place of another, which is gone (B2).
            Ok(()) if !is_sound => self.broken.push((key, bytes)),
            Ok(()) if self.is_missing_changes() => self.apart.push((key, bytes)),
            Ok(()) => self.shelf.add(key, bytes.len()),
            // What was retired may be an increment, which is no document by itself.
            Err(_) if key.kind == ChunkKind::Previous && self.document.is_none() => self.loose.push((key, bytes)),
            Err(OpenError::TooNew) => self.too_new = true,
            Err(OpenError::Damaged | OpenError::NotKariz) => self.broken.push((key, bytes)),
        }
    }

    /// What has come of it.
    pub fn verdict(mut self) -> Verdict {
        if self.too_new {
            return Verdict::Failed(OpenFailure::TooNew, Vec::new());
        }
        if self.is_incomplete() && !self.has_previous {
            return Verdict::NeedsPrevious(Box::new(self));
        }
        match self.document {
            Some(document) if document.workspace().is_some() => {
                let is_in = |(_, bytes): &Stored| document.has(bytes);
                let (whole, loose): (Vec<_>, _) = self.apart.into_iter().partition(is_in);
                whole.into_iter().for_each(|(key, bytes)| self.shelf.add(key, bytes.len()));
                let unread = [self.broken, self.aside].concat();
                Verdict::Whole(Box::new(Assembled { document, shelf: self.shelf, unread, loose }))
            }
            document => {
                let unread = [self.broken, self.aside, self.loose, self.apart].concat();
                let failure = match document {
                    None if unread.is_empty() => OpenFailure::Gone,
                    _ => OpenFailure::Damaged(unread.len().max(1)),
                };
                Verdict::Failed(failure, unread)
            }
        }
    }

    fn is_incomplete(&self) -> bool {
        !self.broken.is_empty() || self.document.is_none() || self.is_missing_changes()
    }

    fn is_missing_changes(&self) -> bool {
        self.document.as_ref().is_some_and(Document::is_missing_changes)
    }
}
