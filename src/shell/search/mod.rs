//! Instant search over deals, contacts, organisations and notes (P8), and all that can be done (U3).
//!
//! The field of the top bar and the palette are the same list with another beginning.

mod combo;
mod finding;
mod marks;
mod recent;
mod results;

use kariz_client::{i18n::t, store::use_store};
use kariz_kit::{Icon, listener, reactive::memo};
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

use super::{
    hit::Hit,
    intents::{ShowPalette, ask},
};
use finding::hits;

pub use combo::Combo;
pub use finding::Kind;
pub use recent::note;
pub use results::Results;

/// What the search shows.
#[derive(Clone, Copy)]
pub struct State {
    kind: Kind,
    query: RwSignal<String>,
    /// Whether the results are shown.
    open: RwSignal<bool>,
    /// Which result is chosen with the arrow keys.
    active: RwSignal<usize>,
    hits: Memo<Vec<Hit>>,
    input: NodeRef<html::Input>,
}

impl State {
    /// Nothing is typed yet.
    pub fn new(kind: Kind) -> Self {
        let store = use_store();
        let query = RwSignal::new(String::new());
        let hits = memo(move || query.with(|query| hits(store, query, kind)));
        let open = RwSignal::new(kind == Kind::Palette);
        Self { kind, query, open, active: RwSignal::new(0), hits, input: NodeRef::new() }
    }

    /// Brings the focus into the field.
    pub fn focus(self) {
        if let Some(input) = self.input.get_untracked() {
            let _ = input.focus();
        }
    }

    /// Whether results are to be listed.
    fn asked(self) -> bool {
        self.open.get() && (self.kind == Kind::Palette || self.query.with(|query| !query.trim().is_empty()))
    }
}

/// The search field of the top bar: an icon on a phone, until it is pressed.
#[component]
pub fn Search() -> impl IntoView {
    let state = State::new(Kind::Field);
    let wide = RwSignal::new(false);
    let widen = move |_| {
        wide.set(true);
        request_animation_frame(move || state.focus());
    };
    view! {
        <div class="search" class:search--wide=move || wide.get() role="search">
            <button class="search__open btn btn--ghost btn--icon" type="button" aria-label=t::search() on:click=listener(widen)>
                <Icon name="search"/>
            </button>
            <Combo state=state on_blur=move |()| wide.set(false)/>
            <Results state=state/>
        </div>
    }
}

/// Brings the focus into the field of the top bar; where the page has none, opens the palette.
pub fn focus_field() {
    let field = document().query_selector("input[type=search]").ok().flatten();
    match field.and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok()) {
        Some(field) => _ = field.focus(),
        None => ask(ShowPalette),
    }
}
