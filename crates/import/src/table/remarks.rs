//! What reports write above and below their table: a title, a date, a copyright.

use super::{Table, delimiter::most_frequent};

/// So many rows show how wide a table is.
const ROWS: usize = 1_000;

/// Finds out how wide the table is, and leaves out lines of a single cell above it, and below it
/// behind an empty line.
pub(super) fn remove(table: &mut Table) {
    let widths: Vec<usize> = table.rows_from(0).take(ROWS).map(|row| row.len()).collect();
    table.told_width = usual_width(&widths);
    if table.told_width < 3 {
        return;
    }
    if let Some(below) = first_below(table) {
        table.rows.truncate(below);
    }
    let above = table.rows_from(0).take_while(|row| row.len() == 1).count();
    if above < table.len() {
        table.rows.drain(..above);
    }
}

/// The first of the lines of a single cell at the end, if it stands behind an empty line.
fn first_below(table: &Table) -> Option<usize> {
    let from_end = (0..table.len()).rev().take_while(|number| table.row(*number).len() == 1);
    from_end.filter(|number| table.rows[*number].after_gap).last()
}

/// The width of the header; of the rows, when more than half of them are wider.
fn usual_width(widths: &[usize]) -> usize {
    let header = widths.iter().copied().find(|width| *width > 1).unwrap_or(1);
    let usual = most_frequent(widths);
    let is_most = widths.iter().filter(|width| **width == usual).count() * 2 > widths.len();
    if is_most { usual.max(header) } else { header }
}
