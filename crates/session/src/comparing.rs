//! What must be written to come from one state of the workspace to another.

use kariz_core::{
    Book, Conflict, Delta, Entity, FieldName, Removal, Value, Write,
    delta::{ByName, changed_fields, value_in},
    field::Field,
};
use rustc_hash::FxHashSet;

/// The fields of a record.
pub(crate) type Fields = Vec<(FieldName, Value)>;

/// The writes that lead from one state of a record to another, as far as people see: a record that
/// is not there in `to` is hidden, and a field that has rivals only in `from` is settled.
pub(crate) fn writes(entity: Entity, from: Option<&Fields>, to: Option<&Fields>, settled: &[Conflict]) -> Vec<Write> {
    let mut writes = match (from, to) {
        (Some(from), Some(to)) => changed_fields(entity, from, to),
        (None, Some(to)) => vec![Write::Create { entity, fields: to.clone() }],
        (Some(from), None) => hide(entity, from),
        (None, None) => Vec::new(),
    };
    if settled.is_empty() {
        return writes;
    }
    let set = writes.iter().filter_map(|write| match write {
        Write::Set { field, .. } => Some(field.clone()),
        Write::Create { .. } => None,
    });
    let (set, stands): (FxHashSet<_>, _) = (set.collect(), to.or(from).map(|fields| ByName::of(fields)));
    for Conflict { entity, field, .. } in settled {
        if !set.contains(field) {
            let value = stands.as_ref().map_or(Value::Null, |fields| fields.value(field).clone());
            writes.push(Write::Set { entity: *entity, field: field.clone(), before: value.clone(), after: value });
        }
    }
    writes
}

/// Records of the Book that a delta takes away, so that not even fields of them are left. A record
/// that only cannot be read any more is not among them.
pub(crate) fn deleted(book: &Book, delta: &Delta) -> Vec<Entity> {
    let has_fields = delta.quarantined.iter().filter(|record| !record.fields.is_empty());
    let set_aside: FxHashSet<_> = has_fields.map(|record| record.entity).collect();
    let gone = delta.gone.iter().copied();
    gone.filter(|entity| !set_aside.contains(entity) && book.fields(*entity).is_some()).collect()
}

/// Conflicts of a record in one state that it does not have in another.
pub(crate) fn conflicts_only_in(one: &Book, other: &Book, entity: Entity) -> Vec<Conflict> {
    let others = other.conflicts(entity);
    let is_only_here = |conflict: &&Conflict| others.iter().all(|other| other.field != conflict.field);
    one.conflicts(entity).iter().filter(is_only_here).cloned().collect()
}

/// The field that says why a record is out of sight.
pub(crate) const REMOVED: FieldName = FieldName::Borrowed("removed");

/// What hides a record as if it had never been made.
pub(crate) fn hide(entity: Entity, fields: &Fields) -> Vec<Write> {
    let (before, after) = (value_in(fields, &REMOVED), Removal::Undone.encode());
    if before == after { Vec::new() } else { vec![Write::Set { entity, field: REMOVED, before, after }] }
}
