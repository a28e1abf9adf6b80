//! A document for tests: for each record a map of scalars, as Automerge would hold it.

use std::collections::{BTreeMap, BTreeSet};

use kariz_core::{AnyRecord, Delta, Entity, Transaction, Value, Write};

/// Every record's fields. A field that is not there is empty.
#[derive(Clone, Debug, Default)]
pub struct Store(BTreeMap<Entity, BTreeMap<String, Value>>);

impl Store {
    /// Writes, and says what the touched records are now. A write that does not know what stood
    /// there before is a mistake, and so is one that creates what is there.
    pub fn commit(&mut self, transaction: &Transaction) -> Delta {
        let mut touched = BTreeSet::new();
        for write in &transaction.writes {
            touched.insert(write.entity());
            match write {
                Write::Create { entity, fields } => {
                    let fields = fields.iter().map(|(name, value)| (name.to_string(), value.clone())).collect();
                    assert!(self.0.insert(*entity, fields).is_none(), "{entity:?} created twice");
                }
                Write::Set { entity, field, before, after } => {
                    let fields = self.0.get_mut(entity).unwrap_or_else(|| panic!("{entity:?} is not there"));
                    let stood = fields.insert(field.to_string(), after.clone()).unwrap_or_default();
                    assert_eq!(stood, *before, "{entity:?} {field}");
                }
            }
        }
        let records = touched.into_iter().map(|entity| self.read(entity)).collect();
        Delta { records, ..Delta::default() }
    }

    fn read(&self, entity: Entity) -> AnyRecord {
        let mut fields = self.0[&entity].iter().map(|(name, value)| (name.as_str(), value.as_ref()));
        AnyRecord::read(entity, &mut fields).unwrap_or_else(|malformed| panic!("{entity:?} {malformed}"))
    }
}
