//! How ready a deal is for a stage (P5), in words.

use kariz_client::{
    browser::clock,
    i18n::{listed, t},
    words::criterion_words,
};
use kariz_core::{Book, Deal, Stage, entry::unmet};

/// How ready a deal is for a stage, and whether something is missing.
pub fn readiness(book: &Book, stage: &Stage, deal: &Deal) -> Option<(String, bool)> {
    let all = stage.criteria.len();
    let missing = unmet(book, stage, deal, clock::now());
    match missing.len() {
        _ if all == 0 => None,
        0 => Some((t::move_met(all), false)),
        1 | 2 => Some((t::move_missing(listed(missing.iter().map(|key| criterion_words(stage, key)))), true)),
        some => Some((t::move_missing_many(some, all), true)),
    }
}
