//! Whether the first row names the columns.

use kariz_core::Date;

use super::profile::{Kind, Profile};
use crate::{lexicon::headers, table::Table, text::cell::clean};

/// Whether the first row names the columns: it has known names, or is of another kind than the rows below.
pub(crate) fn is_there(table: &Table, today: Date) -> bool {
    let row = table.row(0);
    let names = || row.cells().take(table.width());
    let first = Profile::of(names(), today);
    let known = names().filter(|cell| headers::is_known(clean(cell))).count();
    let values = [Kind::Date, Kind::Number, Kind::Email].map(|kind| first.count(kind)).iter().sum::<usize>();
    if known > 0 {
        return known >= values;
    }
    // Unknown names: different words that do not come again below.
    values == 0 && first.filled > 0 && first.distinct == first.filled && !comes_again(table)
}

/// Whether a cell of the first row stands in a later row of its column, too, as values do.
fn comes_again(table: &Table) -> bool {
    let first = table.row(0);
    (0..first.len().min(table.width())).any(|column| {
        let name = clean(first.cell(column));
        !name.is_empty() && table.rows_from(1).take(100).any(|row| clean(row.cell(column)) == name)
    })
}
