//! Entry criteria: what must be true before a deal is in a stage (P5).

use std::collections::BTreeSet;

use kariz_client::i18n::t;
use kariz_core::{CriterionKey, Deal, Stage};
use kariz_kit::CollectView;
use leptos::prelude::*;

/// The criteria of a stage that a deal does not meet yet.
pub fn unmet(stage: &Stage, deal: &Deal) -> Vec<CriterionKey> {
    let met = |key: &CriterionKey| deal.ticks.get(key) == Some(&true);
    stage.criteria.keys().filter(|key| !met(key)).copied().collect()
}

/// How ready a deal is for a stage, in words, and whether something is missing.
pub fn readiness(stage: &Stage, deal: &Deal) -> Option<(String, bool)> {
    let all = stage.criteria.len();
    let missing = unmet(stage, deal);
    let names = missing.iter().filter_map(|key| stage.criteria.get(key)).map(String::as_str);
    match missing.len() {
        _ if all == 0 => None,
        0 => Some((t::move_met(all), false)),
        1 | 2 => Some((t::move_missing(names.collect::<Vec<_>>().join(", ")), true)),
        some => Some((t::move_missing_many(some, all), true)),
    }
}

/// Criteria to tick.
#[component]
pub fn CriteriaTicks(
    /// Which, with their words.
    criteria: Vec<(CriterionKey, String)>,
    /// Those that are ticked.
    ticked: RwSignal<BTreeSet<CriterionKey>>,
) -> impl IntoView {
    let tick = move |(index, (key, words)): (usize, (CriterionKey, String))| {
        let turn = move |on: bool| {
            ticked.update(|ticked| {
                if on {
                    ticked.insert(key)
                } else {
                    ticked.remove(&key)
                };
            });
        };
        view! {
            <li>
                <label class="check">
                    <input
                        type="checkbox"
                        autofocus=index == 0
                        prop:checked=move || ticked.with(|ticked| ticked.contains(&key))
                        on:change:target=move |event| turn(event.target().checked())
                    />
                    <span>{words}</span>
                </label>
            </li>
        }
    };
    view! { <ul class="checks">{criteria.into_iter().enumerate().map(tick).collect_view()}</ul> }
}
