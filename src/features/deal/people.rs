//! Whom the deal is with: the contact, the organisation, and what else goes on with them.

use std::sync::Arc;

use kariz_client::{
    format,
    i18n::t,
    parts::{
        in_place::{Change, Editable, Editor, Save},
        link::{call_link, chat_link, mail_link},
    },
    route::use_route,
};
use kariz_core::{
    Command, Contact, ContactPatch, Deal, Entity, Organisation, OrganisationPatch, Table, command::RecordPatch,
};
use kariz_kit::{CollectView, Icon, Show, reactive::memo};
use leptos::prelude::*;

use super::{
    fields::{Row, or_dash},
    open::OpenDeal,
    roles::Roles,
};

/// The contact and the organisation with their own fields; the other deals with them.
#[component]
pub fn People(open: OpenDeal) -> impl IntoView {
    let has_contact = memo(move || open.contact().is_some());
    let has_organisation = memo(move || open.organisation().is_some());
    view! {
        <Show when=move || has_contact.get()><ContactPanel open=open/></Show>
        <Roles open=open/>
        <Show when=move || has_organisation.get()><OrganisationPanel open=open/></Show>
    }
}

/// A text field of a record: how to read it, and what to ask for when it is another.
struct TextOf<R: 'static, P: 'static> {
    label: &'static str,
    /// As drafts of it are filed, whatever the language.
    name: &'static str,
    kind: &'static str,
    read: fn(&R) -> &String,
    patch: fn(String) -> P,
}

impl OpenDeal {
    fn contact_field(self, field: TextOf<Contact, ContactPatch>) -> Editable {
        let raw =
            Signal::derive(move || self.contact().map(|contact| (field.read)(&contact).clone()).unwrap_or_default());
        let save = Callback::new(move |typed: String| {
            let patch = (field.patch)(typed.trim().to_owned());
            Self::change(self.deal.with_untracked(|deal| deal.contact).map(|id| RecordPatch::Contact(id, patch)))
        });
        let of = move || Some(Entity::new(Table::Contacts, self.deal.with(|deal| deal.contact)?));
        let place = (Signal::derive(of), field.name);
        Editable { label: field.label, place, raw, editor: Editor::Line(field.kind), save }
    }

    fn organisation_field(self, field: TextOf<Organisation, OrganisationPatch>) -> Editable {
        let raw = Signal::derive(move || {
            self.organisation().map(|organisation| (field.read)(&organisation).clone()).unwrap_or_default()
        });
        let save: Save = Callback::new(move |typed: String| {
            let patch = (field.patch)(typed.trim().to_owned());
            Self::change(
                self.deal.with_untracked(|deal| deal.organisation).map(|id| RecordPatch::Organisation(id, patch)),
            )
        });
        let of = move || Some(Entity::new(Table::Organisations, self.deal.with(|deal| deal.organisation)?));
        let place = (Signal::derive(of), field.name);
        Editable { label: field.label, place, raw, editor: Editor::Line(field.kind), save }
    }

    fn change(patch: Option<RecordPatch>) -> Result<Change, String> {
        Ok(Change { command: patch.map(Command::Edit), said: None })
    }
}

#[component]
fn ContactPanel(open: OpenDeal) -> impl IntoView {
    let field = |label, name, kind, read, patch| open.contact_field(TextOf { label, name, kind, read, patch });
    let name = field(
        t::field_contacts_name(),
        "name",
        "text",
        |contact| &contact.name,
        |name| ContactPatch { name: Some(name), ..ContactPatch::default() },
    );
    let role = field(
        t::field_role(),
        "role",
        "text",
        |contact| &contact.role,
        |role| ContactPatch { role: Some(role), ..ContactPatch::default() },
    );
    let email = field(
        t::field_email(),
        "email",
        "email",
        |contact| &contact.email,
        |email| ContactPatch { email: Some(email), ..ContactPatch::default() },
    );
    let phone = field(
        t::field_phone(),
        "phone",
        "tel",
        |contact| &contact.phone,
        |phone| ContactPatch { phone: Some(phone), ..ContactPatch::default() },
    );
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
        let chat = chat_link(&contact).map(|link| {
            view! {
                <a class="btn btn--s" href=link target="_blank" rel="noopener noreferrer"><Icon name="phone" size="s"/>"WhatsApp"</a>
            }
        });
        Some(view! { {call} {chat} {mail} })
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
    let field = |label, name, read, patch| open.organisation_field(TextOf { label, name, kind: "text", read, patch });
    let name = field(
        t::field_name(),
        "name",
        |organisation| &organisation.name,
        |name| OrganisationPatch { name: Some(name), ..OrganisationPatch::default() },
    );
    let domain = field(
        t::deal_domain(),
        "domain",
        |organisation| &organisation.domain,
        |domain| OrganisationPatch { domain: Some(domain), ..OrganisationPatch::default() },
    );
    let industry = field(
        t::deal_industry(),
        "industry",
        |organisation| &organisation.industry,
        |industry| OrganisationPatch { industry: Some(industry), ..OrganisationPatch::default() },
    );
    let region = field(
        t::deal_region(),
        "region",
        |organisation| &organisation.region,
        |region| OrganisationPatch { region: Some(region), ..OrganisationPatch::default() },
    );
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
