//! Changes of others are taken in: each when those are there on which it builds, if it is admitted.

use std::collections::VecDeque;

use automerge::{AutomergeError, Change, ChangeHash};
use kariz_core::Delta;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    admission::{Admission, Measure, Numbers},
    changes::{self, Objection},
    document::Document,
    limits::{self, Size},
    touched::Touched,
};

/// Whether changes were looked at before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trust {
    /// Nobody has looked at them.
    None,
    /// An inspector has admitted all of them: what it says holds wherever they go.
    Inspected,
}

/// How much is looked at in one go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pace {
    /// All of it, whatever it takes.
    Whole,
    /// As much as there is time for in a turn. The rest is looked at later.
    Turn,
}

/// What was taken in.
#[derive(Debug, Default)]
pub(crate) struct Taken {
    /// Changes that are new: also such that had waited for others.
    pub changes: Vec<Change>,
    /// What they touched.
    pub touched: Touched,
    /// That as it is now.
    pub delta: Delta,
}

impl Document {
    /// Takes in what may be taken in of these changes. The rest waits, or is left out.
    ///
    /// # Errors
    /// When all of them are left out: why.
    pub(crate) fn take(&mut self, incoming: Vec<Change>, pace: Pace) -> Result<Taken, Objection> {
        self.take_by(Measure::Outside, vec![incoming], pace)
    }

    /// The same, one portion after the other.
    ///
    /// # Errors
    /// When all of all portions are left out: why.
    pub(crate) fn take_by_portions(&mut self, portions: Vec<Vec<Change>>, pace: Pace) -> Result<Taken, Objection> {
        self.take_by(Measure::Outside, portions, pace)
    }

    /// The same of what was stored here.
    ///
    /// # Errors
    /// As [`Document::take`].
    pub(crate) fn take_stored(&mut self, incoming: Vec<Change>) -> Result<Taken, Objection> {
        self.take_by(Measure::Stored, vec![incoming], Pace::Whole)
    }

    fn take_by(&mut self, measure: Measure, portions: Vec<Vec<Change>>, pace: Pace) -> Result<Taken, Objection> {
        self.make_room();
        let before = self.doc.get_heads();
        let (mut taken, mut refused, mut is_full) = (Vec::new(), None, false);
        for portion in portions {
            let portion = if measure == Measure::Outside { self.with_room_for(portion) } else { portion };
            if is_full {
                self.late.add(portion);
                continue;
            }
            let (admitted, why) = self.admit(measure, portion, pace);
            self.apply(&admitted).map_err(|_| Objection::Clashes)?;
            taken.extend(admitted);
            refused = refused.or(why);
            is_full = !self.late.is_empty();
        }
        match refused {
            Some(why) if taken.is_empty() && self.waiting.is_empty() && self.late.is_empty() => Err(why),
            _ => Ok(self.taken(taken, &before)),
        }
    }

    /// As many of these changes as there is room for. The others are let go, and may come again: who takes in
    /// without end has a workspace in the end that nobody else opens.
    fn with_room_for(&mut self, mut incoming: Vec<Change>) -> Vec<Change> {
        let mut size = self.size;
        incoming.retain(|change| {
            let with = size.and(Size::of_change(change.raw_bytes()));
            if with.is_fit() {
                size = with;
            } else {
                self.rejects.count(Objection::TooMuch);
            }
            with.is_fit()
        });
        incoming
    }

    /// The same of a file that was opened: where all of it is left out, nothing is taken in.
    ///
    /// # Errors
    /// When Automerge refuses, which it does not do with what is admitted.
    pub(crate) fn take_trusting(&mut self, incoming: Vec<Change>, trust: Trust) -> Result<Taken, AutomergeError> {
        self.notice_impersonation(&incoming);
        self.make_room();
        let before = self.doc.get_heads();
        // It fails where two changes have the same number.
        if trust == Trust::Inspected && self.waiting.is_empty() && self.apply(&incoming).is_ok() {
            return Ok(self.taken(incoming, &before));
        }
        let incoming = self.with_room_for(incoming);
        let (admitted, _) = self.admit(Measure::Outside, incoming, Pace::Whole);
        self.take_in(admitted)
    }

    /// Whether somebody else has written new changes as the actor of this document.
    fn notice_impersonation(&mut self, incoming: &[Change]) {
        let is_own = |change: &Change| change.actor_id() == self.doc.get_actor();
        let is_new = |change: &Change| !changes::is_in(&self.doc, &change.hash());
        self.is_impersonated |= incoming.iter().any(|change| is_own(change) && is_new(change));
    }

    /// Those that may be taken in, in order; and why the first of the others is left out.
    pub(crate) fn admit(
        &mut self,
        measure: Measure,
        incoming: Vec<Change>,
        pace: Pace,
    ) -> (Vec<Change>, Option<Objection>) {
        self.notice_impersonation(&incoming);
        let incoming = self.late.then(incoming);
        let Self { doc, workspace, numbers, letters, waiting, rejects, late, .. } = self;
        let numbers = numbers.get_or_insert_with(|| Numbers::of(doc));
        let mut seen = FxHashSet::default();
        let is_new = |change: &Change| !changes::is_in(doc, &change.hash()) && seen.insert(change.hash());
        let incoming: Vec<_> = incoming.into_iter().filter(is_new).collect();
        let mut dependents = Dependents::among(&incoming);
        let mut admission = Admission::to(doc, numbers, letters, *workspace, measure);
        // What was stored here once is read again, whatever it is like.
        let is_fit = |change: &Change| measure == Measure::Stored || limits::is_within(change);
        let mut settled = FxHashSet::default();
        let (mut admitted, mut refused) = (Vec::new(), None);
        let mut ready = VecDeque::new();
        let mut incoming = VecDeque::from(incoming);
        while let Some(change) = incoming.pop_front() {
            if settled.contains(&change.hash()) {
                continue; // it has waited here already
            }
            let is_there =
                |dep: &ChangeHash| settled.contains(dep) || changes::is_in(doc, dep) || rejects.why(&[*dep]).is_some();
            // What must not be taken in waits for nothing.
            let deps = if is_fit(&change) { change.deps() } else { &[] };
            let missing: Vec<_> = deps.iter().filter(|dep| !is_there(dep)).copied().collect();
            if missing.is_empty() {
                let _ = waiting.take(&change.hash());
                ready.push_back(change);
            } else if !waiting.has(&change.hash()) {
                dependents.forget(&missing); // known from what waits
                waiting.add(change, &missing);
            }
            while let Some(change) = ready.pop_front() {
                if pace == Pace::Turn && admission.is_tired() {
                    ready.push_front(change);
                    ready.append(&mut incoming);
                    late.put_off(ready);
                    return (admitted, refused);
                }
                let hash = change.hash();
                let to_come = dependents.of(&hash) + waiting.for_change(&hash);
                let cause = rejects.why(change.deps());
                let why_not = cause.or((!is_fit(&change)).then_some(Objection::Damaged));
                match why_not.map_or_else(|| admission.admit(&change, to_come), Err) {
                    Ok(()) => {
                        rejects.forget(&hash);
                        admitted.push(change);
                    }
                    Err(why) => {
                        rejects.add(doc, &change, why, cause.is_some());
                        refused = refused.or(Some(why));
                    }
                }
                settled.insert(hash);
                ready.extend(waiting.settle(&hash));
            }
        }
        waiting.shrink();
        (admitted, refused)
    }
}

/// How many changes build on each.
struct Dependents(FxHashMap<ChangeHash, usize>);

impl Dependents {
    fn among(changes: &[Change]) -> Self {
        let mut counts: FxHashMap<ChangeHash, usize> = FxHashMap::default();
        for dep in changes.iter().flat_map(|change| change.deps()) {
            *counts.entry(*dep).or_default() += 1;
        }
        Self(counts)
    }

    fn forget(&mut self, deps: &[ChangeHash]) {
        for dep in deps {
            self.0.entry(*dep).and_modify(|count| *count = count.saturating_sub(1));
        }
    }

    fn of(&self, change: &ChangeHash) -> usize {
        self.0.get(change).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use automerge::{ObjType, ROOT, ReadDoc, transaction::Transactable};

    use super::*;
    use crate::{document::Actor, genesis};

    /// B9: what is too much for one turn is looked at in the next ones. Nothing is left out for that, and
    /// whoever sends it need not send it again.
    #[test]
    fn what_takes_long_is_taken_in_turn_by_turn() {
        let mut theirs = genesis::document();
        let deals = theirs.get(ROOT, "deals").unwrap().unwrap().1;
        for nth in 0..5_000 {
            let mut change = theirs.transaction();
            change.put_object(&deals, format!("key {nth}"), ObjType::Map).unwrap();
            change.commit();
        }
        let changes = theirs.get_changes(&[genesis::HASH]);
        let mut ours = Document::new(Actor([1; 16]));
        let taken = ours.take(changes.clone(), Pace::Turn).unwrap().changes.len();
        assert!((1..5_000).contains(&taken) && ours.is_behind(), "{taken} in the first turn");
        let mut turns = 1;
        while ours.is_behind() {
            assert!(ours.go_on().is_some(), "each turn brings something");
            turns += 1;
        }
        assert!(turns > 2);
        assert_eq!((ours.doc.get_heads(), ours.take_left_out().total()), (theirs.get_heads(), 0));
        let mut others = Document::new(Actor([2; 16]));
        assert_eq!(others.take(changes, Pace::Whole).unwrap().changes.len(), 5_000);
    }
}
