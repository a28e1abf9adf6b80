//! The document: import, save, cold load, edit, merge.
//!
//! Rows that end in "(native)" are put beside the same of the engine in the browser and of the
//! JavaScript Automerge.

use anyhow::Result;
use kariz_core::{Book, Delta};
use kariz_document::{Document, StagedCopy};
use kariz_protocol::ForeignCopy;

use crate::{
    edits,
    rows::Rows,
    workspace::{self, meta, refused},
};

/// How many changes of one field each are merged.
pub const THEIRS: usize = 1_000;

/// Prints the rows of a size.
pub fn measure(rows: &Rows, deals: usize) -> Result<()> {
    let records = workspace::records(deals);
    rows.time("import into a document", deals, || (), |()| workspace::import(&records));
    let (imported, book) = workspace::import(&records)?;
    let bytes = imported.save();
    rows.print("file, a deal", deals, bytes.len() as f64 / deals as f64, "bytes");
    let doc = workspace::open(&bytes, 2)?;
    rows.time("save (native)", deals, || (), |()| doc.save());
    rows.time("cold load (native)", deals, || (), |()| load(&bytes));
    rows.time("  of it: document opened", deals, || (), |()| workspace::open(&bytes, 2));
    rows.time("  of it: all records read", deals, || (), |()| doc.read_all());
    rows.time("  of it: Book from the records", deals, || doc.read_all(), book_of);
    edit(rows, deals, &book, doc.clone());
    merge(rows, deals, &book, doc)
}

/// From the bytes to a Book that answers.
fn load(bytes: &[u8]) -> Result<(Document, Book)> {
    let doc = workspace::open(bytes, 2)?;
    let book = book_of(doc.read_all());
    Ok((doc, book))
}

fn book_of(delta: Delta) -> Book {
    let mut book = Book::default();
    book.apply(delta);
    book
}

fn edit(rows: &Rows, deals: usize, book: &Book, mut doc: Document) {
    let mut number = 0;
    let next = || {
        number += 7;
        edits::titled(book, number, "edited")
    };
    rows.time("one edit (native)", deals, next, |edit| doc.commit(&edit?, &meta()).map_err(refused));
}

fn merge(rows: &Rows, deals: usize, book: &Book, base: Document) -> Result<()> {
    let mut theirs = workspace::open(&base.save(), 3)?;
    edits::retitle(&mut theirs, book, 0, THEIRS, "theirs")?;
    let mut ours = base;
    edits::retitle(&mut ours, book, THEIRS / 2, 1, "ours")?;
    let book = book_of(ours.read_all());
    let copy = ForeignCopy { name: "theirs.kariz".to_owned(), bytes: theirs.save() };
    rows.time("preview of 1,000 changes", deals, || (), |()| ours.preview(&book, &copy));
    rows.time(
        "merge of 1,000 changes (native)",
        deals,
        || Ok((ours.clone(), staged(&ours, &book, &copy)?)),
        |given: Result<(Document, StagedCopy)>| {
            given.and_then(|(mut ours, staged)| ours.merge(&book, staged).map_err(refused))
        },
    );
    Ok(())
}

fn staged(doc: &Document, book: &Book, copy: &ForeignCopy) -> Result<StagedCopy> {
    doc.preview(book, copy).map(|(_, staged)| staged).map_err(refused)
}
