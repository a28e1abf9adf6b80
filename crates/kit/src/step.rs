//! A step of something that goes on in several: choosing, looking, done.

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::{focus::rest_on, reactive::effect};

/// One step: the next thing to do or to read. When it takes the place of the step before, the focus comes to it
/// ([`crate::keep_focus`]), and whoever listens hears its title; in a dialog it has the focus from the beginning.
#[component]
pub fn Step(
    /// What it is about: its accessible name.
    #[prop(into)]
    title: Signal<String>,
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Div>::new();
    effect(move || {
        if let Some(node) = node.get() {
            // The dialog gives the focus to its first control when it appears.
            request_animation_frame(move || take_focus(&node));
        }
    });
    view! { <div node_ref=node class="kit-step" role="group" tabindex="-1" aria-label=title data-next="">{children()}</div> }
}

/// In a dialog nobody is anywhere else: unless a control of the step has the focus already, the step takes it.
fn take_focus(step: &Element) {
    let is_here = document().active_element().is_some_and(|active| step.contains(Some(&active)));
    if !is_here && step.closest("dialog").is_ok_and(|dialog| dialog.is_some()) {
        rest_on(step.unchecked_ref());
    }
}
