//! How to take an entry back, or to carry it out again.

use kariz_core::{
    Arrange, Book, Conflict, Entity, FieldName, Removal, Transaction, Value, Write, delta::value_in, field::Field,
};

use rustc_hash::FxHashSet;

use kariz_document::fitting;
use rustc_hash::FxHashMap;

use super::entry::{Entry, Step, fingerprint};
use crate::comparing::{self, REMOVED};

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// Undo.
    Back,
    /// Redo.
    Again,
}

/// What following an entry back, or again, would write.
pub(crate) struct Plan {
    /// The writes.
    pub transaction: Transaction,
    /// As much of the entry as they follow.
    pub followed: Entry,
    /// How many of its values somebody has changed since: they are left alone.
    pub skipped: usize,
    /// Fields that had more than one value when this was done first, and have only the one in force now.
    pub settled: Vec<Conflict>,
    /// How what others made is put out of sight.
    bin: Value,
}

impl Plan {
    /// Compares the entry with what the Book holds now. What others made is put out of sight by `bin`.
    pub fn new(book: &Book, entry: Entry, direction: Direction, bin: Removal) -> Self {
        let word = if direction == Direction::Back { "undo" } else { "redo" };
        let mut plan = Self {
            transaction: Transaction { name: format!("{word} {}", entry.name()), writes: Vec::new() },
            followed: Entry::like(&entry),
            skipped: 0,
            settled: Vec::new(),
            bin: bin.encode(),
        };
        let rivals = entry.rivals;
        for (entity, steps) in by_record(entry.steps) {
            plan.add_record(book.fields(entity), steps, direction);
        }
        if direction == Direction::Again {
            plan.settled = plan.written(&rivals);
        }
        plan.followed.rivals = rivals;
        plan
    }

    /// Follows the writes to one record. They are checked against each other's effect too: a command
    /// may write to the same record twice.
    fn add_record(&mut self, fields: Option<comparing::Fields>, mut steps: Vec<Step>, direction: Direction) {
        let mut now = Fields::of(fields);
        if direction == Direction::Back {
            steps.reverse();
        }
        let mut followed: Vec<_> =
            steps.into_iter().filter_map(|step| self.add_step(&mut now, step, direction)).collect();
        if direction == Direction::Back {
            followed.reverse();
        }
        self.followed.steps.extend(followed);
    }

    /// Gives the step as it is followed, if it is.
    fn add_step(&mut self, now: &mut Fields, mut step: Step, direction: Direction) -> Option<Step> {
        let write = match direction {
            Direction::Back => now.taking_back(&step, &self.bin),
            Direction::Again => now.doing_again(&step),
        };
        // What stood there once may be more than can be written today.
        let (write, left_out) = write.map_or((None, 1), fitting);
        self.skipped += left_out;
        let write = write?;
        if let (Step::Brought { binned, .. }, Direction::Back) = (&mut step, direction) {
            *binned = Some(self.bin.clone());
        }
        now.take_in(&write);
        self.transaction.writes.push(write);
        Some(step)
    }

    /// Those of these fields that are written to.
    fn written(&self, rivals: &[Conflict]) -> Vec<Conflict> {
        let field = |write: &Write| match write {
            Write::Set { entity, field, .. } => Some((*entity, field.clone())),
            Write::Create { .. } => None,
        };
        let written: FxHashSet<_> = match rivals {
            [] => return Vec::new(),
            _ => self.transaction.writes.iter().filter_map(field).collect(),
        };
        rivals.iter().filter(|rival| written.contains(&(rival.entity, rival.field.clone()))).cloned().collect()
    }
}

/// The steps of each record, in their order.
fn by_record(mut steps: Vec<Step>) -> Vec<(Entity, Vec<Step>)> {
    steps.arrange_by_key(Step::entity);
    let mut groups: Vec<(Entity, Vec<Step>)> = Vec::new();
    for step in steps {
        match groups.last_mut() {
            Some((entity, group)) if *entity == step.entity() => group.push(step),
            _ => groups.push((step.entity(), vec![step])),
        }
    }
    groups
}

/// The fields of a record as they are, or will be; `None` when there is no such record.
struct Fields(Option<FxHashMap<FieldName, Value>>);

impl Fields {
    fn of(fields: Option<comparing::Fields>) -> Self {
        Self(fields.map(|fields| fields.into_iter().collect()))
    }

    /// The write that takes a step back, if what it wrote still stands. A new record is hidden as
    /// undone, one that others made goes into the bin; it stands as long as nobody has changed any field
    /// of it. A record that was deleted is made again, or shown again where carrying the step out again has
    /// hidden it.
    fn taking_back(&self, step: &Step, bin: &Value) -> Option<Write> {
        match step {
            Step::Brought { entity, print, .. } => {
                (self.fingerprint()? == *print).then(|| set(*entity, REMOVED, Value::Null, bin.clone()))
            }
            Step::Created(entity, print) => {
                (self.fingerprint()? == *print).then(|| set(*entity, REMOVED, Value::Null, Removal::Undone.encode()))
            }
            Step::Deleted { entity, fields, .. } => match &self.0 {
                None => Some(Write::Create { entity: *entity, fields: fields.clone() }),
                Some(_) => {
                    let undone = Removal::Undone.encode();
                    (self.value(&REMOVED)? == undone).then(|| set(*entity, REMOVED, undone, value_in(fields, &REMOVED)))
                }
            },
            Step::Set { entity, field, before, after } => {
                (self.value(field)? == *after).then(|| set(*entity, field.clone(), after.clone(), before.clone()))
            }
        }
    }

    /// The write that carries a step out again, if what it replaced stands there again. Nothing is
    /// deleted here, so what was is only hidden.
    fn doing_again(&self, step: &Step) -> Option<Write> {
        match step {
            Step::Brought { entity, binned, .. } => {
                let binned = binned.as_ref()?;
                (self.value(&REMOVED)? == *binned).then(|| set(*entity, REMOVED, binned.clone(), Value::Null))
            }
            Step::Created(entity, _) => {
                let undone = Removal::Undone.encode();
                (self.value(&REMOVED)? == undone).then(|| set(*entity, REMOVED, undone, Value::Null))
            }
            Step::Deleted { entity, fields, print } => {
                let removed = value_in(fields, &REMOVED);
                (self.fingerprint()? == *print).then(|| set(*entity, REMOVED, removed, Removal::Undone.encode()))
            }
            Step::Set { entity, field, before, after } => {
                (self.value(field)? == *before).then(|| set(*entity, field.clone(), before.clone(), after.clone()))
            }
        }
    }

    fn fingerprint(&self) -> Option<u64> {
        self.0.as_ref().map(fingerprint)
    }

    fn value(&self, name: &FieldName) -> Option<Value> {
        self.0.as_ref().map(|fields| fields.get(name).cloned().unwrap_or_default())
    }

    fn take_in(&mut self, write: &Write) {
        match (&mut self.0, write) {
            (Some(fields), Write::Set { field, after, .. }) => {
                fields.insert(field.clone(), after.clone());
            }
            (now, Write::Create { fields, .. }) => *now = Some(fields.iter().cloned().collect()),
            (None, Write::Set { .. }) => {}
        }
    }
}

fn set(entity: Entity, field: FieldName, before: Value, after: Value) -> Write {
    Write::Set { entity, field, before, after }
}

#[cfg(test)]
mod tests {
    use kariz_core::{AnyRecord, Deal, DealId, Delta, RecordId};

    use super::*;

    fn deal(removed: Option<Removal>) -> AnyRecord {
        Deal { id: DealId(RecordId(1)), title: "Pumps".to_owned(), removed, ..Deal::default() }.into()
    }

    fn book(records: Vec<AnyRecord>) -> Book {
        let mut book = Book::default();
        book.apply(Delta { records, ..Delta::default() });
        book
    }

    /// What following it writes, and how much of it is left alone.
    fn followed(book: &Book, entry: &Entry, direction: Direction) -> (Vec<Write>, usize) {
        let plan = Plan::new(book, entry.clone(), direction, Removal::Undone);
        (plan.transaction.writes, plan.skipped)
    }

    /// B6, L11: with all that was stored of it. Carried out again it is only hidden.
    #[test]
    fn a_record_that_a_merge_deleted_is_made_again() {
        let (live, undone) = (deal(None), deal(Some(Removal::Undone)));
        let entity = live.entity();
        let mut stored = live.fields();
        stored.push(("mood".into(), Value::Text("good".to_owned())));
        let delta = Delta { gone: vec![entity], ..Delta::default() };
        let entry = Entry::of_merge(&book(vec![live.clone()]), &delta, &[], vec![(entity, stored.clone())]);

        let made = Write::Create { entity, fields: stored };
        assert_eq!(followed(&book(vec![]), &entry, Direction::Back), (vec![made], 0));
        let hidden = set(entity, REMOVED, Value::Null, Removal::Undone.encode());
        assert_eq!(followed(&book(vec![live.clone()]), &entry, Direction::Again), (vec![hidden.clone()], 0));
        assert_eq!(followed(&book(vec![undone]), &entry, Direction::Back), (vec![hidden.inverse()], 0));
        assert_eq!(followed(&book(vec![live]), &entry, Direction::Back), (vec![], 1), "somebody has made it again");
    }
}
