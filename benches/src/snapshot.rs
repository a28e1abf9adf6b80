//! The Book's snapshot, which the page paints from before the engine runs.

use anyhow::Result;
use kariz_core::{Book, Delta, WorkspaceId};
use kariz_protocol::{BookSnapshot, from_bytes, to_bytes};

use crate::{
    rows::Rows,
    workspace::{self, refused},
};

/// Prints the rows of a size.
pub fn measure(rows: &Rows, deals: usize) -> Result<()> {
    let mut book = Book::default();
    book.apply(Delta { records: workspace::records(deals), ..Delta::default() });
    let bytes = to_bytes(&snapshot(&book)).map_err(refused)?;
    rows.print("snapshot, a deal", deals, bytes.len() as f64 / deals as f64, "bytes");
    rows.time("snapshot written", deals, || (), |()| to_bytes(&snapshot(&book)));
    rows.time("snapshot read", deals, || (), |()| from_bytes::<BookSnapshot>(&bytes));
    Ok(())
}

fn snapshot(book: &Book) -> BookSnapshot {
    let workspace = book.workspace().map_or_else(WorkspaceId::default, |workspace| workspace.id);
    BookSnapshot { version: BookSnapshot::VERSION, heads: Vec::new(), workspace, me: None, book: book.to_delta() }
}
