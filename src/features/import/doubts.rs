//! What was guessed from too little, and what has to be decided before an import (P5).

use kariz_client::i18n::t;
use kariz_kit::{CollectView, Icon, Show, dynamic, listener, reactive::memo};
use kariz_protocol::{ImportDoubt, ImportField};
use leptos::prelude::*;

use super::{Wizard, words};

/// Guesses that are worth a look, and the question about entry criteria when there is one.
#[component]
pub fn Doubts(wizard: Wizard) -> impl IntoView {
    let doubts = move || all(wizard).into_iter().filter(|doubt| !is_grave(*doubt)).collect::<Vec<_>>();
    let headers = move || wizard.view.with(|view| view.as_ref().map(|view| view.headers.clone())).unwrap_or_default();
    let ticking = move || wizard.view.with(|view| view.as_ref().is_some_and(|view| view.plan.tick_criteria));
    let asks = move || ticking() || wizard.view.with(|view| view.as_ref().is_some_and(|view| view.report.unmet > 0));
    view! {
        <Show when=move || !doubts().is_empty()>
            <div class="note note--info">
                <Icon name="alert" size="s"/>
                <div>
                    <b>{t::import_doubts()}</b>
                    <ul>{move || doubts().into_iter().map(|doubt| view! { <li>{words::doubt(doubt, &headers())}</li> }).collect_view()}</ul>
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

/// What would be lost or made up by an import as it is set, right above the button that does it: it stays in sight
/// with the button, however long the form is.
#[component]
pub fn Cautions(wizard: Wizard) -> impl IntoView {
    let grave = memo(move || all(wizard).into_iter().filter(|doubt| is_grave(*doubt)).collect::<Vec<_>>());
    view! {
        {dynamic(move || grave.get().into_iter().map(|doubt| view! { <Caution wizard=wizard doubt=doubt/> }).collect_view())}
        <Repeated wizard=wizard/>
        <LeftOut wizard=wizard/>
    }
}

/// That rows say the same as earlier ones: how many, and whether they are taken once.
#[component]
fn Repeated(wizard: Wizard) -> impl IntoView {
    let count = memo(move || wizard.view.with(|view| view.as_ref().map_or(0, |view| view.report.repeated)));
    let once = move || wizard.view.with(|view| view.as_ref().is_some_and(|view| view.plan.once));
    view! {
        <Show when=move || count.get() != 0>
            <div class="note note--warn" role="status">
                <Icon name="warn" size="s"/>
                <div>
                    {move || t::import_repeated_rows(count.get())}
                    <label class="check">
                        <input
                            type="checkbox"
                            prop:checked=once
                            on:change:target=move |event| {
                                let once = event.target().checked();
                                wizard.change(|plan| plan.once = once);
                            }
                        />
                        {t::import_once()}
                    </label>
                </div>
            </div>
        </Show>
    }
}

#[component]
fn Caution(wizard: Wizard, doubt: ImportDoubt) -> impl IntoView {
    let headers = wizard.view.with_untracked(|view| view.as_ref().map(|view| view.headers.clone()));
    let words = words::doubt(doubt, &headers.unwrap_or_default());
    let take = move |column: usize| {
        wizard.change(|plan| {
            if let Some(slot) = plan.columns.get_mut(column) {
                *slot = ImportField::Currency;
            }
        });
    };
    let way = match doubt {
        ImportDoubt::CurrencyUnused(column) => Some(view! {
            <button class="btn btn--s" type="button" on:click=listener(move |_| take(column))>{t::import_use_currency()}</button>
        }),
        _ => None,
    };
    view! {
        <div class="note note--warn" role="status"><Icon name="warn" size="s"/><div>{words}{way}</div></div>
    }
}

/// That rows would be left out: how many, and where it is most of them, why.
#[component]
fn LeftOut(wizard: Wizard) -> impl IntoView {
    let words = memo(move || {
        wizard.view.with(|view| {
            let report = &view.as_ref()?.report;
            match report.mostly_left_out() {
                Some(why) => Some((t::import_most_left_out(report.left_out, report.rows, words::reason(why)), true)),
                None if report.left_out > 0 => Some((t::import_some_left_out(report.left_out, report.rows), false)),
                None => None,
            }
        })
    });
    dynamic(move || {
        words.get().map(|(words, most)| {
            let role = if most { "alert" } else { "status" };
            view! { <p class="note note--warn" role=role><Icon name="warn" size="s"/><span>{words}</span></p> }
        })
    })
}

fn all(wizard: Wizard) -> Vec<ImportDoubt> {
    wizard.view.with(|view| view.as_ref().map(|view| view.doubts.clone()).unwrap_or_default())
}

/// Whether something would be lost or made up, and not only unsure.
fn is_grave(doubt: ImportDoubt) -> bool {
    matches!(doubt, ImportDoubt::QuoteOpen(_) | ImportDoubt::QuoteReadPlain(_) | ImportDoubt::CurrencyUnused(_))
}
