//! Which differences between two states of a record are told, and how records are called.

use kariz_core::{
    Activity, AnyRecord, FieldName, SortedMap, Value,
    catalogue::{Entry, entry},
};

/// So many letters of a note stand for an activity without a title.
const FIRST_WORDS: usize = 60;

/// Fields that differ, and that people know, in the order of their names: name, before, after.
pub(crate) fn differing(before: &AnyRecord, after: &AnyRecord) -> Vec<(FieldName, Value, Value)> {
    if before == after {
        return Vec::new();
    }
    let (mut old, mut new) = (before.fields_beside(after), after.fields_beside(before));
    // Both are in one order, and mostly differ in one place.
    let start = alike(old.iter().zip(&new));
    let end = alike(old.iter().skip(start).rev().zip(new.iter().skip(start).rev()));
    let mut fields: SortedMap<FieldName, (Value, Value)> = SortedMap::default();
    for (name, value) in old.drain(start..old.len() - end) {
        fields.or_default(name).0 = value;
    }
    for (name, value) in new.drain(start..new.len() - end) {
        fields.or_default(name).1 = value;
    }
    let table = after.entity().table;
    let is_spoken = |field: &str| entry(table, field).is_none_or(Entry::is_spoken);
    let differing = fields.into_iter().filter(|(name, (before, after))| before != after && is_spoken(name));
    differing.map(|(name, (before, after))| (name, before, after)).collect()
}

/// A field with its value.
type Stored = (FieldName, Value);

/// How many pairs of two that are alike come first.
fn alike<'f>(pairs: impl Iterator<Item = (&'f Stored, &'f Stored)>) -> usize {
    pairs.take_while(|(one, other)| one == other).count()
}

/// Whether two states of a record differ in what people know, apart from being in the bin.
pub(crate) fn is_edited(before: &AnyRecord, after: &AnyRecord) -> bool {
    differing(before, after).iter().any(|(name, ..)| name != "removed")
}

/// The title or name of a record; of an activity without one how its note begins.
pub(crate) fn title(record: &AnyRecord) -> String {
    match record {
        AnyRecord::Activity(activity) if activity.title.trim().is_empty() => first_words(activity),
        other => other.title().to_owned(),
    }
}

fn first_words(activity: &Activity) -> String {
    let line = activity.note.trim().lines().next().unwrap_or_default();
    match line.char_indices().nth(FIRST_WORDS) {
        Some((end, _)) => format!("{}\u{2026}", line.get(..end).unwrap_or_default().trim_end()),
        None => line.to_owned(),
    }
}
