//! Whom the deal is with, by name.

use kariz_client::{browser::ids::new_id, i18n::t, store::Store};
use kariz_core::{AnyRecord, Contact, Deal, DealPatch, Organisation, book::FoundIn};
use leptos::prelude::*;

use super::{
    fields::{Row, or_dash},
    in_place::{Editable, Editor},
    open::OpenDeal,
};

/// The organisation, by name: a known one is used, an unknown one made.
#[component]
pub fn OrganisationRow(open: OpenDeal) -> impl IntoView {
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
pub fn ContactRow(open: OpenDeal) -> impl IntoView {
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
