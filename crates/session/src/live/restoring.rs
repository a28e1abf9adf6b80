//! Going back to a restore point (L9).
//!
//! By writing, as with undo: every record gets the values that it had, and what was not there yet is
//! hidden. The history goes on, so copies merge as before, and going back can be taken back.

use kariz_core::{Book, Rejection, Transaction};
use kariz_protocol::{BigStep, Done, Heads, RestorePoint, Seq, Tell};

use super::Live;
use crate::{batch::Durability, comparing, points::Point, turn::Turn, undo::Entry};

impl Live {
    /// Notes where the history stood before this step; the Book is still as it was then. It is stored
    /// with what the step writes.
    pub(super) fn keep_point(&mut self, turn: &mut Turn<'_>, step: BigStep, heads: Heads) {
        let deals = self.book.deals().filter(|deal| deal.removed.is_none()).count();
        let told = RestorePoint { id: (turn.random)(), at: turn.now, before: step, deals };
        self.meta.points.add(Point { told, heads });
        self.saver.meta_changed();
    }

    /// Those that are in the history: storage may have lost what was not saved yet.
    pub(super) fn tell_points(&self, turn: &mut Turn<'_>, seq: Seq) {
        let points = self.meta.points.iter().filter(|point| self.document.knows(&point.heads));
        turn.tell(Tell::RestorePoints(seq, points.map(|point| point.told.clone()).collect()));
    }

    pub(super) fn restore(&mut self, turn: &mut Turn<'_>, id: u64) -> Result<Done, Rejection> {
        let point = self.meta.points.get(id).ok_or(Rejection::NothingToUndo)?;
        let records = self.document.read_at(&point.heads).ok_or(Rejection::NothingToUndo)?;
        let mut then = Book::default();
        then.apply(records);
        let transaction = way_back(&self.book, &then);
        if transaction.writes.is_empty() {
            return Ok(Done::default());
        }
        self.keep_point(turn, BigStep::Restore, self.heads());
        let touched = self.carry_out(turn, &transaction)?;
        self.store(turn, Durability::Strict);
        self.share_meta(turn);
        self.undo.push(Entry::of(&transaction));
        Ok(Done { skipped: 0, touched })
    }
}

/// What leads from one state to an earlier one. A record that was there and could not be read is left
/// as it is.
fn way_back(now: &Book, then: &Book) -> Transaction {
    let is_set_aside = |entity| then.quarantined().iter().any(|record| record.entity == entity);
    let mut writes = Vec::new();
    for record in now.to_delta().records {
        let before = then.get(record.entity());
        if before.is_some() || !is_set_aside(record.entity()) {
            let settled = comparing::conflicts_only_in(now, then, &record);
            writes.extend(comparing::writes(Some(&record), before.as_ref(), &settled));
        }
    }
    Transaction { name: "restore".to_owned(), writes }
}
