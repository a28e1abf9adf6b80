//! What all records have in common: a table, an identifier, and named scalar fields.

use std::fmt;

use kariz_wire::Wire;

use crate::{
    catalogue::Entry,
    field::{FieldName, Malformed, Value, ValueRef, word_enum},
    id::RecordId,
    records::Removal,
    tables::tables,
    unread::Unread,
};

macro_rules! table {
    ($($(#[$doc:meta])* $table:ident = $word:literal: $record:ident($id:ident) by $title:ident, all $all:ident, one $one:ident;)*) => {
        word_enum! {
            /// A kind of record, and the name of its map in the document.
            Table { $($(#[$doc])* $table = $word),* }
        }
    };
}
tables!(table);

/// One record of the workspace, by kind and identifier.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub struct Entity {
    /// Which kind of record.
    pub table: Table,
    /// Which one.
    pub id: RecordId,
}

impl Entity {
    /// The record `id` of `table`.
    pub fn new(table: Table, id: impl Into<RecordId>) -> Self {
        Self { table, id: id.into() }
    }
}

impl fmt::Debug for Entity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.table.word(), self.id)
    }
}

/// A record of the workspace: typed here, a map of scalars in the document.
///
/// Reading is tolerant: unknown fields, and known ones that say a word of a later version, are kept as they are
/// ([`Unread`], L11); absent and emptied ones have their default. A record whose necessary fields are absent or malformed is set aside (B2).
pub trait Record: Clone + PartialEq + Sized {
    /// Where such records are kept.
    const TABLE: Table;
    /// Its fields, in the order of declaration.
    const ENTRIES: &'static [Entry];
    /// The identifier's type.
    type Id: Copy + From<RecordId> + Into<RecordId>;

    /// A record with every field at its default.
    fn blank(id: Self::Id) -> Self;
    /// Which record this is.
    fn id(&self) -> Self::Id;
    /// Why it is out of sight, if it is.
    fn removed(&self) -> Option<Removal>;
    /// The same, to be changed.
    fn removed_mut(&mut self) -> &mut Option<Removal>;
    /// Takes in one stored field; what only a later version knows is kept. [`Record::settle`] follows the last one.
    ///
    /// # Errors
    /// When the value cannot stand in that field.
    fn set(&mut self, name: &str, value: ValueRef<'_>) -> Result<(), Malformed>;
    /// All fields are taken in: puts in order what came in any.
    fn settle(&mut self);
    /// Gives every field that is not at its default.
    fn each_field(&self, give: &mut dyn FnMut(FieldName, Value)) {
        self.each_field_beside(None, give);
    }
    /// The same without what is kept by keys, field by field, where another record has just the same. Logs are most of
    /// a record, and seldom differ.
    fn each_field_beside(&self, other: Option<&Self>, give: &mut dyn FnMut(FieldName, Value));
    /// What stands in the field of this name, unless it is at its default; of what there is once alone.
    fn field(&self, name: &str) -> Option<Value>;
    /// Gives the records to which its fields refer.
    fn each_reference(&self, give: &mut dyn FnMut(Entity));
    /// Whether what must be there is there.
    ///
    /// # Errors
    /// Names the field that is missing.
    fn complete(&self) -> Result<(), Malformed>;

    /// Which record this is, with its kind.
    fn entity(&self) -> Entity {
        Entity::new(Self::TABLE, self.id())
    }

    /// Every field that is not at its default, in the order of declaration.
    fn fields(&self) -> Vec<(FieldName, Value)> {
        let mut fields = Vec::new();
        self.each_field(&mut |name, value| fields.push((name, value)));
        fields
    }

    /// As [`Record::fields`], for whoever looks for differences: without what is kept by keys where another record has
    /// just the same.
    fn fields_beside(&self, other: &Self) -> Vec<(FieldName, Value)> {
        let mut fields = Vec::new();
        self.each_field_beside(Some(other), &mut |name, value| fields.push((name, value)));
        fields
    }

    /// Reads a record from its stored fields.
    ///
    /// # Errors
    /// When a value cannot stand in its field, or a necessary field is missing (B2).
    fn read<'a>(id: Self::Id, fields: &mut dyn Iterator<Item = (&'a str, ValueRef<'a>)>) -> Result<Self, Malformed> {
        let mut record = Self::blank(id);
        for (name, value) in fields {
            record.set(name, value).map_err(|malformed| malformed.in_field(name))?;
        }
        record.settle();
        record.complete()?;
        Ok(record)
    }
}

/// Declares a record: the struct, its patch, and how its fields are stored.
///
/// `=` names a scalar field. `keyed` fields are small maps kept flat in the record, one scalar an
/// entry, named prefix + key: two people can add entries at the same time and lose none, which a
/// nested map created on both sides would not give.
macro_rules! record {
    (
        $(#[$doc:meta])*
        $name:ident($id:ty) in $table:ident, patch $patch:ident {
            $($(#[$fdoc:meta])* $field:ident: $type:ty = $key:literal),* $(,)?
        }
        $(keyed { $($(#[$kdoc:meta])* $kfield:ident: $kkey:ty => $kvalue:ty = $prefix:literal),* $(,)? })?
        needs { $($needed:ident unless $missing:expr),* $(,)? }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, kariz_wire::Wire)]
        pub struct $name {
            /// Which one.
            pub id: $id,
            $($(#[$fdoc])* pub $field: $type,)*
            $($($(#[$kdoc])* pub $kfield: $crate::sorted::SortedMap<$kkey, $kvalue>,)*)?
            /// What a later version has written, as it stands (L11).
            pub unread: $crate::unread::Unread,
        }

        #[doc = concat!("New values for some fields of a [`", stringify!($name), "`]; `None` leaves a field as it is.")]
        #[derive(Clone, Debug, Default, PartialEq, kariz_wire::Wire)]
        pub struct $patch {
            $($(#[$fdoc])* pub $field: Option<$type>,)*
        }

        impl $patch {
            /// The fields in which a record differs from what it was before: of what somebody else has changed
            /// meanwhile nothing is touched.
            pub fn between(before: &$name, after: &$name) -> Self {
                Self { $($field: (before.$field != after.$field).then(|| after.$field.clone()),)* }
            }

            /// Writes the new values into `record`.
            pub fn apply(self, record: &mut $name) {
                $(if let Some(value) = self.$field {
                    record.$field = value;
                    record.unread.forget($key);
                })*
            }
        }

        impl $crate::record::Record for $name {
            const TABLE: $crate::record::Table = $crate::record::Table::$table;
            const ENTRIES: &'static [$crate::catalogue::Entry] = &[
                $($crate::catalogue::Entry::one($key, <$type as $crate::field::Field>::KIND),)*
                $($($crate::catalogue::Entry::keyed($prefix, <$kvalue as $crate::field::Field>::KIND),)*)?
            ];
            type Id = $id;

            fn blank(id: $id) -> Self {
                Self { id, ..Self::default() }
            }

            fn id(&self) -> $id {
                self.id
            }

            fn removed(&self) -> Option<$crate::records::Removal> {
                self.removed
            }

            fn removed_mut(&mut self) -> &mut Option<$crate::records::Removal> {
                &mut self.removed
            }

            fn set(&mut self, name: &str, value: $crate::field::ValueRef<'_>) -> Result<(), $crate::field::Malformed> {
                match name {
                    $($key => {
                        if let Some(read) = $crate::record::known($crate::field::decode_or_default(value), name, value, &mut self.unread)? {
                            self.$field = read;
                        }
                    })*
                    _ => {
                        $($(if let Some(key) = name.strip_prefix($prefix) {
                            // A key that is a word of a later version keeps its entry as it is (L11).
                            let key = $crate::record::KeyText::from_text(key).map(Some);
                            let Some(key) = $crate::record::known(key, name, value, &mut self.unread)?.flatten() else { return Ok(()) };
                            let read = <Option<$kvalue> as $crate::field::Field>::decode(value);
                            if let Some(read) = $crate::record::known(read, name, value, &mut self.unread)?.flatten() {
                                self.$kfield.push(key, read);
                            }
                            return Ok(());
                        })*)?
                        self.unread.keep(name, value);
                    }
                }
                Ok(())
            }

            fn settle(&mut self) {
                $($(self.$kfield.settle();)*)?
                self.unread.settle();
            }

            fn each_field_beside(
                &self,
                other: Option<&Self>,
                give: &mut dyn FnMut($crate::field::FieldName, $crate::field::Value),
            ) {
                let blank = Self::blank(self.id);
                let other = other.filter(|other| other.unread == self.unread);
                // What was written here since counts; else what a later version has written there.
                $(if self.$field != blank.$field {
                    give(std::borrow::Cow::Borrowed($key), $crate::field::Field::encode(&self.$field));
                } else if let Some(value) = self.unread.get($key) {
                    give(std::borrow::Cow::Borrowed($key), value.clone());
                })*
                $($(if other.is_none_or(|other| other.$kfield != self.$kfield) {
                    for (key, value) in self.$kfield.iter() {
                        let name = format!(concat!($prefix, "{}"), $crate::record::KeyText::to_text(key));
                        give(std::borrow::Cow::Owned(name), $crate::field::Field::encode(value));
                    }
                })*)?
                let _ = other; // some keep nothing by keys
                const KNOWN: &[&str] = &[$($key),*];
                for (name, value) in self.unread.iter().filter(|(name, _)| !KNOWN.contains(&name.as_ref())) {
                    give(name.clone(), value.clone());
                }
            }

            fn field(&self, name: &str) -> Option<$crate::field::Value> {
                let blank = Self::blank(self.id);
                match name {
                    $($key if self.$field != blank.$field => Some($crate::field::Field::encode(&self.$field)),)*
                    _ => self.unread.get(name).cloned(),
                }
            }

            fn each_reference(&self, give: &mut dyn FnMut($crate::record::Entity)) {
                $($crate::field::Field::refers(&self.$field, give);)*
            }

            fn complete(&self) -> Result<(), $crate::field::Malformed> {
                $(if $missing(&self.$needed) && self.unread.get(stringify!($needed)).is_none() {
                    let missing = $crate::field::Malformed::new("a value", "nothing");
                    return Err(missing.in_field(stringify!($needed)));
                })*
                Ok(())
            }
        }
    };
}
pub(crate) use record;

/// What was read of a field; `None` when it says a word that this version does not know: that is kept (L11).
pub(crate) fn known<T>(
    read: Result<T, Malformed>,
    name: &str,
    value: ValueRef<'_>,
    unread: &mut Unread,
) -> Result<Option<T>, Malformed> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(malformed) if malformed.is_news => {
            unread.keep(name, value);
            Ok(None)
        }
        Err(malformed) => Err(malformed),
    }
}

/// The text form of the key of a keyed field.
pub trait KeyText: Sized + Ord {
    /// Written after the prefix of the field.
    fn to_text(&self) -> String;
    /// Reads it back.
    ///
    /// # Errors
    /// When the text is not such a key.
    fn from_text(text: &str) -> Result<Self, Malformed>;
}
