//! The browser's own list to choose from.

use leptos::prelude::*;

use crate::{CollectView, value_listener};

/// A choice from a list, without a label beside it. Values are places in `options`.
#[component]
pub fn Select(
    /// Its accessible name.
    label: String,
    /// Its classes.
    #[prop(into)]
    class: Signal<String>,
    /// The first entry, which stands for none of them.
    #[prop(optional)]
    none: Option<String>,
    /// What can be chosen.
    #[prop(into)]
    options: Signal<Vec<String>>,
    /// Which is chosen.
    #[prop(into)]
    chosen: Signal<Option<usize>>,
    /// Hears a choice.
    #[prop(into)]
    on_choose: Callback<Option<usize>>,
) -> impl IntoView {
    let option = move |(place, name): (usize, String)| {
        view! { <option value=place.to_string() selected=move || chosen.get() == Some(place)>{name}</option> }
    };
    view! {
        <select
            class=move || class.get()
            aria-label=label
            // An option that somebody chose no longer follows its attribute.
            prop:value=move || chosen.get().map(|place| place.to_string()).unwrap_or_default()
            on:change=value_listener(move |text| on_choose.run(text.parse().ok()))
        >
            {none.map(|none| view! { <option value="" selected=move || chosen.get().is_none()>{none}</option> })}
            {move || options.get().into_iter().enumerate().map(option).collect_view()}
        </select>
    }
}
