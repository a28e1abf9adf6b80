//! What one command wrote.

use std::hash::{BuildHasher, BuildHasherDefault};

use kariz_core::{Book, Conflict, Delta, Entity, FieldName, Transaction, Value, Write};
use rustc_hash::{FxHashMap, FxHasher};

use crate::comparing;

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
    /// since alone, as with any command.
    pub fn of_merge(book: &Book, delta: &Delta, conflicts: &[Conflict]) -> Self {
        let mut entry = Self::named("merge");
        let mut new: FxHashMap<Entity, Vec<Conflict>> = FxHashMap::default();
        conflicts.iter().for_each(|conflict| new.entry(conflict.entity).or_default().push(conflict.clone()));
        for after in &delta.records {
            let before = book.get(after.entity());
            let settled = new.get(&after.entity()).map_or(&[][..], Vec::as_slice);
            let writes = match (&before, after.removed()) {
                // Made elsewhere, and in the bin: it would still be there after its making is undone.
                (None, Some(_)) => comparing::hide(after).iter().map(Write::inverse).collect(),
                (before, _) => comparing::writes(before.as_ref(), Some(after), settled),
            };
            entry.steps.extend(writes.iter().map(Step::of));
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
            Write::Create { entity, fields } => Self::Created(*entity, fingerprint(fields)),
            Write::Set { entity, field, before, after } => {
                Self::Set { entity: *entity, field: field.clone(), before: before.clone(), after: after.clone() }
            }
        }
    }

    pub fn entity(&self) -> Entity {
        match self {
            Self::Created(entity, _) | Self::Set { entity, .. } => *entity,
        }
    }
}

/// Tells whether fields are the same, in any order; empty ones do not count.
pub(super) fn fingerprint<'a>(fields: impl IntoIterator<Item = &'a (FieldName, Value)>) -> u64 {
    let hasher = BuildHasherDefault::<FxHasher>::default();
    let filled = fields.into_iter().filter(|(_, value)| *value != Value::Null);
    filled.fold(0, |sum, field| sum.wrapping_add(hasher.hash_one(field)))
}
