//! Rows that say the same as an earlier one of the file.

use std::hash::{BuildHasher, BuildHasherDefault};

use kariz_protocol::{ImportField, ImportPlan, RowProblem, RowReason};
use rustc_hash::{FxHashMap, FxHasher};

use crate::{layout::Layout, parsed::Parsed, table::Row, text::cell::clean};

/// The rows so far of which something is made. Those with an identifier are not among them: it says which is which.
pub(crate) struct Earlier<'t> {
    file: &'t Parsed,
    layout: Layout,
    /// The columns that are read.
    columns: Vec<usize>,
    /// A row of each hash, by its number. Rows are compared by what they say: two of one hash are no two of one row.
    rows: FxHashMap<u64, usize>,
}

impl<'t> Earlier<'t> {
    /// None yet.
    pub(crate) fn new(file: &'t Parsed, plan: &ImportPlan) -> Self {
        let read = plan.columns.iter().enumerate().filter(|(_, field)| **field != ImportField::Skip);
        let columns = read.map(|(column, _)| column).collect();
        Self { file, layout: Layout::of(&plan.columns), columns, rows: FxHashMap::default() }
    }

    /// Whether one of them says the same.
    pub(crate) fn has(&self, row: &Row<'t>) -> bool {
        let Some(other) = self.rows.get(&self.hash(row)) else { return false };
        let other = self.file.rows().nth(*other);
        self.cells(row).eq(self.cells(&other)) && self.layout.first(row, ImportField::SourceId).is_empty()
    }

    /// Adds one.
    pub(crate) fn add(&mut self, number: usize, row: &Row<'t>) {
        let hash = self.hash(row);
        self.rows.entry(hash).or_insert(number);
    }

    fn hash(&self, row: &Row<'t>) -> u64 {
        let hasher = BuildHasherDefault::<FxHasher>::default();
        self.cells(row).fold(0, |sum, cell| hasher.hash_one((sum, cell)))
    }

    fn cells<'a>(&'a self, row: &'a Row<'t>) -> impl Iterator<Item = &'t str> + 'a {
        self.columns.iter().map(|column| clean(row.cell(*column)))
    }
}

/// What a row is in the preview that is not taken a second time.
pub(crate) fn same(row: &Row<'_>) -> RowProblem {
    RowProblem { line: row.line, column: String::new(), found: String::new(), reason: RowReason::Same }
}
