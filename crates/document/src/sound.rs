//! Whether changes can be applied at all (B1).
//!
//! Automerge trusts what it applies. It panics on an operation in an object that is not there, or on a
//! change that is somebody's ninth where there is no eighth; an object that is made within itself keeps
//! it busy for ever. Checksums do not help against whoever makes changes up on purpose.

use std::collections::{HashMap, HashSet};

use automerge::{
    ActorId, Automerge, Change, ChangeHash, ExpandedChange, ObjId, ObjType, ReadDoc,
    legacy::{ElementId, Key, ObjectId, Op, OpId, OpType},
};

/// Automerge counts operations in 32 bits.
const MAX_OPERATION: u64 = (1 << 31) - 1;

/// The latest time of a change, in seconds: in milliseconds it is a number, too.
const MAX_TIME: i64 = i64::MAX / 2_000;

/// Checks changes one after the other against a document, and those that were checked before.
pub(crate) struct Soundness<'d> {
    doc: &'d Automerge,
    /// The last operation of each change that was checked, and what it builds on.
    checked: HashMap<ChangeHash, (u64, Vec<ChangeHash>)>,
    /// The number of each author's latest change of these.
    numbers: HashMap<ActorId, u64>,
    /// Which operations each author has made in them.
    made: HashMap<ActorId, Vec<(u64, u64)>>,
    objects: HashMap<OpId, ObjType>,
}

impl<'d> Soundness<'d> {
    /// Of changes that are to be applied to this document.
    pub fn in_doc(doc: &'d Automerge) -> Self {
        let (checked, numbers, made, objects) = Default::default();
        Self { doc, checked, numbers, made, objects }
    }

    /// Whether a change that is ready can be applied.
    pub fn admit(&mut self, change: &Change, decoded: &ExpandedChange) -> bool {
        let (actor, first) = (&decoded.actor_id, u64::from(decoded.start_op));
        let is_next = change.deps().iter().all(|dep| self.last_operation(dep).is_some_and(|last| last < first));
        if !is_next || !is_plausible(decoded) || !self.has_number_before(change) {
            return false;
        }
        let made = self.made.entry(actor.clone()).or_default();
        made.push((first, first)); // grows with each operation
        for (op, counter) in decoded.operations.iter().zip(first..) {
            if !self.is_sound(op) {
                return false;
            }
            if let OpType::Make(kind) = op.action {
                self.objects.insert(OpId(counter, actor.clone()), kind);
            }
            if let Some((_, end)) = self.made.get_mut(actor).and_then(|made| made.last_mut()) {
                *end = counter + 1;
            }
        }
        self.numbers.insert(actor.clone(), decoded.seq);
        let last = first + decoded.operations.len() as u64 - 1;
        self.checked.insert(change.hash(), (last, change.deps().to_vec()));
        true
    }

    fn last_operation(&self, change: &ChangeHash) -> Option<u64> {
        let checked = self.checked.get(change).map(|(last, _)| *last);
        checked.or_else(|| self.doc.get_change_meta_by_hash(change).map(|change| change.max_op))
    }

    /// Whether it is its author's first change, or the one before it is there: mostly it builds on it,
    /// or on what does.
    fn has_number_before(&self, change: &Change) -> bool {
        let Some(before) = change.seq().checked_sub(1) else { return false };
        if before == 0 || self.numbers.get(change.actor_id()) == Some(&before) {
            return true;
        }
        let (mut seen, mut next) = (HashSet::new(), change.deps().to_vec());
        while let Some(hash) = next.pop() {
            if !seen.insert(hash) {
                continue;
            }
            if let Some((_, deps)) = self.checked.get(&hash) {
                next.extend(deps);
            } else if let Some(other) = self.doc.get_change_meta_by_hash(&hash) {
                let is_own = *other.actor == *change.actor_id();
                if is_own && other.seq == before {
                    return true;
                }
                // What stands before an own change are earlier ones.
                next.extend(other.deps.iter().filter(|_| !is_own));
            }
        }
        false
    }

    /// Whether an operation is in an object that is there, at a place of its kind, and builds on
    /// operations that are there.
    fn is_sound(&mut self, op: &Op) -> bool {
        let Some(kind) = self.kind(&op.obj) else { return false };
        let is_in_place = match &op.key {
            Key::Map(_) => !kind.is_sequence() && !op.insert,
            Key::Seq(ElementId::Head) => kind.is_sequence() && op.insert,
            Key::Seq(ElementId::Id(element)) => kind.is_sequence() && self.is_there(element),
        };
        is_in_place && op.pred.iter().all(|replaced| self.is_there(replaced))
    }

    fn kind(&mut self, object: &ObjectId) -> Option<ObjType> {
        let ObjectId::Id(id) = object else { return Some(ObjType::Map) };
        if let Some(kind) = self.objects.get(id) {
            return Some(*kind);
        }
        let kind = exported(id).and_then(|exported| self.doc.object_type(exported).ok())?;
        self.objects.insert(id.clone(), kind);
        Some(kind)
    }

    fn is_there(&self, id: &OpId) -> bool {
        let is_here = |made: &Vec<(u64, u64)>| made.iter().rev().any(|(first, end)| (*first..*end).contains(&id.0));
        self.made.get(&id.1).is_some_and(is_here)
            || exported(id).is_some_and(|exported| self.doc.hash_for_opid(&exported).is_some())
    }
}

/// What can be said of a change by itself, while it waits for others as well: its numbers are within
/// measure, and nothing builds on what comes later.
pub(crate) fn is_plausible(change: &ExpandedChange) -> bool {
    let first = u64::from(change.start_op);
    let is_before = |id: &OpId, counter: u64| id.0 < counter;
    let is_in_order = |op: &Op, counter: u64| {
        let object = match &op.obj {
            ObjectId::Root => true,
            ObjectId::Id(object) => is_before(object, counter),
        };
        let element = match &op.key {
            Key::Seq(ElementId::Id(element)) => is_before(element, counter),
            _ => true,
        };
        object && element && op.pred.iter().all(|replaced| is_before(replaced, counter))
    };
    let last = first.checked_add(change.operations.len() as u64);
    last.is_some_and(|last| last < MAX_OPERATION)
        && change.seq > 0
        && (-MAX_TIME..=MAX_TIME).contains(&change.time)
        && change.operations.iter().zip(first..).all(|(op, counter)| is_in_order(op, counter))
}

/// As documents are asked for it; `None` where that would be too large a number.
fn exported(id: &OpId) -> Option<ObjId> {
    (id.0 < MAX_OPERATION).then(|| ObjId::Id(id.0, id.1.clone(), 0))
}
