//! Histories of several authors, honest and made up, and a game that is played with them (B6, B7).
//!
//! Chance comes from outside, so that tests, fuzzers and simulations share all this.

#![allow(dead_code, unreachable_pub, reason = "each uses its own part of this")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

pub mod flaws;
pub mod game;
pub mod honest;
pub mod team;

use automerge::{ActorId, Change, ChangeHash, ObjId, legacy::OpId, sync};

/// Where chance comes from: gives a number below the one it is given.
pub struct Dice<'d>(pub &'d mut dyn FnMut(u64) -> u64);

impl Dice<'_> {
    /// Below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from((self.0)(end as u64)).unwrap()
    }

    /// Once in so many times. Never where chance has run out, which is 0.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }

    /// One of these, which are some.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// In another order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for end in (1..list.len()).rev() {
            list.swap(end, self.below(end + 1));
        }
    }
}

/// Chance from bytes, as fuzzers make them. When they have run out it is 0.
pub fn from_bytes(bytes: &[u8]) -> impl FnMut(u64) -> u64 {
    let mut bytes = bytes.iter().copied();
    move |end| {
        let count = if end <= 1 { 0 } else { (u64::BITS - (end - 1).leading_zeros()).div_ceil(8) };
        let number = (0..count).fold(0, |number, _| number << 8 | u64::from(bytes.next().unwrap_or(0)));
        number % end
    }
}

/// Somebody, by a number.
pub fn author(number: usize) -> ActorId {
    ActorId::from([&(number as u64).to_be_bytes()[..], &[0xee; 8]].concat())
}

/// The operation that made an object.
pub fn operation(object: &ObjId) -> Option<OpId> {
    match object {
        ObjId::Root => None,
        ObjId::Id(counter, actor, _) => Some(OpId(*counter, actor.clone())),
    }
}

/// A change as bytes.
pub fn raw(change: &Change) -> Vec<u8> {
    change.raw_bytes().to_vec()
}

/// The hash of a change.
pub fn hash(raw: &[u8]) -> ChangeHash {
    Change::try_from(raw).unwrap().hash()
}

/// A sync message with these changes.
pub fn message(changes: Vec<Vec<u8>>) -> Vec<u8> {
    let empty = sync::Message::decode(&[0x42, 0, 0, 0, 0]).unwrap();
    sync::Message { changes: changes.into(), ..empty }.encode()
}
