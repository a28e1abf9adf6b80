//! Whole sessions in a simulated browser: storage, tabs and clock are data, chance comes from a seed.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]
#![allow(clippy::print_stdout, reason = "a failed test shows its seed")]

mod again;
mod commands;
mod compaction;
mod copies;
mod crashes;
mod damaged;
mod doubts;
mod extras;
mod faults;
mod figures;
mod first_exchange;
mod floods;
mod hostile;
mod imports;
mod large;
mod later_version;
mod lost;
mod names;
mod opening;
mod people;
mod restoring;
mod reviews;
mod servers;
mod sim;
mod simulation;
mod stock_server;
mod tabs;
mod teammates;
mod undo;
mod views;
