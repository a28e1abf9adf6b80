//! From a transaction to operations.

use std::collections::HashMap;

use automerge::{
    Automerge, AutomergeError, ObjId, ObjType, ROOT, ReadDoc, ScalarValue, hydrate,
    transaction::{Transactable, Transaction as Change},
};
use kariz_core::{Entity, FieldName, Table, Transaction, Value, Write};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    admission::{MAX_NAME, MAX_VALUE},
    error::WriteError,
    held, joining, layout,
    meta::ChangeMeta,
    room::Room,
    touched::Touched,
};

/// Writes a transaction: as one change, or as several where others would not take it in as one (B6).
/// Says which records it touched.
///
/// # Errors
/// When a record is not there, a value is too long, or Automerge refuses. Then nothing is written.
pub(crate) fn transaction(doc: &mut Automerge, tx: &Transaction, meta: &ChangeMeta) -> Result<Touched, WriteError> {
    if tx.writes.is_empty() {
        return Ok(Touched::default());
    }
    let mut records = check(doc, &tx.writes)?;
    joining::join_heads(doc, meta)?;
    let (mut touched, mut at) = (Touched::default(), At::default());
    loop {
        let mut writer = Writer { change: doc.transaction(), room: Room::default(), records, touched };
        match writer.go_on(&tx.writes, &mut at) {
            Ok(is_all) => {
                let Writer { change, .. } = writer;
                (records, touched) = (writer.records, writer.touched);
                change.commit_with(meta.options(&tx.name));
                if is_all {
                    return Ok(touched);
                }
            }
            Err(refused) => {
                writer.change.rollback();
                return Err(refused);
            }
        }
    }
}

/// The maps of records.
type Records = FxHashMap<Entity, Vec<ObjId>>;

/// Whether all of it can be written: nothing is begun that cannot be ended. Gives what was found on the way.
fn check(doc: &Automerge, writes: &[Write]) -> Result<Records, WriteError> {
    let (mut records, mut made) = (Records::default(), FxHashSet::default());
    for write in writes {
        match write {
            Write::Create { entity, fields } => {
                fields.iter().try_for_each(|(field, value)| fit(*entity, field, value))?;
                made.insert(*entity);
            }
            Write::Set { entity, field, after, .. } => {
                fit(*entity, field, after)?;
                if !made.contains(entity) {
                    let maps = records.entry(*entity).or_insert_with(|| layout::record_maps(doc, *entity));
                    if maps.is_empty() {
                        return Err(WriteError::Missing(*entity));
                    }
                }
            }
        }
    }
    Ok(records)
}

/// How far a transaction was written.
#[derive(Default)]
struct At {
    write: usize,
    /// Fields of a record that is made.
    field: usize,
    /// Maps of a record that has several.
    map: usize,
}

/// Writes one change.
struct Writer<'d> {
    change: Change<'d>,
    room: Room,
    /// The maps of records that were written to already: an import writes many fields of each.
    records: Records,
    touched: Touched,
}

impl Writer<'_> {
    /// Writes as much as there is room for in one change. Says whether that was all.
    fn go_on(&mut self, writes: &[Write], at: &mut At) -> Result<bool, WriteError> {
        while let Some(write) = writes.get(at.write) {
            let is_written = match write {
                Write::Create { entity, fields } => self.create(*entity, fields, at)?,
                Write::Set { entity, field, after, .. } => self.set(*entity, field, after, at)?,
            };
            if !is_written {
                return Ok(false);
            }
            *at = At { write: at.write + 1, ..At::default() };
        }
        Ok(true)
    }

    /// A record that is there already gets the fields: another copy may have made it.
    fn create(&mut self, entity: Entity, fields: &[(FieldName, Value)], at: &mut At) -> Result<bool, WriteError> {
        if self.maps(entity).is_empty() {
            let count = self.room.for_record(fields);
            let Some(first) = fields.get(..count).filter(|_| count > 0 || fields.is_empty()) else { return Ok(false) };
            self.make(entity, first)?;
            at.field = count;
        }
        while let Some((field, value)) = fields.get(at.field) {
            if !self.set(entity, field, value, at)? {
                return Ok(false);
            }
            at.field += 1;
        }
        Ok(true)
    }

    fn make(&mut self, entity: Entity, fields: &[(FieldName, Value)]) -> Result<(), WriteError> {
        self.touched.here(entity, true);
        let table = self.table(entity.table)?;
        // All fields at once: put by put it takes some fifteen times as long.
        let map = self.change.batch_create_object(table, entity.id.to_string(), &whole(fields), false)?;
        self.room.made(&map, fields.len());
        self.records.insert(entity, vec![map]);
        Ok(())
    }

    fn set(&mut self, entity: Entity, field: &str, value: &Value, at: &mut At) -> Result<bool, WriteError> {
        let maps = self.maps(entity);
        if maps.is_empty() {
            return Err(WriteError::Missing(entity));
        }
        self.touched.here(entity, false);
        for map in maps.into_iter().skip(at.map) {
            if !self.room.for_field(&map, field, value) {
                return Ok(false);
            }
            let value = held::scalar(value);
            // Of several that stand beside each other, Automerge would leave the one in force as it is and only take the
            // others away: nothing would tell who chose, from what. So it is a value of its own that replaces all.
            if self.stands_beside_others(&map, field, &value) {
                self.change.put(&map, field, ScalarValue::Null)?;
            }
            self.change.put(map, field, value)?;
            at.map += 1;
        }
        at.map = 0;
        Ok(true)
    }

    /// Whether a field has several values, and this is the one in force.
    fn stands_beside_others(&self, map: &ObjId, field: &str, value: &ScalarValue) -> bool {
        let all = self.change.get_all(map, field).unwrap_or_default();
        all.len() > 1 && all.last().is_some_and(|(last, _)| last.as_scalar() == Some(value))
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
    if is_fit(field, value) { Ok(()) } else { Err(WriteError::TooLong(entity, field.to_owned())) }
}

fn is_fit(field: &str, value: &Value) -> bool {
    (1..=MAX_NAME).contains(&field.len()) && !matches!(value, Value::Text(text) if text.len() > MAX_VALUE)
}

/// As much of a write as others would take in, and how many values that leaves out. What once stood
/// somewhere may be longer than what can be written today.
pub fn fitting(write: Write) -> (Option<Write>, usize) {
    match write {
        Write::Set { ref field, ref after, .. } if !is_fit(field, after) => (None, 1),
        Write::Set { .. } => (Some(write), 0),
        Write::Create { entity, mut fields } => {
            let count = fields.len();
            fields.retain(|(field, value)| is_fit(field, value));
            let left_out = count - fields.len();
            (Some(Write::Create { entity, fields }), left_out)
        }
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
