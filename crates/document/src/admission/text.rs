//! The letters of a text. Other Automerge tools write text as an object of its own; Kariz reads it as
//! the text that it holds.
//!
//! A text ends where so much was ever inserted, by what a change builds on and by itself. So all of its
//! letters can be looked at: that takes less time than Automerge takes to insert one.

use std::rc::Rc;

use automerge::{
    Automerge, ReadDoc,
    legacy::{ElementId, Key, ObjectId, Op, OpId, OpType},
};
use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    letters::{self, Letters},
    past::{At, Author, Base, Nth},
    places::{exported, operation},
};
use crate::changes::Objection;

/// The most that may ever be inserted into one text, in bytes: some 80 pages.
pub(super) const MAX_TEXT: usize = 256 << 10;

/// What is known of a text.
#[derive(Default)]
pub(super) struct Text {
    /// Its letters in the document, for a past that has this of it.
    here: Option<(Rc<Base>, FxHashSet<OpId>)>,
    /// How much was inserted in that part.
    inserted_here: usize,
    /// How much each author has inserted with changes that came, up to and with each of them.
    inserted: FxHashMap<Author, Vec<(Nth, usize)>>,
    /// What the change at hand builds on has inserted, with what it inserts itself.
    so_far: Option<(Nth, usize)>,
    /// Letters that came, and with which change.
    came: FxHashMap<OpId, Nth>,
    /// Which changes that came have deleted a letter.
    gone: FxHashMap<OpId, Vec<Nth>>,
}

impl Text {
    /// Notes the letters in the part of the document that is an ancestor, and how much was ever inserted there.
    pub fn look(&mut self, doc: &Automerge, letters: &Letters, text: &ObjectId, at: &mut At<'_, '_>, steps: &mut u64) {
        let base = &at.past.base;
        if matches!(&self.here, Some((known, _)) if Rc::ptr_eq(known, base)) {
            return;
        }
        let here: FxHashSet<_> = match exported(text) {
            Some(text) if base.is_all() => doc.list_range(&text, ..).filter_map(|item| operation(item.id())).collect(),
            Some(text) => doc.list_range_at(&text, .., &base.heads).filter_map(|item| operation(item.id())).collect(),
            None => FxHashSet::default(),
        };
        let inserted = letters.within(text);
        *steps += base.look() + (here.len() + inserted.len()) as u64;
        let is_ancestor = |by: &&letters::Inserted| at.pasts.is_in(base, &by.actor, by.seq);
        self.inserted_here = inserted.iter().filter(is_ancestor).map(|by| by.bytes).sum();
        self.here = Some((base.clone(), here));
    }

    /// How much was ever inserted, for the change at hand, when it inserts so much more.
    pub fn insert(&mut self, at: &At<'_, '_>, bytes: usize, steps: &mut u64) -> usize {
        let nth = at.moment.nth;
        let so_far = match self.so_far {
            Some((last, so_far)) if last == nth => so_far,
            _ => self.inserted_here + self.inserted_before(at, steps),
        };
        let so_far = so_far + bytes;
        self.so_far = Some((nth, so_far));
        let own = self.inserted.entry(at.moment.author).or_default();
        let before = own.last().map_or(0, |(_, before)| *before);
        match own.last_mut() {
            Some((last, inserted)) if *last == nth => *inserted += bytes,
            _ => own.push((nth, before + bytes)),
        }
        so_far
    }

    /// What the change at hand builds on has inserted, of what came. Changes that were refused are forgotten.
    fn inserted_before(&mut self, at: &At<'_, '_>, steps: &mut u64) -> usize {
        let mut inserted = 0;
        for changes in self.inserted.values_mut() {
            *steps += 1;
            while changes.pop_if(|(nth, _)| at.is_refused(*nth)).is_some() {}
            let count = changes.partition_point(|(nth, _)| at.has(*nth));
            inserted += count.checked_sub(1).and_then(|last| changes.get(last)).map_or(0, |(_, inserted)| *inserted);
        }
        inserted
    }

    /// Inserts a letter behind one that stands there, or deletes one. What was deleted is gone for whoever
    /// builds on that: it is not told of a document, either, what once stood in it.
    pub fn write(&mut self, at: &At<'_, '_>, op: &Op, id: OpId, steps: &mut u64) -> Result<(), Objection> {
        let letter = match &op.key {
            Key::Seq(ElementId::Head) => None,
            Key::Seq(ElementId::Id(letter)) if self.stands(at, letter, steps) => Some(letter),
            Key::Seq(_) | Key::Map(_) => return Err(Objection::Damaged),
        };
        match (&op.action, letter) {
            (OpType::Delete, Some(letter)) if op.pred.iter().next() == Some(letter) => {
                let gone = self.gone.entry(letter.clone()).or_default();
                gone.retain(|nth| !at.is_refused(*nth));
                gone.push(at.moment.nth);
            }
            (OpType::Delete, _) => return Err(Objection::Damaged),
            _ => drop(self.came.insert(id, at.moment.nth)),
        }
        Ok(())
    }

    /// Whether a letter stands there for the change at hand.
    fn stands(&self, at: &At<'_, '_>, letter: &OpId, steps: &mut u64) -> bool {
        let has_come = match self.came.get(letter) {
            Some(nth) => at.has(*nth),
            None => self.here.as_ref().is_some_and(|(_, here)| here.contains(letter)),
        };
        let gone = self.gone.get(letter).map(Vec::as_slice).unwrap_or_default();
        *steps += 1 + gone.len() as u64;
        has_come && !gone.iter().any(|nth| at.has(*nth))
    }
}
