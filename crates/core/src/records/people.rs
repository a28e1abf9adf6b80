//! People: buyers, their companies, and the team.

use super::Removal;
use crate::{
    field::{Malformed, word_enum},
    id::{ContactId, MemberId, OrganisationId},
    record::{KeyText, record},
    time::Date,
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
        /// Since which day they want no mails or messages (W3).
        opted_out: Option<Date> = "optedOut",
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
        /// What stands under their mails (W4).
        signature: String = "signature",
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

word_enum! {
    /// What somebody has to do with a deal.
    DealRole {
        /// Says yes or no.
        #[default]
        Decides = "decides",
        /// Has the money.
        Pays = "pays",
        /// Will work with it.
        Uses = "uses",
        /// Is asked what they think.
        Advises = "advises",
        /// Does not want it.
        Blocks = "blocks",
    }
}

impl KeyText for ContactId {
    fn to_text(&self) -> String {
        self.to_string()
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        text.parse()
    }
}
