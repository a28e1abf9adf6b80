//! Changes of others that were not taken in (B6).

use std::ops::AddAssign;

use kariz_core::{Entity, MemberId};
use kariz_wire::Wire;

/// How many changes were left out, by why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire)]
pub struct LeftOut {
    /// They delete records or tables: Kariz hides, and never deletes.
    pub deletions: usize,
    /// A newer version laid the document out anew.
    pub newer: usize,
    /// There is another change by the same author with the same number: somebody wrote in their name.
    pub clashes: usize,
    /// They write at the top of the document, where only its layout stands: the schema, tables, which
    /// workspace it is.
    pub layout: usize,
    /// Another program has written them, in a way that Kariz does not read.
    pub unsound: usize,
    /// There is nothing wrong with them but that they build on some that were left out.
    pub dependents: usize,
}

/// What changes that were left out are about, as far as that is easily told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire)]
pub struct LeftOutOf {
    /// Records that they write to.
    pub records: Vec<Entity>,
    /// Who made them, where it is known.
    pub by: Vec<MemberId>,
}

impl LeftOutOf {
    /// So many are told of each.
    pub const MOST: usize = 5;

    /// Adds what is not told yet, while there is room.
    pub fn add(&mut self, records: impl IntoIterator<Item = Entity>, by: impl IntoIterator<Item = MemberId>) {
        for entity in records {
            if self.records.len() < Self::MOST && !self.records.contains(&entity) {
                self.records.push(entity);
            }
        }
        for member in by {
            if self.by.len() < Self::MOST && !self.by.contains(&member) {
                self.by.push(member);
            }
        }
    }
}

impl LeftOut {
    /// How many in all.
    pub fn total(&self) -> usize {
        self.deletions + self.newer + self.clashes + self.layout + self.unsound + self.dependents
    }
}

impl AddAssign for LeftOut {
    fn add_assign(&mut self, other: Self) {
        self.deletions += other.deletions;
        self.newer += other.newer;
        self.clashes += other.clashes;
        self.layout += other.layout;
        self.unsound += other.unsound;
        self.dependents += other.dependents;
    }
}
