//! Form fields with a label, an error sentence, and the right keyboard on a phone.

use kariz_core::{Currency, Date, Money};
use leptos::prelude::*;

use super::{CollectView, Icon, live, value_listener};
use crate::i18n::t;

/// A label around a control, with an error below.
#[component]
pub fn Field(
    /// What it is.
    #[prop(into)]
    label: Signal<String>,
    /// What is wrong with what stands in it, and how to mend it.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <label class="field">
            <span>{label}</span>
            {children()}
            {live(move || error.get().map(|error| view! { <span class="err" role="alert"><Icon name="alert" size="s"/>{error}</span> }))}
        </label>
    }
}

/// One line of text.
#[component]
pub fn TextField(
    /// What it is.
    #[prop(into)]
    label: Signal<String>,
    /// What stands in it.
    value: RwSignal<String>,
    /// An example.
    #[prop(optional, into)]
    placeholder: String,
    /// What is wrong.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// `text`, `email`, `tel`, `search`.
    #[prop(default = "text")]
    kind: &'static str,
    /// Offers these values while typing.
    #[prop(optional, into)]
    suggestions: Signal<Vec<String>>,
    /// Gets the focus when it appears.
    #[prop(default = false)]
    autofocus: bool,
) -> impl IntoView {
    let list = format!("list-{:x}", crate::store::random() as u64);
    let list_id = list.clone();
    view! {
        <Field label=label error=error>
            <input
                class="input"
                type=kind
                placeholder=placeholder
                autocomplete="off"
                autofocus=autofocus
                list=move || (!suggestions.with(Vec::is_empty)).then(|| list.clone())
                aria-invalid=move || error.get().map(|_| "true")
                prop:value=value
                on:input=value_listener(move |text| value.set(text))
            />
            <datalist id=list_id>
                {move || suggestions.get().into_iter().map(|value| view! { <option value=value></option> }).collect_view()}
            </datalist>
        </Field>
    }
}

/// A choice from a list. Values are indexes into `options`.
#[component]
pub fn SelectField(
    /// What it is.
    #[prop(into)]
    label: Signal<String>,
    /// What can be chosen.
    #[prop(into)]
    options: Signal<Vec<String>>,
    /// Which is chosen.
    #[prop(into)]
    selected: Signal<usize>,
    /// Hears a choice.
    #[prop(into)]
    on_select: Callback<usize>,
) -> impl IntoView {
    view! {
        <Field label=label>
            <select
                class="input"
                prop:value=move || selected.get().to_string()
                on:change=value_listener(move |text| on_select.run(text.parse().unwrap_or_default()))
            >
                {move || {
                    let chosen = selected.get();
                    options
                        .get()
                        .into_iter()
                        .enumerate()
                        .map(|(index, name)| view! { <option value=index.to_string() selected=index == chosen>{name}</option> })
                        .collect_view()
                }}
            </select>
        </Field>
    }
}

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

/// An amount as it is typed: `14500` or `9.99`.
pub fn plain(money: Money) -> String {
    let per_unit = money.currency.minor_per_unit();
    let (units, cents) = (money.minor / per_unit, (money.minor % per_unit).abs());
    if cents == 0 {
        return units.to_string();
    }
    let width = money.currency.digits() as usize;
    format!("{units}.{cents:0width$}")
}

/// Reads an amount as people type it: `12000`, `12 000,50`, `12,000.50`, `12.5k`; `None` when it is
/// none, or below zero.
pub fn parse_money(text: &str, currency: Currency) -> Option<Money> {
    let mut text: String =
        text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’' | '€' | '$' | '£')).collect();
    let thousands = text.strip_suffix(['k', 'K']).map(str::to_owned);
    let factor = if thousands.is_some() { 1_000 } else { 1 };
    text = thousands.unwrap_or(text);
    let decimal = decimal_separator(&text);
    let (units, cents) = decimal.map_or((text.as_str(), ""), |at| (&text[..at], &text[at + 1..]));
    let units: String = units.chars().filter(|c| !matches!(c, '.' | ',')).collect();
    let digits_only = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if units.is_empty() || !digits_only(&units) || !digits_only(cents) {
        return None;
    }
    let width = currency.digits() as usize;
    let cents: String = cents.chars().chain("0000".chars()).take(width).collect();
    let minor: i64 = format!("{units}{cents}").parse().ok()?;
    minor.checked_mul(factor).map(|minor| Money::new(minor, currency))
}

/// Where the decimal separator stands: the last `.` or `,` unless exactly three digits follow it
/// and it could separate thousands.
fn decimal_separator(text: &str) -> Option<usize> {
    let at = text.rfind(['.', ','])?;
    let sign = &text[at..=at];
    let follows = text.len() - at - 1;
    let other_kind = text[..at].contains(if sign == "." { ',' } else { '.' });
    let repeated = text[..at].contains(sign);
    (other_kind || (!repeated && follows != 3)).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, minor: Option<i64>) {
        assert_eq!(parse_money(typed, Currency::EUR).map(|money| money.minor), minor, "{typed}");
    }

    #[test]
    fn amounts_are_read_as_people_type_them() {
        check("12000", Some(1_200_000));
        check("12 000,50", Some(1_200_050));
        check("12,000.50", Some(1_200_050));
        check("12.000", Some(1_200_000));
        check("12.000,5", Some(1_200_050));
        check("€9.99", Some(999));
        check("15k", Some(1_500_000));
        check("1,234,567", Some(123_456_700));
        check("", None);
        check("12.000,-", None);
        check("-5", None);
        check("99999999999999999999", None);
    }
}
