//! An import that is ready to be written.

use kariz_core::{AnyRecord, Arrange, Book, Context, Deal, StageId};
use kariz_protocol::{ImportAssumption, ImportPlan, ImportReport, ImportedDeal, RowProblem};
use rustc_hash::FxHashMap;

use crate::{
    earlier::{Earlier, same},
    make::{
        maker::{Action, Case, Made, Maker},
        problem::Problem,
    },
    parsed::Parsed,
    plan::first_stage,
    rejected::RejectedRows,
    report::Tally,
    table::Row,
};

/// Records in a batch.
const BATCH: usize = 1_000;

/// An import that is ready to be written: an iterator over batches of records as they shall be, new
/// and changed ones, of about 1,000 deals each. What deals refer to (stages, members, organisations,
/// ...) comes in the first batches. Unchanged records are not among them: an import that changes
/// nothing has no batches.
pub struct Import {
    batches: std::vec::IntoIter<Batch>,
    done: usize,
    report: ImportReport,
}

/// Records that are written together, and how many rows are done with them.
struct Batch {
    records: Vec<AnyRecord>,
    rows: usize,
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
        let batch = self.batches.next()?;
        self.done = batch.rows;
        Some(batch.records)
    }
}

/// What the rows of a file were made into.
pub(crate) struct Run {
    supporting: Vec<AnyRecord>,
    /// Each with the number of its row.
    deals: Vec<(usize, Deal)>,
    /// What it does.
    pub(crate) report: ImportReport,
    /// The first rows as deals, for the preview.
    pub(crate) shown: Vec<Result<ImportedDeal, RowProblem>>,
}

impl Run {
    /// Makes deals of all rows with a complete plan; shows the first `show` of them. Deals are kept only
    /// for an import: a preview needs none.
    pub(crate) fn new(
        file: &Parsed,
        book: &Book,
        plan: &ImportPlan,
        context: &mut Context<'_>,
        show: Option<usize>,
    ) -> Self {
        let first_stage = first_stage(book, plan);
        let maker = Maker::new(book, plan, &first_stage, file.rows(), context);
        let headers = file.headers();
        let rejected = RejectedRows::new(&headers, plan.delimiter);
        let mut runner =
            Runner { maker, headers, rejected, tally: Tally::default(), places: Vec::new(), deals: Vec::new() };
        let mut shown = Vec::new();
        let mut earlier = Earlier::new(file, plan);
        for (number, row) in file.rows().iter().enumerate() {
            if earlier.has(&row) && runner.pass_repeated(plan) {
                if number < show.unwrap_or_default() {
                    shown.push(Err(same(&row)));
                }
                continue;
            }
            let made = runner.row(&row);
            if made.is_ok() {
                earlier.add(number, &row);
            }
            match made {
                Ok((case, made)) if number < show.unwrap_or_default() => {
                    shown.push(Ok(runner.maker.shown(&case, made.as_ref().map(|made| &made.deal))));
                }
                Ok((_, Some(made))) if show.is_none() => runner.keep(number + 1, made),
                Err(problem) if number < show.unwrap_or_default() => shown.push(Err(problem)),
                Ok(_) | Err(_) => {}
            }
        }
        runner.finish(book, shown)
    }

    /// The records in batches, what deals refer to first.
    pub(crate) fn into_import(self) -> Import {
        let Self { supporting, deals, report, .. } = self;
        let mut batches: Vec<Batch> = chunks(supporting).map(|records| Batch { records, rows: 0 }).collect();
        batches.extend(chunks(deals).map(|deals| Batch {
            rows: deals.last().map_or(0, |(row, _)| *row),
            records: deals.into_iter().map(|(_, deal)| deal.into()).collect(),
        }));
        if let Some(last) = batches.last_mut() {
            last.rows = report.rows;
        }
        Import { batches: batches.into_iter(), done: 0, report }
    }
}

/// The items in groups of a batch.
fn chunks<T>(items: Vec<T>) -> impl Iterator<Item = Vec<T>> {
    let mut items = items.into_iter();
    std::iter::from_fn(move || {
        let chunk: Vec<T> = items.by_ref().take(BATCH).collect();
        (!chunk.is_empty()).then_some(chunk)
    })
}

/// Goes through the rows.
struct Runner<'a> {
    maker: Maker<'a>,
    headers: Vec<String>,
    rejected: RejectedRows,
    tally: Tally,
    /// Deals that need a place in their stage, by their number in `deals`.
    places: Vec<(StageId, usize)>,
    deals: Vec<(usize, Deal)>,
}

impl<'a> Runner<'a> {
    /// Examines a row, makes the deal, and counts it.
    fn row<'t>(&mut self, row: &Row<'t>) -> Result<(Case<'t, 'a>, Option<Made>), RowProblem> {
        self.tally.counts().rows += 1;
        let case = self.maker.examine(row).map_err(|problem| self.leave_out(row, &problem))?;
        let draft = &case.draft;
        self.tally.days([draft.created_on, draft.closed_on, draft.expected_close]);
        if matches!(case.action, Action::Add | Action::Update) {
            draft.left_empty.iter().for_each(|field| self.tally.assumed(ImportAssumption::LeftEmpty(*field)));
        }
        let made = self.make(&case);
        Ok((case, made))
    }

    /// Counts a row that says the same as an earlier one; whether that is all that becomes of it.
    fn pass_repeated(&mut self, plan: &ImportPlan) -> bool {
        self.tally.counts().repeated += 1;
        self.tally.counts().rows += usize::from(plan.once);
        plan.once
    }

    fn leave_out(&mut self, row: &Row<'_>, problem: &Problem) -> RowProblem {
        let problem = problem.in_row(row, &self.maker.reader.layout, &self.headers);
        self.rejected.add(row, &problem);
        self.tally.leave_out(&problem);
        problem
    }

    /// Makes the deal, and counts it. Nothing for a deal that stays as it is.
    fn make(&mut self, case: &Case<'_, '_>) -> Option<Made> {
        let made = match (case.action, case.known) {
            (Action::Update, Some(before)) => {
                let made = self.maker.update(case, before);
                self.tell_assumed(&made);
                if made.deal == **before {
                    self.tally.counts().unchanged += 1;
                    return None;
                }
                self.tally.counts().updated += 1;
                made
            }
            (Action::Add | Action::Update, _) => {
                self.tally.counts().added += 1;
                let made = self.maker.add(case);
                self.tell_assumed(&made);
                made
            }
            (Action::PassOver, _) => {
                self.tally.counts().passed_over += 1;
                return None;
            }
            (Action::LeaveInBin, _) => {
                self.tally.counts().in_bin += 1;
                return None;
            }
        };
        self.tally.counts().unmet += usize::from(made.is_unmet);
        Some(made)
    }

    fn tell_assumed(&mut self, made: &Made) {
        made.assumed.iter().for_each(|assumption| self.tally.assumed(*assumption));
    }

    fn keep(&mut self, row: usize, made: Made) {
        if let Some(stage) = made.deal.stage().filter(|_| made.enters) {
            self.places.push((stage, self.deals.len()));
        }
        self.deals.push((row, made.deal));
    }

    fn finish(mut self, book: &Book, shown: Vec<Result<ImportedDeal, RowProblem>>) -> Run {
        self.give_places(book);
        let supporting = self.maker.supporting();
        let is_new = |record: &AnyRecord| book.get(record.entity()).is_none();
        let report = self.tally.finish(&supporting, is_new, self.rejected.text());
        Run { supporting, deals: self.deals, report, shown }
    }

    /// Puts the deals that enter a stage behind those that are there, in the order of the file.
    fn give_places(&mut self, book: &Book) {
        let mut entering: FxHashMap<StageId, Vec<usize>> = FxHashMap::default();
        for (stage, deal) in self.places.drain(..) {
            entering.entry(stage).or_default().push(deal);
        }
        let mut stages: Vec<_> = entering.into_iter().collect();
        stages.arrange();
        for (stage, deals) in stages {
            let last = book.open_deals(stage).next_back().map(|last| &last.rank);
            let ranks = self.maker.ranks_after(last, deals.len());
            for (deal, rank) in deals.into_iter().zip(ranks) {
                self.deals[deal].1.rank = rank;
            }
        }
    }
}
