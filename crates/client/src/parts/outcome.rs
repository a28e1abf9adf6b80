//! What came of an activity: chosen, and read (P9, W1).

use kariz_core::{Activity, ActivityOutcome};
use kariz_kit::SelectField;
use leptos::prelude::*;

use crate::{i18n::t, words::outcome_words};

/// What came of it, or nothing that is known.
#[component]
pub fn OutcomeField(outcome: RwSignal<Option<ActivityOutcome>>) -> impl IntoView {
    let known = ActivityOutcome::ALL.iter().map(|outcome| outcome_words(*outcome).to_owned());
    let options: Vec<String> = std::iter::once("–".to_owned()).chain(known).collect();
    let place =
        move || outcome.get().and_then(|outcome| ActivityOutcome::ALL.iter().position(|other| *other == outcome));
    let selected = Signal::derive(move || place().map_or(0, |place| place + 1));
    let select =
        move |chosen: usize| outcome.set(chosen.checked_sub(1).and_then(|at| ActivityOutcome::ALL.get(at).copied()));
    view! { <SelectField label=t::field_outcome() options=options selected=selected on_select=select/> }
}

/// What came of an activity, beside its title; nothing where nothing is known.
pub fn outcome_chip(activity: &Activity) -> Option<impl IntoView + use<>> {
    activity.outcome.map(|outcome| view! { <span class="chip">{outcome_words(outcome)}</span> })
}
