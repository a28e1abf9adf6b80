//! People: buyers, their companies, and the team.

use super::Removal;
use crate::{
    id::{ContactId, MemberId, OrganisationId},
    record::record,
};

record! {
    /// The person on the buyer's side.
    Contact(ContactId) in Contacts, patch ContactPatch {
        /// Full name.
        name: String = "name",
        /// What they do there.
        role: String = "role",
        /// Email address.
        email: String = "email",
        /// Telephone number.
        phone: String = "phone",
        /// The company they are at.
        organisation: Option<OrganisationId> = "organisation",
        /// Its identifier in the system it was imported from (X1).
        source_id: Option<String> = "sourceId",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    needs { name unless String::is_empty }
}

record! {
    /// The company on the buyer's side.
    Organisation(OrganisationId) in Organisations, patch OrganisationPatch {
        /// Its name.
        name: String = "name",
        /// Web domain, such as `example.com`.
        domain: String = "domain",
        /// What it does.
        industry: String = "industry",
        /// Where it is.
        region: String = "region",
        /// How many people work there.
        employees: Option<u32> = "employees",
        /// Its identifier in the system it was imported from (X1).
        source_id: Option<String> = "sourceId",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    needs { name unless String::is_empty }
}

record! {
    /// Someone of the team, who can own deals (L12).
    Member(MemberId) in Members, patch MemberPatch {
        /// Full name.
        name: String = "name",
        /// Which of the avatar colours, from 0.
        colour: u32 = "colour",
        /// Email address.
        email: String = "email",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    needs { name unless String::is_empty }
}

impl Member {
    /// Up to two letters for the avatar, as they are written: of the first and the last word of the name.
    pub fn initials(&self) -> String {
        let mut words = self.name.split_whitespace();
        let first = words.next();
        let last = words.next_back();
        first.into_iter().chain(last).filter_map(|word| word.chars().next()).collect()
    }
}
