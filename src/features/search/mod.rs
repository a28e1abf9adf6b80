//! Instant search (P8).

use leptos::prelude::*;

/// The search field of the top bar.
#[component]
pub fn Search() -> impl IntoView {}
