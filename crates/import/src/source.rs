//! Importing without holding what it takes: whoever coordinates an import gets it from elsewhere.

use kariz_core::{Book, Context, Date};
use kariz_protocol::{ImportPlan, ImportProblem, ImportView};

use crate::{Import, ImportFile};

/// Takes in a file, by its name and its bytes: [`read_file`], which may stand in a part of the program
/// that is loaded when the first file comes.
///
/// # Errors
/// As [`ImportFile::read`].
pub type ReadFile = fn(String, Vec<u8>) -> Result<Box<dyn ImportSource>, ImportProblem>;

/// A file that the wizard works on: an [`ImportFile`], for those that do not hold what it takes.
pub trait ImportSource {
    /// As [`ImportFile::name`].
    fn name(&self) -> &str;
    /// As [`ImportFile::detect`].
    fn detect(&mut self, book: &Book, today: Date) -> ImportPlan;
    /// As [`ImportFile::view`].
    fn view(&mut self, book: &Book, plan: &ImportPlan, today: Date) -> ImportView;
    /// As [`ImportFile::import`].
    fn import(&mut self, book: &Book, plan: &ImportPlan, context: &mut Context<'_>) -> Import;
}

/// Takes in a file.
///
/// # Errors
/// As [`ImportFile::read`].
pub fn read_file(name: String, bytes: Vec<u8>) -> Result<Box<dyn ImportSource>, ImportProblem> {
    Ok(Box::new(ImportFile::read(name, bytes)?))
}

impl ImportSource for ImportFile {
    fn name(&self) -> &str {
        ImportFile::name(self)
    }

    fn detect(&mut self, book: &Book, today: Date) -> ImportPlan {
        ImportFile::detect(self, book, today)
    }

    fn view(&mut self, book: &Book, plan: &ImportPlan, today: Date) -> ImportView {
        ImportFile::view(self, book, plan, today)
    }

    fn import(&mut self, book: &Book, plan: &ImportPlan, context: &mut Context<'_>) -> Import {
        ImportFile::import(self, book, plan, context)
    }
}
