//! What a merge brings, told by records: as they were in the Book, as they are in the delta (L5).

use kariz_core::{
    AnyRecord, Arrange, Book, Conflict, Deal, DealStatus, Delta, Entity, FieldName, MemberId, Quarantined, Record as _,
    Removal, SortedMap, Table, Value, catalogue::refers_to, delta::ByName,
};
use kariz_protocol::{LeftOut, LeftOutOf, Lost, MergeSummary, MergedRecord};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    meta::ChangeMeta,
    spoken::{differing, is_edited, title},
};

/// What a merge is about.
pub(crate) struct Merge<'m> {
    /// What was here before.
    pub book: &'m Book,
    /// What it touches, as that is afterwards.
    pub delta: &'m Delta,
    /// What the copy holds.
    pub theirs: &'m Theirs,
    /// Notes of the changes that are taken in.
    pub changes: Vec<ChangeMeta>,
    /// Changes that are not.
    pub left_out: (LeftOut, LeftOutOf),
}

/// What a copy holds.
#[derive(Debug, Default)]
pub(crate) struct Theirs {
    /// Its records: all, or those that may differ.
    pub records: Vec<AnyRecord>,
    /// Which may differ, where that is known: what either side has changed while apart. All others stand in the copy
    /// as they stand in the Book.
    pub apart: Option<FxHashSet<Entity>>,
}

impl Theirs {
    /// Whether a record that is here is not in the copy.
    fn lack(&self, known: &FxHashMap<Entity, &AnyRecord>, entity: Entity) -> bool {
        self.apart.as_ref().is_none_or(|apart| apart.contains(&entity)) && !known.contains_key(&entity)
    }

    /// Deals in sight that the copy has just as the Book has them.
    fn same_deals(&self, book: &Book) -> usize {
        let Some(apart) = &self.apart else { return 0 };
        let live = |deal: &&std::sync::Arc<Deal>| deal.removed.is_none();
        book.deals().filter(live).filter(|deal| !apart.contains(&deal.entity())).count()
    }
}

/// What a merge brings. Each record that it touches is told once: as new, as removed, as closed, as changed,
/// as readable again, or as lost (B6); what the copy holds and it does not touch is compared.
pub(crate) fn of(merge: Merge<'_>) -> MergeSummary {
    let Merge { book, delta, theirs, changes, left_out: (left_out, left_out_of) } = merge;
    let summary = MergeSummary {
        changes: changes.len(),
        by: counted(changes),
        conflicts: new_conflicts(book, delta),
        left_out,
        left_out_of,
        ..MergeSummary::default()
    };
    let copy = theirs.records.iter().map(|record| (record.entity(), record)).collect();
    let contested = summary.conflicts.iter().map(|conflict| conflict.entity).collect();
    let mut teller = Teller { book, theirs, copy, contested, summary };
    delta.records.iter().for_each(|record| teller.tell(record));
    delta.quarantined.iter().for_each(|record| teller.tell_unreadable(record));
    let set_aside: FxHashSet<_> = delta.quarantined.iter().map(|record| record.entity).collect();
    let deleted = delta.gone.iter().filter(|entity| !set_aside.contains(entity));
    deleted.for_each(|entity| teller.tell_deleted(*entity));
    teller.compare(delta);
    let mut summary = teller.summary;
    summary.names = names(book, delta, &summary);
    summary
}

/// Tells records one by one.
struct Teller<'m> {
    book: &'m Book,
    theirs: &'m Theirs,
    copy: FxHashMap<Entity, &'m AnyRecord>,
    /// Records that have a new conflict.
    contested: FxHashSet<Entity>,
    summary: MergeSummary,
}

impl Teller<'_> {
    fn tell(&mut self, after: &AnyRecord) {
        let entity = after.entity();
        let before = self.book.get(entity);
        let fields = match (&before, self.book.set_aside(entity)) {
            (Some(before), _) => differing(before, after),
            (None, Some(record)) => repaired(record, after),
            (None, None) => Vec::new(),
        };
        let is_edited_here = || {
            let theirs = self.copy.get(&entity);
            let is_edited = theirs.is_some_and(|theirs| is_edited(theirs, after));
            is_edited || self.contested.contains(&entity) || self.has_new_activities(after)
        };
        let is_changed_here = before.is_some() && after.removed().is_some() && is_edited_here();
        if let Some(list) = self.list_for(before.as_ref(), after) {
            let lost = before.is_some_and(|before| goes_elsewhere(&before, after)).then_some(Lost::Elsewhere);
            list.push(MergedRecord { is_changed_here, lost, ..named(after, fields) });
        }
    }

    /// Whether something was done for a deal here that the copy does not know.
    fn has_new_activities(&self, record: &AnyRecord) -> bool {
        let AnyRecord::Deal(deal) = record else { return false };
        self.book.activities_of(deal.id).any(|activity| self.theirs.lack(&self.copy, activity.entity()))
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
    }

    fn tell_deleted(&mut self, entity: Entity) {
        let before = self.book.get(entity);
        let known = before.or_else(|| self.book.set_aside(entity).map(|record| record.parts().0));
        if let Some(known) = known.filter(|known| known.removed() != Some(Removal::Undone)) {
            self.summary.removed.push(MergedRecord { lost: Some(Lost::Deleted), ..named(&known, Vec::new()) });
        }
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
            Some(before) if is_removed => match before.removed() {
                None => Some(&mut summary.removed),
                Some(Removal::Binned { .. }) if is_edited(before, after) => Some(&mut summary.changed_in_bin),
                Some(_) => None,
            },
            Some(before) if goes_elsewhere(before, after) => Some(&mut summary.removed),
            Some(before) if closes(before, after) => Some(&mut summary.closed),
            Some(_) => Some(&mut summary.changed),
        }
    }

    /// What the copy holds, and how it stands here afterwards, where that is not told yet.
    fn compare(&mut self, delta: &Delta) {
        self.summary.unchanged_deals = self.theirs.same_deals(self.book);
        let touched: FxHashMap<_, _> = delta.records.iter().map(|record| (record.entity(), record)).collect();
        let conflicts: FxHashMap<_, _> = delta.conflicts.iter().map(|(entity, list)| (*entity, &**list)).collect();
        let told = [&self.summary.changed_in_bin, &self.summary.removed, &self.summary.changed, &self.summary.closed];
        let told = told.into_iter().chain([&self.summary.added, &self.summary.readable]).flatten();
        let told: FxHashSet<_> = told.map(|record| record.entity).collect();
        let live =
            self.theirs.records.iter().filter(|record| record.removed().is_none() && !told.contains(&record.entity()));
        for theirs in live {
            let entity = theirs.entity();
            let here = touched.get(&entity).map(|record| AnyRecord::clone(record)).or_else(|| self.book.get(entity));
            let Some(here) = here else { continue };
            let mut differing = differing(theirs, &here);
            let all = differing.len();
            // Both values are kept of what is in conflict: that is told by itself.
            let conflicts = conflicts.get(&entity).copied().unwrap_or_else(|| self.book.conflicts(entity));
            differing.retain(|(field, theirs, _)| !is_rival(conflicts, field, theirs));
            match here.removed() {
                Some(Removal::Binned { .. }) => self.summary.in_bin.push(named(&here, Vec::new())),
                Some(Removal::Undone) => self.summary.undone.push(named(&here, Vec::new())),
                None if !differing.is_empty() => self.summary.changed_since.push(named(&here, differing)),
                None => self.summary.unchanged_deals += usize::from(all == 0 && entity.table == Table::Deals),
            }
        }
    }
}

/// Whether a value is one of those of a field in conflict.
fn is_rival(conflicts: &[Conflict], field: &FieldName, value: &Value) -> bool {
    let of_field = conflicts.iter().filter(|conflict| conflict.field == *field);
    of_field.flat_map(|conflict| &conflict.values).any(|rival| rival.value == *value)
}

fn closes(before: &AnyRecord, after: &AnyRecord) -> bool {
    let is_open = |deal: &Deal| matches!(deal.status, DealStatus::Open { .. });
    matches!((before, after), (AnyRecord::Deal(before), AnyRecord::Deal(after)) if is_open(before) && !is_open(after))
}

/// Whether a deal stood where it is known, and does no more (L11).
fn goes_elsewhere(before: &AnyRecord, after: &AnyRecord) -> bool {
    let (AnyRecord::Deal(before), AnyRecord::Deal(after)) = (before, after) else { return false };
    !before.stands_elsewhere() && after.stands_elsewhere() && after.removed.is_none()
}

/// A record by what people call it.
fn named(record: &AnyRecord, fields: Vec<(FieldName, Value, Value)>) -> MergedRecord {
    let activity = match record {
        AnyRecord::Activity(activity) => Some(activity.kind),
        _ => None,
    };
    MergedRecord { entity: record.entity(), title: title(record), activity, fields, ..MergedRecord::default() }
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

/// Fields that have more than one value now and had one before.
fn new_conflicts(book: &Book, delta: &Delta) -> Vec<Conflict> {
    let all = delta.conflicts.iter().flat_map(|(_, conflicts)| conflicts);
    let is_new = |conflict: &&Conflict| book.conflicts(conflict.entity).iter().all(|old| old.field != conflict.field);
    all.filter(is_new).cloned().collect()
}

/// Titles of what is told or referred to, and could not be read here before: it comes with the copy. In the
/// order of the records.
fn names(book: &Book, delta: &Delta, summary: &MergeSummary) -> Vec<(Entity, String)> {
    let known: FxHashMap<_, _> = delta.records.iter().map(|record| (record.entity(), record)).collect();
    let mut named = referred_to(summary);
    named.arrange();
    named.dedup();
    named.retain(|entity| book.get(*entity).is_none());
    named.iter().filter_map(|entity| Some((*entity, title(known.get(entity)?)))).collect()
}

/// Records to which a summary refers.
fn referred_to(summary: &MergeSummary) -> Vec<Entity> {
    let MergeSummary { closed, changed, removed, unreadable, readable, changed_in_bin, changed_since, .. } = summary;
    let mut all = summary.left_out_of.records.clone();
    for records in [closed, changed, removed, unreadable, readable, changed_in_bin, changed_since] {
        for record in records {
            for (name, before, after) in &record.fields {
                all.extend([before, after].into_iter().filter_map(|value| refers_to(record.entity.table, name, value)));
            }
        }
    }
    let mut members: Vec<MemberId> = summary.left_out_of.by.clone();
    members.extend(summary.by.iter().filter_map(|(by, _)| *by));
    for conflict in &summary.conflicts {
        all.push(conflict.entity);
        for rival in &conflict.values {
            all.extend(refers_to(conflict.entity.table, &conflict.field, &rival.value));
            members.extend(rival.by);
        }
    }
    all.extend(members.into_iter().map(|id| Entity::new(Table::Members, id)));
    all
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
        let delta = Delta { gone, ..Delta::default() };
        let (changes, left_out) = Default::default();
        let theirs = Theirs { records: vec![deal(5, None)], apart: None };
        let summary = of(Merge { book: &book, delta: &delta, theirs: &theirs, changes, left_out });
        let told: Vec<_> = summary.removed.iter().map(|record| (record.entity, &*record.title, record.lost)).collect();
        let expected = [(deal(1, None).entity(), "Deal 1"), (entity, "")];
        assert_eq!(told, expected.map(|(entity, title)| (entity, title, Some(Lost::Deleted))));
        assert_eq!((summary.unchanged_deals, summary.lost()), (1, 2));
    }
}
