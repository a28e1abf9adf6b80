//! What a merge brings, told by records: as they were in the Book, as they are in the delta (L5).

use kariz_core::{
    AnyRecord, Arrange, Book, Conflict, Deal, DealStatus, Delta, Entity, FieldName, MemberId, Quarantined, Removal,
    SortedMap, Table, Value, Write,
    delta::{ByName, changed_fields},
};
use kariz_protocol::{Lost, MergeSummary, MergedRecord};
use rustc_hash::FxHashSet;

use crate::meta::ChangeMeta;

/// What `delta`, which the changes with these notes made, brings to `book`. Each record is told
/// once: as new, as removed, as closed, as changed, as readable again, or as lost (B6).
pub(crate) fn of(book: &Book, delta: &Delta, changes: Vec<ChangeMeta>) -> MergeSummary {
    let summary = MergeSummary { changes: changes.len(), by: counted(changes), ..MergeSummary::default() };
    let mut teller = Teller { book, summary, deals: 0 };
    delta.records.iter().for_each(|record| teller.tell(record));
    delta.quarantined.iter().for_each(|record| teller.tell_unreadable(record));
    let set_aside: FxHashSet<_> = delta.quarantined.iter().map(|record| record.entity).collect();
    let deleted = delta.gone.iter().filter(|entity| !set_aside.contains(entity));
    deleted.for_each(|entity| teller.tell_deleted(*entity));
    let seen = book.deals().filter(|deal| deal.removed.is_none()).count();
    let unchanged_deals = seen.saturating_sub(teller.deals);
    MergeSummary { unchanged_deals, conflicts: new_conflicts(book, delta), ..teller.summary }
}

/// Tells records one by one.
struct Teller<'b> {
    book: &'b Book,
    summary: MergeSummary,
    /// How many of those told were deals that people see.
    deals: usize,
}

impl Teller<'_> {
    fn tell(&mut self, after: &AnyRecord) {
        let before = self.book.get(after.entity());
        let fields = match (&before, self.book.set_aside(after.entity())) {
            (Some(before), _) => differing(before, after),
            (None, Some(record)) => repaired(record, after),
            (None, None) => Vec::new(),
        };
        if let Some(list) = self.list_for(before.as_ref(), after) {
            list.push(named(after, fields));
            self.count(before.as_ref());
        }
    }

    fn tell_unreadable(&mut self, after: &Quarantined) {
        let before = self.book.get(after.entity);
        let list = match &before {
            Some(before) if before.removed() == Some(Removal::Undone) => return,
            Some(_) => &mut self.summary.removed,
            None if self.book.set_aside(after.entity).is_some() => return,
            None => &mut self.summary.unreadable,
        };
        list.push(unreadable(before.as_ref(), after));
        self.count(before.as_ref());
    }

    fn tell_deleted(&mut self, entity: Entity) {
        let before = self.book.get(entity);
        let known = before.clone().or_else(|| self.book.set_aside(entity).map(|record| record.parts().0));
        if let Some(known) = known.filter(|known| known.removed() != Some(Removal::Undone)) {
            self.summary.removed.push(MergedRecord { lost: Some(Lost::Deleted), ..named(&known, Vec::new()) });
            self.count(before.as_ref());
        }
    }

    fn count(&mut self, before: Option<&AnyRecord>) {
        let is_seen = |record: &AnyRecord| record.entity().table == Table::Deals && record.removed().is_none();
        self.deals += usize::from(before.is_some_and(is_seen));
    }

    /// The list in which a record is told; `None` when there is nothing to tell of it.
    fn list_for(&mut self, before: Option<&AnyRecord>, after: &AnyRecord) -> Option<&mut Vec<MergedRecord>> {
        let Self { book, summary, .. } = self;
        let is_removed = after.removed().is_some();
        match before {
            None if is_removed => None,
            None if book.set_aside(after.entity()).is_some() => Some(&mut summary.readable),
            None => Some(&mut summary.added),
            Some(before) if before == after => None,
            Some(before) if is_removed => before.removed().is_none().then_some(&mut summary.removed),
            Some(before) if closes(before, after) => Some(&mut summary.closed),
            Some(_) => Some(&mut summary.changed),
        }
    }
}

fn closes(before: &AnyRecord, after: &AnyRecord) -> bool {
    let is_open = |deal: &Deal| matches!(deal.status, DealStatus::Open { .. });
    matches!((before, after), (AnyRecord::Deal(before), AnyRecord::Deal(after)) if is_open(before) && !is_open(after))
}

/// A record by its title; by its identifier where it has none.
fn named(record: &AnyRecord, fields: Vec<(FieldName, Value, Value)>) -> MergedRecord {
    let entity = record.entity();
    let title = if record.title().is_empty() { entity.id.to_string() } else { record.title().to_owned() };
    MergedRecord { entity, title, lost: None, fields }
}

/// A record that cannot be read, by the title that it had, or by what can be read of it.
fn unreadable(before: Option<&AnyRecord>, after: &Quarantined) -> MergedRecord {
    let old = before.map(AnyRecord::fields).unwrap_or_default();
    let old = ByName::of(&old);
    let fields = after.unread().into_iter().map(|(name, value)| {
        let before = old.value(&name).clone();
        (name, before, value)
    });
    let known = before.cloned().unwrap_or_else(|| after.parts().0);
    MergedRecord { lost: Some(Lost::Unreadable), ..named(&known, fields.collect()) }
}

/// The fields that could not be read, with what stands there now.
fn repaired(before: &Quarantined, after: &AnyRecord) -> Vec<(FieldName, Value, Value)> {
    let new = after.fields();
    let new = ByName::of(&new);
    before.unread().into_iter().map(|(name, value)| (name.clone(), value, new.value(&name).clone())).collect()
}

/// Fields that differ, in the order of their names: name, before, after.
fn differing(before: &AnyRecord, after: &AnyRecord) -> Vec<(FieldName, Value, Value)> {
    let writes = changed_fields(after.entity(), &before.fields(), &after.fields());
    let differing = writes.into_iter().filter_map(|write| match write {
        Write::Set { field, before, after, .. } => Some((field, before, after)),
        Write::Create { .. } => None,
    });
    let mut differing: Vec<_> = differing.collect();
    differing.arrange_by(|(one, ..), (other, ..)| one.cmp(other));
    differing
}

/// Fields that have more than one value now and had one before.
fn new_conflicts(book: &Book, delta: &Delta) -> Vec<Conflict> {
    let all = delta.conflicts.iter().flat_map(|(_, conflicts)| conflicts);
    let is_new = |conflict: &&Conflict| book.conflicts(conflict.entity).iter().all(|old| old.field != conflict.field);
    all.filter(is_new).cloned().collect()
}

/// Who made changes, and how many each; the busiest first.
fn counted(changes: Vec<ChangeMeta>) -> Vec<(Option<MemberId>, usize)> {
    let mut counts: SortedMap<_, usize> = SortedMap::default();
    for change in changes {
        *counts.or_default(change.by) += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.arrange_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

#[cfg(test)]
mod tests {
    use kariz_core::{DealId, Malformed, RecordId};

    use super::*;

    fn deal(number: u128, removed: Option<Removal>) -> AnyRecord {
        Deal { id: DealId(RecordId(number)), title: format!("Deal {number}"), removed, ..Deal::default() }.into()
    }

    /// B6: whatever way it went. A record without fields has no title; one whose making was undone
    /// was not there for anybody.
    #[test]
    fn records_that_are_not_there_any_more_are_told() {
        let (live, undone) = (deal(1, None), deal(2, Some(Removal::Undone)));
        let entity = deal(3, None).entity();
        let reason = Malformed::new("a record", "nothing");
        let aside = Quarantined { entity, key: entity.id.to_string(), reason, fields: Vec::new() };
        let mut book = Book::default();
        let gone = vec![live.entity(), undone.entity(), entity, deal(4, None).entity()];
        book.apply(Delta { records: vec![live, undone, deal(5, None)], quarantined: vec![aside], ..Delta::default() });
        let summary = of(&book, &Delta { gone, ..Delta::default() }, Vec::new());
        let told: Vec<_> = summary.removed.iter().map(|record| (record.entity, &*record.title, record.lost)).collect();
        let id = entity.id.to_string();
        let expected = [(deal(1, None).entity(), "Deal 1"), (entity, &*id)];
        assert_eq!(told, expected.map(|(entity, title)| (entity, title, Some(Lost::Deleted))));
        assert_eq!((summary.unchanged_deals, summary.lost()), (1, 2));
    }
}
