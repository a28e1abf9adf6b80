//! The Book's snapshot, which the page paints from before the engine runs.

use anyhow::{Context, Result};
use kariz_core::{AnyRecord, Book, Delta};
use kariz_protocol::{BookSnapshot, records_in};

use crate::{rows::Rows, workspace};

/// Prints the rows of a size.
pub fn measure(rows: &Rows, deals: usize) -> Result<()> {
    let mut book = Book::default();
    book.apply(Delta { records: workspace::records(deals), ..Delta::default() });
    let segments = written(&book);
    let bytes: usize = segments.iter().map(Vec::len).sum();
    let first = segments.get(BookSnapshot::FIRST).context("there are more segments")?;
    rows.print("snapshot, a deal", deals, bytes as f64 / deals as f64, "bytes");
    rows.time("snapshot written", deals, || (), |()| written(&book));
    rows.time("snapshot read", deals, || (), |()| read(&segments));
    rows.time("snapshot read, for a board", deals, || (), |()| read(first));
    Ok(())
}

fn written(book: &Book) -> Vec<Vec<u8>> {
    let parts = BookSnapshot::parted(book.to_delta().records);
    parts.iter().map(|records| BookSnapshot::segment(0, records)).collect()
}

fn read(segments: &[Vec<u8>]) -> Option<Vec<Vec<AnyRecord>>> {
    segments.iter().map(|segment| records_in(segment)).collect()
}
