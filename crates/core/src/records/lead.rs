//! Leads: who may buy, not yet qualified.

use serde::{Deserialize, Serialize};

use super::{OrDash, Removal, Words};
use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef},
    id::{ChannelId, DealId, LeadId, MemberId, ReasonId},
    money::Money,
    record::{Entity, record},
    time::Date,
};

record! {
    /// Someone who may buy, not yet qualified; becomes a deal when qualified.
    Lead(LeadId) in Leads, patch LeadPatch {
        /// The person, or what is known of them.
        name: String = "name",
        /// The company they are at, as text: it becomes a record when they qualify.
        organisation: String = "organisation",
        /// Email address.
        email: String = "email",
        /// Telephone number.
        phone: String = "phone",
        /// Where they came from.
        channel: Option<ChannelId> = "channel",
        /// Who looks after them.
        owner: Option<MemberId> = "owner",
        /// What it may be worth.
        value: Option<Money> = "value",
        /// The day they became known.
        created_on: Date = "createdOn",
        /// New, converted, or disqualified.
        status: LeadStatus = "status",
        /// What there is to know.
        about: String = "about",
        /// Its identifier in the system it was imported from (X1).
        source_id: Option<String> = "sourceId",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    needs { name unless String::is_empty }
}

/// What became of a lead. Stored as `new`, `deal <deal> <date>` or `disqualified <reason> <date>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LeadStatus {
    /// Not yet decided.
    #[default]
    New,
    /// Qualified: became a deal.
    Converted {
        /// Which.
        deal: DealId,
        /// On which day.
        on: Date,
    },
    /// Will not buy (Q7).
    Disqualified {
        /// Why, when it was said.
        reason: Option<ReasonId>,
        /// On which day.
        on: Date,
    },
}

impl Field for LeadStatus {
    const KIND: Kind = Kind::LeadStatus;

    fn encode(&self) -> Value {
        Value::Text(match self {
            Self::New => "new".to_owned(),
            Self::Converted { deal, on } => format!("deal {deal} {on}"),
            Self::Disqualified { reason, on } => format!("disqualified {} {on}", OrDash(*reason)),
        })
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let text = value.text()?;
        let mut words = Words::of(text, "a lead's status");
        match words.next()? {
            "new" => Ok(Self::New),
            "deal" => Ok(Self::Converted { deal: words.parse()?, on: words.parse()? }),
            "disqualified" => Ok(Self::Disqualified { reason: words.maybe()?, on: words.parse()? }),
            _ => Err(Malformed::word("a lead's status", text)),
        }
    }

    fn refers(&self, give: &mut dyn FnMut(Entity)) {
        match self {
            Self::New => {}
            Self::Converted { deal, .. } => deal.refers(give),
            Self::Disqualified { reason, .. } => reason.refers(give),
        }
    }
}
