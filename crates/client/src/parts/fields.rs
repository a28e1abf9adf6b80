//! Form fields for what the domain has: an amount of money.

use kariz_core::{Currency, Money};
use kariz_kit::{Field, FormState, listener, value_listener};
use leptos::prelude::*;

use super::amount;

/// An amount of money that is being typed.
#[derive(Clone, Copy)]
pub struct TypedMoney {
    /// What is typed.
    pub text: RwSignal<String>,
    /// The currency that is meant where none is typed.
    pub usual: Currency,
}

impl TypedMoney {
    /// Begins with `value`.
    pub fn of(value: Option<Money>, usual: Currency) -> Self {
        let usual = value.map_or(usual, |value| value.currency);
        Self { text: RwSignal::new(value.map(amount::plain).unwrap_or_default()), usual }
    }

    /// The amount; `None` where nothing is typed.
    ///
    /// # Errors
    /// Why it cannot be read, in words.
    pub fn read(self) -> Result<Option<Money>, String> {
        self.text.with(|text| amount::read(text, self.usual))
    }
}

/// An amount of money. What cannot be read is said when the field is left, or the form is to go out; what is read
/// otherwise than it is written, at once.
#[component]
pub fn MoneyField(
    /// What it is.
    #[prop(into)]
    label: Signal<String>,
    /// What is typed.
    typed: TypedMoney,
    /// What is wrong with what can be read.
    #[prop(optional, into)]
    wrong: MaybeProp<String>,
    /// The field of the record, at which refusals are said.
    #[prop(optional)]
    name: &'static str,
) -> impl IntoView {
    let left = RwSignal::new(false);
    let form = use_context::<FormState>();
    let is_asked = move || left.get() || form.is_some_and(FormState::tried);
    let error = Signal::derive(move || typed.read().err().filter(|_| is_asked()).or_else(|| wrong.get()));
    let hint = Signal::derive(move || typed.text.with(|text| amount::reads_as(text, typed.usual)));
    let currency = move || typed.read().ok().flatten().map_or(typed.usual, |money| money.currency).to_string();
    let type_in = move |text: String| {
        left.set(false);
        typed.text.set(text);
    };
    view! {
        <Field label=label error=error hint=hint name=name>
            <span class="money">
                <input
                    class="input num"
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    placeholder="12000"
                    prop:value=typed.text
                    on:input=value_listener(type_in)
                    on:change=listener(move |_| _ = left.try_set(true))
                />
                <span class="money__code">{currency}</span>
            </span>
        </Field>
    }
}
