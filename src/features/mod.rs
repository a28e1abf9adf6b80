//! What a user sees, one folder a feature. This file knows them all; they do not know each other.
//!
//! Each describes itself with a [`Feature`], and has a `show` that makes what it is asked for. Which wasm file
//! that stands in is said here: a new feature is its folder and a line in [`ALL`]. `xtask/src/parts.rs` lists the
//! files, with what each may weigh.
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
    (board::DIALOGS, Views::In(&DIALOGS)),
    (deals::FEATURE, Views::In(&DEALS)),
    (insights::FEATURE, Views::In(&INSIGHTS)),
    (team::FEATURE, Views::In(&TEAM)),
    (settings::FEATURE, Views::In(&APART)),
    (deal::FEATURE, Views::In(&DEAL)),
    (conflicts::FEATURE, Views::In(&DIALOGS)),
    (first_run::FEATURE, Views::In(&FIRST)),
    (help::FEATURE, Views::In(&APART)),
    (palette::FEATURE, Views::In(&DIALOGS)),
    (shared::FEATURE, Views::In(&DIALOGS)),
    (import::FEATURE, Views::In(&IMPORT)),
];

/// What is asked for on the board: fetched while the user already looks at the deals.
static DIALOGS: Part = Part { name: "dialogs", fetch: || Box::pin(dialogs()), soon: true };
/// A deal, likewise.
static DEAL: Part = Part { name: "deal", fetch: || Box::pin(deal()), soon: true };
/// The list of deals.
static DEALS: Part = Part { name: "deals", fetch: || Box::pin(deals()), soon: false };
/// The numbers.
static INSIGHTS: Part = Part { name: "insights", fetch: || Box::pin(insights()), soon: false };
/// The first minute: fetched beside the app where nothing is stored (`web/boot.js`).
static FIRST: Part = Part { name: "first", fetch: || Box::pin(first()), soon: false };
/// What is seldom needed, and small: settings, the list of keys.
static APART: Part = Part { name: "apart", fetch: || Box::pin(apart()), soon: false };
/// Working with others, merging.
static TEAM: Part = Part { name: "team", fetch: || Box::pin(team()), soon: false };
/// The import wizard.
static IMPORT: Part = Part { name: "import", fetch: || Box::pin(import()), soon: false };

#[wasm_split(dialogs, fallible, wasm_split_path = ::leptos::wasm_split)]
fn dialogs() -> Result<Show, SplitLoaderError> {
    const SHOWS: [Show; 4] = [board::show_dialog, conflicts::show, palette::show, shared::show];
    Ok(|asked| SHOWS.iter().find_map(|show| show(asked)))
}

#[wasm_split(deal, fallible, wasm_split_path = ::leptos::wasm_split)]
fn deal() -> Result<Show, SplitLoaderError> {
    Ok(deal::show)
}

#[wasm_split(deals, fallible, wasm_split_path = ::leptos::wasm_split)]
fn deals() -> Result<Show, SplitLoaderError> {
    Ok(deals::show)
}

#[wasm_split(insights, fallible, wasm_split_path = ::leptos::wasm_split)]
fn insights() -> Result<Show, SplitLoaderError> {
    Ok(insights::show)
}

#[wasm_split(first, fallible, wasm_split_path = ::leptos::wasm_split)]
fn first() -> Result<Show, SplitLoaderError> {
    Ok(first_run::show)
}

#[wasm_split(apart, fallible, wasm_split_path = ::leptos::wasm_split)]
fn apart() -> Result<Show, SplitLoaderError> {
    Ok(|asked| settings::show(asked).or_else(|| help::show(asked)))
}

#[wasm_split(team, fallible, wasm_split_path = ::leptos::wasm_split)]
fn team() -> Result<Show, SplitLoaderError> {
    Ok(team::show)
}

#[wasm_split(import, fallible, wasm_split_path = ::leptos::wasm_split)]
fn import() -> Result<Show, SplitLoaderError> {
    Ok(import::show)
}
