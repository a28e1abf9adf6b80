//! What one command wrote.

use std::hash::{BuildHasher, BuildHasherDefault};

use kariz_core::{
    AnyRecord, Book, Conflict, Delta, Entity, FieldName, Removal, Table, Timestamp, Transaction, Value, Write,
    field::Field,
};
use kariz_protocol::ChangeId;
use kariz_wire::Wire;
use rustc_hash::{FxHashMap, FxHasher};

use crate::comparing::{self, Fields, REMOVED};

/// What one command wrote, as much of it as taking it back needs.
#[derive(Clone, Debug, Default, Wire)]
pub(crate) struct Entry {
    /// Which change it is; given when it is remembered.
    pub id: ChangeId,
    /// When it was done first.
    pub made: Timestamp,
    /// When it was done, taken back or done again last.
    pub at: Timestamp,
    pub(super) name: String,
    pub(super) steps: Vec<Step>,
    /// Fields that have got a second value by it. Carried out again it brings only the one in force.
    pub(super) rivals: Vec<Conflict>,
}

/// One write.
#[derive(Clone, Debug, Wire)]
pub(super) enum Step {
    /// A new record. Of its fields only a fingerprint is kept, so that an import of any size can be
    /// taken back without holding it in memory twice.
    Created(Entity, u64),
    /// A record of others that a merge has brought, with a fingerprint. Taking that back puts it into the bin,
    /// where everybody finds it; `binned` is what that has written.
    Brought { entity: Entity, print: u64, binned: Option<Value> },
    /// A record that somebody's copy has deleted: what it was made of, and a fingerprint of what this
    /// version knows of that.
    Deleted { entity: Entity, fields: Fields, print: u64 },
    /// A field that was set.
    Set { entity: Entity, field: FieldName, before: Value, after: Value },
}

impl Entry {
    /// One with nothing in it yet.
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// The same change, with nothing in it yet.
    pub fn like(other: &Self) -> Self {
        Self { id: other.id, made: other.made, at: other.at, ..Self::named(&other.name) }
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
            match book.fields(after.entity()) {
                Some(before) => {
                    let settled = settled(after.entity());
                    entry.rivals.extend_from_slice(settled);
                    entry.add_changed(&before, after, settled);
                }
                // Other records, of others and of one's own, refer to members.
                None if after.removed().is_some() || after.entity().table == Table::Members => {}
                None => entry.steps.push(Step::brought(after.entity(), &after.fields())),
            }
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

    /// What a merge changed in a record that was here. What had been taken back and is there again is as
    /// good as new; a member is not hidden again.
    fn add_changed(&mut self, before: &Fields, after: &AnyRecord, settled: &[Conflict]) {
        let (entity, fields) = (after.entity(), after.fields());
        let writes = comparing::writes(entity, Some(before), Some(&fields), settled);
        let was_removed = |write: &Write| match write {
            Write::Set { field, before, after, .. } if *field == REMOVED && *after == Value::Null => {
                Some(before.clone())
            }
            _ => None,
        };
        let removal = writes.iter().find_map(was_removed);
        let is_back = removal.as_ref().is_some_and(|removal| *removal == Removal::Undone.encode());
        let leaves = entity.table == Table::Members && removal.is_some();
        let kept = writes.iter().filter(|write| !(is_back || leaves) || was_removed(write).is_none());
        self.steps.extend(kept.map(Step::of));
        if is_back && !leaves {
            // At the end: as the first to be taken back it finds the record as it came.
            self.steps.push(Step::brought(entity, &fields));
        }
    }

    /// Adds what another transaction of the same command writes.
    pub fn extend(&mut self, transaction: &Transaction) {
        self.steps.extend(transaction.writes.iter().map(Step::of));
    }

    /// The command's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// About how many bytes it takes to be kept.
    pub fn weight(&self) -> usize {
        let text = |value: &Value| if let Value::Text(text) = value { text.len() } else { 0 };
        let of_step = |step: &Step| match step {
            Step::Created(..) | Step::Brought { .. } => 0,
            Step::Deleted { fields, .. } => fields.iter().map(|(name, value)| 8 + name.len() + text(value)).sum(),
            Step::Set { field, before, after, .. } => field.len() + text(before) + text(after),
        };
        let rivals: usize =
            self.rivals.iter().flat_map(|rival| &rival.values).map(|rival| 48 + text(&rival.value)).sum();
        40 + rivals + self.steps.iter().map(|step| 32 + of_step(step)).sum::<usize>()
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
    fn brought(entity: Entity, fields: &Fields) -> Self {
        Self::Brought { entity, print: fingerprint(fields.iter().map(|(name, value)| (name, value))), binned: None }
    }

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
            Self::Created(entity, _)
            | Self::Brought { entity, .. }
            | Self::Deleted { entity, .. }
            | Self::Set { entity, .. } => *entity,
        }
    }
}

/// Tells whether fields are the same, in any order; empty ones do not count.
pub(super) fn fingerprint<'a>(fields: impl IntoIterator<Item = (&'a FieldName, &'a Value)>) -> u64 {
    let hasher = BuildHasherDefault::<FxHasher>::default();
    let filled = fields.into_iter().filter(|(_, value)| **value != Value::Null);
    filled.fold(0, |sum, field| sum.wrapping_add(hasher.hash_one(field)))
}
