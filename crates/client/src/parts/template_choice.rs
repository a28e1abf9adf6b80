//! A template of stages to choose.

use kariz_core::template::Template;
use kariz_kit::listener;
use leptos::prelude::*;

use crate::{
    i18n::{dot, t},
    words::template_words,
};

/// A template to choose: its stages in a row.
#[component]
pub fn TemplateChoice(
    /// Its place among the templates.
    index: usize,
    /// The template.
    template: &'static Template,
    /// Which one is chosen.
    chosen: RwSignal<usize>,
) -> impl IntoView {
    let stages: Vec<_> = template.stages.iter().map(|stage| template_words(stage.name)).collect();
    let words = if stages.is_empty() { t::start_empty().to_owned() } else { stages.join(dot()) };
    view! {
        <label class="template">
            <input type="radio" name="template" prop:checked=move || chosen.get() == index on:change=listener(move |_| chosen.set(index))/>
            <span>{words}</span>
        </label>
    }
}
