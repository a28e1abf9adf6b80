//! New identifiers, ranks and salts: where time and randomness come in.

use kariz_core::{Rank, RecordId, Timestamp};

/// Makes what has to be new.
pub(crate) struct Ids<'c> {
    /// When everything is made.
    pub(crate) now: Timestamp,
    random: &'c mut dyn FnMut() -> u64,
    last: u128,
}

impl<'c> Ids<'c> {
    /// Everything is made at `now`; `random` gives 64 random bits at each call.
    pub(crate) fn new(now: Timestamp, random: &'c mut dyn FnMut() -> u64) -> Self {
        // The highest of the 80 bits stays free for counting up.
        let last = u128::from(random()) << 15 | u128::from(random() >> 49);
        Self { now, random, last }
    }

    /// A new identifier, above all before: records that look alike keep the order of their rows.
    pub(crate) fn id<T: From<RecordId>>(&mut self) -> T {
        self.last += 1 + u128::from((self.random)() >> 32);
        RecordId::new(self.now, self.last).into()
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
