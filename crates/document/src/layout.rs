//! Where things stand in the document: `ROOT / <table> / <id> / <field>`.
//!
//! Two maps can stand under one key: two copies made the same record, or a map of a table that was
//! not there yet. Automerge then shows one and hides the other with all that is in it. Nothing may
//! be lost like that, so all maps under a key count as one: a field is read from the first map that
//! has it, the one that Automerge shows first, and is written to each of them.

use automerge::{ObjId, ObjType, ROOT, ReadDoc, Value};
use kariz_core::{Entity, RecordId, Table};

/// The maps under `key` of some maps, the one that is in force first.
pub(crate) fn maps_under(doc: &impl ReadDoc, parents: &[ObjId], key: &str) -> Vec<ObjId> {
    let under = |parent: &ObjId| doc.get_all(parent, key).unwrap_or_default().into_iter().rev();
    let is_map = |value: &Value<'_>| matches!(value, Value::Object(ObjType::Map));
    parents.iter().flat_map(under).filter(|(value, _)| is_map(value)).map(|(_, id)| id).collect()
}

/// The maps of a table: one, unless two copies made it at the same time.
pub(crate) fn table_maps(doc: &impl ReadDoc, table: Table) -> Vec<ObjId> {
    maps_under(doc, &[ROOT], table.word())
}

/// The maps of a record: none when it is not there, one, or more when two copies made it.
pub(crate) fn record_maps(doc: &impl ReadDoc, entity: Entity) -> Vec<ObjId> {
    maps_under(doc, &table_maps(doc, entity.table), &entity.id.to_string())
}

/// The table whose map stands under this key of the root.
pub(crate) fn table_under(key: &str) -> Option<Table> {
    Table::ALL.iter().copied().find(|table| table.word() == key)
}

/// The identifier that a record's key is. Only as it is written here, since another way of writing
/// the same identifier would be a second record under it.
pub(crate) fn id_of(key: &str) -> Option<RecordId> {
    let id: RecordId = key.parse().ok()?;
    (!id.is_nil() && id.to_string() == key).then_some(id)
}
