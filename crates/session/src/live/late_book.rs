//! The Book of a workspace, made when it is first needed.
//!
//! The page paints from a copy of its own, so opening does not wait for this one: it is made by the
//! first command, or when there is time.

use std::{
    cell::OnceCell,
    ops::{Deref, DerefMut},
};

use kariz_core::{Book, Delta};
use kariz_document::Document;
use kariz_protocol::{BookSnapshot, from_bytes};

/// A Book, or what it is made of.
pub(super) struct LateBook {
    book: OnceCell<Book>,
    painted: Option<Painted>,
}

/// The Book as it was painted last, in bytes; and the document that it is the Book of, should they
/// turn out to be damaged.
struct Painted {
    records: Vec<u8>,
    document: Document,
}

impl LateBook {
    /// The Book of these records.
    pub fn of(records: Delta) -> Self {
        Self { book: OnceCell::from(book_of(records)), painted: None }
    }

    /// The Book of a document: the one that was painted last, where that is at the same heads. To read
    /// the document would find the same, and take several times as long.
    pub fn of_stored(document: &Document, painted: Option<&[u8]>) -> Self {
        match painted.and_then(|painted| BookSnapshot::records_at(painted, &document.heads())) {
            None => Self::of(document.read_all()),
            Some(records) => {
                let painted = Painted { records: records.to_vec(), document: document.clone() };
                Self { book: OnceCell::new(), painted: Some(painted) }
            }
        }
    }

    /// Makes it, if it is not there yet.
    pub fn make(&mut self) {
        self.made();
        self.painted = None;
    }

    fn made(&self) -> &Book {
        self.book.get_or_init(|| self.painted.as_ref().map(Painted::book).unwrap_or_default())
    }
}

impl Painted {
    /// What is damaged may be read as something else: a Book without the workspace is not that one.
    fn book(&self) -> Book {
        let painted = from_bytes(&self.records).ok().map(book_of);
        let is_it = |book: &Book| book.workspace().map(|workspace| workspace.id) == self.document.workspace();
        painted.filter(is_it).unwrap_or_else(|| book_of(self.document.read_all()))
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
        self.made()
    }
}

impl DerefMut for LateBook {
    fn deref_mut(&mut self) -> &mut Book {
        self.make();
        match self.book.get_mut() {
            Some(book) => book,
            None => unreachable!("it was just made"),
        }
    }
}
