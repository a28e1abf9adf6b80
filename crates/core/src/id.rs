//! Identifiers: 128 bits, ordered by the time of their making, written as ULIDs (26 characters).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use ulid::Ulid;

use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef},
    record::{Entity, Table},
    time::Timestamp,
};

/// An identifier whose kind of record is not known from its type.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RecordId(pub u128);

impl RecordId {
    /// A new identifier: 48 bits of `now`, 80 bits of `random`.
    pub fn new(now: Timestamp, random: u128) -> Self {
        Self(Ulid::from_parts(now.0.max(0).unsigned_abs(), random).0)
    }

    /// Whether this is the identifier of nothing, which no stored record may have.
    pub fn is_nil(self) -> bool {
        self.0 == 0
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut buffer = [0; ulid::ULID_LEN];
        f.write_str(Ulid(self.0).array_to_str(&mut buffer))
    }
}

impl fmt::Debug for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for RecordId {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        Ulid::from_string(text).map(|id| Self(id.0)).map_err(|_| Malformed::new("an identifier", text))
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident in $table:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub RecordId);

        impl $name {
            /// A new identifier: 48 bits of `now`, 80 bits of `random`.
            pub fn new(now: Timestamp, random: u128) -> Self {
                Self(RecordId::new(now, random))
            }

            /// Whether this is the identifier of nothing.
            pub fn is_nil(self) -> bool {
                self.0.is_nil()
            }
        }

        impl From<RecordId> for $name {
            fn from(id: RecordId) -> Self {
                Self(id)
            }
        }

        impl From<$name> for RecordId {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl FromStr for $name {
            type Err = Malformed;

            fn from_str(text: &str) -> Result<Self, Malformed> {
                text.parse().map(Self)
            }
        }

        impl Field for $name {
            const KIND: Kind = Kind::Record(Table::$table);

            fn encode(&self) -> Value {
                Value::Text(self.to_string())
            }

            fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
                value.text()?.parse()
            }

            fn refers(&self, give: &mut dyn FnMut(Entity)) {
                give(Entity::new(Table::$table, self.0));
            }
        }
    )*};
}

ids! {
    /// Names a [`crate::Workspace`]: what has to agree before two copies may merge.
    WorkspaceId in Workspaces,
    /// Names a [`crate::Pipeline`].
    PipelineId in Pipelines,
    /// Names a [`crate::Stage`].
    StageId in Stages,
    /// Names a [`crate::Deal`].
    DealId in Deals,
    /// Names a [`crate::Lead`].
    LeadId in Leads,
    /// Names a [`crate::Contact`].
    ContactId in Contacts,
    /// Names an [`crate::Organisation`].
    OrganisationId in Organisations,
    /// Names a [`crate::Member`].
    MemberId in Members,
    /// Names a [`crate::Product`].
    ProductId in Products,
    /// Names a [`crate::Channel`].
    ChannelId in Channels,
    /// Names a [`crate::Reason`].
    ReasonId in Reasons,
    /// Names an [`crate::Activity`].
    ActivityId in Activities,
}
