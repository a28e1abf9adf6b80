//! What stood in records once, as it was stored.

use automerge::{Automerge, ChangeHash, ReadDoc};
use kariz_core::{Entity, FieldName, Value};
use kariz_protocol::Heads;

use crate::{document::Document, held::Held, layout};

impl Document {
    /// All fields that these records had at these heads, also those that this version does not know
    /// (L11), so that a record which was deleted can be made again. Takes about as long as opening the
    /// document, but no time for no records. Those that were not there are left out.
    pub fn stored_at(&self, heads: &Heads, records: &[Entity]) -> Vec<(Entity, Vec<(FieldName, Value)>)> {
        let heads: Vec<_> = heads.iter().copied().map(ChangeHash).collect();
        let then = if records.is_empty() { None } else { self.doc.fork_at(&heads).ok() };
        let Some(then) = then else { return Vec::new() };
        records.iter().map(|&entity| (entity, fields(&then, entity))).filter(|(_, fields)| !fields.is_empty()).collect()
    }
}

/// The fields of all maps of a record, the first one that has a field first. What no field of ours
/// can hold is left out.
fn fields(doc: &Automerge, entity: Entity) -> Vec<(FieldName, Value)> {
    let mut fields: Vec<(FieldName, Value)> = Vec::new();
    for map in layout::record_maps(doc, entity) {
        let before = fields.len();
        for item in doc.map_range(&map, ..) {
            let (name, value) = Held::field(doc, item);
            let is_there = fields.iter().take(before).any(|(field, _)| *field == name);
            if !is_there && !matches!(value, Held::Other(_)) {
                fields.push((name.into_owned().into(), value.to_value()));
            }
        }
    }
    fields
}
