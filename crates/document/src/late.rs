//! Changes that have come, and whose turn it has not been yet: what takes too long to be looked at goes on
//! in the next turn (B9). Nothing is refused for that.

use std::collections::VecDeque;

use automerge::{Change, ChangeHash};

/// The most bytes of changes that are kept. What is beyond that is let go; whoever has it sends it again.
const MAX_BYTES: usize = 64 << 20;

/// Changes to be looked at, in the order in which they came.
#[derive(Clone, Debug, Default)]
pub(crate) struct Late(VecDeque<Change>);

impl Late {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this one is among them.
    pub fn has(&self, change: &ChangeHash) -> bool {
        self.0.iter().any(|late| late.hash() == *change)
    }

    /// These are to be looked at before the others.
    pub fn put_off(&mut self, mut changes: VecDeque<Change>) {
        changes.append(&mut self.0);
        let mut bytes = 0;
        changes.retain(|change| {
            bytes += change.raw_bytes().len();
            bytes <= MAX_BYTES
        });
        self.0 = changes;
    }

    /// These are to be looked at after the others.
    pub fn add(&mut self, changes: Vec<Change>) {
        let before = std::mem::take(&mut self.0);
        self.put_off(before.into_iter().chain(changes).collect());
    }

    /// All of them, and then these.
    pub fn then(&mut self, incoming: Vec<Change>) -> Vec<Change> {
        std::mem::take(&mut self.0).into_iter().chain(incoming).collect()
    }
}
