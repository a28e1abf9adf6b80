//! What was guessed from too little, and what has to be decided before an import (P5).

use kariz_client::i18n::t;
use kariz_kit::{CollectView, Icon, Show, dynamic};
use kariz_protocol::ImportDoubt;
use leptos::prelude::*;

use super::{Wizard, words};

/// Guesses that are worth a look, and the question about entry criteria when there is one.
#[component]
pub fn Doubts(wizard: Wizard) -> impl IntoView {
    let all = move || wizard.view.with(|view| view.as_ref().map(|view| view.doubts.clone()).unwrap_or_default());
    let doubts = move || all().into_iter().filter(|doubt| !is_damage(*doubt)).collect::<Vec<_>>();
    let damage = move || all().into_iter().find(|doubt| is_damage(*doubt)).map(words::doubt);
    let ticking = move || wizard.view.with(|view| view.as_ref().is_some_and(|view| view.plan.tick_criteria));
    let asks = move || ticking() || wizard.view.with(|view| view.as_ref().is_some_and(|view| view.report.unmet > 0));
    view! {
        {dynamic(move || damage().map(|words| view! {
            <p class="note note--warn" role="status"><Icon name="warn" size="s"/><span>{words}</span></p>
        }))}
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

/// Whether something is wrong with the file itself, and not only unsure.
fn is_damage(doubt: ImportDoubt) -> bool {
    matches!(doubt, ImportDoubt::QuoteOpen(_) | ImportDoubt::QuoteReadPlain(_))
}
