//! Changes that wait for others on which they build. Kept here, not by Automerge, which would take them
//! in unseen when their time has come (B6).

use std::collections::VecDeque;

use automerge::{Change, ChangeHash};
use rustc_hash::FxHashMap;

/// The most bytes of changes that wait. Beyond that the ones that wait longest are let go; whoever has
/// them sends them again.
const MAX_BYTES: usize = 64 << 20;

/// Changes that wait, and for what.
#[derive(Clone, Debug, Default)]
pub(crate) struct Waiting {
    /// With how many others each still waits for.
    changes: FxHashMap<ChangeHash, (Change, usize)>,
    /// Who waits for a change.
    on: FxHashMap<ChangeHash, Vec<ChangeHash>>,
    order: VecDeque<ChangeHash>,
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
        self.on.get(change).map_or(0, Vec::len)
    }

    /// Has a change wait for these others.
    pub fn add(&mut self, change: Change, missing: &[ChangeHash]) {
        let hash = change.hash();
        for other in missing {
            self.on.entry(*other).or_default().push(hash);
        }
        self.bytes += change.raw_bytes().len();
        self.order.push_back(hash);
        self.changes.insert(hash, (change, missing.len()));
    }

    /// A change waits no longer for this one. Gives those that wait for nothing any more.
    pub fn settle(&mut self, settled: &ChangeHash) -> Vec<Change> {
        let mut ready = Vec::new();
        for hash in self.on.remove(settled).unwrap_or_default() {
            let Some((_, missing)) = self.changes.get_mut(&hash) else { continue };
            *missing = missing.saturating_sub(1);
            if *missing == 0 {
                ready.extend(self.take(&hash));
            }
        }
        ready
    }

    /// Lets go of what is too much.
    pub fn shrink(&mut self) {
        while self.bytes > MAX_BYTES {
            let Some(oldest) = self.order.pop_front() else { break };
            let _ = self.take(&oldest);
        }
        if self.changes.is_empty() {
            *self = Self::default();
        } else if self.order.len() > 2 * self.changes.len() {
            self.order.retain(|hash| self.changes.contains_key(hash));
        }
    }

    /// Changes that are waited for, and have not come themselves.
    pub fn missing(&self) -> impl Iterator<Item = ChangeHash> {
        self.on.keys().filter(|hash| !self.has(hash)).copied()
    }

    /// Has a change wait no longer.
    pub fn take(&mut self, hash: &ChangeHash) -> Option<Change> {
        let (change, _) = self.changes.remove(hash)?;
        self.bytes -= change.raw_bytes().len();
        Some(change)
    }
}
