//! New identifiers, ranks and salts: where time and randomness come in.

use kariz_core::{Rank, RecordId, Timestamp};

/// Makes what has to be new.
pub(crate) struct Ids<'c> {
    /// When everything is made.
    pub(crate) now: Timestamp,
    /// Gives 64 random bits at each call.
    pub(crate) random: &'c mut dyn FnMut() -> u64,
}

impl Ids<'_> {
    /// A new identifier.
    pub(crate) fn id<T: From<RecordId>>(&mut self) -> T {
        let random = u128::from((self.random)()) << 64 | u128::from((self.random)());
        RecordId::new(self.now, random).into()
    }

    /// So many places after `last`, in order.
    pub(crate) fn ranks_after(&mut self, last: Option<&Rank>, count: usize) -> Vec<Rank> {
        Rank::several(count, last, None, self.random)
    }

    /// The random bits in the key of a stage move.
    pub(crate) fn salt(&mut self) -> u32 {
        (self.random)() as u32
    }
}
