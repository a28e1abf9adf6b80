//! Says that a new version waits.

use leptos::prelude::*;

/// A line over the page, when there is a newer version of the app.
#[component]
pub fn UpdateNotice() -> impl IntoView {}
