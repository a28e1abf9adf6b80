//! What a user sees, one folder a feature. This file knows them all; they do not know each other.
//!
//! Each describes itself with a [`Feature`], and has a `show` that makes what it is asked for. Which wasm file
//! that stands in is said here: a new feature is its folder and a line in [`ALL`].
#![allow(unsafe_code, reason = "wasm_split declares the other files' functions as foreign ones")]

mod board;
mod conflicts;
mod deal;
mod deals;
mod first_run;
mod help;
mod import;
mod insights;
mod palette;
mod settings;
mod shared;
mod team;

use leptos::wasm_split::{SplitLoaderError, wasm_split};

use crate::shell::{
    Entry, Views,
    parts::{Part, Show},
};

/// Every feature, in the order of the navigation.
pub static ALL: &[Entry] = &[
    (board::FEATURE, Views::Here(board::show)),
    (board::DIALOGS, Views::In(&LATER)),
    (deals::FEATURE, Views::In(&LATER)),
    (insights::FEATURE, Views::In(&LATER)),
    (team::FEATURE, Views::In(&MORE)),
    (settings::FEATURE, Views::In(&APART)),
    (deal::FEATURE, Views::In(&LATER)),
    (conflicts::FEATURE, Views::In(&LATER)),
    (first_run::FEATURE, Views::Here(first_run::show)),
    (help::FEATURE, Views::In(&APART)),
    (palette::FEATURE, Views::In(&LATER)),
    (shared::FEATURE, Views::In(&LATER)),
    (import::FEATURE, Views::In(&MORE)),
];

/// What the first board does without: fetched while the user already looks at the deals.
static LATER: Part = Part { name: "later", fetch: || Box::pin(later()), soon: true };
/// What is seldom needed: settings, the list of keys.
static APART: Part = Part { name: "apart", fetch: || Box::pin(apart()), soon: false };
/// What not everybody needs, and nobody at once: working with others, merging, importing, scanning, sealing.
static MORE: Part = Part { name: "more", fetch: || Box::pin(more()), soon: false };

#[wasm_split(later, fallible, wasm_split_path = ::leptos::wasm_split)]
fn later() -> Result<Show, SplitLoaderError> {
    const SHOWS: [Show; 7] =
        [board::show_dialog, deals::show, insights::show, deal::show, conflicts::show, palette::show, shared::show];
    Ok(|asked| SHOWS.iter().find_map(|show| show(asked)))
}

#[wasm_split(apart, fallible, wasm_split_path = ::leptos::wasm_split)]
fn apart() -> Result<Show, SplitLoaderError> {
    Ok(|asked| settings::show(asked).or_else(|| help::show(asked)))
}

#[wasm_split(more, fallible, wasm_split_path = ::leptos::wasm_split)]
fn more() -> Result<Show, SplitLoaderError> {
    Ok(|asked| team::show(asked).or_else(|| import::show(asked)))
}
