//! A file that the wizard works on.

use kariz_core::{Book, Context, Date, Timestamp};
use kariz_protocol::{ImportPlan, ImportProblem, ImportView};

use crate::{
    guess::profile::Kind,
    kind,
    parsed::{Parsed, Settings},
    plan,
    run::{Import, Run},
    view,
};

/// The day to read two-digit years by as long as today is not known.
fn some_day() -> Date {
    Date::from_day_number(20_454)
}

/// A file that the wizard works on. It keeps the parsed rows from one ask to the next, so that trying
/// other settings feels live.
pub struct ImportFile {
    name: String,
    bytes: Vec<u8>,
    parsed: Parsed,
    /// It is parsed with other settings than the detected ones.
    is_changed: bool,
}

impl ImportFile {
    /// 64 MiB.
    pub const MAX_BYTES: usize = 64 << 20;
    /// 200,000.
    pub const MAX_ROWS: usize = 200_000;
    /// 1,000.
    pub const MAX_COLUMNS: usize = 1_000;
    /// Rows times columns: as many as there can be in a file whose rows are all as wide as its header.
    pub const MAX_CELLS: usize = Self::MAX_BYTES;
    /// 100,000 bytes: Excel's longest cell has 32,767 letters.
    pub const MAX_CELL: usize = 100_000;

    /// Takes in a file within these limits: what is done with it then takes time and memory in
    /// proportion to its size (B9).
    ///
    /// # Errors
    /// When it cannot be read as a table at all.
    pub fn read(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, ImportProblem> {
        if bytes.len() > Self::MAX_BYTES {
            return Err(ImportProblem::TooLarge);
        }
        if !kind::is_text(&bytes) {
            return Err(ImportProblem::NotText);
        }
        let parsed = Parsed::new(&bytes, Settings::default(), Self::MAX_ROWS + 1, some_day());
        if parsed.rows().len() > Self::MAX_ROWS {
            return Err(ImportProblem::TooLarge);
        }
        parsed.table.check()?;
        if parsed.rows().len() == 0 {
            return Err(ImportProblem::Empty);
        }
        if !parsed.has_header && parsed.profiles.iter().all(|profile| profile.count(Kind::Text) == 0) {
            return Err(ImportProblem::NoTable);
        }
        Ok(Self { name: name.into(), bytes, parsed, is_changed: false })
    }

    /// The file's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The plan that fits the file best, given what the workspace holds.
    pub fn detect(&mut self, book: &Book, today: Date) -> ImportPlan {
        if self.is_changed {
            self.parsed = Parsed::new(&self.bytes, Settings::default(), Self::MAX_ROWS, today);
            self.is_changed = false;
        }
        self.parsed.look(today);
        plan::detect(&self.parsed, book)
    }

    /// What an import with `plan` would do. The view's own plan is `plan` made complete: where other
    /// settings brought other columns or other words, their meanings are guessed and added.
    pub fn view(&mut self, book: &Book, plan: &ImportPlan, today: Date) -> ImportView {
        self.parse_as(plan, today);
        let (plan, stage_rows) = plan::complete(&self.parsed, book, plan);
        // Whatever a preview makes is thrown away: its identifiers need not be random.
        let mut next = 0;
        let random = &mut || {
            next += 1;
            next
        };
        let mut context =
            Context { now: Timestamp::noon_of(today), today, zone: &kariz_core::time::UTC, me: None, random };
        let run = Run::new(&self.parsed, book, &plan, &mut context, Some(view::ROWS));
        view::of(&self.name, &self.parsed, plan, stage_rows, run)
    }

    /// Makes the records. `plan` is made complete first, as in [`ImportFile::view`].
    pub fn import(&mut self, book: &Book, plan: &ImportPlan, context: &mut Context<'_>) -> Import {
        self.parse_as(plan, context.today);
        let (plan, _) = plan::complete(&self.parsed, book, plan);
        Run::new(&self.parsed, book, &plan, context, None).into_import()
    }

    /// Reads the file anew if the plan reads it differently.
    fn parse_as(&mut self, plan: &ImportPlan, today: Date) {
        let settings = Settings {
            encoding: Some(&plan.encoding),
            delimiter: Some(plan.delimiter),
            has_header: Some(plan.has_header),
        };
        if !self.parsed.is_read_with(settings) {
            self.parsed = Parsed::new(&self.bytes, settings, Self::MAX_ROWS, today);
            self.is_changed = true;
        }
    }
}
