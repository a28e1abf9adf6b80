//! The Book as the page paints it next time, before this engine runs. Only segments in which something has changed
//! are written again.

use std::mem;

use kariz_core::{AnyRecord, Delta, Timestamp};
use kariz_protocol::{BookSnapshot, Stamp};

use super::{Live, late_book::Segment};
use crate::{
    batch::{Batch, Durability, Slot, Step},
    deadline::Deadline,
    effect::OpId,
    failure::StorageFailure,
    turn::Turn,
};

/// Quiet after a change before the snapshot is made anew; a large one takes longer to make, and waits
/// longer: a millisecond more for so many deals.
const QUIET_MS: i64 = 1_000;
const DEALS_FOR_A_MS: usize = 10;
/// After a failure: it is only a convenience.
const LATER_MS: i64 = 60_000;

/// Knows when the snapshot of the Book is to be made anew.
#[derive(Default)]
pub(super) struct Painter {
    due: Deadline,
    under_way: Option<OpId>,
    /// The segments that are stored, as far as this tab knows; none where it does not.
    stored: Vec<Segment>,
}

impl Painter {
    pub fn due_at(&self) -> Option<Timestamp> {
        self.due.at()
    }

    /// Takes in storage's answer, if it was for the painter.
    pub fn written(&mut self, now: Timestamp, op: OpId, result: Result<(), StorageFailure>) -> bool {
        if self.under_way != Some(op) {
            return false;
        }
        self.under_way = None;
        if result.is_err() {
            self.stored.clear();
            if self.due.at().is_none() {
                self.due.set(now, LATER_MS);
            }
        }
        true
    }
}

impl Live {
    /// What is painted is not what is there.
    pub(super) fn repaint(&mut self, now: Timestamp) {
        let more = i64::try_from(self.book.deals().len() / DEALS_FOR_A_MS).unwrap_or_default();
        self.painter.due.set(now, QUIET_MS + more);
    }

    /// Another tab has changed something, and paints it: this one only if it has to anyway.
    pub(super) fn put_off_painting(&mut self, now: Timestamp) {
        if self.painter.due.at().is_some() {
            self.repaint(now);
        }
    }

    pub(super) fn paint_when_quiet(&mut self, turn: &mut Turn<'_>) {
        if self.painter.due.take_due(turn.now) {
            self.paint(turn);
        }
    }

    pub(super) fn paint_now(&mut self, turn: &mut Turn<'_>) {
        if self.painter.due.at().is_some() {
            self.paint(turn);
        }
    }

    /// What is stored may be another tab's.
    pub(super) fn doubt_painted(&mut self) {
        self.painter.stored.clear();
        self.book.doubt_segments();
    }

    fn paint(&mut self, turn: &mut Turn<'_>) {
        self.painter.due.clear();
        let Delta { records, conflicts, quarantined, .. } = self.book.to_delta();
        let mut stored = mem::take(&mut self.painter.stored);
        if stored.is_empty() {
            stored = self.book.take_segments();
        }
        let mut steps = Vec::new();
        for (index, records) in BookSnapshot::parted(records).into_iter().enumerate() {
            let kept = stored.get(index).filter(|segment| segment.holds(&records)).map(|segment| segment.stamp);
            let stamp = kept.unwrap_or_else(|| {
                let stamp: Stamp = turn.new_number();
                steps.push(Step::Put(Slot::BookSegment(index), BookSnapshot::segment(stamp, &records).into()));
                stamp
            });
            self.painter.stored.push(Segment { stamp, records });
        }
        let head = BookSnapshot {
            version: BookSnapshot::VERSION,
            heads: self.heads(),
            workspace: self.workspace(),
            me: self.meta.me,
            view: self.meta.view.clone(),
            stamps: self.painter.stored.iter().map(|segment| segment.stamp).collect(),
            conflicts,
            quarantined,
        };
        steps.push(Step::Put(Slot::Book, head.to_bytes().into()));
        self.painter.under_way = Some(turn.write(Batch { steps, durability: Durability::Relaxed }));
    }
}

impl Segment {
    /// Whether just these records are in it.
    fn holds(&self, records: &[AnyRecord]) -> bool {
        self.records.len() == records.len() && self.records.iter().zip(records).all(|(one, other)| one.is_same(other))
    }
}
