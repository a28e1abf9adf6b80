//! An order of records, in groups: what nearly every index of the Book is.

use std::{
    collections::BTreeSet,
    ops::Bound::{Excluded, Included, Unbounded},
};

use crate::{
    delta::AnyRecord,
    id::RecordId,
    record::{Entity, Table},
};

/// Where a record stands: in a group, there by number, then by text. Ties are broken by id.
/// One type for all indexes, so that the code for them is there once.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    /// The stage, pipeline, deal or other record that it belongs to; nil where there is one group only.
    pub group: RecordId,
    /// A date or moment.
    pub number: i64,
    /// A rank or name.
    pub text: Box<str>,
}

impl Spot {
    /// In `group`, by text.
    pub fn by_text(group: impl Into<RecordId>, text: &str) -> Self {
        Self { group: group.into(), number: 0, text: text.into() }
    }

    /// In `group`, by number.
    pub fn by_number(group: impl Into<RecordId>, number: i64) -> Self {
        Self { group: group.into(), number, ..Self::default() }
    }
}

/// The group of a kind of record, in an index that holds several.
pub(super) fn group_of(table: Table) -> RecordId {
    RecordId(table as u128)
}

/// Records in their order; only their identifiers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Ordered(BTreeSet<(Spot, RecordId)>);

impl Ordered {
    /// Moves a record to where `spot` says; `None` keeps it out.
    pub fn update(
        &mut self,
        before: Option<&AnyRecord>,
        after: Option<&AnyRecord>,
        spot: impl Fn(&AnyRecord) -> Option<Spot>,
    ) {
        let Some(Entity { id, .. }) = after.or(before).map(AnyRecord::entity) else { return };
        let (before, after) = (before.and_then(&spot), after.and_then(&spot));
        if before == after {
            return;
        }
        if let Some(before) = before {
            self.0.remove(&(before, id));
        }
        if let Some(after) = after {
            self.0.insert((after, id));
        }
    }

    /// The records of a group, in order.
    pub fn group(&self, group: RecordId) -> impl DoubleEndedIterator<Item = RecordId> + use<'_> {
        let from = Spot::by_number(group, i64::MIN);
        let to = group.0.checked_add(1).map(|next| (Spot::by_number(RecordId(next), i64::MIN), RecordId(0)));
        self.0.range((Included((from, RecordId(0))), to.map_or(Unbounded, Excluded))).map(|(_, id)| *id)
    }

    /// The records at exactly this spot, by id.
    pub fn at(&self, spot: Spot) -> impl DoubleEndedIterator<Item = RecordId> + use<'_> {
        let to = (spot.clone(), RecordId(u128::MAX));
        self.0.range((Included((spot, RecordId(0))), Included(to))).map(|(_, id)| *id)
    }

    /// The records of the group before this one, nearest first.
    pub fn before(&self, spot: Spot, id: RecordId) -> impl Iterator<Item = RecordId> + use<'_> {
        let group = spot.group;
        self.0
            .range((Unbounded, Excluded((spot, id))))
            .rev()
            .take_while(move |(spot, _)| spot.group == group)
            .map(|(_, id)| *id)
    }

    /// The records of the group after this one, nearest first.
    pub fn after(&self, spot: Spot, id: RecordId) -> impl Iterator<Item = RecordId> + use<'_> {
        let group = spot.group;
        self.0
            .range((Excluded((spot, id)), Unbounded))
            .take_while(move |(spot, _)| spot.group == group)
            .map(|(_, id)| *id)
    }
}
