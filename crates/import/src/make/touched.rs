//! Which records an import writes to, each once.

use std::hash::Hash;

use rustc_hash::FxHashSet;

/// Identifiers in the order in which they came, each once.
pub(crate) struct Touched<T> {
    order: Vec<T>,
    seen: FxHashSet<T>,
}

impl<T> Default for Touched<T> {
    fn default() -> Self {
        Self { order: Vec::new(), seen: FxHashSet::default() }
    }
}

impl<T: Copy + Eq + Hash> Touched<T> {
    /// Adds an identifier, unless it is there.
    pub(crate) fn add(&mut self, id: T) {
        if self.seen.insert(id) {
            self.order.push(id);
        }
    }

    /// All of them.
    pub(crate) fn in_order(&self) -> impl Iterator<Item = &T> {
        self.order.iter()
    }
}
