//! Whom a deal is with, by name: found, or made.

use super::desk::Desk;
use crate::{
    id::{ContactId, OrganisationId},
    records::{Contact, Organisation},
    rejection::Rejection,
};

/// A buyer as somebody typed it. Blank names mean that there is none.
#[derive(Default)]
pub(super) struct Buyer<'a> {
    pub organisation: &'a str,
    pub contact: &'a str,
}

impl Buyer<'_> {
    /// The organisation and contact of these names. What there is not is made.
    pub fn find_or_make(
        &self,
        desk: &mut Desk<'_, '_>,
    ) -> Result<(Option<OrganisationId>, Option<ContactId>), Rejection> {
        let organisation = self.organisation(desk)?;
        let contact = self.contact(desk, organisation)?;
        Ok((organisation, contact))
    }

    /// The organisation of that name.
    pub fn organisation(&self, desk: &mut Desk<'_, '_>) -> Result<Option<OrganisationId>, Rejection> {
        let name = self.organisation.trim();
        if name.is_empty() {
            return Ok(None);
        }
        if let Some(known) = desk.book().organisation_named(name) {
            return Ok(Some(known.id));
        }
        let made = Organisation { id: desk.new_id(), name: name.to_owned(), ..Organisation::default() };
        let id = made.id;
        desk.add(made)?;
        Ok(Some(id))
    }

    /// The contact of that name there.
    pub fn contact(
        &self,
        desk: &mut Desk<'_, '_>,
        organisation: Option<OrganisationId>,
    ) -> Result<Option<ContactId>, Rejection> {
        let name = self.contact.trim();
        if name.is_empty() {
            return Ok(None);
        }
        if let Some(known) = desk.book().contact_named(name, organisation) {
            return Ok(Some(known.id));
        }
        let made = Contact { id: desk.new_id(), name: name.to_owned(), organisation, ..Contact::default() };
        let id = made.id;
        desk.add(made)?;
        Ok(Some(id))
    }
}

/// The contact, with how to reach them where nothing stands yet.
pub(super) fn reached(mut contact: Contact, email: &str, phone: &str) -> Contact {
    if contact.email.is_empty() {
        email.clone_into(&mut contact.email);
    }
    if contact.phone.is_empty() {
        phone.clone_into(&mut contact.phone);
    }
    contact
}
