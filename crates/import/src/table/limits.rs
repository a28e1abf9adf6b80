//! What is too wide or too long to be a table of deals.

use kariz_protocol::ImportProblem;

use super::Table;
use crate::ImportFile;

impl Table {
    /// How many columns may be read of so many rows: what is done for each row is done for each column.
    pub(super) fn most_columns(&self) -> usize {
        ImportFile::MAX_COLUMNS.min(ImportFile::MAX_CELLS / self.len().max(1))
    }

    /// Whether it is within the limits.
    ///
    /// # Errors
    /// When it has too many columns, or a cell that is too long.
    pub(crate) fn check(&self) -> Result<(), ImportProblem> {
        if self.told_width > self.most_columns() {
            return Err(ImportProblem::TooWide { columns: self.told_width, most: self.most_columns() });
        }
        let is_too_long = |cell: &str| cell.len() > ImportFile::MAX_CELL;
        match self.rows_from(0).find(|row| row.cells().any(is_too_long)) {
            Some(row) => Err(ImportProblem::CellTooLong(row.line)),
            None => Ok(()),
        }
    }
}
