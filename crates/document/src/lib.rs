//! The workspace as one Automerge document.
//!
//! What goes in are [`Transaction`](kariz_core::Transaction)s and bytes, what comes out are
//! [`Delta`](kariz_core::Delta)s and bytes. Absent: the browser, storage, clocks and randomness
//! (the [`Actor`] and the [`ChangeMeta`] are given).
//!
//! - [`Document::commit`] writes what a command decided, as one change with the command's name (or as several,
//!   where that would be more than others take in).
//! - [`Document::receive`] takes in changes of another tab or peer.
//! - [`Document::preview`] and [`Document::merge`] take in a file that somebody handed over. Both
//!   ask for the Book of this document: it says what stood in each record before.
//! - [`Document::sync_message`] and [`Document::take_sync_message`] keep in step with a peer.
//! - [`inspect`] is for whoever reads such a file first, in a place that can be stopped.
//! - [`WholeCopy`] is such a file where there is no workspace: it becomes it.
//!
//! Whatever was written to, by whom ever, is read again as whole records: nothing here interprets
//! single operations, so there is one way of reading.

mod admission;
mod apart;
mod authors;
mod changes;
mod chunk;
mod columns;
mod conflicts;
mod document;
mod error;
mod exact;
mod foreign;
mod genesis;
mod held;
mod inspect;
mod joining;
mod late;
mod layout;
mod ledger;
mod left_out;
mod limits;
mod merge;
mod meta;
mod past;
mod pieces;
mod read;
mod reopening;
mod room;
mod spoken;
mod summary;
mod sync;
mod taking;
mod touched;
mod waiting;
mod whole;
mod write;

pub use document::{Actor, Document};
pub use error::{OpenError, ReceiveError, WriteError};
pub use foreign::{MAX_FILE, glance};
pub use inspect::inspect;
pub use merge::StagedCopy;
pub use meta::ChangeMeta;
pub use sync::{Carry, SyncState, snapshot_in};
pub use whole::{Whole, WholeCopy};
pub use write::fitting;
