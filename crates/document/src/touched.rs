//! Which records were written to.
//!
//! For changes of others the answer comes from their operations, not from Automerge's patches:
//! patches tell how the visible values changed, and stay silent where only the hidden rivals of a
//! value did, or the fields of a record's second map.

use std::collections::{BTreeMap, hash_map::Entry};

use automerge::{
    Automerge, Change, ChangeHash, ObjId, Prop, ROOT, ReadDoc,
    legacy::{Key, ObjectId, Op, OpId, OpType},
};
use kariz_core::{Entity, Table};
use rustc_hash::FxHashMap;

use crate::layout;

/// Keys of tables under which something was written, in order.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    /// Whether a map of the record was made just now.
    keys: BTreeMap<(Table, String), bool>,
}

/// Where an object stands.
enum Place {
    Root,
    Table(Table),
    Record(Table, String),
    /// In a part of the document that is not ours.
    Elsewhere,
}

impl Place {
    /// Where an object stands that was made under this key.
    fn of_part(&self, key: &Key) -> Self {
        match (self, key) {
            (Self::Root, Key::Map(word)) => layout::table_under(word).map_or(Self::Elsewhere, Self::Table),
            (Self::Table(table), Key::Map(key)) => Self::Record(*table, key.to_string()),
            (Self::Record(table, key), _) => Self::Record(*table, key.clone()),
            _ => Self::Elsewhere,
        }
    }
}

impl Touched {
    /// By these changes, which the document has taken in since it had the heads `before`.
    pub(crate) fn by_changes(doc: &Automerge, changes: &[Change], before: &[ChangeHash]) -> Self {
        let mut touched = Self::default();
        let mut places = FxHashMap::default();
        for change in changes {
            let change = change.decode();
            for (op, counter) in change.operations.iter().zip(change.start_op.get()..) {
                touched.note(doc, &mut places, op, before);
                if let (OpType::Make(_), Some(place)) = (&op.action, places.get(&op.obj)) {
                    // Known from here: a search would go through all that it stands in, which may be much.
                    let place = place.of_part(&op.key);
                    places.insert(ObjectId::Id(OpId(counter, change.actor_id.clone())), place);
                }
            }
        }
        touched
    }

    /// A record was written to here, or made.
    pub(crate) fn here(&mut self, entity: Entity, is_made: bool) {
        *self.keys.entry((entity.table, entity.id.to_string())).or_default() |= is_made;
    }

    /// Something was written under a key of a table, or in what stands there.
    pub(crate) fn there(&mut self, table: Table, key: &str) {
        self.keys.entry((table, key.to_owned())).or_default();
    }

    /// The records, as far as their keys are identifiers.
    pub(crate) fn entities(&self) -> impl Iterator<Item = Entity> {
        self.keys.keys().filter_map(|(table, key)| Some(Entity::new(*table, layout::id_of(key)?)))
    }

    /// Table, key, and whether a map of the record was made just now.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Table, &str, bool)> {
        self.keys.iter().map(|((table, key), is_new)| (*table, key.as_str(), *is_new))
    }

    fn note(&mut self, doc: &Automerge, places: &mut FxHashMap<ObjectId, Place>, op: &Op, before: &[ChangeHash]) {
        let place = match places.entry(op.obj.clone()) {
            Entry::Occupied(place) => place.into_mut(),
            Entry::Vacant(unknown) => {
                let place = place_of(doc, unknown.key());
                if let Place::Record(table, key) = &place {
                    self.keys.entry((*table, key.clone())).or_insert(false);
                }
                unknown.insert(place)
            }
        };
        match (place, &op.key) {
            (Place::Table(table), Key::Map(key)) => {
                let is_made = matches!(op.action, OpType::Make(_)) && op.pred.is_empty();
                *self.keys.entry((*table, key.to_string())).or_default() |= is_made;
            }
            (Place::Root, Key::Map(key)) => {
                if let Some(table) = layout::table_under(key) {
                    self.whole_table(doc, table, before);
                }
            }
            _ => {}
        }
    }

    /// A table's own map was written: whatever stands in it, or stood in it before, is touched.
    pub(crate) fn whole_table(&mut self, doc: &Automerge, table: Table, before: &[ChangeHash]) {
        let was = doc.get_all_at(ROOT, table.word(), before).unwrap_or_default();
        let was = was.iter().flat_map(|(_, map)| doc.keys_at(map, before));
        let is = layout::table_maps(doc, table);
        let is = is.iter().flat_map(|map| doc.keys(map));
        for key in was.chain(is) {
            self.keys.insert((table, key), false);
        }
    }
}

fn place_of(doc: &Automerge, object: &ObjectId) -> Place {
    let ObjectId::Id(OpId(counter, actor)) = object else { return Place::Root };
    // The last part only hints at where to find the actor.
    let object = ObjId::Id(*counter, actor.clone(), 0);
    let path = doc.parents(&object).map(|parents| parents.path()).unwrap_or_default();
    let mut keys = path.into_iter().map(|(_, prop)| match prop {
        Prop::Map(key) => Some(key),
        Prop::Seq(_) => None,
    });
    match (keys.next().flatten().and_then(|word| layout::table_under(&word)), keys.next()) {
        (Some(table), None) => Place::Table(table),
        (Some(table), Some(Some(key))) => Place::Record(table, key),
        _ => Place::Elsewhere,
    }
}
