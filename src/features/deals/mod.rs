//! Deals as a list (P8).

use leptos::prelude::*;

/// The list page.
#[component]
pub fn DealsPage() -> impl IntoView {}
