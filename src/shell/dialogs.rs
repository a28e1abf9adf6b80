//! The dialog that stands over the page.

use kariz_kit::dynamic;
use leptos::prelude::*;

use super::{feature::view_of, intents::asked};

/// Shows what was asked for, by whichever feature shows it.
#[component]
pub fn Dialogs() -> impl IntoView {
    dynamic(|| asked().map(view_of))
}
