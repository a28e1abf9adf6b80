//! The Book of a workspace, made when it is first needed.
//!
//! The page paints from a copy of its own, so opening does not wait for this one: it is made by the
//! first command, or when there is time.

use std::{
    cell::OnceCell,
    mem,
    ops::{Deref, DerefMut},
};

use kariz_core::{AnyRecord, Book, Delta};
use kariz_document::Document;
use kariz_protocol::{BookSnapshot, Stamp};

use crate::input::StoredBook;

/// A Book, or what it is made of.
pub(super) struct LateBook {
    made: OnceCell<Made>,
    painted: Option<Painted>,
    /// What is stored may be something else by now.
    is_doubted: bool,
}

/// The Book; and the segments of the snapshot that it was made of, if it was.
#[derive(Default)]
struct Made {
    book: Book,
    segments: Vec<Segment>,
}

/// A segment of a snapshot as it is stored, and what is in it.
pub(super) struct Segment {
    pub stamp: Stamp,
    pub records: Vec<AnyRecord>,
}

/// The Book as it was painted last, in bytes; and the document that it is the Book of, should they
/// turn out to be damaged.
struct Painted {
    head: BookSnapshot,
    segments: Vec<Vec<u8>>,
    document: Document,
}

impl LateBook {
    /// The Book of these records.
    pub fn of(records: Delta) -> Self {
        Self { made: OnceCell::from(Made::of(records)), painted: None, is_doubted: false }
    }

    /// The Book of a document: the one that was painted last, where that is at the same heads, and whole. To
    /// read the document would find the same, and take several times as long.
    pub fn of_stored(document: &Document, painted: Option<StoredBook>) -> Self {
        let stored = painted.and_then(|StoredBook { head, segments }| Some((BookSnapshot::read(&head)?, segments)));
        let is_it = |(head, segments): &(BookSnapshot, Vec<Vec<u8>>)| {
            head.heads == document.heads() && head.owns(0..BookSnapshot::REST.end, segments)
        };
        match stored.filter(is_it) {
            None => Self::of(document.read_all()),
            Some((head, segments)) => {
                let painted = Painted { head, segments, document: document.clone() };
                Self { made: OnceCell::new(), painted: Some(painted), is_doubted: false }
            }
        }
    }

    /// Makes it, if it is not there yet.
    pub fn make(&mut self) {
        self.made();
        self.painted = None;
    }

    /// The segments that it was made of, as they are stored. Given once.
    pub fn take_segments(&mut self) -> Vec<Segment> {
        let segments = self.made.get_mut().map(|made| mem::take(&mut made.segments));
        segments.filter(|_| !self.is_doubted).unwrap_or_default()
    }

    /// Somebody else may have written what is stored.
    pub fn doubt_segments(&mut self) {
        self.is_doubted = true;
        drop(self.take_segments());
    }

    fn made(&self) -> &Made {
        self.made.get_or_init(|| self.painted.as_ref().map(Painted::made).unwrap_or_default())
    }
}

impl Made {
    fn of(records: Delta) -> Self {
        Self { book: book_of(records), segments: Vec::new() }
    }
}

impl Painted {
    /// What is damaged may be read as something else: a Book without the workspace is not that one.
    fn made(&self) -> Made {
        let made = self.head.records(0..BookSnapshot::REST.end, &self.segments).map(|parts| {
            let book = book_of(self.head.with(parts.concat()));
            let segments =
                self.head.stamps.iter().zip(parts).map(|(stamp, records)| Segment { stamp: *stamp, records });
            Made { book, segments: segments.collect() }
        });
        let is_it = |made: &Made| made.book.workspace().map(|workspace| workspace.id) == self.document.workspace();
        made.filter(is_it).unwrap_or_else(|| Made::of(self.document.read_all()))
    }
}

fn book_of(records: Delta) -> Book {
    let mut book = Book::default();
    book.apply(records);
    book
}

impl Deref for LateBook {
    type Target = Book;

    fn deref(&self) -> &Book {
        &self.made().book
    }
}

impl DerefMut for LateBook {
    fn deref_mut(&mut self) -> &mut Book {
        self.make();
        match self.made.get_mut() {
            Some(made) => &mut made.book,
            None => unreachable!("it was just made"),
        }
    }
}
