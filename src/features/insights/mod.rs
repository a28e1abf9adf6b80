//! The numbers (SPEC section 5).

use leptos::prelude::*;

/// The insights page.
#[component]
pub fn InsightsPage() -> impl IntoView {}
