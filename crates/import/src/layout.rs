//! Which columns hold which field.

use kariz_protocol::ImportField;

use crate::{table::Row, text::cell::clean};

/// Which columns hold which field: a field may have several.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    columns: [Vec<usize>; Self::FIELDS],
}

impl Layout {
    /// As many fields as there are.
    pub(crate) const FIELDS: usize = ImportField::ClosingNote as usize + 1;

    /// From what each column is.
    pub(crate) fn of(fields: &[ImportField]) -> Self {
        let mut columns: [Vec<usize>; Self::FIELDS] = Default::default();
        for (column, field) in fields.iter().enumerate() {
            columns[*field as usize].push(column);
        }
        Self { columns }
    }

    /// Whether any column holds the field.
    pub(crate) fn has(&self, field: ImportField) -> bool {
        !self.columns[field as usize].is_empty()
    }

    /// The columns that hold the field.
    pub(crate) fn columns(&self, field: ImportField) -> &[usize] {
        &self.columns[field as usize]
    }

    /// The first cell of the field that is not empty; empty when all are.
    pub(crate) fn first<'t>(&self, row: &Row<'t>, field: ImportField) -> &'t str {
        let mut cells = self.columns(field).iter().map(|column| clean(row.cell(*column)));
        cells.find(|cell| !cell.is_empty()).unwrap_or_default()
    }

    /// All cells of the field that are not empty, joined.
    pub(crate) fn joined(&self, row: &Row<'_>, field: ImportField, separator: &str) -> String {
        let mut cells =
            self.columns(field).iter().map(|column| clean(row.cell(*column))).filter(|cell| !cell.is_empty());
        let mut joined = cells.next().unwrap_or_default().to_owned();
        for cell in cells {
            joined.push_str(separator);
            joined.push_str(cell);
        }
        joined
    }
}
