//! Light, dark, or as the system has it: chosen in the settings, or in the palette. Nothing of this is shared.

use kariz_client::browser::prefs;
use leptos::prelude::document;

/// The themes: what the preference holds; empty follows the system.
pub const THEMES: [&str; 3] = ["", "light", "dark"];

/// Shows this theme, now and next time.
pub fn show(theme: &str) {
    let root = document().document_element();
    if theme.is_empty() {
        prefs::forget("theme");
        root.map(|root| root.remove_attribute("data-theme"));
    } else {
        prefs::set("theme", theme);
        root.map(|root| root.set_attribute("data-theme", theme));
    }
}
