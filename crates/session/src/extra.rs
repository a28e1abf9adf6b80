//! What not everybody needs: a session has it fetched when it is first needed.
//!
//! Each is a value by which all of it is reached, so that it can stand in a file of its own; nothing else in a
//! session names what is behind it.

use kariz_core::{AnyRecord, Date, Timestamp};
use kariz_import::ReadFile;

use crate::peers::{Peering, Peers};

/// Something to fetch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// What reads files of other programs.
    Reader,
    /// The sample workspace.
    Sample,
    /// What it takes to keep in step with others.
    Peers,
}

/// What was fetched.
#[derive(Clone, Copy, Debug)]
pub enum Fetched {
    /// [`Extra::Reader`].
    Reader(ReadFile),
    /// [`Extra::Sample`].
    Sample(MakeSample),
    /// [`Extra::Peers`].
    Peers(MakePeers),
}

/// Makes the records of a sample workspace, as if it had been worked with until now; today is the user's day.
pub type MakeSample = fn(now: Timestamp, today: Date, seed: u64) -> Vec<AnyRecord>;

/// Makes what keeps in step with others.
#[derive(Clone, Copy, Debug)]
pub struct MakePeers(pub(crate) fn() -> Box<dyn Peering>);

/// [`Extra::Reader`].
pub fn reader() -> Fetched {
    Fetched::Reader(kariz_import::read_file)
}

/// [`Extra::Sample`].
pub fn sample() -> Fetched {
    Fetched::Sample(kariz_sample::sample_workspace)
}

/// [`Extra::Peers`].
pub fn peers() -> Fetched {
    Fetched::Peers(MakePeers(|| Box::new(Peers::default())))
}
