//! What stood under a key in a part of the document.

use std::rc::Rc;

use automerge::{
    ActorId, Automerge, ReadDoc,
    legacy::{ObjectId, OpId},
    transaction::OwnedTransaction,
};

use super::{
    past::Base,
    places::{exported, operation},
};

/// Who looks at the document as it was, and writes nothing. Last of all, and longer than any author may be:
/// no other has to make room.
const VIEWER: [u8; 65] = [0xff; 65];

/// Looks things up in parts of the document. Automerge works out for each single look what belongs to a part,
/// head by head; where that is done often, it is done once instead, in a copy.
pub(super) struct View<'d> {
    doc: &'d Automerge,
    /// The part that was looked at last, and how many steps that took.
    last: Option<(Rc<Base>, u64)>,
    /// A copy that shows this part.
    copy: Option<(Rc<Base>, OwnedTransaction)>,
}

impl<'d> View<'d> {
    pub fn of(doc: &'d Automerge) -> Self {
        Self { doc, last: None, copy: None }
    }

    /// What stood under a key of an object.
    pub fn values(&mut self, object: &ObjectId, key: &str, base: &Rc<Base>, steps: &mut u64) -> Vec<OpId> {
        let Some(object) = exported(object) else { return Vec::new() };
        let before = *steps;
        let values = if base.is_all() {
            *steps += 1;
            self.doc.get_all(object, key)
        } else if let Some((_, copy)) = self.copy.as_ref().filter(|(shown, _)| Rc::ptr_eq(shown, base)) {
            *steps += 2;
            copy.get_all(object, key)
        } else {
            *steps += base.look();
            self.doc.get_all_at(object, key, &base.heads)
        };
        let values = values.unwrap_or_default().into_iter().filter_map(|(_, id)| operation(id)).collect();
        self.note(base, *steps - before, steps);
        values
    }

    /// A part was looked at. If that has taken longer than a copy would take, one is made.
    fn note(&mut self, base: &Rc<Base>, took: u64, steps: &mut u64) {
        let so_far = self.last.take_if(|(last, _)| Rc::ptr_eq(last, base)).map_or(0, |(_, so_far)| so_far);
        self.last = Some((base.clone(), so_far + took));
        let is_shown = || self.copy.as_ref().is_some_and(|(shown, _)| Rc::ptr_eq(shown, base));
        let size = self.doc.stats().num_ops;
        if !base.is_all() && so_far + took > size && !is_shown() {
            *steps += size;
            let copy = self.doc.clone().with_actor(ActorId::from(VIEWER));
            self.copy = copy.into_transaction(None, Some(&base.heads)).ok().map(|copy| (base.clone(), copy));
        }
    }
}
