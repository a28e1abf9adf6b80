//! The number of each author's latest change. Automerge knows them, and does not say.

use automerge::{ActorId, Automerge, Change};
use rustc_hash::FxHashMap;

/// The number of each author's latest change in a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Numbers(FxHashMap<ActorId, u64>);

impl Numbers {
    /// Those of a document: one look at each change in its history.
    pub fn of(doc: &Automerge) -> Self {
        let mut numbers = Self::default();
        for change in doc.get_changes_meta(&[]) {
            numbers.raise(&change.actor, change.seq);
        }
        numbers
    }

    /// A change has come in.
    pub fn note(&mut self, change: &Change) {
        self.raise(change.actor_id(), change.seq());
    }

    /// An author has written one more.
    pub fn note_next(&mut self, author: &ActorId) {
        self.raise(author, self.latest(author) + 1);
    }

    /// The number of an author's latest change; 0 where there is none.
    pub fn latest(&self, author: &ActorId) -> u64 {
        self.0.get(author).copied().unwrap_or_default()
    }

    fn raise(&mut self, author: &ActorId, number: u64) {
        match self.0.get_mut(author) {
            Some(latest) => *latest = number.max(*latest),
            None => drop(self.0.insert(author.clone(), number)),
        }
    }
}
