//! The command palette: go anywhere, find any record, do anything that has a name (U3).

use kariz_client::i18n::t;
use kariz_kit::Dialog;
use leptos::prelude::*;

use super::results::Results;
use crate::shell::{
    hit::Finder,
    intents,
    search::{Field, Kind, Search},
};

/// The palette.
#[component]
pub fn Palette(finders: &'static [Finder]) -> impl IntoView {
    let search = Search::new(Kind::Palette);
    request_animation_frame(move || search.focus());
    view! {
        <Dialog title=t::palette_title() on_close=|()| intents::close()>
            <div class="palette">
                <Field search=search/>
                <Results search=search finders=finders/>
            </div>
        </Dialog>
    }
}
