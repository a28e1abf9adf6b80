//! What is found (P8), and all that can be done (U3): the list under the field of search, and the palette.

mod choosing;
mod finding;
mod marks;
mod palette;
mod results;

use leptos::prelude::*;

use crate::shell::{
    Feature,
    hit::Finder,
    intents::{Asked, ShowPalette},
    kind,
    search::ShowResults,
};

/// What the shell knows of it.
pub const FEATURE: Feature = Feature { shows: &[kind::<ShowPalette>, kind::<ShowResults>], ..Feature::NOTHING };

/// The list, with what the features find.
pub fn show(asked: &Asked, finders: &'static [Finder]) -> Option<AnyView> {
    if let Some(ShowResults(search)) = asked.get() {
        return Some(view! { <results::Results search=*search finders=finders/> }.into_any());
    }
    asked.get::<ShowPalette>().map(|_| view! { <palette::Palette finders=finders/> }.into_any())
}
