//! What a user sees, one folder a feature.

pub mod board;
pub mod deal;
pub mod deals;
pub mod first_run;
pub mod help;
pub mod import;
pub mod insights;
pub mod search;
pub mod settings;
pub mod team;
pub mod update;
