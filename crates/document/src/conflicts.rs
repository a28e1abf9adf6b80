//! Fields with more than one value: edited in two copies at the same time (L5).

use automerge::{Automerge, ObjId, ReadDoc};
use kariz_core::{
    Conflict, Entity, RivalValue, Table, Value,
    catalogue::{Entry, Kind, entry},
};

use crate::{held::Held, meta::ChangeMeta};

/// So many values of a field are told: more than a team has people who edit one field while apart.
pub(crate) const MOST: usize = 64;

/// Whether people would want to hear that a field has more than one value. Fields that this version
/// does not know matter too, so that a new one is never forgotten here.
pub(crate) fn matters(table: Table, field: &str) -> bool {
    // Of what can only be ticked: two who tick it agree.
    let is_tick = |entry: &Entry| entry.is_keyed && entry.kind == Kind::YesNo;
    entry(table, field).is_none_or(|entry| entry.is_spoken() && !is_tick(entry))
}

/// The values of a field, the one in force first; `None` when they all say the same.
/// `maps` are those of the record, see [`crate::layout`].
pub(crate) fn of(doc: &Automerge, entity: Entity, maps: &[ObjId], field: &str) -> Option<Conflict> {
    let mut values: Vec<RivalValue> = Vec::new();
    let kind = entry(entity.table, field).map(|entry| entry.kind);
    for map in maps {
        for (value, id) in doc.get_all(map, field).unwrap_or_default().iter().rev() {
            let value = Held::asked(doc, value, id).to_value();
            if values.len() == MOST {
                break;
            }
            if !values.iter().any(|other| say_the_same(kind, &other.value, &value)) {
                let ChangeMeta { at, by } = written(doc, id);
                values.push(RivalValue { value, by, at });
            }
        }
    }
    (values.len() > 1).then(|| Conflict { entity, field: field.to_owned().into(), values })
}

/// Whether two values say the same to people. Two who moved a deal into the same stage, or removed
/// the same record, agree, although each noted another time.
fn say_the_same(kind: Option<Kind>, one: &Value, other: &Value) -> bool {
    match kind {
        Some(Kind::Removal | Kind::Moment) => (*one == Value::Null) == (*other == Value::Null),
        Some(Kind::DealStatus) => standing(one) == standing(other),
        _ => one == other,
    }
}

/// A status without the time since when a deal is in its stage: `open <stage> <since>`.
fn standing(status: &Value) -> Option<&str> {
    match status {
        Value::Text(status) if status.starts_with("open ") => status.rsplit_once(' ').map(|(standing, _)| standing),
        Value::Text(status) => Some(status),
        _ => None,
    }
}

/// Who put a value, and when.
fn written(doc: &Automerge, id: &ObjId) -> ChangeMeta {
    let change = doc.hash_for_opid(id).and_then(|hash| doc.get_change_meta_by_hash(&hash));
    change.map_or_else(ChangeMeta::default, |change| ChangeMeta::read(change.message.as_deref(), change.timestamp))
}
