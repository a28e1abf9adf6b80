//! Workspaces of any size.

use kariz_core::{AnyRecord, Timestamp};

/// How large a generated workspace is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Deals, of which some 40 percent are open.
    pub deals: usize,
    /// Organisations, each with one contact.
    pub organisations: usize,
    /// Activities, done and planned.
    pub activities: usize,
    /// Leads.
    pub leads: usize,
}

impl Size {
    /// The usual proportions: an organisation for four deals, an activity for two.
    pub fn of_deals(deals: usize) -> Self {
        Self { deals, organisations: deals / 4 + 1, activities: deals / 2, leads: deals / 20 }
    }
}

/// A workspace of `deals` deals in the usual proportions.
pub fn generate(deals: usize, seed: u64, now: Timestamp) -> Vec<AnyRecord> {
    generate_sized(Size::of_deals(deals), seed, now)
}

/// A workspace of this size.
pub fn generate_sized(_size: Size, _seed: u64, _now: Timestamp) -> Vec<AnyRecord> {
    todo!()
}
