//! The import wizard (X1).

use leptos::prelude::*;

/// From a CSV file to deals.
#[component]
pub fn ImportDialog() -> impl IntoView {}
