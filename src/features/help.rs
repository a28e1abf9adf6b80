//! The keys (U3).

use leptos::prelude::*;

/// Lists the keys.
#[component]
pub fn ShortcutsDialog() -> impl IntoView {}
