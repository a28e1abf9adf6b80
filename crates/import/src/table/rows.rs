//! The rows below the header.

use super::{Row, Table};

/// So many cells of a column, evenly chosen, show what it holds.
const SAMPLE: usize = 400;
/// Of all columns together; where there are many, fewer of each have to do, but some always.
const SAMPLE_OF_ALL: usize = 40_000;
const LEAST_SAMPLE: usize = 40;

/// The rows of a table that are no header.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rows<'t> {
    table: &'t Table,
    first: usize,
}

impl<'t> Rows<'t> {
    /// The rows of `table`; its first one names the columns if it has a header.
    pub(crate) fn of(table: &'t Table, has_header: bool) -> Self {
        Self { table, first: usize::from(has_header) }
    }

    /// How many.
    pub(crate) fn len(self) -> usize {
        self.table.len().saturating_sub(self.first)
    }

    /// How many columns they have.
    pub(crate) fn width(self) -> usize {
        self.table.width()
    }

    /// The row with this number, from 0; past the end an empty one.
    pub(crate) fn nth(self, number: usize) -> Row<'t> {
        self.table.row(self.first + number)
    }

    /// All of them, in order.
    pub(crate) fn iter(self) -> impl Iterator<Item = Row<'t>> {
        (self.first..self.table.len()).map(move |number| self.table.row(number))
    }

    /// The cells of a column in evenly chosen rows.
    pub(crate) fn sampled(self, column: usize) -> impl Iterator<Item = &'t str> {
        let sample = (SAMPLE_OF_ALL / self.width().max(1)).clamp(LEAST_SAMPLE, SAMPLE);
        let step = self.len().div_ceil(sample).max(1);
        self.iter().step_by(step).map(move |row| row.cell(column))
    }
}
