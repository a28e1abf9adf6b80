//! The field of instant search (P8), and what was gone to last.
//!
//! The field is here, since it stands there from the first moment. What it finds, and the palette (U3), which is the same
//! list with another beginning, are `features/search`, in a part of their own: they are fetched when somebody is about
//! to search.

mod field;
mod recent;

use kariz_client::i18n::t;
use kariz_core::DealId;
use kariz_kit::{
    Icon, dynamic, listener,
    reactive::memo_after,
    stack::{self, Kind as OnTop},
};
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::{
    at_hand, feature,
    intents::{Asked, Intent, ShowPalette, ask},
};

pub use field::{Field, list_id, option_id};
pub use recent::{goals, note};

/// The list of what is found, under its field.
pub struct ShowResults(pub Search);

impl Intent for ShowResults {
    const CHANGES: bool = false;
}

/// Where the list stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// In the field of the top bar: nothing is listed before something is typed.
    Field,
    /// In the palette: what was gone to last, then all that can be done.
    Palette,
}

/// A search: what its field and its list share.
#[derive(Clone, Copy)]
pub struct Search {
    /// Where it stands.
    pub kind: Kind,
    /// What is typed.
    pub query: RwSignal<String>,
    /// Whether the results are shown.
    pub open: RwSignal<bool>,
    /// Which result is chosen with the arrow keys.
    pub active: RwSignal<usize>,
    /// How many lines there are.
    pub lines: RwSignal<usize>,
    /// How often more of them were asked for.
    pub more: RwSignal<usize>,
    /// Whether it has the screen of a phone to itself.
    pub wide: RwSignal<bool>,
    /// What was at hand when it was opened.
    pub at_hand: StoredValue<Vec<DealId>>,
    /// The field.
    pub input: NodeRef<html::Input>,
    /// Enter was pressed before the list was there: it chooses its first line when it comes.
    pub entered: StoredValue<bool>,
    /// What the list does with a key, once it is there: whether the key was its own.
    pub pressed: StoredValue<Option<Callback<KeyboardEvent, bool>>>,
}

impl Search {
    /// Nothing is typed yet.
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            query: RwSignal::default(),
            open: RwSignal::new(kind == Kind::Palette),
            active: RwSignal::new(0),
            lines: RwSignal::new(0),
            more: RwSignal::new(0),
            wide: RwSignal::new(false),
            at_hand: StoredValue::new(if kind == Kind::Palette { at_hand::deals() } else { Vec::new() }),
            input: NodeRef::new(),
            entered: StoredValue::new(false),
            pressed: StoredValue::new(None),
        }
    }

    /// Brings the focus into the field.
    pub fn focus(self) {
        if let Some(input) = self.input.get_untracked() {
            let _ = input.focus();
        }
    }

    /// Something was chosen, or the search is closed.
    pub fn end(self) {
        self.open.set(false);
        self.query.set(String::new());
        self.wide.set(false);
    }

    /// Whether results are to be listed.
    pub fn asked(self) -> bool {
        self.open.get() && (self.kind == Kind::Palette || self.query.with(|query| !query.trim().is_empty()))
    }
}

/// The search field of the top bar: an icon on a phone, until it is pressed.
#[component]
pub fn SearchField() -> impl IntoView {
    let search = Search::new(Kind::Field);
    let wide = search.wide;
    let widen = move |_| {
        wide.set(true);
        search.open.set(true);
        request_animation_frame(move || search.focus());
    };
    let opener = NodeRef::<html::Button>::new();
    let close = Callback::new(move |()| {
        search.end();
        // It takes the focus once it is seen again.
        request_animation_frame(move || {
            if let Some(opener) = opener.try_get_untracked().flatten() {
                let _ = opener.focus();
            }
        });
    });
    // The list comes when the field was gone to, and stays.
    let wanted = memo_after(move |before| before.copied().unwrap_or_default() || search.open.get());
    view! {
        <div class="search" class:search--wide=move || wide.get() role="search" data-leads="dialogs">
            <button node_ref=opener class="search__open btn btn--ghost btn--icon" type="button" aria-label=t::search() on:click=listener(widen)>
                <Icon name="search"/>
            </button>
            <Field search=search/>
            {dynamic(move || wide.get().then(|| view! { <WholeScreen close=close/> }))}
            {dynamic(move || wanted.get().then(|| feature::view_of(Asked::new(ShowResults(search)))))}
        </div>
    }
}

/// On a phone the search has the screen to itself, until it is closed.
#[component]
fn WholeScreen(close: Callback<()>) -> impl IntoView {
    stack::on_top(OnTop::Dialog, close);
    view! {
        <button class="search__close btn btn--ghost btn--icon" type="button" aria-label=t::search_close() on:click=listener(move |_| close.run(()))>
            <Icon name="close"/>
        </button>
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
