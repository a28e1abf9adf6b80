//! Live sessions: this page and others, connected with no server between them (L6).
//!
//! The page carries the channels, the engine speaks over them: bytes go both ways through
//! `Ask::Peers` and `Tell::Peers`.

mod connection;
pub mod relays;
mod session;

pub use session::{Ended, Meeting, live, stand};
