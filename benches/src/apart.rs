//! Two copies that have gone apart: each has changes that the other has not.

use anyhow::Result;
use kariz_core::{Book, Delta};
use kariz_document::{Document, StagedCopy};
use kariz_protocol::ForeignCopy;

use crate::{
    document::SOUND,
    edits,
    rows::Rows,
    workspace::{self, refused},
};

/// How many changes of one field each copy has since they parted.
const CHANGES: usize = 5_000;
/// So many of them are of a deal that the other has changed as well, where there are deals enough.
const CONTESTED: usize = 500;

/// Two copies of what is in `bytes`: ours and theirs.
pub fn pair(bytes: &[u8], book: &Book) -> Result<(Document, Document)> {
    let (mut ours, mut theirs) = (workspace::open(bytes, 8)?, workspace::open(bytes, 9)?);
    edits::retitle(&mut ours, book, 0, CHANGES, "ours")?;
    edits::retitle(&mut theirs, book, CHANGES - CONTESTED, CHANGES, "theirs")?;
    Ok((ours, theirs))
}

/// Prints the rows of a size.
pub fn measure(rows: &Rows, deals: usize) -> Result<()> {
    const MERGE: &str = "merge of 5,000 changes each (native)";
    const FROM_FILE: &str = "merge of 5,000 changes each, file read (native)";
    if !rows.want(MERGE) && !rows.want(FROM_FILE) {
        return Ok(());
    }
    let (imported, book) = workspace::import(&workspace::records(deals))?;
    let (ours, theirs) = pair(&imported.save(), &book)?;
    let mut book = Book::default();
    book.apply(ours.read_all());
    let copy = ForeignCopy { name: "theirs.kariz".to_owned(), bytes: theirs.save() };
    let staged =
        |ours: Document| ours.preview_inspected(&book, &copy, SOUND).map(|(_, staged)| (ours, staged)).map_err(refused);
    let merged = |(mut ours, staged): (Document, StagedCopy)| -> Result<(Document, Delta)> {
        ours.merge(&book, staged).map(|(delta, _)| (ours, delta)).map_err(refused)
    };
    rows.time(MERGE, deals, || staged(ours.clone()), |given| given.and_then(merged));
    rows.time(FROM_FILE, deals, || ours.clone(), |ours| staged(ours).and_then(merged));
    Ok(())
}
