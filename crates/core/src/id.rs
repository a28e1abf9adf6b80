//! Identifiers: 128 bits, ordered by the time of their making, written as ULIDs (26 characters).

use std::{fmt, str::FromStr};

use kariz_wire::Wire;
use ulid::Ulid;

use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef},
    record::{Entity, Table},
    tables::tables,
    time::Timestamp,
};

/// An identifier whose kind of record is not known from its type.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub struct RecordId(pub u128);

/// Where the hash FNV-1a of 128 bits begins.
const FNV_OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
/// By what it goes on.
const FNV_PRIME: u128 = 0x0100_0000_0000_0000_0000_013b;

impl RecordId {
    /// A new identifier: 48 bits of `now`, 80 bits of `random`.
    pub fn new(now: Timestamp, random: u128) -> Self {
        Self(Ulid::from_parts(now.0.max(0).unsigned_abs(), random).0)
    }

    /// The identifier of what is made of this record for a reason, such as the deal of a lead: always the same, so
    /// that two copies that make it for the same reason make one record.
    pub fn derived(self, reason: &str) -> Self {
        const TIME: u32 = 80;
        let bytes = self.0.to_be_bytes();
        let hash = bytes
            .iter()
            .chain(reason.as_bytes())
            .fold(FNV_OFFSET, |hash, byte| (hash ^ u128::from(*byte)).wrapping_mul(FNV_PRIME));
        Self((self.0 >> TIME << TIME) | (hash & ((1 << TIME) - 1)))
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
    ($($(#[$doc:meta])* $table:ident = $word:literal: $record:ident($id:ident) by $title:ident, all $all:ident, one $one:ident;)*) => {$(
        #[doc = concat!("Names a [`crate::", stringify!($record), "`].")]
        #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
        pub struct $id(pub RecordId);

        impl $id {
            /// A new identifier: 48 bits of `now`, 80 bits of `random`.
            pub fn new(now: Timestamp, random: u128) -> Self {
                Self(RecordId::new(now, random))
            }

            /// Whether this is the identifier of nothing.
            pub fn is_nil(self) -> bool {
                self.0.is_nil()
            }
        }

        impl From<RecordId> for $id {
            fn from(id: RecordId) -> Self {
                Self(id)
            }
        }

        impl From<$id> for RecordId {
            fn from(id: $id) -> Self {
                id.0
            }
        }

        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($id), self.0)
            }
        }

        impl FromStr for $id {
            type Err = Malformed;

            fn from_str(text: &str) -> Result<Self, Malformed> {
                text.parse().map(Self)
            }
        }

        impl Field for $id {
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

tables!(ids);
