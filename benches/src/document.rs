//! The document: import, save, cold load, edit, merge.
//!
//! Rows that end in "(native)" are put beside the same of the engine in the browser and of the
//! JavaScript Automerge.

use anyhow::Result;
use kariz_core::{Book, Delta};
use kariz_document::{Document, StagedCopy, Whole, WholeCopy, inspect};
use kariz_protocol::{ForeignCopy, Verdict};

use crate::{
    edits,
    rows::Rows,
    workspace::{self, meta, refused},
};

/// What an inspector says of all copies that are measured: each is looked at by one before anything else reads it.
pub const SOUND: Verdict = Verdict { is_sound: true };

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
    adopt(rows, deals, &bytes);
    both_ways(rows, deals, &book, &bytes)?;
    merge(rows, deals, &book, doc)
}

/// Where there is no workspace, a copy is inspected, seen, and becomes it.
fn adopt(rows: &Rows, deals: usize, bytes: &[u8]) {
    let copy = ForeignCopy { name: "theirs.kariz".to_owned(), bytes: bytes.to_vec() };
    rows.time("copy inspected", deals, || bytes.to_vec(), inspect);
    let seen = || WholeCopy::open_inspected(copy.clone(), SOUND).map_err(refused);
    rows.time("copy seen on a first run", deals, || (), |()| seen());
    rows.time("  then it becomes the workspace", deals, seen, |seen| seen.map(|(_, staged)| adopted(staged)));
}

fn adopted(staged: WholeCopy) -> (Document, Book, Vec<u8>) {
    let Whole { document, records, snapshot } = staged.adopt(workspace::actor(5));
    (document, book_of(records), snapshot)
}

/// Two copies that each changed some hundred deals are merged, each into the other.
fn both_ways(rows: &Rows, deals: usize, book: &Book, bytes: &[u8]) -> Result<()> {
    let (mut ana, mut ben) = (workspace::open(bytes, 6)?, workspace::open(bytes, 7)?);
    edits::retitle(&mut ana, book, 0, 300, "hers")?;
    edits::retitle(&mut ben, book, 200, 300, "his")?;
    for (name, here, there) in [("hers into his", &ben, &ana), ("his into hers", &ana, &ben)] {
        let (book, copy) = (book_of(here.read_all()), copy_of(there));
        rows.time(&format!("copy seen, {name}"), deals, || (), |()| here.preview_inspected(&book, &copy, SOUND));
        rows.time(
            &format!("  then merged, {name}"),
            deals,
            || Ok((here.clone(), staged(here, &book, &copy)?)),
            |given: Result<(Document, StagedCopy)>| {
                given.and_then(|(mut here, staged)| here.merge(&book, staged).map_err(refused))
            },
        );
    }
    Ok(())
}

fn copy_of(doc: &Document) -> ForeignCopy {
    ForeignCopy { name: "theirs.kariz".to_owned(), bytes: doc.save() }
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
    rows.time("preview of 1,000 changes", deals, || (), |()| ours.preview_inspected(&book, &copy, SOUND));
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
    doc.preview_inspected(book, copy, SOUND).map(|(_, staged)| staged).map_err(refused)
}
