//! The workspace's name, currency and rates.

use std::sync::Arc;

use kariz_client::{
    format,
    i18n::t,
    store::{Store, use_store},
};
use kariz_core::{Arrange, Command, Currency, Table, Workspace, WorkspacePatch, money::Rate};
use kariz_kit::{Each, Icon, Show, toast, value_listener};
use leptos::prelude::*;

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
    let rename = move |name: String| {
        let name = name.trim().to_owned();
        if !name.is_empty() {
            edit(WorkspacePatch { name: Some(name), ..WorkspacePatch::default() });
        }
    };
    let change_currency = move |typed: String| match typed.trim().to_ascii_uppercase().parse() {
        Ok(currency) => edit(WorkspacePatch { currency: Some(currency), ..WorkspacePatch::default() }),
        Err(_) => toast(t::settings_currency_error()),
    };
    view! {
        <section class="panel" aria-labelledby="settings-workspace">
            <h2 id="settings-workspace">{t::settings_workspace()}</h2>
            <div class="settings__fields">
                <label class="field">
                    <span>{t::field_name()}</span>
                    <input class="input" type="text" prop:value=move || workspace(store).map(|w| w.name.clone()).unwrap_or_default()
                        on:change=value_listener(rename)/>
                </label>
                <label class="field">
                    <span>{t::start_currency()}</span>
                    <input class="input" type="text" maxlength="3" autocapitalize="characters"
                        prop:value=move || workspace(store).map(|w| w.currency.to_string()).unwrap_or_default()
                        on:change=value_listener(change_currency)/>
                </label>
            </div>
            <Rates/>
        </section>
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
        rate.map(|rate| format::plain_rate(rate.0)).unwrap_or_default()
    };
    let set = move |typed: String| {
        let rate = format::parse_rate(&typed).map(Rate);
        wrong.set(rate.is_none() && !typed.trim().is_empty());
        if !wrong.get_untracked() {
            store.run(Command::SetRate(currency, rate));
        }
    };
    let own = move || workspace(store).map(|workspace| workspace.currency.to_string()).unwrap_or_default();
    view! {
        <li class="rate">
            <label>
                <span>"1 "{currency.to_string()}" ="</span>
                <input class="input num" type="text" inputmode="decimal" placeholder="1.08" aria-label=t::settings_rate_of(currency.to_string())
                    aria-invalid=move || wrong.get().then_some("true") prop:value=now
                    on:change=value_listener(set)/>
                <span>{move || own()}</span>
            </label>
            <Show when=move || wrong.get()><span class="err" role="alert"><Icon name="alert" size="s"/>{t::settings_rate_error()}</span></Show>
        </li>
    }
}
