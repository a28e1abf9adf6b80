//! The workspace's name, currency and rates.

use std::sync::Arc;

use kariz_client::{
    format,
    i18n::t,
    store::{Store, toast_with_undo, use_store},
    words::terms_words,
};
use kariz_core::{Arrange, Command, Currency, Table, Workspace, WorkspacePatch, money::Rate, typed::currency::by_sign};
use kariz_kit::{Each, ErrorLine, Field, Show, fresh_name, listener, value_listener};
use leptos::prelude::*;

use super::name_input::NameInput;
use crate::shell::intents::{EditTerms, TermsOf, ask};

fn workspace(store: Store) -> Option<Arc<Workspace>> {
    store.watch_table(Table::Workspaces);
    store.book(|book| book.workspace().cloned())
}

/// Currencies that open or closed deals are in, beside the workspace's own.
fn foreign(store: Store) -> Vec<Currency> {
    let own = workspace(store).map(|workspace| workspace.currency).unwrap_or_default();
    let mut found: Vec<_> = store.book(|book| {
        let known = book.workspace().into_iter().flat_map(|workspace| workspace.rates.keys().copied());
        book.deals().filter_map(|deal| deal.value.map(|value| value.currency)).chain(known).collect()
    });
    found.arrange();
    found.dedup();
    found.retain(|currency| *currency != own);
    found
}

/// The workspace panel.
#[component]
pub fn WorkspacePanel() -> impl IntoView {
    let store = use_store();
    let edit = move |patch: WorkspacePatch| store.run(Command::EditWorkspace(patch));
    let rename = move |name: String| edit(WorkspacePatch { name: Some(name), ..WorkspacePatch::default() });
    let name = move || workspace(store).map(|workspace| workspace.name.clone()).unwrap_or_default();
    let own = move || workspace(store).map(|workspace| workspace.currency).unwrap_or_default();
    let wrong = RwSignal::new(false);
    let change_currency = move |typed: String| {
        // A code, a sign, a word.
        let known = by_sign(&typed, own()).or_else(|| typed.trim().to_ascii_uppercase().parse().ok());
        wrong.set(known.is_none());
        if let Some(currency) = known {
            edit(WorkspacePatch { currency: Some(currency), ..WorkspacePatch::default() });
        }
    };
    let error = Signal::derive(move || wrong.get().then(|| t::settings_currency_error().to_owned()));
    view! {
        <section class="panel" aria-labelledby="settings-workspace">
            <h2 id="settings-workspace">{t::settings_workspace()}</h2>
            <div class="settings__fields">
                <label class="field">
                    <span>{t::field_name()}</span>
                    <NameInput name=Signal::derive(name) rename=rename/>
                </label>
                <Field label=t::start_currency() error=error>
                    <input class="input" type="text" autocapitalize="characters"
                        prop:value=move || own().to_string()
                        on:change=value_listener(change_currency)/>
                </Field>
            </div>
            <Terms/>
            <Rates/>
        </section>
    }
}

/// When buyers pay (M14).
#[component]
fn Terms() -> impl IntoView {
    let store = use_store();
    let now = move || terms_words(&workspace(store).and_then(|workspace| workspace.terms.clone()).unwrap_or_default());
    let change = listener(move |_| ask(EditTerms(TermsOf::Workspace)));
    view! {
        <h3 class="settings__sub">{t::field_terms()}</h3>
        <p class="row wrap">
            <span class="num">{now}</span>
            <button class="btn btn--s changes" type="button" data-leads="goals" aria-label=t::terms_edit() on:click=change>{t::deal_edit()}</button>
        </p>
    }
}

#[component]
fn Rates() -> impl IntoView {
    let store = use_store();
    view! {
        <Show when=move || !foreign(store).is_empty()>
            <h3 class="settings__sub">{t::settings_rates()}</h3>
            <p class="hint">{t::settings_rates_words()}</p>
            <ul class="rates">
                <Each of=move || foreign(store) key=Currency::to_string let:currency><RateRow currency=currency/></Each>
            </ul>
        </Show>
    }
}

#[component]
fn RateRow(currency: Currency) -> impl IntoView {
    let store = use_store();
    let wrong = RwSignal::new(false);
    let now = move || {
        let rate = workspace(store).and_then(|workspace| workspace.rates.get(&currency).copied());
        rate.map(|rate| format::rate(rate.0)).unwrap_or_default()
    };
    let set = move |typed: String| {
        let rate = format::parse_rate(&typed).map(Rate);
        wrong.set(rate.is_none() && !typed.trim().is_empty());
        if wrong.get_untracked() {
            return;
        }
        let goes = rate.is_none() && !untrack(now).is_empty();
        store.run_and(Command::SetRate(currency, rate), move |is_done| {
            if is_done && goes {
                toast_with_undo(t::settings_rate_gone(currency.to_string()));
            }
        });
    };
    let own = move || workspace(store).map(|workspace| workspace.currency.to_string()).unwrap_or_default();
    let id = fresh_name("error");
    let described = id.clone();
    view! {
        <li class="rate">
            <label>
                <span>{t::settings_rate_one(currency.to_string())}</span>
                <input class="input num" type="text" inputmode="decimal" placeholder="1.08" aria-label=t::settings_rate_of(currency.to_string())
                    aria-invalid=move || wrong.get().then_some("true") aria-describedby=move || wrong.get().then(|| described.clone()) prop:value=now
                    on:change=value_listener(set)/>
                <span>{move || own()}</span>
            </label>
            {move || wrong.get().then(|| view! { <ErrorLine words=t::settings_rate_error().to_owned() id=id.clone()/> })}
        </li>
    }
}
