//! Who has written what stands in a record.

use automerge::{ObjId, ReadDoc};
use kariz_core::{Entity, MemberId};
use rustc_hash::FxHashMap;

use crate::{document::Document, layout, meta::ChangeMeta};

impl Document {
    /// Whether this member, and nobody else, has made these records and written all that stands in them;
    /// one by one.
    pub fn are_all_by(&self, entities: &[Entity], member: MemberId) -> Vec<bool> {
        let mut known = FxHashMap::default();
        let mut is_by = |id: &ObjId| {
            let Some(hash) = self.doc.hash_for_opid(id) else { return false };
            *known.entry(hash).or_insert_with(|| {
                let change = self.doc.get_change_meta_by_hash(&hash);
                let meta = change.map(|change| ChangeMeta::read(change.message.as_deref(), change.timestamp));
                meta.and_then(|meta| meta.by) == Some(member)
            })
        };
        let mut is_all_by = |entity: &Entity| {
            let maps = layout::record_maps(&self.doc, *entity);
            let mut values = maps.iter().flat_map(|map| self.doc.map_range(map, ..).map(|item| item.id()));
            maps.iter().all(&mut is_by) && values.all(|id| is_by(&id))
        };
        entities.iter().map(&mut is_all_by).collect()
    }
}
