//! Icons, from the sprite in `index.html`.

use leptos::prelude::*;

/// An icon beside words, or within a control that has a name of its own: never alone.
#[component]
pub fn Icon(
    /// Its name in the sprite, without `i-`.
    name: &'static str,
    /// `s` small, `l` large.
    #[prop(default = "")]
    size: &'static str,
    /// Points in the reading direction: turned in right-to-left languages.
    #[prop(default = false)]
    flip: bool,
) -> impl IntoView {
    let mut class = String::from("i");
    if !size.is_empty() {
        class = format!("i i--{size}");
    }
    if flip {
        class += " i--flip";
    }
    view! { <svg class=class viewBox="0 0 24 24" aria-hidden="true"><use href=format!("#i-{name}")></use></svg> }
}

/// A next-step mark: each state has its own shape, so that colour is never alone.
#[component]
pub fn Mark(
    /// `overdue`, `today`, `planned` or `none`.
    state: &'static str,
) -> impl IntoView {
    view! {
        <svg class=format!("mark mark--{state}") viewBox="0 0 12 12" aria-hidden="true">
            <use href=format!("#mark-{state}")></use>
        </svg>
    }
}
