//! The letters of a text. Other Automerge tools write text as an object of its own; Kariz reads it as
//! the text that it holds.

use std::rc::Rc;

use automerge::{
    Automerge, ReadDoc,
    legacy::{ElementId, Key, ObjectId, Op, OpId, OpType},
};
use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    past::{At, Base, Nth},
    places::{exported, operation},
};
use crate::changes::Objection;

/// What is known of a text.
#[derive(Default)]
pub(super) struct Text {
    /// Its letters in the document, for a past that has this of it.
    here: Option<(Rc<Base>, FxHashSet<OpId>)>,
    /// Letters that came, and with which change.
    came: FxHashMap<OpId, Nth>,
    /// Which changes that came have deleted a letter.
    gone: FxHashMap<OpId, Vec<Nth>>,
}

impl Text {
    /// Notes the letters in the part of the document that is an ancestor. Says how many steps it took.
    pub fn look(&mut self, doc: &Automerge, text: &ObjectId, base: &Rc<Base>) -> u64 {
        if matches!(&self.here, Some((known, _)) if Rc::ptr_eq(known, base)) {
            return 0;
        }
        let letters: FxHashSet<_> = match exported(text) {
            Some(text) if base.is_all() => doc.list_range(&text, ..).filter_map(|item| operation(item.id())).collect(),
            Some(text) => doc.list_range_at(&text, .., &base.heads).filter_map(|item| operation(item.id())).collect(),
            None => FxHashSet::default(),
        };
        let count = base.look() + letters.len() as u64;
        self.here = Some((base.clone(), letters));
        count
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
