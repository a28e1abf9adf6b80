//! Invented workspaces of any size: for the demo (X4), for tests and benches.
//!
//! Everything follows from a seed, the moment and the day: the same three make the same records.

mod csv;
mod demo;
mod dice;
mod generate;

pub use csv::opportunities_csv;
pub use demo::sample_workspace;
/// What the sample is made of in English; a page fetches the file of its language.
pub const ENGLISH: &str = include_str!("../../../locales/en/sample.txt");

pub use generate::{Size, generate, generate_sized};
