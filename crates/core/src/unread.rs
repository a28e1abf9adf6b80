//! What a later version has written into a record, and this one cannot read (L11).

use kariz_wire::Wire;

use crate::{
    field::{FieldName, Value, ValueRef},
    sorted::SortedMap,
};

/// Fields as they are stored: such that this version does not know, and known ones that say a word which it
/// does not know. They stay as they are when other fields are changed, and go into copies and new documents.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct Unread(Option<Box<SortedMap<FieldName, Value>>>);

impl Unread {
    /// Keeps a field. [`Unread::settle`] follows the last one. Something that is no scalar stays where it is, in the
    /// document alone.
    pub fn keep(&mut self, name: &str, value: ValueRef<'_>) {
        if !matches!(value, ValueRef::Null | ValueRef::Other(_)) {
            self.0.get_or_insert_default().push(FieldName::Owned(name.to_owned()), value.to_value());
        }
    }

    /// Puts in order what was kept.
    pub(crate) fn settle(&mut self) {
        if let Some(fields) = &mut self.0 {
            fields.settle();
        }
    }

    /// What stands in a field.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let fields = self.0.as_ref()?;
        fields.get(&FieldName::Owned(name.to_owned()))
    }

    /// The word that stands in a field, where this version does not know it.
    pub fn word(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Value::Text(text) => text.split(' ').next(),
            _ => None,
        }
    }

    /// Something else is written into a field.
    pub fn forget(&mut self, name: &str) {
        if let Some(fields) = &mut self.0 {
            fields.remove(&FieldName::Owned(name.to_owned()));
        }
        if self.is_empty() {
            self.0 = None;
        }
    }

    /// Whether everything could be read.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|fields| fields.is_empty())
    }

    /// Every field, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&FieldName, &Value)> {
        self.0.iter().flat_map(|fields| fields.iter())
    }
}
