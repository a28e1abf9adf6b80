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
mod forecast;
mod goals;
mod help;
mod import;
mod insights;
mod leads;
mod numbers;
mod review;
mod scoring;
mod search;
mod sequences;
mod settings;
mod shared;
mod team;
mod today;
mod undo;

use leptos::{
    prelude::AnyView,
    wasm_split::{SplitLoaderError, wasm_split},
};

use crate::shell::{
    Entry, Views,
    hit::Finder,
    intents::Asked,
    parts::{Part, Show},
};

/// Every feature, in the order of the navigation.
pub static ALL: &[Entry] = &[
    (today::FEATURE, Views::In(&TODAY)),
    (board::FEATURE, Views::Here(board::show)),
    (board::DIALOGS, Views::In(&DIALOGS)),
    (deals::FEATURE, Views::In(&DEALS)),
    (leads::FEATURE, Views::In(&LEADS)),
    (sequences::FEATURE, Views::In(&SEQUENCES)),
    (scoring::FEATURE, Views::In(&SCORING)),
    (insights::FEATURE, Views::In(&INSIGHTS)),
    (numbers::FEATURE, Views::In(&NUMBERS)),
    (forecast::FEATURE, Views::In(&FORECAST)),
    (review::FEATURE, Views::In(&REVIEW)),
    (goals::FEATURE, Views::In(&GOALS)),
    (team::FEATURE, Views::In(&TEAM)),
    (settings::FEATURE, Views::In(&APART)),
    (deal::FEATURE, Views::In(&DEAL)),
    (conflicts::FEATURE, Views::In(&DIALOGS)),
    (first_run::FEATURE, Views::In(&FIRST)),
    (help::FEATURE, Views::In(&APART)),
    (search::FEATURE, Views::In(&DIALOGS)),
    (shared::FEATURE, Views::In(&DIALOGS)),
    (undo::FEATURE, Views::In(&DIALOGS)),
    (import::FEATURE, Views::In(&IMPORT)),
];

/// What is asked for on the board: fetched while the user already looks at the deals.
static DIALOGS: Part = Part { name: "dialogs", fetch: || Box::pin(dialogs()), soon: true, styled: true };
/// A deal, likewise.
static DEAL: Part = Part { name: "deal", fetch: || Box::pin(deal()), soon: true, styled: true };
/// What the day asks for.
static TODAY: Part = Part { name: "today", fetch: || Box::pin(today()), soon: true, styled: true };
/// The list of deals.
static DEALS: Part = Part { name: "deals", fetch: || Box::pin(deals()), soon: false, styled: true };
/// Leads.
static LEADS: Part = Part { name: "leads", fetch: || Box::pin(leads()), soon: false, styled: true };
/// Sequences, templates, meetings.
static SEQUENCES: Part = Part { name: "sequences", fetch: || Box::pin(sequences()), soon: false, styled: true };
/// Whom one looks for, and points: seldom needed.
static SCORING: Part = Part { name: "scoring", fetch: || Box::pin(scoring()), soon: false, styled: true };
/// The numbers.
static INSIGHTS: Part = Part { name: "insights", fetch: || Box::pin(insights()), soon: false, styled: true };
/// The numbers by group, within the page of numbers.
static NUMBERS: Part = Part { name: "numbers", fetch: || Box::pin(numbers()), soon: false, styled: true };
/// What will close when.
static FORECAST: Part = Part { name: "forecast", fetch: || Box::pin(forecast()), soon: false, styled: true };
/// What goes wrong, and the hour a week to look after it.
static REVIEW: Part = Part { name: "review", fetch: || Box::pin(review()), soon: false, styled: true };
/// What shall be reached.
static GOALS: Part = Part { name: "goals", fetch: || Box::pin(goals()), soon: false, styled: true };
/// The first minute: fetched beside the app where nothing is stored (`web/boot.js`).
static FIRST: Part = Part { name: "first", fetch: || Box::pin(first()), soon: false, styled: false };
/// What is seldom needed, and small: settings, the list of keys.
static APART: Part = Part { name: "apart", fetch: || Box::pin(apart()), soon: false, styled: true };
/// Working with others, merging.
static TEAM: Part = Part { name: "team", fetch: || Box::pin(team()), soon: false, styled: true };
/// The import wizard.
static IMPORT: Part = Part { name: "import", fetch: || Box::pin(import()), soon: false, styled: true };

#[wasm_split(dialogs, fallible, wasm_split_path = ::leptos::wasm_split)]
fn dialogs() -> Result<Show, SplitLoaderError> {
    const SHOWS: [Show; 5] = [board::show_dialog, conflicts::show, find, shared::show, undo::show];
    Ok(|asked| SHOWS.iter().find_map(|show| show(asked)))
}

/// Search knows of the features what they find; nobody else does, so that it comes with it.
fn find(asked: &Asked) -> Option<AnyView> {
    const FINDERS: &[Finder] = &[deal::FINDER];
    search::show(asked, FINDERS)
}

#[wasm_split(deal, fallible, wasm_split_path = ::leptos::wasm_split)]
fn deal() -> Result<Show, SplitLoaderError> {
    Ok(deal::show)
}

#[wasm_split(today, fallible, wasm_split_path = ::leptos::wasm_split)]
fn today() -> Result<Show, SplitLoaderError> {
    Ok(today::show)
}

#[wasm_split(deals, fallible, wasm_split_path = ::leptos::wasm_split)]
fn deals() -> Result<Show, SplitLoaderError> {
    Ok(deals::show)
}

#[wasm_split(leads, fallible, wasm_split_path = ::leptos::wasm_split)]
fn leads() -> Result<Show, SplitLoaderError> {
    Ok(leads::show)
}

#[wasm_split(sequences, fallible, wasm_split_path = ::leptos::wasm_split)]
fn sequences() -> Result<Show, SplitLoaderError> {
    Ok(sequences::show)
}

#[wasm_split(scoring, fallible, wasm_split_path = ::leptos::wasm_split)]
fn scoring() -> Result<Show, SplitLoaderError> {
    Ok(scoring::show)
}

#[wasm_split(insights, fallible, wasm_split_path = ::leptos::wasm_split)]
fn insights() -> Result<Show, SplitLoaderError> {
    Ok(insights::show)
}

#[wasm_split(numbers, fallible, wasm_split_path = ::leptos::wasm_split)]
fn numbers() -> Result<Show, SplitLoaderError> {
    Ok(numbers::show)
}

#[wasm_split(forecast, fallible, wasm_split_path = ::leptos::wasm_split)]
fn forecast() -> Result<Show, SplitLoaderError> {
    Ok(forecast::show)
}

#[wasm_split(review, fallible, wasm_split_path = ::leptos::wasm_split)]
fn review() -> Result<Show, SplitLoaderError> {
    Ok(review::show)
}

#[wasm_split(goals, fallible, wasm_split_path = ::leptos::wasm_split)]
fn goals() -> Result<Show, SplitLoaderError> {
    Ok(goals::show)
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
