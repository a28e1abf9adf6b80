//! The rules of SPEC.md, each tested through the public interface: a command in, the Book after it.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod activities;
mod bin;
mod board;
mod buyers;
mod closing;
mod day;
mod deals;
mod entry;
mod goals;
mod later;
mod leads;
mod lists;
mod logs;
mod naive;
mod planned;
mod play;
mod properties;
mod put;
mod repeat;
mod reviews;
mod scoring;
mod search;
mod sequences;
mod settle;
mod spend;
mod stages;
mod store;
mod suggest;
mod team;
mod templates;
mod time;
mod workspace;
