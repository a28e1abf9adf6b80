//! Taking one change back by itself, whatever has been done since: only where nothing later builds on it.

use kariz_core::{Book, Entity, FieldName, Rejection, catalogue::refers_to};
use rustc_hash::FxHashSet;

use super::entry::{Entry, Step};
use crate::comparing::REMOVED;

/// Whether this change can be taken back as if it had never been, so that all else stays as it is.
///
/// # Errors
/// What builds on it: a command that came later, or a record that refers to what it has made.
pub(crate) fn stands_alone<'e>(
    book: &Book,
    entry: &Entry,
    later: impl Iterator<Item = &'e Entry>,
) -> Result<(), Rejection> {
    let touched = Touched::by(entry);
    for other in later {
        if let Some(step) = other.steps.iter().find(|step| touched.meets(step)) {
            let command = Some(other.name().to_owned());
            return Err(Rejection::LaterWork { record: step.entity(), command });
        }
    }
    match touched.referrer(book) {
        Some(record) => Err(Rejection::LaterWork { record, command: None }),
        None => Ok(()),
    }
}

/// What a change has written to.
struct Touched<'e> {
    /// Whole records, which are there or not by it.
    records: FxHashSet<Entity>,
    /// Those of them that are there by it.
    made: FxHashSet<Entity>,
    fields: FxHashSet<(Entity, &'e FieldName)>,
    /// All records.
    any: FxHashSet<Entity>,
}

impl<'e> Touched<'e> {
    fn by(entry: &'e Entry) -> Self {
        let is_whole = |step: &&Step| !matches!(step, Step::Set { field, .. } if *field != REMOVED);
        let is_made = |step: &&Step| matches!(step, Step::Created(..) | Step::Brought { .. });
        let field = |step: &'e Step| match step {
            Step::Set { entity, field, .. } => Some((*entity, field)),
            _ => None,
        };
        Self {
            records: entry.steps.iter().filter(is_whole).map(Step::entity).collect(),
            made: entry.steps.iter().filter(is_made).map(Step::entity).collect(),
            fields: entry.steps.iter().filter_map(field).collect(),
            any: entry.steps.iter().map(Step::entity).collect(),
        }
    }

    /// Whether a later write is to the same.
    fn meets(&self, step: &Step) -> bool {
        match step {
            Step::Set { entity, field, .. } if *field != REMOVED => {
                self.made.contains(entity) || self.fields.contains(&(*entity, field))
            }
            // What was binned, deleted or brought since was so as a whole, with the field as this has left it.
            Step::Set { entity, .. } => self.records.contains(entity),
            Step::Created(entity, _) | Step::Brought { entity, .. } | Step::Deleted { entity, .. } => {
                self.any.contains(entity)
            }
        }
    }

    /// A record in sight that needs what this has made, and was not made with it; what this has written itself goes
    /// back with it.
    fn referrer(&self, book: &Book) -> Option<Entity> {
        if self.made.is_empty() {
            return None;
        }
        let needs = |record: &kariz_core::AnyRecord| {
            let entity = record.entity();
            let is_other = record.removed().is_none() && !self.made.contains(&entity);
            is_other
                && record.fields().iter().any(|(field, value)| {
                    !self.fields.contains(&(entity, field))
                        && refers_to(entity.table, field, value).is_some_and(|needed| self.made.contains(&needed))
                })
        };
        book.to_delta().records.iter().find(|record| needs(record)).map(|record| record.entity())
    }
}
