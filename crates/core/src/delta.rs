//! What changed: the common currency between the document, the Book, metrics and the views.

use std::sync::Arc;

use kariz_wire::Wire;
use rustc_hash::FxHashMap;

use crate::{
    catalogue::Entry,
    field::{FieldName, Malformed, Value, ValueRef},
    id::*,
    record::{Entity, Record, Table},
    records::*,
    tables::tables,
    time::Timestamp,
    write::Write,
};

/// Where a change came from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire)]
pub enum Origin {
    /// The workspace was opened, or replaced as a whole.
    #[default]
    Opened,
    /// A command given in this tab.
    Here,
    /// Another tab, another copy, or a peer.
    Elsewhere,
}

macro_rules! any_record {
    ($($(#[$doc:meta])* $table:ident = $word:literal: $record:ident($id:ident) by $title:ident, all $all:ident, one $one:ident;)*) => {
        /// A record of any kind, shared.
        #[derive(Clone, Debug, PartialEq, Wire)]
        pub enum AnyRecord {
            $(#[doc = concat!("A [`", stringify!($record), "`].")] $record(Arc<$record>),)*
        }

        impl Table {
            /// Its fields.
            pub const fn entries(self) -> &'static [Entry] {
                match self { $(Self::$table => $record::ENTRIES,)* }
            }
        }

        impl AnyRecord {
            /// Which record, with its kind.
            pub fn entity(&self) -> Entity {
                match self { $(Self::$record(record) => record.entity(),)* }
            }

            /// Whether both are one and the same, which says more than that they are equal, and takes no time.
            pub fn is_same(&self, other: &Self) -> bool {
                match (self, other) {
                    $((Self::$record(one), Self::$record(other)) => Arc::ptr_eq(one, other),)*
                    _ => false,
                }
            }

            /// Every field that is not at its default.
            pub fn fields(&self) -> Vec<(FieldName, Value)> {
                match self { $(Self::$record(record) => record.fields(),)* }
            }

            /// As [`AnyRecord::fields`], for whoever looks for differences: without logs and the like where another
            /// record of its kind has just the same.
            pub fn fields_beside(&self, other: &Self) -> Vec<(FieldName, Value)> {
                match (self, other) {
                    $((Self::$record(record), Self::$record(other)) => record.fields_beside(other),)*
                    _ => self.fields(),
                }
            }

            /// Why it is out of sight, if it is.
            pub fn removed(&self) -> Option<Removal> {
                match self { $(Self::$record(record) => record.removed,)* }
            }

            /// Puts it out of sight, or back.
            pub fn set_removed(&mut self, removal: Option<Removal>) {
                match self { $(Self::$record(record) => Arc::make_mut(record).removed = removal,)* }
            }

            /// Its title or name.
            pub fn title(&self) -> &str {
                match self { $(Self::$record(record) => &record.$title,)* }
            }

            /// As much of a record as can be read of its stored fields; `unread` is given the others.
            pub fn read_partly<'a>(
                entity: Entity,
                fields: &mut dyn Iterator<Item = (&'a str, ValueRef<'a>)>,
                unread: &mut dyn FnMut(&'a str, ValueRef<'a>),
            ) -> Self {
                match entity.table {
                    $(Table::$table => {
                        let mut record = $record::blank(entity.id.into());
                        fields.filter(|(name, value)| record.set(name, *value).is_err()).for_each(|(name, value)| unread(name, value));
                        record.settle();
                        record.into()
                    })*
                }
            }

            /// Reads a record of the kind of `entity` from its stored fields.
            ///
            /// # Errors
            /// When the fields do not make such a record (B2).
            pub fn read<'a>(
                entity: Entity,
                fields: &mut dyn Iterator<Item = (&'a str, ValueRef<'a>)>,
            ) -> Result<Self, Malformed> {
                match entity.table {
                    $(Table::$table => $record::read(entity.id.into(), fields).map(|record| record.into()),)*
                }
            }
        }

        $(
            impl From<$record> for AnyRecord {
                fn from(record: $record) -> Self {
                    Self::$record(Arc::new(record))
                }
            }

            impl From<Arc<$record>> for AnyRecord {
                fn from(record: Arc<$record>) -> Self {
                    Self::$record(record)
                }
            }
        )*
    };
}

tables!(any_record);

/// What the document says now about the records that were touched. Fed to [`crate::Book::apply`].
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct Delta {
    /// Where it came from.
    pub origin: Origin,
    /// The records as they are now; those that are new as well as those that changed.
    pub records: Vec<AnyRecord>,
    /// Records that are no longer readable, or no longer there.
    pub gone: Vec<Entity>,
    /// For each touched record that has, or had, conflicts: all it has now.
    pub conflicts: Vec<(Entity, Vec<Conflict>)>,
    /// Touched records that cannot be read (B2). A record that became readable is in `records`.
    pub quarantined: Vec<Quarantined>,
}

/// One field with more than one value: edited in two copies at the same time (L5).
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct Conflict {
    /// Of which record.
    pub entity: Entity,
    /// Which field.
    pub field: FieldName,
    /// The values, the one that is in force first.
    pub values: Vec<RivalValue>,
}

/// One of the values of a field in conflict.
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct RivalValue {
    /// What was written.
    pub value: Value,
    /// Who wrote it, when known.
    pub by: Option<MemberId>,
    /// When, by the clock of whoever wrote it.
    pub at: Timestamp,
}

/// A record that was set aside because it cannot be read (B2).
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct Quarantined {
    /// Which record, if its identifier could be read; otherwise a nil one.
    pub entity: Entity,
    /// The key it is kept under.
    pub key: String,
    /// Why it cannot be read.
    pub reason: Malformed,
    /// Its fields as they are stored, so that they can be exported.
    pub fields: Vec<(String, Value)>,
}

impl Quarantined {
    /// As much of the record as can be read, and the fields that cannot, as they stand.
    pub fn parts(&self) -> (AnyRecord, Vec<(FieldName, Value)>) {
        let mut fields = self.fields.iter().map(|(name, value)| (name.as_str(), value.as_ref()));
        let mut unread = Vec::new();
        let record = AnyRecord::read_partly(self.entity, &mut fields, &mut |name, value| {
            unread.push((name.to_owned().into(), value.to_value()));
        });
        (record, unread)
    }

    /// The fields that are why it cannot be read, as they stand; empty ones are missing.
    pub fn unread(&self) -> Vec<(FieldName, Value)> {
        let mut unread = self.parts().1;
        let first = &self.reason.field;
        if !first.is_empty() && unread.iter().all(|(name, _)| name != first) {
            // It lacks what it needs, or has something there that only its description is kept of.
            let stands = self.fields.iter().find(|(name, _)| name == first);
            unread.push((first.clone().into(), stands.map(|(_, value)| value.clone()).unwrap_or_default()));
        }
        unread
    }

    /// Its fields as [`AnyRecord::fields`] gives them, and those that cannot be read as they stand. `None`
    /// where something stands in the record's place that has no fields, or has no identifier.
    pub fn known_fields(&self) -> Option<Vec<(FieldName, Value)>> {
        let (record, unread) = self.parts();
        let is_record = !self.fields.is_empty() && !self.entity.id.is_nil();
        is_record.then(|| record.fields().into_iter().chain(unread).collect())
    }
}

/// What a [`Delta`] changed in a Book: each touched record before and after.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// Where it came from.
    pub origin: Origin,
    /// Record by record, in the order of the delta.
    pub list: Vec<Change>,
    /// Records whose conflicts changed.
    pub conflicts: Vec<Entity>,
}

/// One record before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// As it was; `None` when it is new.
    pub before: Option<AnyRecord>,
    /// As it is; `None` when it is gone.
    pub after: Option<AnyRecord>,
}

impl Change {
    /// Which record.
    pub fn entity(&self) -> Entity {
        self.after.as_ref().or(self.before.as_ref()).map(AnyRecord::entity).unwrap_or_default()
    }
}

/// The writes that turn `before` into `after`, field by field; a whole new record is one
/// [`Write::Create`].
pub fn difference<R: Record>(before: Option<&R>, after: &R) -> Vec<Write> {
    let entity = after.entity();
    match before {
        Some(before) => changed_fields(entity, &before.fields_beside(after), &after.fields_beside(before)),
        None => vec![Write::Create { entity, fields: after.fields() }],
    }
}

/// As [`difference`], for a record of any kind.
pub fn difference_of(before: Option<&AnyRecord>, after: &AnyRecord) -> Vec<Write> {
    let entity = after.entity();
    match before {
        Some(before) if before == after => Vec::new(),
        Some(before) => changed_fields(entity, &before.fields_beside(after), &after.fields_beside(before)),
        None => vec![Write::Create { entity, fields: after.fields() }],
    }
}

/// The value of a field among these; empty where it is not.
pub fn value_in(fields: &[(FieldName, Value)], name: &str) -> Value {
    fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone()).unwrap_or_default()
}

/// Fields by their names, to look many of them up. Of two with one name the first counts.
#[derive(Debug)]
pub struct ByName<'f>(FxHashMap<&'f str, &'f Value>);

impl<'f> ByName<'f> {
    /// Those of a record.
    pub fn of(fields: &'f [(FieldName, Value)]) -> Self {
        let mut by_name = FxHashMap::default();
        for (name, value) in fields {
            by_name.entry(&**name).or_insert(value);
        }
        Self(by_name)
    }

    /// The value of a field; empty where it is not.
    pub fn value(&self, name: &str) -> &'f Value {
        self.0.get(name).copied().unwrap_or(&Value::Null)
    }

    fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}

/// One write for each field that differs. A field that is not in the list is empty.
pub fn changed_fields(entity: Entity, old: &[(FieldName, Value)], new: &[(FieldName, Value)]) -> Vec<Write> {
    let (before, after) = (ByName::of(old), ByName::of(new));
    let emptied = old.iter().filter(|(name, _)| !after.has(name));
    let names = new.iter().chain(emptied).map(|(name, _)| name);
    names
        .filter_map(|name| {
            let (before, after) = (before.value(name), after.value(name));
            let write = || Write::Set { entity, field: name.clone(), before: before.clone(), after: after.clone() };
            (before != after).then(write)
        })
        .collect()
}
