//! Pipelines, stages, lists, looks.

use leptos::prelude::*;

/// The settings page.
#[component]
pub fn SettingsPage() -> impl IntoView {}
