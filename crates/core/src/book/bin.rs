//! The bin: what was removed and can be restored.

use super::{
    Book,
    ordered::{Ordered, Spot},
};
use crate::{
    delta::AnyRecord,
    id::RecordId,
    record::{Entity, Table},
    records::{Activity, Removal},
};

/// Binned records by kind and by when that was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bin([Ordered; Table::ALL.len()]);

impl Bin {
    pub fn update(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        let Some(entity) = after.or(before).map(AnyRecord::entity) else { return };
        self.0[entity.table as usize].update(before, after, spot);
    }
}

fn spot(record: &AnyRecord) -> Option<Spot> {
    match record.removed()? {
        Removal::Binned { at, .. } => Some(Spot::by_number(RecordId::default(), at.0)),
        Removal::Undone => None,
    }
}

impl Book {
    /// What is in the bin, what went there last at the front. Activities that went with their deal
    /// or lead are not listed: they come back with it.
    pub fn bin(&self) -> Vec<AnyRecord> {
        let tables = Table::ALL.iter().zip(&self.indexes.bin.0);
        let entities = tables.flat_map(|(table, binned)| {
            binned.group(RecordId::default()).map(|id| Entity::new(*table, id)).collect::<Vec<_>>()
        });
        let mut binned: Vec<_> = entities.filter_map(|entity| self.get(entity)).collect();
        binned.retain(|record| !matches!(record, AnyRecord::Activity(activity) if self.went_along(activity)));
        binned.sort_by_key(|record| std::cmp::Reverse(binned_at(record)));
        binned
    }

    /// Whether the activity was removed because, and when, its deal or lead was.
    pub(crate) fn went_along(&self, activity: &Activity) -> bool {
        let with = |owner: Option<Removal>| activity.removed.is_some() && activity.removed == owner;
        let deal = activity.deal.and_then(|deal| self.deal(deal));
        let lead = activity.lead.and_then(|lead| self.lead(lead));
        deal.is_some_and(|deal| with(deal.removed)) || lead.is_some_and(|lead| with(lead.removed))
    }
}

fn binned_at(record: &AnyRecord) -> i64 {
    spot(record).map_or(i64::MIN, |spot| spot.number)
}
