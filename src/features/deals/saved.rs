//! Saved views of the list (P8).

use kariz_client::parts::{SavedViews, Views};
use leptos::prelude::*;

use super::{List, view::View};

/// Where they are kept, and where the first versions keep them, in a form of their own: they would delete what they
/// cannot read there.
const KEPT: &[&str] = &["deals.saved", "deals.views"];

/// A chip a saved view, and the button that saves the one that is shown.
#[component]
pub fn ListViews(list: List) -> impl IntoView {
    let show = move |text: String| {
        if let Some(view) = View::parse(&text) {
            list.among.set(None); // it is all of the view, not what another page has handed over of it
            list.view.set(view);
        }
    };
    let views = Views {
        kept: KEPT,
        chosen: "deals.chosen",
        read: |text| Some(View::parse(text)?.written()),
        now: Signal::derive(move || list.view.with(View::written)),
        is_other: Signal::derive(move || list.among.with(Option::is_some)),
        show: Callback::new(show),
    };
    view! { <SavedViews of=views/> }
}
