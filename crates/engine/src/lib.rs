//! The engine worker: what a [`Session`](kariz_session::Session) wants, done with the browser's
//! IndexedDB, BroadcastChannel, WebSockets, Web Locks and timers.
//!
//! What is absent: decisions. Which chunk is written when, what is retried, what other tabs are told:
//! all of that is the session's, and is tested natively. Here an effect becomes a call of the
//! browser, and what the browser answers becomes an input.
#![cfg(target_arch = "wasm32")]

mod clock;
mod database;
mod engine;
mod inspector;
mod keys;
mod lock;
mod page;
mod place;
mod promise;
mod random;
mod reading;
mod sockets;
mod storage;
mod tabs;
mod timer;
mod writing;

pub use engine::{Fetch, start};
pub use inspector::NAME as INSPECTOR;
pub use kariz_session::{Extra, Fetched, copies, peers, reader, sample};
pub use page::{in_worker, listen, post};
