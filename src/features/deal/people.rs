//! Whom the deal is with: the contact, the organisation, and what else goes on with them.

use std::sync::Arc;

use kariz_client::{format, i18n::t, route::use_route};
use kariz_core::{AnyRecord, Command, Contact, Deal, Organisation, Table};
use kariz_kit::{CollectView, Icon, Show, reactive::memo};
use leptos::prelude::*;

use super::{
    fields::{Row, or_dash},
    in_place::{Editable, Editor, Save},
    link::{call_link, mail_link},
    open::OpenDeal,
};

/// The contact and the organisation with their own fields; the other deals with them.
#[component]
pub fn People(open: OpenDeal) -> impl IntoView {
    let has_contact = memo(move || open.contact().is_some());
    let has_organisation = memo(move || open.organisation().is_some());
    view! {
        <Show when=move || has_contact.get()><ContactPanel open=open/></Show>
        <Show when=move || has_organisation.get()><OrganisationPanel open=open/></Show>
    }
}

/// A text field of a record: how to read it and how to write it.
struct TextOf<R: 'static> {
    label: &'static str,
    kind: &'static str,
    read: fn(&R) -> &String,
    write: fn(&mut R) -> &mut String,
}

impl OpenDeal {
    fn contact_field(self, field: TextOf<Contact>) -> Editable {
        let raw =
            Signal::derive(move || self.contact().map(|contact| (field.read)(&contact).clone()).unwrap_or_default());
        let save = Callback::new(move |typed: String| {
            let now = untrack(|| self.contact());
            self.put(now.map(|contact| with(&contact, field.write, typed)))
        });
        Editable { label: field.label, raw, editor: Editor::Line(field.kind), save }
    }

    fn organisation_field(self, field: TextOf<Organisation>) -> Editable {
        let raw = Signal::derive(move || {
            self.organisation().map(|organisation| (field.read)(&organisation).clone()).unwrap_or_default()
        });
        let save: Save = Callback::new(move |typed: String| {
            let now = untrack(|| self.organisation());
            self.put(now.map(|organisation| with(&organisation, field.write, typed)))
        });
        Editable { label: field.label, raw, editor: Editor::Line(field.kind), save }
    }

    fn put(self, record: Option<AnyRecord>) -> Result<(), String> {
        if let Some(record) = record {
            self.store.run(Command::Put(record));
        }
        Ok(())
    }
}

/// The record with another text in one of its fields.
fn with<R: Clone + Into<AnyRecord>>(record: &Arc<R>, field: fn(&mut R) -> &mut String, text: String) -> AnyRecord {
    let mut record = R::clone(record);
    text.trim().clone_into(field(&mut record));
    record.into()
}

#[component]
fn ContactPanel(open: OpenDeal) -> impl IntoView {
    let field = |label, kind, read, write| open.contact_field(TextOf { label, kind, read, write });
    let name = field(t::field_name(), "text", |contact| &contact.name, |contact| &mut contact.name);
    let role = field(t::field_role(), "text", |contact| &contact.role, |contact| &mut contact.role);
    let email = field(t::field_email(), "email", |contact| &contact.email, |contact| &mut contact.email);
    let phone = field(t::field_phone(), "tel", |contact| &contact.phone, |contact| &mut contact.phone);
    let reach = move || {
        let contact = open.contact()?;
        let mail = mail_link(&contact).map(|link| {
            view! {
                <a class="btn btn--s" href=link><Icon name="mail" size="s"/>{t::word_kind_email()}</a>
            }
        });
        let call = call_link(&contact).map(|link| {
            view! {
                <a class="btn btn--s" href=link><Icon name="call" size="s"/>{t::word_kind_call()}</a>
            }
        });
        Some(view! { {call} {mail} })
    };
    view! {
        <section class="panel" aria-labelledby="deal-contact">
            <div class="panel__h"><h2 id="deal-contact">{t::field_contact()}</h2><span class="row">{move || reach()}</span></div>
            <dl class="kf">
                {[name, role, email, phone].map(|what| view! { <Row what=what>{move || or_dash(Some(what.raw.get()))}</Row> }).into_iter().collect_view()}
            </dl>
        </section>
    }
}

#[component]
fn OrganisationPanel(open: OpenDeal) -> impl IntoView {
    let field = |label, read, write| open.organisation_field(TextOf { label, kind: "text", read, write });
    let name = field(t::field_name(), |organisation| &organisation.name, |organisation| &mut organisation.name);
    let domain = field(t::deal_domain(), |organisation| &organisation.domain, |organisation| &mut organisation.domain);
    let industry =
        field(t::deal_industry(), |organisation| &organisation.industry, |organisation| &mut organisation.industry);
    let region = field(t::deal_region(), |organisation| &organisation.region, |organisation| &mut organisation.region);
    view! {
        <section class="panel" aria-labelledby="deal-organisation">
            <h2 id="deal-organisation">{t::field_organisation()}</h2>
            <dl class="kf">
                {[name, domain, industry, region].map(|what| view! { <Row what=what>{move || or_dash(Some(what.raw.get()))}</Row> }).into_iter().collect_view()}
            </dl>
            <OtherDeals open=open/>
        </section>
    }
}

/// How many other deals are listed.
const LISTED: usize = 6;

/// The other deals with the same organisation, newest first.
#[component]
fn OtherDeals(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let route = use_route();
    let others = memo(move || {
        store.watch_table(Table::Deals);
        let organisation = open.deal.with(|deal| deal.organisation);
        let of = |organisation| {
            store.book(|book| {
                let others = book.deals_of_organisation(organisation).rev().filter(|deal| deal.id != open.id);
                others.take(LISTED).cloned().collect::<Vec<_>>()
            })
        };
        organisation.map(of).unwrap_or_default()
    });
    let item = move |deal: Arc<Deal>| {
        let icon = match (deal.is_open(), deal.closed_on()) {
            (true, _) => "arrow",
            _ if matches!(deal.status, kariz_core::DealStatus::Won { .. }) => "won",
            _ => "lost",
        };
        let href = route.get_untracked().with_deal(deal.id).hash();
        view! {
            <li>
                <a href=href>
                    <Icon name=icon size="s"/>
                    <span class="grow"><bdi>{deal.title.clone()}</bdi></span>
                    <span class="num">{deal.value.map(format::money)}</span>
                </a>
            </li>
        }
    };
    view! {
        <Show when=move || !others.with(Vec::is_empty)>
            <h3 class="hint">{t::deal_other_deals()}</h3>
            <ul class="others">{move || others.get().into_iter().map(item).collect_view()}</ul>
        </Show>
    }
}
