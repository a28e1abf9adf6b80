//! Whom the deal is with, by name.

use kariz_client::{
    i18n::t,
    parts::in_place::{Change, Editable, Editor},
    store::Store,
};
use kariz_core::{Command, Table, book::FoundIn};
use leptos::prelude::*;

use super::{
    fields::{Row, or_dash},
    open::OpenDeal,
};

impl OpenDeal {
    fn set_buyer(self, organisation: Option<String>, contact: Option<String>) -> Result<Change, String> {
        Ok(Command::SetBuyer { deal: self.id, organisation, contact }.into())
    }
}

/// The organisation, by name: a known one is used, an unknown one made.
#[component]
pub fn OrganisationRow(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let raw =
        Signal::derive(move || open.organisation().map(|organisation| organisation.name.clone()).unwrap_or_default());
    let suggest = Callback::new(move |typed: String| found(store, &typed, Table::Organisations));
    let save = Callback::new(move |typed: String| open.set_buyer(Some(typed), None));
    let what = Editable {
        label: t::field_organisation(),
        place: open.place("organisation"),
        raw,
        editor: Editor::Name(suggest),
        save,
    };
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
        found(store, &typed, Table::Contacts)
    });
    let save = Callback::new(move |typed: String| open.set_buyer(None, Some(typed)));
    let what =
        Editable { label: t::field_contact(), place: open.place("contact"), raw, editor: Editor::Name(suggest), save };
    view! { <Row what=what>{move || or_dash(Some(raw.get()))}</Row> }
}

/// How many names are suggested.
const SUGGESTED: usize = 8;

/// Names of records of a table that have what is typed in them.
fn found(store: Store, typed: &str, table: Table) -> Vec<String> {
    let found = store.book(|book| book.search_among(typed, SUGGESTED, &|entity| entity.table == table).0);
    let named = found.iter().filter(|found| found.place <= FoundIn::Title);
    named.map(|found| found.record.title().to_owned()).collect()
}
