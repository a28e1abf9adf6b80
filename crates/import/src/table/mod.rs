//! The rows and cells of a file, before anything is known about their meaning.

mod delimiter;
mod limits;
mod parse;
mod quotes;
mod remarks;
mod rows;

pub(crate) use delimiter::detect as detect_delimiter;
pub(crate) use rows::Rows;

/// Rows of cells, kept in one text.
#[derive(Debug, Default)]
pub(crate) struct Table {
    text: String,
    /// Where each cell ends in `text`.
    ends: Vec<u32>,
    rows: Vec<RowPlace>,
    /// How many columns it would have without a limit.
    told_width: usize,
    /// The line of the first quote that is never closed, and whether it was read as a plain character.
    pub(crate) open_quote: Option<(u32, bool)>,
}

/// Where a row stands.
#[derive(Clone, Copy, Debug)]
struct RowPlace {
    /// The number of its first cell.
    first: u32,
    /// The number after that of its last cell.
    end: u32,
    /// The line in the file on which it begins, from 1.
    line: u32,
    /// An empty line stands right before it.
    after_gap: bool,
}

impl Table {
    /// How many rows, the header included.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// How many columns: as many cells as most rows have, and not more than are read.
    pub(crate) fn width(&self) -> usize {
        self.told_width.min(self.most_columns())
    }

    /// The row with this number, from 0; past the end an empty one.
    pub(crate) fn row(&self, number: usize) -> Row<'_> {
        match self.rows.get(number) {
            Some(place) => {
                Row { table: self, cells: place.first as usize..place.end as usize, line: place.line as usize }
            }
            None => Row { table: self, cells: 0..0, line: 0 },
        }
    }

    /// All rows from this number on.
    pub(crate) fn rows_from(&self, number: usize) -> impl Iterator<Item = Row<'_>> {
        (number..self.len()).map(|number| self.row(number))
    }

    fn cell(&self, number: usize) -> &str {
        let end_of = |cell: usize| self.ends.get(cell).map_or(self.text.len(), |end| *end as usize);
        let start = number.checked_sub(1).map_or(0, end_of);
        self.text.get(start..end_of(number)).unwrap_or_default()
    }
}

/// One row of a table.
#[derive(Clone, Debug)]
pub(crate) struct Row<'a> {
    table: &'a Table,
    cells: std::ops::Range<usize>,
    /// The line in the file on which it begins, from 1.
    pub(crate) line: usize,
}

impl<'a> Row<'a> {
    /// How many cells it has.
    pub(crate) fn len(&self) -> usize {
        self.cells.len()
    }

    /// The cell in this column as it stands in the file; empty when the row is too short.
    pub(crate) fn cell(&self, column: usize) -> &'a str {
        if column < self.len() { self.table.cell(self.cells.start + column) } else { "" }
    }

    /// Its cells.
    pub(crate) fn cells(&self) -> impl Iterator<Item = &'a str> {
        let table = self.table;
        self.cells.clone().map(|cell| table.cell(cell))
    }
}
