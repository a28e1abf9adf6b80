//! From the document to records.
//!
//! Reading is tolerant: unknown fields are skipped, a record that cannot be read is set aside (B2),
//! and the rest is read.

use std::borrow::Cow;

use automerge::{Automerge, ObjId, ObjType, ROOT, ReadDoc, ValueRef};
use kariz_core::{
    AnyRecord, Arrange, Conflict, Delta, Entity, Malformed, Origin, Quarantined, Removal, Table, Value, field::Field,
};
use rustc_hash::FxHashMap;

use crate::{conflicts, held::Held, layout, touched::Touched};

/// Of so many fields of a record is told what else was written there: more than a record has that people edit.
const MOST_CONTESTED: usize = 256;

/// Why a record is out of sight stands here.
const REMOVED: &str = "removed";

/// A value of so many bytes takes as long as a field more.
const LONG: usize = 256;

/// Everything that the document holds.
pub(crate) fn everything(doc: &Automerge) -> Delta {
    let mut reader = Reader::new(doc, Origin::Opened);
    for &table in Table::ALL {
        reader.table(table);
    }
    reader.delta
}

/// The touched records, as they are now; and how much was read for that, in fields of usual length.
pub(crate) fn touched(doc: &Automerge, touched: &Touched, origin: Origin) -> (Delta, usize) {
    let mut reader = Reader::new(doc, origin);
    let (mut at, mut maps) = (None, Vec::new());
    for (table, key, is_made) in touched.iter() {
        if at.replace(table) != Some(table) {
            maps = layout::table_maps(doc, table);
        }
        reader.touched(table, &maps, key, is_made);
    }
    (reader.delta, reader.read)
}

/// Reads records one after the other into a delta.
struct Reader<'d> {
    doc: &'d Automerge,
    delta: Delta,
    /// Of the record at hand. Kept from one to the next, so that only the first ones make room.
    fields: Vec<(Cow<'d, str>, Held<'d>)>,
    /// Names of its fields that may have more than one value.
    contested: Vec<String>,
    /// How much was read.
    read: usize,
}

impl<'d> Reader<'d> {
    fn new(doc: &'d Automerge, origin: Origin) -> Self {
        let delta = Delta { origin, ..Delta::default() };
        Self { doc, delta, fields: Vec::new(), contested: Vec::new(), read: 0 }
    }

    /// A whole table, in one pass where its records have one map each.
    fn table(&mut self, table: Table) {
        let maps = layout::table_maps(self.doc, table);
        let [map] = &maps[..] else { return self.tables(table, &maps) };
        for item in self.doc.map_range(map, ..) {
            let is_map = matches!(item.value, ValueRef::Object(ObjType::Map));
            if item.conflict {
                self.key(table, &item.key, &maps);
            } else if is_map {
                self.record(table, &item.key, &[item.id()]);
            } else {
                self.no_map(table, &item.key);
            }
        }
    }

    /// A table that two copies made at the same time.
    fn tables(&mut self, table: Table, maps: &[ObjId]) {
        let mut keys: Vec<_> = maps.iter().flat_map(|map| self.doc.keys(map)).collect();
        keys.arrange();
        keys.dedup();
        for key in keys {
            self.key(table, &key, maps);
        }
    }

    /// What stands under a key that was written to, in a table that has these maps.
    fn touched(&mut self, table: Table, tables: &[ObjId], key: &str, is_made: bool) {
        let conflicts = self.delta.conflicts.len();
        let maps = self.key(table, key, tables);
        let is_new = is_made && maps == 1;
        if let Some(id) = layout::id_of(key)
            && !is_new
            && self.delta.conflicts.len() == conflicts
        {
            // It may have had some, which whoever holds them has to forget.
            self.delta.conflicts.push((Entity { table, id }, Vec::new()));
        }
    }

    /// What stands under a key of a table, which has these maps. Says in how many maps.
    fn key(&mut self, table: Table, key: &str, tables: &[ObjId]) -> usize {
        let maps = layout::maps_under(self.doc, tables, key);
        let is_there = || tables.iter().any(|map| matches!(self.doc.get(map, key), Ok(Some(_))));
        if !maps.is_empty() {
            self.record(table, key, &maps);
        } else if is_there() {
            self.no_map(table, key);
        } else if let Some(id) = layout::id_of(key) {
            self.delta.gone.push(Entity { table, id });
        }
        maps.len()
    }

    /// A record that has these maps.
    fn record(&mut self, table: Table, key: &str, maps: &[ObjId]) {
        self.read_fields(table, maps);
        let Some(id) = layout::id_of(key) else {
            return self.set_aside(table, key, Malformed::new("an identifier", key));
        };
        let entity = Entity { table, id };
        let mut fields = self.fields.iter().map(|(name, value)| (&**name, value.as_ref()));
        match AnyRecord::read(entity, &mut fields) {
            Ok(record) => self.delta.records.push(record),
            Err(malformed) => self.set_aside(table, key, malformed),
        }
        let conflicts = self.conflicts(entity, maps);
        if !conflicts.is_empty() {
            self.delta.conflicts.push((entity, conflicts));
        }
    }

    /// Something stands where a record should, but it has no fields.
    fn no_map(&mut self, table: Table, key: &str) {
        self.fields.clear();
        let found = self.doc.get(ROOT, table.word()).ok().flatten();
        let found = found.and_then(|(_, map)| self.doc.get(map, key).ok().flatten());
        let found = found.map(|(value, _)| value.to_string()).unwrap_or_default();
        self.set_aside(table, key, Malformed::new("a record", found));
    }

    fn read_fields(&mut self, table: Table, maps: &[ObjId]) {
        self.fields.clear();
        self.contested.clear();
        let mut places = FxHashMap::default();
        for (nth, map) in maps.iter().enumerate() {
            if nth == 1 {
                places.extend(self.fields.iter().enumerate().map(|(place, (name, _))| (name.clone(), place)));
            }
            for item in self.doc.map_range(map, ..) {
                if item.conflict && conflicts::matters(table, &item.key) {
                    self.contested.push(item.key.to_string());
                }
                let field = Held::field(self.doc, item);
                if nth == 0 {
                    self.fields.push(field);
                } else {
                    self.add_field(table, &mut places, field);
                }
            }
        }
        if maps.len() > 1 {
            self.settle_removal(maps);
        }
        self.contested.arrange();
        self.contested.dedup();
        self.contested.truncate(MOST_CONTESTED);
        self.read += self.fields.iter().map(|(_, value)| 1 + value.length() / LONG).sum::<usize>();
    }

    /// A record that several copies have made for the same reason is out of sight as undone where each making was taken
    /// back: whoever undoes takes back what they have made, not what others made without knowing.
    fn settle_removal(&mut self, maps: &[ObjId]) {
        let removed = |map: &ObjId| {
            let item = self.doc.map_range(map, REMOVED.to_owned()..).next().filter(|item| item.key == REMOVED)?;
            Some(Held::field(self.doc, item)).filter(|(_, value)| value.to_value() != Value::Null)
        };
        let undone = Removal::Undone.encode();
        let others = |field: &Option<(Cow<'d, str>, Held<'d>)>| {
            field.as_ref().is_none_or(|(_, value)| value.to_value() != undone)
        };
        let Some(instead) = maps.iter().map(removed).find(others) else { return };
        let Some(place) = self.fields.iter().position(|(name, _)| name == REMOVED) else { return };
        if self.fields[place].1.to_value() == undone {
            self.fields.remove(place);
            self.fields.extend(instead);
        }
    }

    /// A field of a second map of the same record: it counts when the first ones lack it.
    fn add_field(
        &mut self,
        table: Table,
        places: &mut FxHashMap<Cow<'d, str>, usize>,
        field: (Cow<'d, str>, Held<'d>),
    ) {
        match places.get(&field.0).and_then(|place| self.fields.get(*place)) {
            None => {
                places.insert(field.0.clone(), self.fields.len());
                self.fields.push(field);
            }
            Some((_, value)) if *value != field.1 && conflicts::matters(table, &field.0) => {
                self.contested.push(field.0.into_owned());
            }
            Some(_) => {}
        }
    }

    fn conflicts(&mut self, entity: Entity, maps: &[ObjId]) -> Vec<Conflict> {
        let conflicts = self.contested.iter().filter_map(|field| conflicts::of(self.doc, entity, maps, field));
        let conflicts: Vec<_> = conflicts.collect();
        self.read += conflicts.iter().map(|conflict| conflict.values.len()).sum::<usize>();
        conflicts
    }

    /// Keeps what cannot be read, with its fields as they are.
    fn set_aside(&mut self, table: Table, key: &str, reason: Malformed) {
        let id = layout::id_of(key);
        let entity = Entity { table, id: id.unwrap_or_default() };
        let fields = self.fields.iter().map(|(name, value)| (name.to_string(), value.to_value())).collect();
        self.delta.quarantined.push(Quarantined { entity, key: key.to_owned(), reason, fields });
        if id.is_some() {
            // It may have been readable before.
            self.delta.gone.push(entity);
        }
    }
}
