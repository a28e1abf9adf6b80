//! Form fields for what the domain has: a day, an amount of money.

use kariz_core::{Currency, Date, Money};
use kariz_kit::{Field, value_listener};
use leptos::prelude::*;

use super::amount::{parse_money, plain};
use crate::i18n::t;

/// A calendar date.
#[component]
pub fn DateField(
    /// What it is.
    #[prop(into)]
    label: Signal<String>,
    /// What stands in it.
    value: RwSignal<Option<Date>>,
    /// What is wrong.
    #[prop(optional, into)]
    error: MaybeProp<String>,
) -> impl IntoView {
    view! {
        <Field label=label error=error>
            <input
                class="input"
                type="date"
                prop:value=move || value.get().map(|date| date.to_string()).unwrap_or_default()
                on:change=value_listener(move |text| value.set(text.parse().ok()))
            />
        </Field>
    }
}

/// An amount of money: typed as a number in the given currency.
#[component]
pub fn MoneyField(
    /// What it is.
    #[prop(into)]
    label: Signal<String>,
    /// What stands in it; set only when what is typed can be read.
    value: RwSignal<Option<Money>>,
    /// Of which currency.
    #[prop(into)]
    currency: Signal<Currency>,
) -> impl IntoView {
    let typed = RwSignal::new(value.get_untracked().map(plain).unwrap_or_default());
    let wrong =
        Signal::derive(move || !typed.get().trim().is_empty() && parse_money(&typed.get(), currency.get()).is_none());
    let error = Signal::derive(move || wrong.get().then(|| t::money_error().to_owned()));
    let type_in = move |text: String| {
        value.set(parse_money(&text, currency.get_untracked()));
        typed.set(text);
    };
    view! {
        <Field label=label error=error>
            <span class="money">
                <input
                    class="input num"
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    placeholder="12000"
                    aria-invalid=move || wrong.get().then_some("true")
                    prop:value=typed
                    on:input=value_listener(type_in)
                />
                <span class="money__code">{move || currency.get().to_string()}</span>
            </span>
        </Field>
    }
}
