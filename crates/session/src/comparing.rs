//! What must be written to come from one state of the workspace to another.

use kariz_core::{AnyRecord, Book, Conflict, FieldName, Removal, Value, Write, delta::difference_of, field::Field};

/// The writes that lead from one state of a record to another, as far as people see: a record that
/// is not there in `to` is hidden, and a field that has rivals only in `from` is settled.
pub(crate) fn writes(from: Option<&AnyRecord>, to: Option<&AnyRecord>, settled: &[Conflict]) -> Vec<Write> {
    let Some(record) = to.or(from) else { return Vec::new() };
    let mut writes = match (from, to) {
        (from, Some(to)) => difference_of(from, to),
        (Some(from), None) => hide(from),
        (None, None) => Vec::new(),
    };
    let fields = if settled.is_empty() { Vec::new() } else { record.fields() };
    for Conflict { entity, field, .. } in settled {
        let is_written = writes.iter().any(|write| matches!(write, Write::Set { field: other, .. } if other == field));
        if !is_written {
            let value = value(&fields, field);
            writes.push(Write::Set { entity: *entity, field: field.clone(), before: value.clone(), after: value });
        }
    }
    writes
}

/// Conflicts of a record in one state that it does not have in another.
pub(crate) fn conflicts_only_in(one: &Book, other: &Book, record: &AnyRecord) -> Vec<Conflict> {
    let others = other.conflicts(record.entity());
    let is_only_here = |conflict: &&Conflict| others.iter().all(|other| other.field != conflict.field);
    one.conflicts(record.entity()).iter().filter(is_only_here).cloned().collect()
}

/// What hides a record as if it had never been made.
pub(crate) fn hide(record: &AnyRecord) -> Vec<Write> {
    let before = record.removed().map_or(Value::Null, |removed| removed.encode());
    let after = Removal::Undone.encode();
    let field = FieldName::Borrowed("removed");
    if before == after { Vec::new() } else { vec![Write::Set { entity: record.entity(), field, before, after }] }
}

fn value(fields: &[(FieldName, Value)], name: &FieldName) -> Value {
    fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone()).unwrap_or_default()
}
