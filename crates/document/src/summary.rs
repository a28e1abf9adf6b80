//! What a merge brings, told by records: as they were in the Book, as they are in the delta (L5).

use kariz_core::{
    AnyRecord, Arrange, Book, Conflict, Deal, DealStatus, Delta, FieldName, MemberId, SortedMap, Table, Value,
};
use kariz_protocol::{MergeSummary, MergedRecord};

use crate::meta::ChangeMeta;

/// What `delta`, which the changes with these notes made, brings to `book`. Each record is told
/// once: as new, as removed, as closed, or as changed.
pub(crate) fn of(book: &Book, delta: &Delta, changes: Vec<ChangeMeta>) -> MergeSummary {
    let mut summary = MergeSummary { changes: changes.len(), by: counted(changes), ..MergeSummary::default() };
    let mut deals = 0;
    for record in &delta.records {
        let before = book.get(record.entity());
        if let Some(list) = list_for(&mut summary, before.as_ref(), record) {
            list.push(told(before.as_ref(), record));
            deals += usize::from(before.is_some_and(|before| is_seen_deal(&before)));
        }
    }
    let seen = book.deals().filter(|deal| deal.removed.is_none()).count();
    summary.unchanged_deals = seen.saturating_sub(deals);
    summary.conflicts = new_conflicts(book, delta);
    summary
}

/// The list in which a record is told; `None` when there is nothing to tell of it.
fn list_for<'s>(
    summary: &'s mut MergeSummary,
    before: Option<&AnyRecord>,
    after: &AnyRecord,
) -> Option<&'s mut Vec<MergedRecord>> {
    let is_removed = after.removed().is_some();
    match before {
        None => (!is_removed).then_some(&mut summary.added),
        Some(before) if before == after => None,
        Some(before) if is_removed => before.removed().is_none().then_some(&mut summary.removed),
        Some(before) if closes(before, after) => Some(&mut summary.closed),
        Some(_) => Some(&mut summary.changed),
    }
}

fn closes(before: &AnyRecord, after: &AnyRecord) -> bool {
    let is_open = |deal: &Deal| matches!(deal.status, DealStatus::Open { .. });
    matches!((before, after), (AnyRecord::Deal(before), AnyRecord::Deal(after)) if is_open(before) && !is_open(after))
}

fn is_seen_deal(record: &AnyRecord) -> bool {
    record.entity().table == Table::Deals && record.removed().is_none()
}

fn told(before: Option<&AnyRecord>, after: &AnyRecord) -> MergedRecord {
    let fields = before.map(|before| differing(before, after)).unwrap_or_default();
    MergedRecord { entity: after.entity(), title: title(after), fields }
}

/// Fields that differ, in the order of their names: name, before, after.
fn differing(before: &AnyRecord, after: &AnyRecord) -> Vec<(FieldName, Value, Value)> {
    let mut fields: SortedMap<FieldName, (Value, Value)> = SortedMap::default();
    for (name, value) in before.fields() {
        fields.or_default(name).0 = value;
    }
    for (name, value) in after.fields() {
        fields.or_default(name).1 = value;
    }
    let differing = fields.into_iter().filter(|(_, (before, after))| before != after);
    differing.map(|(name, (before, after))| (name, before, after)).collect()
}

/// Its title or name.
fn title(record: &AnyRecord) -> String {
    let title = match record {
        AnyRecord::Workspace(workspace) => &workspace.name,
        AnyRecord::Pipeline(pipeline) => &pipeline.name,
        AnyRecord::Stage(stage) => &stage.name,
        AnyRecord::Deal(deal) => &deal.title,
        AnyRecord::Lead(lead) => &lead.name,
        AnyRecord::Contact(contact) => &contact.name,
        AnyRecord::Organisation(organisation) => &organisation.name,
        AnyRecord::Member(member) => &member.name,
        AnyRecord::Product(product) => &product.name,
        AnyRecord::Channel(channel) => &channel.name,
        AnyRecord::Reason(reason) => &reason.name,
        AnyRecord::Activity(activity) => &activity.title,
    };
    title.clone()
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
