//! The workspace as one Automerge document.
//!
//! What goes in are [`Transaction`](kariz_core::Transaction)s and bytes, what comes out are
//! [`Delta`](kariz_core::Delta)s and bytes. Absent: the browser, clocks, randomness (the [`Actor`]
//! and the [`ChangeMeta`] are given), storage.

mod document;
mod error;

pub use document::{Actor, ChangeMeta, Document, StagedCopy};
pub use error::{OpenError, ReceiveError, WriteError};
