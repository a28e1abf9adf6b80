//! Counts what an import does.

use kariz_core::{AnyRecord, Arrange, Date, Table};
use kariz_protocol::{ImportAssumption, ImportReport, RowProblem};

/// So many problems are told one by one; the file of rejected rows has all of them.
const MOST_PROBLEMS: usize = 1_000;

/// Counts what an import does, row by row.
#[derive(Default)]
pub(crate) struct Tally {
    report: ImportReport,
}

impl Tally {
    /// The counts, to be changed.
    pub(crate) fn counts(&mut self) -> &mut ImportReport {
        &mut self.report
    }

    /// A row was left out.
    pub(crate) fn leave_out(&mut self, problem: &RowProblem) {
        self.report.left_out += 1;
        if self.report.rejected.len() < MOST_PROBLEMS {
            self.report.rejected.push(problem.clone());
        }
    }

    /// A row says that something happened on these days.
    pub(crate) fn days(&mut self, days: impl IntoIterator<Item = Option<Date>>) {
        for day in days.into_iter().flatten() {
            self.report.first_date = Some(self.report.first_date.map_or(day, |first| first.min(day)));
            self.report.last_date = Some(self.report.last_date.map_or(day, |last| last.max(day)));
        }
    }

    /// Something had to be assumed in one row.
    pub(crate) fn assumed(&mut self, assumption: ImportAssumption) {
        match self.report.assumed.iter_mut().find(|(other, _)| *other == assumption) {
            Some((_, rows)) => *rows += 1,
            None => self.report.assumed.push((assumption, 1)),
        }
    }

    /// The report, with what is new beside the deals and the file of rejected rows.
    pub(crate) fn finish(
        mut self,
        supporting: &[AnyRecord],
        is_new: impl Fn(&AnyRecord) -> bool,
        rejected_csv: String,
    ) -> ImportReport {
        for record in supporting.iter().filter(|record| is_new(record)) {
            self.add_other(record.entity().table);
        }
        self.report.assumed.arrange();
        self.report.rejected_csv = rejected_csv;
        self.report
    }

    fn add_other(&mut self, table: Table) {
        self.report.others += 1;
        match self.report.others_by_kind.iter_mut().find(|(other, _)| *other == table) {
            Some((_, count)) => *count += 1,
            None => self.report.others_by_kind.push((table, 1)),
        }
    }
}
