//! The command palette: go anywhere, find any record, do anything that has a name (U3).

use kariz_client::i18n::t;
use kariz_kit::Dialog;
use leptos::prelude::*;

use crate::shell::{
    Feature,
    intents::{self, Asked, ShowPalette},
    kind,
    search::{Combo, Kind, Results, State},
};

/// What the shell knows of it.
pub const FEATURE: Feature = Feature { shows: &[kind::<ShowPalette>], ..Feature::NOTHING };

/// The palette.
pub fn show(asked: &Asked) -> Option<AnyView> {
    asked.get::<ShowPalette>().map(|_| view! { <Palette/> }.into_any())
}

#[component]
fn Palette() -> impl IntoView {
    let state = State::new(Kind::Palette);
    request_animation_frame(move || state.focus());
    view! {
        <Dialog title=t::palette_title() on_close=|()| intents::close()>
            <div class="palette">
                <Combo state=state on_blur=|()| ()/>
                <Results state=state/>
            </div>
        </Dialog>
    }
}
