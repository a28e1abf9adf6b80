//! Who is known already: by address, else by name within the company (Q1).

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Book, fold, same_name};
use crate::{
    id::{ContactId, OrganisationId},
    record::{Entity, Record},
    records::{Contact, Organisation},
};

/// What is said of somebody. Blank texts say nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Person<'a> {
    /// Their name.
    pub name: &'a str,
    /// The company they are at.
    pub organisation: &'a str,
    /// Email address.
    pub email: &'a str,
    /// Telephone number.
    pub phone: &'a str,
}

/// Mailboxes that anybody can have: the domain says nothing of the company.
const ANYBODYS: &[&str] = &[
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "msn.com",
    "yahoo.com",
    "icloud.com",
    "me.com",
    "aol.com",
    "gmx.com",
    "gmx.net",
    "gmx.de",
    "web.de",
    "t-online.de",
    "mail.com",
    "mail.ru",
    "yandex.ru",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "163.com",
    "126.com",
    "chmail.ir",
    "seznam.cz",
    "libero.it",
    "orange.fr",
    "free.fr",
];

impl<'a> Person<'a> {
    /// The domain of their email address, unless anybody can have one there.
    pub fn own_domain(&self) -> Option<&'a str> {
        let (_, domain) = self.email.rsplit_once('@')?;
        let is_anybodys = ANYBODYS.iter().any(|other| domain.eq_ignore_ascii_case(other));
        (!is_anybodys && domain.contains('.')).then_some(domain)
    }
}

/// A telephone number as it is compared: its digits, without what dials abroad. `None` where that is too little.
pub fn same_phone(phone: &str) -> Option<String> {
    let digits: String = fold(phone).chars().filter(char::is_ascii_digit).collect();
    let digits = digits.strip_prefix("00").map(str::to_owned).unwrap_or(digits);
    (digits.len() >= 6).then_some(digits)
}

/// An email address as it is compared; `None` where there is none.
pub fn same_email(email: &str) -> Option<String> {
    let email = email.trim();
    email.contains('@').then(|| email.to_lowercase())
}

impl Book {
    /// The contact whose address this is. It looks through all of them: whoever asks with each key asks once.
    pub fn contact_reached(&self, person: &Person<'_>) -> Option<ContactId> {
        let in_sight = || self.contacts().filter(|contact| contact.removed.is_none());
        let first = |found: &mut dyn Iterator<Item = &'_ Arc<Contact>>| found.map(|contact| contact.id).min();
        let email = same_email(person.email);
        let by_email = email.and_then(|email| {
            first(&mut in_sight().filter(|contact| contact.email.trim().eq_ignore_ascii_case(&email)))
        });
        let phone = same_phone(person.phone).filter(|_| by_email.is_none());
        let by_phone = phone.and_then(|phone| {
            first(&mut in_sight().filter(|contact| same_phone(&contact.phone).as_ref() == Some(&phone)))
        });
        by_email.or(by_phone)
    }

    /// The contact whose address this is, else the one of that name at the organisation.
    pub fn contact_like(&self, person: &Person<'_>, at: Option<OrganisationId>) -> Option<&Arc<Contact>> {
        self.contact_known(self.contact_reached(person), person, at)
    }

    /// As [`Book::contact_like`], where it is known already whose address it is.
    pub fn contact_known(
        &self,
        reached: Option<ContactId>,
        person: &Person<'_>,
        at: Option<OrganisationId>,
    ) -> Option<&Arc<Contact>> {
        match reached {
            Some(id) => self.contact(id),
            None if person.name.trim().is_empty() => None,
            None => self.contact_named(person.name, at),
        }
    }

    /// The organisation of that name, else the one whose domain their email address has.
    pub fn organisation_like(&self, person: &Person<'_>) -> Option<&Arc<Organisation>> {
        let name = person.organisation.trim();
        let named = (!name.is_empty()).then(|| self.organisation_named(name)).flatten();
        named.or_else(|| self.organisation_of_domain(person))
    }

    /// The organisation whose domain their email address has. It looks through all of them.
    pub fn organisation_of_domain(&self, person: &Person<'_>) -> Option<&Arc<Organisation>> {
        let domain = person.own_domain()?;
        let is_theirs = |organisation: &&Arc<Organisation>| organisation.domain.trim().eq_ignore_ascii_case(domain);
        self.organisations_in_order().find(is_theirs)
    }

    /// Everybody that is known, to look many up at once.
    pub fn known(&self) -> Known {
        let mut known = Known::default();
        for contact in self.contacts().filter(|contact| contact.removed.is_none()) {
            let at = contact.organisation.and_then(|id| self.organisation(id)).map_or("", |at| at.name.as_str());
            let Contact { name, email, phone, .. } = &**contact;
            known.add(Person { name, organisation: at, email, phone }, contact.entity());
        }
        for lead in self.leads().filter(|lead| lead.removed.is_none()) {
            known.add(
                Person { name: &lead.name, organisation: &lead.organisation, email: &lead.email, phone: &lead.phone },
                lead.entity(),
            );
        }
        known
    }
}

/// Contacts and leads by what they are recognised by.
#[derive(Debug, Default)]
pub struct Known(FxHashMap<String, Entity>);

impl Known {
    /// Notes somebody. Of several who cannot be told apart, a contact goes before a lead, then the earlier one.
    pub fn add(&mut self, person: Person<'_>, entity: Entity) {
        for key in keys(&person) {
            let there = self.0.entry(key).or_insert(entity);
            let order = |entity: &Entity| (entity.table != crate::record::Table::Contacts, entity.id);
            if order(&entity) < order(there) {
                *there = entity;
            }
        }
    }

    /// Who this is, if they are known.
    pub fn like(&self, person: &Person<'_>) -> Option<Entity> {
        keys(person).find_map(|key| self.0.get(&key).copied())
    }
}

/// By what somebody is recognised, the surest first.
fn keys(person: &Person<'_>) -> impl Iterator<Item = String> + use<> {
    let (name, organisation) = (same_name(person.name), same_name(person.organisation));
    let by_name = (!name.is_empty() && !organisation.is_empty()).then(|| format!("{name}\n{organisation}"));
    [same_email(person.email), same_phone(person.phone), by_name].into_iter().flatten()
}
