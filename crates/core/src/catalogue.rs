//! The catalogue: which tables there are, and which fields each has; their kinds, and what they refer to.
//!
//! It comes out of the `record!`s themselves, so nobody has to keep it. Whatever deals with fields by name (words in
//! history, conflicts and merges, references, what is compared) asks here what a field is.

use crate::{
    field::{Field, Value},
    id::RecordId,
    record::{Entity, Table},
    records::{DealStatus, LeadStatus, Step},
};

/// What stands in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// Yes or no.
    YesNo,
    /// A whole number from 0 on.
    Count,
    /// 0 to 100.
    Percent,
    /// An amount and its currency.
    Money,
    /// What a unit of a currency is worth.
    Rate,
    /// A currency.
    Currency,
    /// A day.
    Date,
    /// Minutes since midnight.
    TimeOfDay,
    /// How often something comes again.
    Repeat,
    /// A moment, in milliseconds.
    Moment,
    /// A place in a list that people order themselves.
    Rank,
    /// One of these words.
    Word(&'static [&'static str]),
    /// The identifier of a record.
    Record(Table),
    /// Where a deal stands.
    DealStatus,
    /// What became of a lead.
    LeadStatus,
    /// Why a record is out of sight.
    Removal,
    /// An entry of a deal's stage history.
    StageMove,
    /// What stood in another field before, and since: an entry of its history.
    Was,
    /// What is known of a lead, and what that rests on.
    Answer,
    /// What showed that a lead is ready.
    Signal,
    /// A step of a sequence.
    Step,
    /// Whether an enrolment in a sequence goes on.
    EnrolmentState,
    /// What is prepared for a meeting.
    Preparation,
    /// What an entry criterion asks for.
    Demand,
    /// How many points a source gives.
    Points,
    /// Points for what stands in a field.
    FieldPoints,
    /// What a goal asks for.
    Target,
    /// When a buyer pays.
    Terms,
}

impl Kind {
    /// A number for [`FINGERPRINT`]: what is stored differs where it differs.
    const fn number(self) -> u64 {
        match self {
            Self::Text => 1,
            Self::YesNo => 2,
            Self::Count => 3,
            Self::Percent => 4,
            Self::Money => 5,
            Self::Rate => 6,
            Self::Currency => 7,
            Self::Date => 8,
            Self::TimeOfDay => 9,
            Self::Moment => 10,
            Self::Rank => 11,
            Self::DealStatus => 12,
            Self::LeadStatus => 13,
            Self::Removal => 14,
            Self::StageMove => 15,
            Self::Was => 16,
            Self::Answer => 17,
            Self::Signal => 18,
            Self::Repeat => 19,
            Self::Step => 20,
            Self::EnrolmentState => 21,
            Self::Preparation => 22,
            Self::Demand => 31,
            Self::Points => 32,
            Self::FieldPoints => 33,
            Self::Target => 34,
            Self::Terms => 35,
            Self::Word(words) => 1_000 + words.len() as u64,
            Self::Record(table) => 2_000 + table as u64,
        }
    }
}

/// One field of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name as it is stored; of a keyed one the prefix, with its space: `tick `.
    pub name: &'static str,
    /// What stands in it.
    pub kind: Kind,
    /// Whether there are many of it, each with a key after the prefix.
    pub is_keyed: bool,
}

impl Entry {
    /// A field that there is once.
    pub const fn one(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, is_keyed: false }
    }

    /// A field that there is once for each key.
    pub const fn keyed(prefix: &'static str, kind: Kind) -> Self {
        Self { name: prefix, kind, is_keyed: true }
    }

    /// Whether people know it: not a place in an order, nor a log that tells no more than what it led to, nor what
    /// an import brought along.
    pub fn is_spoken(&self) -> bool {
        !matches!(self.kind, Kind::Rank | Kind::StageMove | Kind::Was)
            && !matches!(self.name, "createdAt" | "sourceId" | "known ")
    }

    /// The name without the space of a prefix.
    pub fn word(&self) -> &'static str {
        self.name.trim_end()
    }
}

/// What a field of a table is, by its stored name; `None` where this version knows none of that name (L11).
pub fn entry(table: Table, field: &str) -> Option<&'static Entry> {
    let is_it = |entry: &&Entry| if entry.is_keyed { field.starts_with(entry.name) } else { field == entry.name };
    table.entries().iter().find(is_it)
}

/// The record to which a field with this value refers, if it refers to one.
pub fn refers_to(table: Table, field: &str, value: &Value) -> Option<Entity> {
    let mut found = None;
    let mut give = |entity| found = Some(entity);
    match entry(table, field)?.kind {
        Kind::Record(table) => {
            let id: RecordId = value.as_ref().text().ok()?.parse().ok()?;
            give(Entity::new(table, id));
        }
        Kind::DealStatus => DealStatus::decode(value.as_ref()).ok()?.refers(&mut give),
        Kind::LeadStatus => LeadStatus::decode(value.as_ref()).ok()?.refers(&mut give),
        Kind::Step => Step::decode(value.as_ref()).ok()?.refers(&mut give),
        _ => {}
    }
    found
}

/// A number that changes whenever a table, a field, its kind or its words do. What is kept in a form that only
/// the same catalogue can read (the snapshot of a Book) carries it.
pub const FINGERPRINT: u32 = fingerprint();

const fn fingerprint() -> u32 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    let mut tables = Table::ALL;
    while let [table, rest @ ..] = tables {
        hash = mixed_text(hash, table.word());
        let mut entries = table.entries();
        while let [entry, rest @ ..] = entries {
            hash = mixed_text(hash, entry.name);
            hash = mixed(hash, entry.kind.number());
            if let Kind::Word(mut words) = entry.kind {
                while let [word, rest @ ..] = words {
                    hash = mixed_text(hash, word);
                    words = rest;
                }
            }
            entries = rest;
        }
        tables = rest;
    }
    (hash ^ (hash >> 32)) as u32
}

/// One step of the hash FNV-1a, eight bytes at once.
const fn mixed(hash: u64, number: u64) -> u64 {
    (hash ^ number).wrapping_mul(0x0100_0000_01b3)
}

const fn mixed_text(mut hash: u64, text: &str) -> u64 {
    let mut bytes = text.as_bytes();
    while let [byte, rest @ ..] = bytes {
        hash = mixed(hash, *byte as u64);
        bytes = rest;
    }
    mixed(hash, 0xff)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{id::StageId, time::Timestamp};

    #[test]
    fn a_field_is_known_by_its_table_and_name() {
        let kind = |table, field| entry(table, field).map(|entry| entry.kind);
        assert_eq!(kind(Table::Deals, "value"), Some(Kind::Money));
        assert_eq!(kind(Table::Deals, "owner"), Some(Kind::Record(Table::Members)));
        assert_eq!(kind(Table::Deals, "move 17 a"), Some(Kind::StageMove));
        assert_eq!(kind(Table::Leads, "organisation"), Some(Kind::Text), "a lead's company is no record yet (Q1)");
        assert_eq!(kind(Table::Deals, "mood"), None);
    }

    #[test]
    fn a_field_refers_to_the_record_that_its_value_names() {
        let stage = StageId(RecordId(7));
        let status = DealStatus::Open { stage, since: Timestamp(1) }.encode();
        assert_eq!(refers_to(Table::Deals, "status", &status), Some(Entity::new(Table::Stages, stage)));
        let id = Value::Text(stage.to_string());
        assert_eq!(refers_to(Table::Deals, "owner", &id), Some(Entity::new(Table::Members, stage.0)));
        assert_eq!(refers_to(Table::Deals, "title", &id), None);
        assert_eq!(refers_to(Table::Leads, "organisation", &id), None);
        assert_eq!(refers_to(Table::Deals, "owner", &Value::Null), None);
    }

    #[test]
    fn no_field_is_hidden_by_the_prefix_of_another() {
        for table in Table::ALL {
            for one in table.entries() {
                let others = table.entries().iter().filter(|other| *other != one);
                assert!(others.clone().all(|other| other.name != one.name), "{one:?} stands twice");
                assert!(
                    others.filter(|other| other.is_keyed).all(|other| !one.name.starts_with(other.name)),
                    "{one:?}"
                );
            }
        }
    }
}
