//! A passphrase: typing it, and how hard it is to guess.

use kariz_client::i18n::t;
use kariz_kit::{Field, css, listener, value_listener};
use kariz_protocol::SealRefused;
use kariz_sealed::{Strength, strength};
use leptos::prelude::*;

/// A field for a passphrase, hidden unless it is to be seen.
#[component]
pub fn PassphraseField(
    /// What stands in it.
    value: RwSignal<String>,
    /// Whether it is to be seen.
    shown: RwSignal<bool>,
    /// What is wrong with it.
    #[prop(optional, into)]
    error: MaybeProp<String>,
) -> impl IntoView {
    view! {
        <Field label=t::passphrase() error=error>
            <input
                class="input"
                type=move || if shown.get() { "text" } else { "password" }
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                autofocus=true
                prop:value=value
                on:input=value_listener(move |text| value.set(text))
            />
        </Field>
        <label class="check">
            <input type="checkbox" prop:checked=shown on:change=listener(move |_| shown.update(|shown| *shown = !*shown))/>
            <span>{t::passphrase_show()}</span>
        </label>
    }
}

/// How hard a passphrase is to guess, in words and as a bar.
#[component]
pub fn StrengthLine(value: RwSignal<String>) -> impl IntoView {
    let words = move || {
        let (share, words) = match value.with(|value| strength(value)) {
            _ if value.with(String::is_empty) => (0.0, t::passphrase_strength_none()),
            Strength::Weak => (0.25, t::passphrase_weak()),
            Strength::Fair => (0.6, t::passphrase_fair()),
            Strength::Strong => (1.0, t::passphrase_strong()),
        };
        (share, words)
    };
    view! {
        <div class="strength">
            <div class="meter" aria-hidden="true"><i style:--v=move || css::number(words().0)></i></div>
            <p class="hint" role="status">{move || words().1}</p>
        </div>
    }
}

/// Why a copy was not sealed or opened, and what to do.
pub fn refusal_words(why: SealRefused) -> &'static str {
    match why {
        SealRefused::NoPassphrase => t::sealed_no_passphrase(),
        SealRefused::ForAKey => t::sealed_for_a_key(),
        SealRefused::WrongPassphrase => t::sealed_wrong_passphrase(),
        SealRefused::Damaged => t::refused_damaged(),
        SealRefused::TooMuchWork => t::sealed_too_much_work(),
        SealRefused::Unavailable => t::sealed_unavailable(),
    }
}
