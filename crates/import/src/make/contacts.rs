//! Finds the person that a row names, or makes them.

use std::sync::Arc;

use kariz_core::{AnyRecord, Arrange, Book, Contact, ContactId, OrganisationId};
use rustc_hash::FxHashMap;

use super::{draft::Draft, ids::Ids, organisations::fill, touched::Touched};
use crate::text::fold::{fold, is_same_name};

/// The contacts of the workspace and of the file, by email and by name and organisation.
#[derive(Default)]
pub(crate) struct Contacts {
    by_email: FxHashMap<String, ContactId>,
    by_name: FxHashMap<(String, Option<OrganisationId>), ContactId>,
    all: FxHashMap<ContactId, Arc<Contact>>,
    /// New ones, and known ones of whom something was learnt, in the order of the file.
    touched: Touched<ContactId>,
    /// How many are new.
    pub(crate) made: usize,
}

impl Contacts {
    /// The contacts of the workspace. Of several with one name the first one made is meant.
    pub(crate) fn new(book: &Book) -> Self {
        let mut contacts = Self::default();
        let mut there: Vec<_> = book.contacts().filter(|contact| contact.removed.is_none()).collect();
        there.arrange_by_key(|contact| contact.id);
        for contact in there {
            contacts.enter(Arc::clone(contact));
        }
        contacts
    }

    fn enter(&mut self, contact: Arc<Contact>) {
        if !contact.email.is_empty() {
            self.by_email.entry(contact.email.to_lowercase()).or_insert(contact.id);
        }
        self.by_name.entry((fold(&contact.name), contact.organisation)).or_insert(contact.id);
        self.all.insert(contact.id, contact);
    }

    /// What a contact is called.
    pub(crate) fn name(&self, id: ContactId) -> Option<&str> {
        self.all.get(&id).map(|contact| contact.name.as_str())
    }

    /// The person that the row means: by email, then by name at `organisation`, then by name at none.
    /// One that is not there is made; what is not known of one that is there is filled in.
    pub(crate) fn find_or_make(
        &mut self,
        draft: &Draft<'_>,
        organisation: Option<OrganisationId>,
        current: Option<ContactId>,
        ids: &mut Ids<'_>,
    ) -> Option<ContactId> {
        let name = if draft.contact.is_empty() { draft.email } else { &*draft.contact };
        if name.is_empty() {
            return None;
        }
        let found = self.find(draft.email, name, organisation, current);
        let id = found.unwrap_or_else(|| self.make(name, organisation, ids));
        self.learn(id, draft, organisation);
        Some(id)
    }

    fn find(
        &self,
        email: &str,
        name: &str,
        organisation: Option<OrganisationId>,
        current: Option<ContactId>,
    ) -> Option<ContactId> {
        if let Some(id) = self.by_email.get(&email.to_lowercase()).filter(|_| !email.is_empty()) {
            return Some(*id);
        }
        let is_named_so = |id: &ContactId| self.all.get(id).is_some_and(|other| is_same_name(&other.name, name));
        if let Some(current) = current.filter(is_named_so) {
            return Some(current);
        }
        let key = fold(name);
        let there = self.by_name.get(&(key.clone(), organisation));
        there.or_else(|| self.by_name.get(&(key, None))).copied()
    }

    fn make(&mut self, name: &str, organisation: Option<OrganisationId>, ids: &mut Ids<'_>) -> ContactId {
        let contact = Contact { id: ids.id(), name: name.to_owned(), organisation, ..Contact::default() };
        let id = contact.id;
        self.enter(contact.into());
        self.touched.add(id);
        self.made += 1;
        id
    }

    /// Fills in what was not known.
    fn learn(&mut self, id: ContactId, draft: &Draft<'_>, organisation: Option<OrganisationId>) {
        let Some(contact) = self.all.get_mut(&id) else { return };
        let news = [(&contact.email, draft.email), (&contact.phone, draft.phone), (&contact.role, draft.role)];
        let is_new = news.iter().any(|(known, new)| known.is_empty() && !new.is_empty())
            || contact.organisation.is_none() && organisation.is_some();
        if !is_new {
            return;
        }
        let known = Arc::make_mut(contact);
        fill(&mut known.email, draft.email);
        fill(&mut known.phone, draft.phone);
        fill(&mut known.role, draft.role);
        known.organisation = known.organisation.or(organisation);
        let name = (fold(&known.name), known.organisation);
        self.by_email.entry(known.email.to_lowercase()).or_insert(id);
        self.by_name.entry(name).or_insert(id);
        self.touched.add(id);
    }

    /// New ones, and known ones of whom something was learnt.
    pub(crate) fn records(&self) -> impl Iterator<Item = AnyRecord> {
        self.touched.in_order().filter_map(|id| self.all.get(id)).map(|contact| Arc::clone(contact).into())
    }
}
