//! Going back to a restore point (L9).
//!
//! By writing, as with undo: every record gets the values that it had, and what was not there yet is
//! hidden. The history goes on, so copies merge as before, and going back can be taken back.

use kariz_core::{
    AnyRecord, Book, Entity, FieldName, Rejection, Removal, Table, Transaction, Value, Write, catalogue::refers_to,
    field::Field,
};
use kariz_document::fitting;
use kariz_protocol::{BigStep, Done, Heads, RestorePoint, Seq, Tell};

use rustc_hash::{FxHashMap, FxHashSet};

use super::Live;
use crate::{
    batch::Durability,
    comparing::{self, REMOVED},
    points::Point,
    turn::Turn,
    undo::Entry,
};

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
        let mut transaction = way_back(&self.book, &then);
        self.spare_others(&mut transaction, Removal::Binned { at: turn.now, by: self.meta.me });
        if transaction.writes.is_empty() {
            return Ok(Done::default());
        }
        self.make_whole(&mut transaction, &point.heads);
        let skipped = leave_out_long(&mut transaction);
        if transaction.writes.is_empty() {
            return Ok(Done { skipped, ..Done::default() });
        }
        let entry = Entry::of(&transaction);
        self.keep_point(turn, BigStep::Restore, self.heads());
        let touched = self.carry_out(turn, &transaction)?;
        let change = self.undo.push(turn, entry);
        self.keep_undo(turn);
        self.store(turn, Durability::Strict);
        self.share_meta(turn);
        Ok(Done { skipped, touched, change, ..Done::default() })
    }

    /// What would be hidden, and is not my own work alone, goes into the bin, where everybody finds it; with
    /// it what it refers to. What is in the bin stays there, and members stay where they are.
    fn spare_others(&self, transaction: &mut Transaction, bin: Removal) {
        let hidden: Vec<_> = transaction.writes.iter().filter(|write| hides(write)).map(Write::entity).collect();
        let mine = self.meta.me.map(|me| self.document.are_all_by(&hidden, me)).unwrap_or_default();
        let mine = hidden.iter().zip(mine).filter(|(_, is_mine)| *is_mine).map(|(entity, _)| *entity);
        let mut mine: FxHashSet<Entity> = mine.collect();
        let mut others: Vec<_> = hidden.iter().copied().filter(|entity| !mine.contains(entity)).collect();
        while let Some(entity) = others.pop() {
            let fields = self.book.fields(entity).unwrap_or_default();
            let needed = fields.iter().filter_map(|(field, value)| refers_to(entity.table, field, value));
            others.extend(needed.filter(|entity| mine.remove(entity)));
        }
        let bin = bin.encode();
        transaction.writes.retain_mut(|write| match write {
            Write::Set { entity, field, after, .. } if *field == REMOVED && entity.table == Table::Members => {
                *after == Value::Null
            }
            Write::Set { entity, field, before, after } if is_undone(field, after) && !mine.contains(entity) => {
                after.clone_from(&bin);
                *before == Value::Null
            }
            _ => true,
        });
    }

    /// A record that is made again gets all that was stored of it, also what this version does not know.
    fn make_whole(&self, transaction: &mut Transaction, then: &Heads) {
        let made = transaction.writes.iter().filter(|write| matches!(write, Write::Create { .. }));
        let made: Vec<_> = made.map(Write::entity).collect();
        let mut stored: FxHashMap<_, _> = self.document.stored_at(then, &made).into_iter().collect();
        for write in &mut transaction.writes {
            if let Write::Create { entity, fields } = write
                && let Some(all) = stored.remove(entity)
            {
                *fields = all;
            }
        }
    }
}

/// What stood there once may be more than can be written today. Says how many values are left alone.
fn leave_out_long(transaction: &mut Transaction) -> usize {
    let writes = std::mem::take(&mut transaction.writes).into_iter().map(fitting);
    let (writes, left_out): (Vec<_>, Vec<_>) = writes.unzip();
    transaction.writes = writes.into_iter().flatten().collect();
    left_out.into_iter().sum()
}

/// Whether this hides a record as if it had never been made.
fn hides(write: &Write) -> bool {
    matches!(write, Write::Set { field, after, .. } if is_undone(field, after))
}

fn is_undone(field: &FieldName, value: &Value) -> bool {
    *field == REMOVED && *value == Removal::Undone.encode()
}

/// What leads from one state to an earlier one. A record that was there and could not be read is left
/// as it is, but where it was deleted; one that has been deleted or made unreadable since is brought
/// back (B6).
fn way_back(now: &Book, then: &Book) -> Transaction {
    let mut writes = Vec::new();
    for record in now.to_delta().records {
        let entity = record.entity();
        let before = then.get(entity);
        let settled = comparing::conflicts_only_in(now, then, entity);
        let is_same = before.as_ref() == Some(&record) && settled.is_empty();
        if !is_same && (before.is_some() || then.set_aside(entity).is_none()) {
            let before = before.map(|before| before.fields());
            writes.extend(comparing::writes(entity, Some(&record.fields()), before.as_ref(), &settled));
        }
    }
    let there = then.to_delta();
    let lost = there.records.iter().map(AnyRecord::entity).filter(|entity| now.get(*entity).is_none());
    let unread = there.quarantined.iter().map(|record| record.entity);
    let gone = unread.filter(|entity| now.get(*entity).is_none() && now.set_aside(*entity).is_none());
    for entity in lost.chain(gone) {
        let settled = comparing::conflicts_only_in(now, then, entity);
        writes.extend(comparing::writes(entity, now.fields(entity).as_ref(), then.fields(entity).as_ref(), &settled));
    }
    Transaction { name: "restore".to_owned(), writes }
}
