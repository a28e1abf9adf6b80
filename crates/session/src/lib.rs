//! The coordinator between the page, the document, the device's storage and other tabs.
//!
//! It does no IO. [`Session::handle`] takes an [`Input`] with the time and random bits, and gives an
//! [`Outcome`]: what to tell the page, which [`Effect`]s to carry out, when to wake it. Whoever runs
//! it (the engine worker, or a test with simulated storage) carries the effects out and feeds the
//! answers back. What is absent: the browser, clocks, randomness, threads.
//!
//! Promises, and where they are kept:
//! - what is told as saved is in storage, also what other tabs told (`saver`, L2);
//! - storage that fails loses nothing: it stays in memory and is tried again (`saver`, B3);
//! - a stored chunk is only retired once a snapshot holds what is in it (`compaction`);
//! - undo overwrites nobody else's work (`undo`, L9);
//! - an import is there whole or not at all (`live/imports.rs`);
//! - what a peer sent is stored before it is told that it is here (`peers`, L6, L7);
//! - a stranger's file or snapshot is read by somebody first who can be stopped (`session/inspecting.rs`, B1);
//! - storage whose opening has ended badly is tried out there, chunk by chunk (`session/doubting.rs`, B7);
//! - before a merge, an import, or going back, a restore point is made (`live/restoring.rs`).

mod assembly;
mod batch;
mod chunk;
mod comparing;
mod deadline;
mod effect;
mod extra;
mod failure;
mod input;
mod live;
mod meta;
mod outcome;
mod peers;
mod points;
mod saver;
mod session;
mod shelf;
mod suspect;
mod tab_message;
mod turn;
mod undo;

pub use batch::{Batch, Durability, Slot, Step};
pub use chunk::{ChunkKey, ChunkKind};
pub use effect::{Effect, Load, OpId};
pub use extra::{Copies, Extra, Fetched, MakePeers, MakeSample, copies, peers, reader, sample};
pub use failure::StorageFailure;
pub use input::{Input, Loaded, StoredBook};
pub use outcome::Outcome;
pub use session::Session;
pub use suspect::{Suspect, examine, try_out};
