//! What a session hears.

use kariz_protocol::{Ask, CopyRefused, PeerEvent, Verdict};

use crate::{
    chunk::ChunkKey,
    effect::OpId,
    extra::{Extra, Fetched},
    failure::StorageFailure,
};

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Input {
    /// The page asks.
    Ask(Ask),
    /// Storage has read.
    Loaded(OpId, Result<Loaded, StorageFailure>),
    /// Storage has written: the transaction is complete.
    Written(OpId, Result<(), StorageFailure>),
    /// Storage was opened anew, and there is nothing in it any more: somebody has cleared it.
    Emptied,
    /// Another tab of this browser sent bytes.
    Tab(Vec<u8>),
    /// Whether this tab got the lock that it asked for.
    Lock(bool),
    /// Something happened to a channel to a peer. The same as an ask of the page about it.
    Peer(PeerEvent),
    /// This is the tab that talks to sync servers now.
    ServersHeld,
    /// What an inspector says. One that has broken down is [`CopyRefused::Stopped`].
    Inspected(OpId, Result<Verdict, CopyRefused>),
    /// What was to be fetched; `None` when it cannot be had now.
    Fetched(Extra, Option<Fetched>),
    /// The time of [`Outcome::wake`](crate::Outcome::wake) has come.
    Wake,
}

/// The Book that was painted last, as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredBook {
    /// What stands in [`Slot::Book`](crate::Slot::Book).
    pub head: Vec<u8>,
    /// What stands in each [`Slot::BookSegment`](crate::Slot::BookSegment) that is there, in order.
    pub segments: Vec<Vec<u8>>,
}

/// What storage has read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// What stands in [`Slot::Meta`](crate::Slot::Meta), if anything.
    Meta(Option<Vec<u8>>),
    /// What stands in [`Slot::Undo`](crate::Slot::Undo), if anything.
    Undo(Option<Vec<u8>>),
    /// The keys of all chunks, in any order.
    Keys(Vec<ChunkKey>),
    /// Chunks, in any order, and the Book that was painted last, if any.
    Chunks(Vec<(ChunkKey, Vec<u8>)>, Option<StoredBook>),
    /// Chunks that newer ones have replaced, in any order.
    Previous(Vec<(ChunkKey, Vec<u8>)>),
}
