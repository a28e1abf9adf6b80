//! What one command wrote.

use std::hash::{BuildHasher, BuildHasherDefault};

use kariz_core::{Book, Conflict, Delta, Entity, FieldName, Transaction, Value, Write};
use rustc_hash::{FxHashMap, FxHasher};

use crate::comparing::{self, Fields};

/// What one command wrote, as much of it as taking it back needs.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    name: String,
    pub(super) steps: Vec<Step>,
}

/// One write.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// A new record. Of its fields only a fingerprint is kept, so that an import of any size can be
    /// taken back without holding it in memory twice.
    Created(Entity, u64),
    /// A record that somebody's copy has deleted: what it was made of, and a fingerprint of what this
    /// version knows of that.
    Deleted { entity: Entity, fields: Fields, print: u64 },
    /// A field that was set.
    Set { entity: Entity, field: FieldName, before: Value, after: Value },
}

impl Entry {
    /// One with nothing in it yet.
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), steps: Vec::new() }
    }

    /// What this transaction writes.
    pub fn of(transaction: &Transaction) -> Self {
        let mut entry = Self::named(&transaction.name);
        entry.extend(transaction);
        entry
    }

    /// What a merge changed in what this Book holds: taking it back leaves what has been changed
    /// since alone, as with any command. `deleted` has the fields, as they were stored, of records that
    /// are not there any more (B6).
    pub fn of_merge(book: &Book, delta: &Delta, conflicts: &[Conflict], deleted: Vec<(Entity, Fields)>) -> Self {
        let mut entry = Self::named("merge");
        let mut new: FxHashMap<Entity, Vec<Conflict>> = FxHashMap::default();
        conflicts.iter().for_each(|conflict| new.entry(conflict.entity).or_default().push(conflict.clone()));
        let settled = |entity| new.get(&entity).map_or(&[][..], Vec::as_slice);
        for after in &delta.records {
            let (entity, fields) = (after.entity(), after.fields());
            let writes = match (book.fields(entity), after.removed()) {
                // Made elsewhere, and in the bin: it would still be there after its making is undone.
                (None, Some(_)) => comparing::hide(entity, &fields).iter().map(Write::inverse).collect(),
                (before, _) => comparing::writes(entity, before.as_ref(), Some(&fields), settled(entity)),
            };
            entry.steps.extend(writes.iter().map(Step::of));
        }
        for after in &delta.quarantined {
            if let (Some(before), Some(fields)) = (book.fields(after.entity), after.known_fields()) {
                let writes = comparing::writes(after.entity, Some(&before), Some(&fields), settled(after.entity));
                entry.steps.extend(writes.iter().map(Step::of));
            }
        }
        for (entity, fields) in deleted {
            let now = book.fields(entity).unwrap_or_default();
            let print = fingerprint(now.iter().map(|(name, value)| (name, value)));
            entry.steps.push(Step::Deleted { entity, fields, print });
        }
        entry
    }

    /// Adds what another transaction of the same command writes.
    pub fn extend(&mut self, transaction: &Transaction) {
        self.steps.extend(transaction.writes.iter().map(Step::of));
    }

    /// The command's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many writes it has.
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// Whether it wrote nothing.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }
}

impl Step {
    fn of(write: &Write) -> Self {
        match write {
            Write::Create { entity, fields } => {
                Self::Created(*entity, fingerprint(fields.iter().map(|(name, value)| (name, value))))
            }
            Write::Set { entity, field, before, after } => {
                Self::Set { entity: *entity, field: field.clone(), before: before.clone(), after: after.clone() }
            }
        }
    }

    pub fn entity(&self) -> Entity {
        match self {
            Self::Created(entity, _) | Self::Deleted { entity, .. } | Self::Set { entity, .. } => *entity,
        }
    }
}

/// Tells whether fields are the same, in any order; empty ones do not count.
pub(super) fn fingerprint<'a>(fields: impl IntoIterator<Item = (&'a FieldName, &'a Value)>) -> u64 {
    let hasher = BuildHasherDefault::<FxHasher>::default();
    let filled = fields.into_iter().filter(|(_, value)| **value != Value::Null);
    filled.fold(0, |sum, field| sum.wrapping_add(hasher.hash_one(field)))
}
