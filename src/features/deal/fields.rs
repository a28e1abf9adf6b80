//! The deal's fields, each edited in place.

use kariz_client::{format, i18n::t, parts::amount as field};
use kariz_core::{Currency, Date, Deal, DealPatch, Money, Percent, Table};
use leptos::prelude::*;

use super::{
    in_place::{Editable, Editor, InPlace, Save},
    names::{ContactRow, OrganisationRow},
    open::OpenDeal,
    pick::{CHANNEL, OwnerRow, PRODUCT, PickRow},
};

/// Value, dates, likelihood, and who and what it is about.
#[component]
pub fn KeyFields(open: OpenDeal) -> impl IntoView {
    view! {
        <section class="panel" aria-labelledby="deal-fields">
            <h2 id="deal-fields">{t::deal_key_fields()}</h2>
            <dl class="kf num">
                <ValueRow open=open/>
                <ExpectedRow open=open/>
                <LikelihoodRow open=open/>
                <OwnerRow open=open/>
                <OrganisationRow open=open/>
                <ContactRow open=open/>
                <PickRow open=open pick=PRODUCT/>
                <PickRow open=open pick=CHANNEL/>
                <CreatedRow open=open/>
            </dl>
        </section>
    }
}

/// A field's name and its value.
#[component]
pub fn Row(what: Editable, children: ChildrenFn) -> impl IntoView {
    view! { <dt>{what.label}</dt><dd><InPlace what=what children=children/></dd> }
}

/// What stands where there is nothing.
pub fn or_dash(text: Option<String>) -> AnyView {
    match text.filter(|text| !text.is_empty()) {
        Some(text) => view! { <bdi>{text}</bdi> }.into_any(),
        None => view! { <span class="muted">"–"</span> }.into_any(),
    }
}

impl OpenDeal {
    fn raw(self, read: fn(&Deal) -> String) -> Signal<String> {
        Signal::derive(move || self.deal.with(|deal| read(deal)))
    }

    /// Saves what `read` makes of what was typed.
    pub fn saves(self, read: impl Fn(String) -> Result<DealPatch, String> + Send + Sync + 'static) -> Save {
        Callback::new(move |typed| read(typed).map(|patch| self.edit(patch)))
    }
}

#[component]
fn ValueRow(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let raw = open
        .raw(|deal| deal.value.map(|value| format!("{} {}", field::plain(value), value.currency)).unwrap_or_default());
    let save = open.saves(move |typed| {
        let own = open.deal.with_untracked(|deal| deal.value.map(|value| value.currency));
        let usual = own.or_else(|| store.book(|book| book.workspace().map(|workspace| workspace.currency)));
        let value = Some(read_amount(&typed, usual.unwrap_or_default())?);
        Ok(DealPatch { value, ..DealPatch::default() })
    });
    let value = move || open.deal.with(|deal| deal.value.map(format::money));
    let weighted = move || {
        store.watch_table(Table::Stages);
        let deal = open.deal.get();
        let value = deal.value.filter(|_| deal.is_open())?;
        let likelihood = store.book(|book| book.likelihood(&deal));
        Some(t::deal_weighted(format::money(Money::new(likelihood.of(value.minor), value.currency))))
    };
    let what = Editable { label: t::field_value(), raw, editor: Editor::Line("text"), save };
    view! { <Row what=what>{move || or_dash(value())}" "<span class="muted">{move || weighted()}</span></Row> }
}

/// An amount with or without its currency: `14500`, `9 800,50 NOK`; nothing means that there is none.
fn read_amount(typed: &str, usual: Currency) -> Result<Option<Money>, String> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let letters = typed.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len();
    let code = typed[letters..].to_ascii_uppercase();
    let (amount, currency) = match code.parse() {
        Ok(currency) => (&typed[..letters], currency),
        Err(_) => (typed, usual),
    };
    field::parse_money(amount, currency).map(Some).ok_or_else(|| t::money_error().to_owned())
}

fn read_date(typed: &str) -> Result<Option<Date>, String> {
    match typed {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(|_| t::deal_date_error().to_owned()),
    }
}

#[component]
fn ExpectedRow(open: OpenDeal) -> impl IntoView {
    let raw = open.raw(|deal| deal.expected_close.map(|date| date.to_string()).unwrap_or_default());
    let save = open.saves(|typed| Ok(DealPatch { expected_close: Some(read_date(&typed)?), ..DealPatch::default() }));
    let shown = move || {
        let today = open.store.today.get();
        or_dash(open.deal.with(|deal| deal.expected_close.map(|date| format::date(date, today))))
    };
    let what = Editable { label: t::field_expected_close(), raw, editor: Editor::Line("date"), save };
    view! { <Row what=what>{move || shown()}</Row> }
}

#[component]
fn CreatedRow(open: OpenDeal) -> impl IntoView {
    let raw = open.raw(|deal| deal.created_on.to_string());
    let save = open.saves(|typed| match read_date(&typed)? {
        Some(date) => Ok(DealPatch { created_on: Some(date), ..DealPatch::default() }),
        None => Err(t::deal_date_error().to_owned()),
    });
    let shown = move || {
        let today = open.store.today.get();
        open.deal.with(|deal| format::date(deal.created_on, today))
    };
    let what = Editable { label: t::field_created_on(), raw, editor: Editor::Line("date"), save };
    view! { <Row what=what>{move || shown()}</Row> }
}

/// The deal's own likelihood, or its stage's (M14).
#[component]
fn LikelihoodRow(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let raw = open.raw(|deal| deal.likelihood.map(|percent| percent.get().to_string()).unwrap_or_default());
    let save = open.saves(|typed| {
        let likelihood = match typed.trim().trim_end_matches('%').trim_end() {
            "" => None,
            typed => match typed.parse() {
                Ok(percent @ 0..=100_u8) => Some(Percent::new(percent)),
                _ => return Err(t::deal_percent_error().to_owned()),
            },
        };
        Ok(DealPatch { likelihood: Some(likelihood), ..DealPatch::default() })
    });
    let words = move || {
        store.watch_table(Table::Stages);
        let deal = open.deal.get();
        let percent = |percent: Percent| format::percent(f64::from(percent.get()) / 100.0);
        let now = store.book(|book| book.likelihood(&deal));
        let stage = deal.stage().and_then(|stage| store.book(|book| book.stage(stage).map(|stage| stage.likelihood)));
        let from = match (deal.likelihood, stage) {
            (_, None) => String::new(),
            (None, Some(_)) => t::deal_from_stage().to_owned(),
            (Some(_), Some(stage)) => t::deal_stage_says(percent(stage)),
        };
        (percent(now), from)
    };
    let what = Editable { label: t::field_likelihood(), raw, editor: Editor::Line("number"), save };
    view! { <Row what=what>{move || words().0}" "<span class="muted">{move || words().1}</span></Row> }
}

/// What there is to know about the deal.
#[component]
pub fn About(open: OpenDeal) -> impl IntoView {
    let raw = open.raw(|deal| deal.about.clone());
    let save = open.saves(|typed| Ok(DealPatch { about: Some(typed.trim().to_owned()), ..DealPatch::default() }));
    let what = Editable { label: t::field_about(), raw, editor: Editor::Lines, save };
    let shown = move || match raw.get() {
        about if about.is_empty() => view! { <span class="muted">{t::deal_add_about()}</span> }.into_any(),
        about => view! { <span class="pre" dir="auto">{about}</span> }.into_any(),
    };
    view! {
        <section class="panel" aria-labelledby="deal-about">
            <h2 id="deal-about">{t::field_about()}</h2>
            <InPlace what=what class="edit--text">{move || shown()}</InPlace>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_may_bring_its_currency() {
        let nok: Currency = "NOK".parse().unwrap_or_default();
        let read = |typed| read_amount(typed, Currency::EUR).ok();
        assert_eq!(read("14500"), Some(Some(Money::units(14_500, Currency::EUR))));
        assert_eq!(read("9 800,50 nok"), Some(Some(Money::new(980_050, nok))));
        assert_eq!(read("15k"), Some(Some(Money::units(15_000, Currency::EUR))));
        assert_eq!(read("  "), Some(None));
        assert_eq!(read("much EUR"), None);
    }
}
