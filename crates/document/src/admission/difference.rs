//! Which changes of a document only one of two states has.

use std::collections::BinaryHeap;

use automerge::{ActorId, Automerge, ChangeHash};
use rustc_hash::FxHashMap;

use super::LOOK;

/// Changes, each by its author and number.
type Changes = Vec<(ActorId, u64)>;

const ONE: u8 = 1;
const OTHER: u8 = 2;
const BOTH: u8 = ONE | OTHER;

/// A walk from two states towards the beginning, latest operation first, until all that is left to be
/// walked is in both.
pub(super) struct Difference<'d> {
    doc: &'d Automerge,
    met: FxHashMap<ChangeHash, Met>,
    /// Changes to be looked at, by their last operation.
    next: BinaryHeap<(u64, ChangeHash)>,
    /// How many of them are not in both.
    open: usize,
}

/// A change that was met.
#[derive(Clone, Copy)]
struct Met {
    operation: u64,
    /// Which of the states have it.
    states: u8,
}

impl<'d> Difference<'d> {
    /// The changes that only the state with these heads has, and those that only the other has.
    pub fn between(
        doc: &'d Automerge,
        one: &[ChangeHash],
        other: &[ChangeHash],
        steps: &mut u64,
    ) -> (Changes, Changes) {
        let mut walk = Self { doc, met: FxHashMap::default(), next: BinaryHeap::new(), open: 0 };
        for (heads, state) in [(one, ONE), (other, OTHER)] {
            for head in heads {
                let _ = walk.meet(*head, state);
            }
        }
        let mut found = (Vec::new(), Vec::new());
        while walk.open > 0 {
            for (hash, states) in walk.level(steps) {
                let list = if states == ONE { &mut found.0 } else { &mut found.1 };
                let change = doc.get_change_meta_by_hash(&hash);
                list.extend(change.map(|change| (change.actor.into_owned(), change.seq)));
            }
        }
        found
    }

    /// Notes that a state has a change. Says where that is news.
    fn meet(&mut self, hash: ChangeHash, state: u8) -> Option<Met> {
        if let Some(met) = self.met.get_mut(&hash) {
            let before = met.states;
            met.states |= state;
            self.open -= usize::from(before != BOTH && met.states == BOTH);
            return (before != met.states).then_some(*met);
        }
        let met = Met { operation: self.doc.get_change_meta_by_hash(&hash)?.max_op, states: state };
        self.met.insert(hash, met);
        self.next.push((met.operation, hash));
        self.open += usize::from(state != BOTH);
        Some(met)
    }

    /// Looks at all changes with the latest last operation, which may build on each other where some have
    /// no operations. Gives those that only one state has.
    fn level(&mut self, steps: &mut u64) -> Vec<(ChangeHash, u8)> {
        let Some((last, _)) = self.next.peek().copied() else { return Vec::new() };
        let (mut level, mut fresh) = (Vec::new(), Vec::new());
        loop {
            while let Some((_, hash)) = self.next.peek().copied().filter(|(operation, _)| *operation == last) {
                self.next.pop();
                level.push(hash);
                fresh.push(hash);
            }
            let Some(hash) = fresh.pop() else { break };
            *steps += LOOK;
            let states = self.met.get(&hash).map_or(BOTH, |met| met.states);
            let deps = self.doc.get_change_meta_by_hash(&hash).map(|change| change.deps).unwrap_or_default();
            for dep in deps {
                let is_here = self.met.contains_key(&dep);
                let news = self.meet(dep, states);
                fresh.extend(news.filter(|met| is_here && met.operation == last).map(|_| dep));
            }
        }
        let states = |hash: ChangeHash| self.met.get(&hash).map(|met| (hash, met.states));
        let level: Vec<_> = level.into_iter().filter_map(states).filter(|(_, states)| *states != BOTH).collect();
        self.open -= level.len();
        level
    }
}
