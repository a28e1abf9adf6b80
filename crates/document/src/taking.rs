//! Changes of others are taken in: each when those are there on which it builds, if it is admitted.

use std::collections::VecDeque;

use automerge::{AutomergeError, Change, ChangeHash};
use kariz_core::Delta;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    admission::{Admission, Numbers},
    changes::{self, Objection},
    document::Document,
};

/// Whether changes were looked at before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trust {
    /// Nobody has looked at them.
    None,
    /// An inspector has admitted all of them: what it says holds wherever they go.
    Inspected,
}

/// What was taken in.
#[derive(Debug, Default)]
pub(crate) struct Taken {
    /// Changes that are new: also such that had waited for others.
    pub changes: Vec<Change>,
    /// What they touched.
    pub delta: Delta,
}

impl Document {
    /// Takes in what may be taken in of these changes. The rest waits, or is left out.
    ///
    /// # Errors
    /// When all of them are left out: why.
    pub(crate) fn take(&mut self, incoming: Vec<Change>) -> Result<Taken, Objection> {
        self.make_room();
        let (admitted, refused) = self.admit(incoming);
        match refused {
            Some(why) if admitted.is_empty() && self.waiting.is_empty() => Err(why),
            _ => self.take_in(admitted).map_err(|_| Objection::Clashes),
        }
    }

    /// The same of a file that was opened: where all of it is left out, nothing is taken in.
    ///
    /// # Errors
    /// When Automerge refuses, which it does not do with what is admitted.
    pub(crate) fn take_trusting(&mut self, incoming: Vec<Change>, trust: Trust) -> Result<Taken, AutomergeError> {
        if trust == Trust::Inspected
            && self.waiting.is_empty()
            && let Ok(taken) = self.take_in(incoming.clone())
        {
            return Ok(taken); // it fails where two changes have the same number
        }
        self.make_room();
        let (admitted, _) = self.admit(incoming);
        self.take_in(admitted)
    }

    /// Those that may be taken in, in order; and why the first of the others is left out.
    pub(crate) fn admit(&mut self, incoming: Vec<Change>) -> (Vec<Change>, Option<Objection>) {
        let Self { doc, workspace, numbers, waiting, rejects, is_impersonated, .. } = self;
        let numbers = numbers.get_or_insert_with(|| Numbers::of(doc));
        let mut seen = FxHashSet::default();
        let is_new = |change: &Change| !changes::is_in(doc, &change.hash()) && seen.insert(change.hash());
        let incoming: Vec<_> = incoming.into_iter().filter(is_new).collect();
        *is_impersonated |= incoming.iter().any(|change| change.actor_id() == doc.get_actor());
        let mut dependents = Dependents::among(&incoming);
        let mut admission = Admission::to(doc, numbers, *workspace);
        let mut settled = FxHashSet::default();
        let (mut admitted, mut refused) = (Vec::new(), None);
        let mut ready = VecDeque::new();
        for change in incoming {
            if settled.contains(&change.hash()) {
                continue; // it has waited here already
            }
            let is_there =
                |dep: &ChangeHash| settled.contains(dep) || changes::is_in(doc, dep) || rejects.why(&[*dep]).is_some();
            let missing: Vec<_> = change.deps().iter().filter(|dep| !is_there(dep)).copied().collect();
            if missing.is_empty() {
                let _ = waiting.take(&change.hash());
                ready.push_back(change);
            } else if !waiting.has(&change.hash()) {
                dependents.forget(&missing); // known from what waits
                waiting.add(change, &missing);
            }
            while let Some(change) = ready.pop_front() {
                let hash = change.hash();
                let to_come = dependents.of(&hash) + waiting.for_change(&hash);
                let cause = rejects.why(change.deps());
                match cause.map_or_else(|| admission.admit(&change, to_come), Err) {
                    Ok(()) => {
                        rejects.forget(&hash);
                        admitted.push(change);
                    }
                    // All that is left would be too much as well; in smaller parts it may not be.
                    Err(Objection::TooMuch) => {
                        rejects.count(Objection::TooMuch);
                        waiting.shrink();
                        return (admitted, refused.or(Some(Objection::TooMuch)));
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
