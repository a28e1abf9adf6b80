//! Somebody wants no more mails and messages: it stands with them, and ends all their sequences.

use kariz_client::{i18n::t, store::Store};
use kariz_core::{
    Command, Contact, ContactPatch, Date, Entity, LeadPatch, Record, Table, command::RecordPatch,
    sequence::has_opted_out,
};
use leptos::prelude::*;

use super::{room::run, words::subject_words};

/// Whether that is so.
pub fn is_out(store: Store, subject: Entity) -> bool {
    [Table::Contacts, Table::Deals, Table::Leads].into_iter().for_each(|table| store.watch_table(table));
    store.book(|book| has_opted_out(book, subject))
}

/// Whether there is anybody with whom it could stand.
pub fn can_be_out(store: Store, subject: Entity) -> bool {
    subject.table == Table::Leads || contact_of(store, subject).is_some()
}

fn contact_of(store: Store, subject: Entity) -> Option<std::sync::Arc<Contact>> {
    store.book(|book| book.contact(book.deal(subject.id.into())?.contact?).cloned())
}

/// From now on they get no more, or they do again.
pub fn set(store: Store, subject: Entity, out: bool) {
    let on: Option<Date> = out.then(|| store.today.get_untracked());
    let (command, name) = if subject.table == Table::Leads {
        let patch = LeadPatch { opted_out: Some(on), ..LeadPatch::default() };
        let name = store.book(|book| subject_words(book, Some(subject))).unwrap_or_default();
        (Command::EditLeads(vec![subject.id.into()], Box::new(patch)), name)
    } else {
        let Some(contact) = contact_of(store, subject) else { return };
        let patch = ContactPatch { opted_out: Some(on), ..ContactPatch::default() };
        (Command::Edit(RecordPatch::Contact(contact.id(), patch)), contact.name.clone())
    };
    run(store, command, if out { t::seq_opted_out_said(name) } else { t::seq_opted_in_said(name) });
}
