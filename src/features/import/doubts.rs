//! What was guessed from too little, and what has to be decided before an import (P5).

use kariz_client::i18n::t;
use kariz_kit::{CollectView, Icon, Show};
use leptos::prelude::*;

use super::{Wizard, words};

/// Guesses that are worth a look, and the question about entry criteria when there is one.
#[component]
pub fn Doubts(wizard: Wizard) -> impl IntoView {
    let doubts = move || wizard.view.with(|view| view.as_ref().map(|view| view.doubts.clone()).unwrap_or_default());
    let ticking = move || wizard.view.with(|view| view.as_ref().is_some_and(|view| view.plan.tick_criteria));
    let asks = move || ticking() || wizard.view.with(|view| view.as_ref().is_some_and(|view| view.report.unmet > 0));
    view! {
        <Show when=move || !doubts().is_empty()>
            <div class="note note--info">
                <Icon name="alert" size="s"/>
                <div>
                    <b>{t::import_doubts()}</b>
                    <ul>{move || doubts().into_iter().map(|doubt| view! { <li>{words::doubt(doubt)}</li> }).collect_view()}</ul>
                </div>
            </div>
        </Show>
        <Show when=asks>
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=ticking
                    on:change:target=move |event| {
                        let tick = event.target().checked();
                        wizard.change(|plan| plan.tick_criteria = tick);
                    }
                />
                {t::import_tick()}
            </label>
        </Show>
    }
}
