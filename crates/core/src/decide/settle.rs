//! Choosing among the values of a field in conflict (L5).

use super::{desk::Desk, sound::out_of_range};
use crate::{
    delta::AnyRecord,
    field::{FieldName, Value},
    record::Entity,
    rejection::Rejection,
    write::Write,
};

/// Writes the chosen value, also when it is the one in force: writing it is what settles the conflict.
pub(super) fn settle(desk: &mut Desk<'_, '_>, entity: Entity, field: FieldName, value: Value) -> Result<(), Rejection> {
    let record = desk.book().get(entity).ok_or(Rejection::NotFound(entity))?;
    let mut fields = record.fields();
    let before = match fields.iter().position(|(name, _)| *name == field) {
        Some(at) => fields.swap_remove(at).1,
        None => Value::Null,
    };
    let chosen = (&*field, value.as_ref());
    let others = fields.iter().map(|(name, value)| (&**name, value.as_ref()));
    if AnyRecord::read(entity, &mut others.chain([chosen])).is_err() {
        return Err(out_of_range(entity, &field));
    }
    desk.settle(Write::Set { entity, field, before, after: value });
    Ok(())
}
