//! The bin: what was removed and can be restored.

use super::{
    Book,
    ordered::{Ordered, Spot},
};
use crate::Arrange;
use crate::{
    delta::AnyRecord,
    id::{ActivityId, RecordId},
    record::{Entity, Record, Table},
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
        binned.arrange_by_key(|record| std::cmp::Reverse(binned_at(record)));
        binned
    }

    /// The activities that went into the bin with this deal or lead.
    pub(crate) fn binned_along(&self, record: &AnyRecord) -> Vec<Entity> {
        let Some(spot) = spot(record) else { return Vec::new() };
        let owner = record.entity();
        let activities = self.indexes.bin.0[Table::Activities as usize].at(spot);
        let activities = activities.filter_map(|id| self.activity(ActivityId(id)));
        let along = activities.filter(|activity| activity.removed == record.removed() && belongs_to(activity, owner));
        along.map(|activity| activity.entity()).collect()
    }

    /// Whether the activity went into the bin with its deal or lead.
    fn went_along(&self, activity: &Activity) -> bool {
        let deal = activity.deal.and_then(|deal| self.deal(deal)).and_then(|deal| deal.removed);
        let lead = activity.lead.and_then(|lead| self.lead(lead)).and_then(|lead| lead.removed);
        activity.removed.is_some() && (activity.removed == deal || activity.removed == lead)
    }
}

fn belongs_to(activity: &Activity, owner: Entity) -> bool {
    let of = |id: Option<RecordId>| id == Some(owner.id);
    of(activity.deal.map(RecordId::from)) || of(activity.lead.map(RecordId::from))
}

fn binned_at(record: &AnyRecord) -> i64 {
    spot(record).map_or(i64::MIN, |spot| spot.number)
}
