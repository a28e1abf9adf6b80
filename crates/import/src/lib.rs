//! CSV into records (X1).
//!
//! [`ImportFile::read`] takes in a file, [`ImportFile::detect`] guesses how to read it and what its
//! columns mean ([`ImportPlan`](kariz_protocol::ImportPlan)), [`ImportFile::view`] shows what an
//! import with a plan would do, and [`ImportFile::import`] makes the records, batch by batch.
//!
//! What is absent: no IO, no clock, no document. Nothing is written here; whoever takes the batches
//! commits them, and takes them back when the user cancels.

mod earlier;
mod file;
mod guess;
mod kind;
mod layout;
mod lexicon;
mod make;
mod parsed;
mod plan;
mod rejected;
mod report;
mod run;
mod source;
mod table;
mod text;
mod view;

pub use file::ImportFile;
pub use run::Import;
pub use source::{ImportSource, ReadFile, read_file};
