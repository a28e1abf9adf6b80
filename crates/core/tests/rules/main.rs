//! The rules of SPEC.md, each tested through the public interface: a command in, the Book after it.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod activities;
mod bin;
mod board;
mod buyers;
mod closing;
mod deals;
mod entry;
mod later;
mod leads;
mod lists;
mod logs;
mod naive;
mod play;
mod properties;
mod put;
mod search;
mod settle;
mod stages;
mod store;
mod team;
mod templates;
mod time;
mod workspace;
