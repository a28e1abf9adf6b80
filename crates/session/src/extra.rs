//! What not everybody needs: a session has it fetched when it is first needed.
//!
//! Each is a value by which all of it is reached, so that it can stand in a file of its own; nothing else in a
//! session names what is behind it.

use kariz_core::{AnyRecord, Book, Date, Delta, Timestamp};
use kariz_document::{Document, StagedCopy, WholeCopy};
use kariz_import::ReadFile;
use kariz_protocol::{CopyRefused, ForeignCopy, MergePreview, MergeSummary, Verdict};

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
    /// What looks into copies, and merges them.
    Copies,
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
    /// [`Extra::Copies`].
    Copies(Copies),
}

impl Extra {
    /// As it is where nothing has to be fetched.
    pub fn here(self) -> Fetched {
        match self {
            Self::Reader => reader(),
            Self::Sample => sample(),
            Self::Peers => peers(),
            Self::Copies => copies(),
        }
    }
}

/// Makes the records of a sample workspace, as if it had been worked with until now; today is the user's day.
pub type MakeSample = fn(scene: &str, now: Timestamp, today: Date, seed: u64) -> Vec<AnyRecord>;

/// Makes what keeps in step with others.
#[derive(Clone, Copy, Debug)]
pub struct MakePeers(pub(crate) fn() -> Box<dyn Peering>);

/// What looks into a copy where there is no workspace.
type Open = fn(ForeignCopy, Verdict) -> Result<(MergePreview, WholeCopy), CopyRefused>;
/// What looks into a copy of the workspace that is here.
type Preview = fn(&Document, &Book, &ForeignCopy, Verdict) -> Result<(MergePreview, StagedCopy), CopyRefused>;
/// What merges it.
type Merge = fn(&mut Document, &Book, StagedCopy) -> Result<(Delta, MergeSummary), CopyRefused>;

/// Looks into copies, and merges them (L4, L5).
#[derive(Clone, Copy, Debug)]
pub struct Copies {
    pub(crate) open: Open,
    pub(crate) preview: Preview,
    pub(crate) merge: Merge,
    /// What an inspector does with a copy.
    pub inspect: fn(Vec<u8>) -> Result<Verdict, CopyRefused>,
}

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

/// [`Extra::Copies`].
pub fn copies() -> Fetched {
    Fetched::Copies(Copies {
        open: WholeCopy::open_inspected,
        preview: Document::preview_inspected,
        merge: Document::merge,
        inspect: kariz_document::inspect,
    })
}
