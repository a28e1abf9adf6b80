//! The first minute (U1).

use leptos::prelude::*;

/// What a new user sees: start, sample, import, open a copy.
#[component]
pub fn FirstRun() -> impl IntoView {}
