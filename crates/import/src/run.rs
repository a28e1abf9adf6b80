//! An import that is ready to be written.

use kariz_core::AnyRecord;
use kariz_protocol::ImportReport;

/// An import that is ready to be written: an iterator over batches of records as they shall be, new
/// and changed ones, of about 1,000 deals each. What deals refer to (stages, members, organisations,
/// ...) comes in the first batches. Unchanged records are not among them: an import that changes
/// nothing has no batches.
pub struct Import {
    batches: std::vec::IntoIter<Vec<AnyRecord>>,
    done: usize,
    report: ImportReport,
}

impl Import {
    /// Rows done by the batches given so far, and rows in all, for progress.
    pub fn progress(&self) -> (usize, usize) {
        (self.done, self.report.rows)
    }

    /// What it does, in all.
    pub fn report(&self) -> &ImportReport {
        &self.report
    }
}

impl Iterator for Import {
    type Item = Vec<AnyRecord>;

    fn next(&mut self) -> Option<Vec<AnyRecord>> {
        self.batches.next()
    }
}
