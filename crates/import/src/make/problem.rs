//! Why a row cannot be made into a deal.

use kariz_protocol::{ImportField, RowProblem, RowReason};

use crate::{layout::Layout, table::Row, text::cell::excerpt};

/// Why a row cannot be made into a deal, and which field is to blame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) field: Option<ImportField>,
    pub(crate) reason: RowReason,
}

impl Problem {
    /// A problem with a field.
    pub(crate) fn with(field: ImportField, reason: RowReason) -> Self {
        Self { field: Some(field), reason }
    }

    /// A problem with the row as a whole.
    pub(crate) fn of_row(reason: RowReason) -> Self {
        Self { field: None, reason }
    }

    /// The problem in words of the file.
    pub(crate) fn in_row(&self, row: &Row<'_>, layout: &Layout, headers: &[String]) -> RowProblem {
        let is_filled = |column: &&usize| !row.cell(**column).trim().is_empty();
        let column = self.field.and_then(|field| {
            let columns = layout.columns(field);
            columns.iter().find(is_filled).or(columns.first())
        });
        RowProblem {
            line: row.line,
            column: column.and_then(|column| headers.get(*column)).cloned().unwrap_or_default(),
            found: column.map(|column| excerpt(row.cell(*column))).unwrap_or_default(),
            reason: self.reason,
        }
    }
}
