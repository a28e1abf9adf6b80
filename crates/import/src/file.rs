//! A file that the wizard works on.

use kariz_core::{Book, Context, Date};
use kariz_protocol::{ImportPlan, ImportProblem, ImportView};

use crate::run::Import;

/// A file that the wizard works on. It keeps the parsed rows from one ask to the next, so that trying
/// other settings feels live.
pub struct ImportFile {
    name: String,
}

impl ImportFile {
    /// Takes in a file of at most [`ImportFile::MAX_BYTES`] and [`ImportFile::MAX_ROWS`].
    ///
    /// # Errors
    /// When it cannot be read as a table at all.
    pub fn read(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, ImportProblem> {
        if bytes.is_empty() { Err(ImportProblem::Empty) } else { Ok(Self { name: name.into() }) }
    }

    /// The plan that fits the file best, given what the workspace holds.
    pub fn detect(&mut self, _book: &Book, _today: Date) -> ImportPlan {
        todo!("{}", self.name)
    }

    /// What an import with `plan` would do. The view's own plan is `plan` made complete: where other
    /// settings brought other columns or other words, their meanings are guessed and added.
    pub fn view(&mut self, _book: &Book, _plan: &ImportPlan, _today: Date) -> ImportView {
        todo!()
    }

    /// Makes the records. `plan` is made complete first, as in [`ImportFile::view`].
    pub fn import(&mut self, _book: &Book, _plan: &ImportPlan, _context: &mut Context<'_>) -> Import {
        todo!()
    }

    /// 64 MiB.
    pub const MAX_BYTES: usize = 64 << 20;
    /// 200,000.
    pub const MAX_ROWS: usize = 200_000;
}
