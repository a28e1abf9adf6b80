//! Starting a workspace: its name, who you are, and the stages to begin with (P2).

use kariz_client::{browser::prefs, start::begin, store::Store};
use kariz_core::template::TEMPLATES;

use super::page;

/// Starts a workspace as the form says.
pub fn start(store: Store) {
    let key = page::choice("template");
    let Some(template) = TEMPLATES.iter().find(|template| template.key == key).or(TEMPLATES.first()) else { return };
    begin(store, template, &page::field("workspace"), &page::field("me"), &page::field("currency"), || {
        prefs::forget("first")
    });
}
