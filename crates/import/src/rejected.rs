//! Rows that were left out, as a file: to be put right there, and imported again.

use std::borrow::Cow;

use kariz_core::sheet::{harmless, unprotected};
use kariz_protocol::{RowProblem, RowReason};

use crate::table::Row;

/// What stands above the columns that are added. Columns of these names are passed over by an import.
const HEADERS: [&str; 3] = ["Kariz: line", "Kariz: column", "Kariz: reason"];

/// The text of a file as it was before it was made safe for spreadsheets, if it is one of ours.
pub(crate) fn as_it_was(text: &str) -> Cow<'_, str> {
    let header = text.lines().next().unwrap_or_default();
    let is_ours = HEADERS.iter().all(|name| header.contains(name));
    if is_ours { Cow::Owned(unprotected(text)) } else { Cow::Borrowed(text) }
}

/// Collects rejected rows into a CSV file with the delimiter of the one they came from.
pub(crate) struct RejectedRows {
    text: String,
    delimiter: char,
    width: usize,
    is_empty: bool,
}

impl RejectedRows {
    /// A file with these columns. It starts with a byte order mark, so that spreadsheets read it rightly.
    pub(crate) fn new(headers: &[String], delimiter: char) -> Self {
        let mut file = Self { text: "\u{feff}".to_owned(), delimiter, width: headers.len(), is_empty: true };
        file.write(headers.iter().map(String::as_str).chain(HEADERS));
        file.text.push('\n');
        file
    }

    /// Adds a row with what is wrong with it, in words.
    pub(crate) fn add(&mut self, row: &Row<'_>, problem: &RowProblem) {
        self.is_empty = false;
        let line = problem.line.to_string();
        self.write(row.cells());
        let missing = self.width.saturating_sub(row.len());
        self.text.extend(std::iter::repeat_n(self.delimiter, missing + 1));
        self.write([line.as_str(), &problem.column, words(problem.reason)].into_iter());
        self.text.push('\n');
    }

    /// The file's text; empty without rows.
    pub(crate) fn text(self) -> String {
        if self.is_empty { String::new() } else { self.text }
    }

    /// Writes cells that no spreadsheet takes for formulas, in whichever region.
    fn write<'c>(&mut self, cells: impl Iterator<Item = &'c str>) {
        for (column, cell) in cells.enumerate() {
            if column > 0 {
                self.text.push(self.delimiter);
            }
            let safe = harmless(cell);
            if safe.contains([self.delimiter, ',', ';', '\t', '"', '\r', '\n']) {
                self.text += &format!("\"{}\"", safe.replace('"', "\"\""));
            } else {
                self.text += &safe;
            }
        }
    }
}

fn words(reason: RowReason) -> &'static str {
    match reason {
        RowReason::NotADate => "not a date in the chosen order",
        RowReason::NotANumber => "not a number",
        RowReason::OutOfRange => "out of range",
        RowReason::DayOutOfRange => "a date out of range",
        RowReason::NotACurrency => "not a currency",
        RowReason::Nameless => "neither title, organisation, contact nor identifier",
        RowReason::ClosedBeforeCreated => "closed before it was made",
        RowReason::Ragged => "more cells than the table has columns",
        RowReason::Same => "the same as an earlier row",
        RowReason::Repeated => "the identifier stands in an earlier row already",
        RowReason::CriteriaUnmet => "entry criteria of the stage are not met",
        RowReason::SkipsStage => "would jump over a stage that may not be skipped",
        RowReason::GoesBack => "would go back from a stage that allows none to go back",
    }
}
