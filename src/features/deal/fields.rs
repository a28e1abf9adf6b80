//! The deal's fields, each edited in place.

use kariz_core::{
    AnyRecord, Book, Contact, Currency, Date, Deal, DealPatch, Money, Organisation, Percent, RecordId, Table,
    book::FoundIn,
};
use leptos::prelude::*;

use super::{
    in_place::{Editable, Editor, InPlace, Save},
    open::OpenDeal,
    value::name_of,
};
use crate::{
    format,
    i18n::t,
    store::{Store, new_id},
    ui::{Avatar, field},
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
    fn saves(self, read: impl Fn(String) -> Result<DealPatch, String> + Send + Sync + 'static) -> Save {
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
    view! { <Row what=what>{move || or_dash(value())}" "<span class="muted">{weighted}</span></Row> }
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
    view! { <Row what=what>{shown}</Row> }
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
    let what = Editable { label: t::field_created(), raw, editor: Editor::Line("date"), save };
    view! { <Row what=what>{shown}</Row> }
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

/// A field that refers to one of a list of the workspace.
#[derive(Clone, Copy)]
struct Pick {
    table: Table,
    label: fn() -> &'static str,
    of: fn(&Deal) -> Option<RecordId>,
    patch: fn(Option<RecordId>) -> DealPatch,
    list: fn(&Book) -> Vec<RecordId>,
}

const OWNER: Pick = Pick {
    table: Table::Members,
    label: t::field_owner,
    of: |deal| deal.owner.map(Into::into),
    patch: |id| DealPatch { owner: Some(id.map(Into::into)), ..DealPatch::default() },
    list: |book| book.members_in_order().map(|member| member.id.into()).collect(),
};

const PRODUCT: Pick = Pick {
    table: Table::Products,
    label: t::field_product,
    of: |deal| deal.product.map(Into::into),
    patch: |id| DealPatch { product: Some(id.map(Into::into)), ..DealPatch::default() },
    list: |book| book.products_in_order().map(|product| product.id.into()).collect(),
};

const CHANNEL: Pick = Pick {
    table: Table::Channels,
    label: t::field_channel,
    of: |deal| deal.channel.map(Into::into),
    patch: |id| DealPatch { channel: Some(id.map(Into::into)), ..DealPatch::default() },
    list: |book| book.channels_in_order().map(|channel| channel.id.into()).collect(),
};

impl Pick {
    fn editable(self, open: OpenDeal) -> Editable {
        let store = open.store;
        let raw =
            Signal::derive(move || open.deal.with(|deal| (self.of)(deal)).map(|id| id.to_string()).unwrap_or_default());
        let options = Signal::derive(move || self.options(store, open.deal.with(|deal| (self.of)(deal))));
        let save = open.saves(move |typed| Ok((self.patch)(typed.parse().ok())));
        Editable { label: (self.label)(), raw, editor: Editor::Choice(options), save }
    }

    /// What can be chosen, and what is chosen although it no longer can be.
    fn options(self, store: Store, now: Option<RecordId>) -> Vec<(String, String)> {
        store.watch_table(self.table);
        let mut ids = store.book(self.list);
        ids.extend(now.filter(|now| !ids.contains(now)));
        let named = ids.into_iter().map(|id| (id.to_string(), name_of(store, self.table, id).unwrap_or_default()));
        let nothing = if self.table == Table::Members { t::owner_nobody() } else { "–" };
        std::iter::once((String::new(), nothing.to_owned())).chain(named).collect()
    }

    fn name(self, open: OpenDeal) -> Option<String> {
        open.store.watch_table(self.table);
        name_of(open.store, self.table, open.deal.with(|deal| (self.of)(deal))?)
    }
}

#[component]
fn PickRow(open: OpenDeal, pick: Pick) -> impl IntoView {
    view! { <Row what=pick.editable(open)>{move || or_dash(pick.name(open))}</Row> }
}

#[component]
fn OwnerRow(open: OpenDeal) -> impl IntoView {
    let owner = Signal::derive(move || open.deal.with(|deal| deal.owner));
    view! {
        <Row what=OWNER.editable(open)>
            <span class="kf__owner" aria-hidden="true"><Avatar member=owner/></span>
            {move || or_dash(OWNER.name(open))}
        </Row>
    }
}

/// The organisation, by name: a known one is used, an unknown one made.
#[component]
fn OrganisationRow(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let raw =
        Signal::derive(move || open.organisation().map(|organisation| organisation.name.clone()).unwrap_or_default());
    let suggest = Callback::new(move |typed: String| {
        let name = |record: &AnyRecord| match record {
            AnyRecord::Organisation(organisation) => Some(organisation.name.clone()),
            _ => None,
        };
        found(store, &typed, name)
    });
    let save = Callback::new(move |typed: String| {
        let typed = typed.trim();
        let known = store.book(|book| book.organisation_named(typed).map(|organisation| organisation.id));
        let change = |id| DealPatch { organisation: Some(id), ..DealPatch::default() };
        match (typed, known) {
            ("", _) => open.edit(change(None)),
            (_, Some(id)) => open.edit(change(Some(id))),
            (name, None) => {
                let made = Organisation { id: new_id(), name: name.to_owned(), ..Organisation::default() };
                let deal = Deal { organisation: Some(made.id), ..Deal::clone(&open.deal.get_untracked()) };
                open.put_together(vec![made.into(), deal.into()]);
            }
        }
        Ok(())
    });
    let what = Editable { label: t::field_organisation(), raw, editor: Editor::Name(suggest), save };
    view! { <Row what=what>{move || or_dash(Some(raw.get()))}</Row> }
}

/// The contact, by name: a known one of the organisation is used, an unknown one made.
#[component]
fn ContactRow(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let raw = Signal::derive(move || open.contact().map(|contact| contact.name.clone()).unwrap_or_default());
    let suggest = Callback::new(move |typed: String| {
        let organisation = open.deal.with_untracked(|deal| deal.organisation);
        if organisation.is_some() {
            return store.book(|book| {
                book.contacts_of(organisation).take(SUGGESTED).map(|contact| contact.name.clone()).collect()
            });
        }
        let name = |record: &AnyRecord| match record {
            AnyRecord::Contact(contact) => Some(contact.name.clone()),
            _ => None,
        };
        found(store, &typed, name)
    });
    let save = Callback::new(move |typed: String| {
        let typed = typed.trim();
        let organisation = open.deal.with_untracked(|deal| deal.organisation);
        let known = store.book(|book| book.contact_named(typed, organisation).map(|contact| contact.id));
        let change = |id| DealPatch { contact: Some(id), ..DealPatch::default() };
        match (typed, known) {
            ("", _) => open.edit(change(None)),
            (_, Some(id)) => open.edit(change(Some(id))),
            (name, None) => {
                let made = Contact { id: new_id(), name: name.to_owned(), organisation, ..Contact::default() };
                let deal = Deal { contact: Some(made.id), ..Deal::clone(&open.deal.get_untracked()) };
                open.put_together(vec![made.into(), deal.into()]);
            }
        }
        Ok(())
    });
    let what = Editable { label: t::field_contact(), raw, editor: Editor::Name(suggest), save };
    view! { <Row what=what>{move || or_dash(Some(raw.get()))}</Row> }
}

/// How many names are suggested.
const SUGGESTED: usize = 8;

/// Names of records that have what is typed in their name.
fn found(store: Store, typed: &str, name: fn(&AnyRecord) -> Option<String>) -> Vec<String> {
    let found = store.book(|book| book.search(typed, 60));
    let named = found.iter().filter(|found| found.place <= FoundIn::Title).filter_map(|found| name(&found.record));
    named.take(SUGGESTED).collect()
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
            <InPlace what=what class="edit--text">{shown}</InPlace>
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
