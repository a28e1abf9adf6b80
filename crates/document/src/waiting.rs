//! Changes that wait for others on which they build. Kept here, not by Automerge, which would take them
//! in unseen when their time has come (B6).

use std::collections::{BTreeMap, BTreeSet, hash_map::Entry};

use automerge::{Change, ChangeHash};
use rustc_hash::FxHashMap;

/// The most bytes of changes that wait. Beyond that the ones that wait longest are let go; whoever has
/// them sends them again.
const MAX_BYTES: usize = 64 << 20;

/// So many bytes it takes to remember that one waits for another.
const A_WAIT: usize = 600;

/// Changes that wait, and for what.
#[derive(Clone, Debug, Default)]
pub(crate) struct Waiting {
    changes: FxHashMap<ChangeHash, Wait>,
    /// Who waits for a change, those first that have waited longest.
    on: FxHashMap<ChangeHash, BTreeSet<Place>>,
    /// All that wait.
    queue: BTreeMap<u64, ChangeHash>,
    came: u64,
    bytes: usize,
}

/// One that waits, by when it has come.
type Place = (u64, ChangeHash);

/// One that waits.
#[derive(Clone, Debug)]
struct Wait {
    change: Change,
    came: u64,
    /// For how many others.
    missing: usize,
    /// How much it takes.
    bytes: usize,
}

impl Waiting {
    /// Whether nothing waits.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Whether this one waits.
    pub fn has(&self, change: &ChangeHash) -> bool {
        self.changes.contains_key(change)
    }

    /// How many wait for this one.
    pub fn for_change(&self, change: &ChangeHash) -> usize {
        self.on.get(change).map_or(0, BTreeSet::len)
    }

    /// Has a change wait for these others.
    pub fn add(&mut self, change: Change, missing: &[ChangeHash]) {
        let (hash, came) = (change.hash(), self.came);
        self.came += 1;
        for other in missing {
            self.on.entry(*other).or_default().insert((came, hash));
        }
        let bytes = change.raw_bytes().len() + missing.len() * A_WAIT;
        self.bytes += bytes;
        self.queue.insert(came, hash);
        self.changes.insert(hash, Wait { change, came, missing: missing.len(), bytes });
    }

    /// A change waits no longer for this one. Gives those that wait for nothing any more.
    pub fn settle(&mut self, settled: &ChangeHash) -> Vec<Change> {
        let mut ready = Vec::new();
        for (_, hash) in self.on.remove(settled).unwrap_or_default() {
            let Some(wait) = self.changes.get_mut(&hash) else { continue };
            wait.missing = wait.missing.saturating_sub(1);
            if wait.missing == 0 {
                ready.extend(self.remove(&hash));
            }
        }
        ready
    }

    /// Lets go of what is too much.
    pub fn shrink(&mut self) {
        while self.bytes > MAX_BYTES {
            let Some(oldest) = self.queue.values().next().copied() else { break };
            let _ = self.take(&oldest);
        }
        if self.changes.is_empty() {
            *self = Self::default();
        }
    }

    /// Changes that are waited for, and have not come themselves.
    pub fn missing(&self) -> impl Iterator<Item = ChangeHash> {
        self.on.keys().filter(|hash| !self.has(hash)).copied()
    }

    /// Has a change wait no longer.
    pub fn take(&mut self, hash: &ChangeHash) -> Option<Change> {
        let came = self.changes.get(hash)?.came;
        let change = self.remove(hash)?;
        for other in change.deps() {
            if let Entry::Occupied(mut waiting) = self.on.entry(*other) {
                waiting.get_mut().remove(&(came, *hash));
                if waiting.get().is_empty() {
                    waiting.remove();
                }
            }
        }
        Some(change)
    }

    fn remove(&mut self, hash: &ChangeHash) -> Option<Change> {
        let wait = self.changes.remove(hash)?;
        self.queue.remove(&wait.came);
        self.bytes -= wait.bytes;
        Some(wait.change)
    }
}

#[cfg(test)]
mod tests {
    use automerge::{ActorId, ExpandedChange};

    use super::*;

    fn hash(number: u64) -> ChangeHash {
        ChangeHash([number, 0, 0, 0].map(u64::to_be_bytes).concat().try_into().unwrap())
    }

    /// One that builds on so many others from this one on.
    fn change(seq: u64, first: u64, count: u64) -> (Change, Vec<ChangeHash>) {
        let deps: Vec<_> = (first..first + count).map(hash).collect();
        let (actor_id, operations, extra_bytes) = (ActorId::from([1; 16]), Vec::new(), Vec::new());
        let start_op = 1.try_into().unwrap();
        let change = ExpandedChange {
            operations,
            actor_id,
            hash: None,
            seq,
            start_op,
            time: 0,
            message: None,
            deps: deps.clone(),
            author: None,
            extra_bytes,
        };
        (change.into(), deps)
    }

    #[test]
    fn what_is_let_go_leaves_nothing_behind() {
        let mut waiting = Waiting::default();
        for nth in 0..3_000 {
            let (change, deps) = change(nth + 1, nth * 256, 256);
            waiting.add(change, &deps);
            waiting.shrink();
            assert!(waiting.bytes <= MAX_BYTES);
        }
        assert!((300..3_000).contains(&waiting.changes.len()), "{}", waiting.changes.len());
        assert_eq!(waiting.queue.len(), waiting.changes.len());
        assert_eq!(waiting.on.len(), 256 * waiting.changes.len());
        let oldest = waiting.queue.values().next().copied().unwrap();
        assert_eq!(waiting.take(&oldest).map(|change| change.hash()), Some(oldest));
        assert_eq!(waiting.on.len(), 256 * waiting.changes.len());
    }

    #[test]
    fn a_change_is_ready_when_nothing_is_missing_any_more() {
        let mut waiting = Waiting::default();
        let [(one, ones), (other, others)] = [change(1, 0, 2), change(2, 1, 1)];
        waiting.add(one.clone(), &ones);
        waiting.add(other.clone(), &others);
        assert_eq!(waiting.for_change(&hash(1)), 2);
        assert_eq!(waiting.settle(&hash(1)), [other]);
        assert_eq!(waiting.missing().collect::<Vec<_>>(), [hash(0)]);
        assert_eq!(waiting.settle(&hash(0)), [one]);
        waiting.shrink();
        assert!(waiting.is_empty() && waiting.on.is_empty() && waiting.bytes == 0);
    }
}
