//! From a transaction to operations.

use std::collections::HashMap;

use automerge::{
    Automerge, AutomergeError, ObjId, ObjType, ROOT, hydrate,
    transaction::{Transactable, Transaction as Change},
};
use kariz_core::{Entity, FieldName, Table, Transaction, Value, Write};
use rustc_hash::FxHashMap;

use crate::{admission::MAX_VALUE, error::WriteError, held, layout, meta::ChangeMeta, touched::Touched};

/// Writes a transaction as one change. Says which records it touched.
///
/// # Errors
/// When a record is not there, a value is too long, or Automerge refuses. Then nothing is written.
pub(crate) fn transaction(doc: &mut Automerge, tx: &Transaction, meta: &ChangeMeta) -> Result<Touched, WriteError> {
    let mut writer = Writer { change: doc.transaction(), records: FxHashMap::default(), touched: Touched::default() };
    match tx.writes.iter().try_for_each(|write| writer.write(write)) {
        Ok(()) => {
            let Writer { change, touched, .. } = writer;
            change.commit_with(meta.options(&tx.name));
            Ok(touched)
        }
        Err(refused) => {
            writer.change.rollback();
            Err(refused)
        }
    }
}

struct Writer<'d> {
    change: Change<'d>,
    /// The maps of records that were written to already: an import writes many fields of each.
    records: FxHashMap<Entity, Vec<ObjId>>,
    touched: Touched,
}

impl Writer<'_> {
    fn write(&mut self, write: &Write) -> Result<(), WriteError> {
        match write {
            Write::Create { entity, fields } => {
                fields.iter().try_for_each(|(field, value)| fit(*entity, field, value))?;
                self.create(*entity, fields)
            }
            Write::Set { entity, field, after, .. } => {
                fit(*entity, field, after)?;
                self.set(*entity, field, after)
            }
        }
    }

    /// A record that is there already gets the fields: another copy may have made it.
    fn create(&mut self, entity: Entity, fields: &[(FieldName, Value)]) -> Result<(), WriteError> {
        if !self.maps(entity).is_empty() {
            return fields.iter().try_for_each(|(field, value)| self.set(entity, field, value));
        }
        self.touched.here(entity, true);
        let table = self.table(entity.table)?;
        // All fields at once: put by put it takes some fifteen times as long.
        let map = self.change.batch_create_object(table, entity.id.to_string(), &whole(fields), false)?;
        self.records.insert(entity, vec![map]);
        Ok(())
    }

    fn set(&mut self, entity: Entity, field: &str, value: &Value) -> Result<(), WriteError> {
        let maps = self.maps(entity);
        if maps.is_empty() {
            return Err(WriteError::Missing(entity));
        }
        self.touched.here(entity, false);
        for map in maps {
            self.change.put(map, field, held::scalar(value))?;
        }
        Ok(())
    }

    fn maps(&mut self, entity: Entity) -> Vec<ObjId> {
        let Self { change, records, .. } = self;
        records.entry(entity).or_insert_with(|| layout::record_maps(change, entity)).clone()
    }

    /// The map of a table; made when the document is older than the table.
    fn table(&mut self, table: Table) -> Result<ObjId, WriteError> {
        match layout::table_maps(&self.change, table).into_iter().next() {
            Some(map) => Ok(map),
            None => Ok(self.change.put_object(ROOT, table.word(), ObjType::Map)?),
        }
    }
}

/// Whether others would take this value in.
fn fit(entity: Entity, field: &str, value: &Value) -> Result<(), WriteError> {
    match value {
        Value::Text(text) if text.len() > MAX_VALUE => Err(WriteError::TooLong(entity, field.to_owned())),
        _ => Ok(()),
    }
}

/// A whole record, as Automerge takes it in at once.
fn whole(fields: &[(FieldName, Value)]) -> hydrate::Value {
    let fields = fields.iter().map(|(name, value)| (name.to_string(), hydrate::Value::Scalar(held::scalar(value))));
    hydrate::Value::Map(fields.collect::<HashMap<_, _>>().into())
}

impl From<AutomergeError> for WriteError {
    fn from(refused: AutomergeError) -> Self {
        Self::Refused(refused.to_string())
    }
}
