//! Whole sessions in a simulated browser: storage, tabs and clock are data, chance comes from a seed.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod commands;
mod opening;
mod sim;
