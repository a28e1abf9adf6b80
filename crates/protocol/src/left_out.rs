//! Changes of others that were not taken in (B6).

use std::ops::AddAssign;

use serde::{Deserialize, Serialize};

/// How many changes were left out, by why. What builds on one is left out with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// They delete records or tables: Kariz hides, and never deletes.
    pub deletions: usize,
    /// A newer version laid the document out anew.
    pub newer: usize,
    /// There is another change by the same author with the same number: somebody wrote in their name.
    pub clashes: usize,
    /// No honest program writes like this.
    pub unsound: usize,
}

impl LeftOut {
    /// How many in all.
    pub fn total(&self) -> usize {
        self.deletions + self.newer + self.clashes + self.unsound
    }
}

impl AddAssign for LeftOut {
    fn add_assign(&mut self, other: Self) {
        self.deletions += other.deletions;
        self.newer += other.newer;
        self.clashes += other.clashes;
        self.unsound += other.unsound;
    }
}
