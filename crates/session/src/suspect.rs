//! Bytes that an inspector reads first, in a place that can be stopped and thrown away (B1).

use kariz_document::{Actor, inspect};
use kariz_protocol::{CopyRefused, Verdict};
use kariz_wire::Wire;

use crate::{
    assembly::{self, Assembly},
    chunk::{ChunkKey, ChunkKind},
};

/// What an inspector is to read.
#[derive(Clone, Debug, PartialEq, Eq, Wire)]
pub enum Suspect {
    /// A copy of somebody's, or a snapshot that a peer has sent.
    Copy(Vec<u8>),
    /// Chunks of this device's storage, of which some made opening end badly: kinds and bytes.
    Stored(Vec<(ChunkKind, Vec<u8>)>),
}

/// What an inspector does, where nothing has to be fetched for it: it reads what it is given. It may panic, run for
/// ever, or use up all memory.
///
/// # Errors
/// When a copy cannot be read, with the reason that the user is told.
pub fn examine(suspect: Suspect) -> Result<Verdict, CopyRefused> {
    match suspect {
        Suspect::Copy(bytes) => inspect(bytes),
        Suspect::Stored(chunks) => Ok(try_out(chunks)),
    }
}

/// What an inspector does with chunks of storage: it reads them. They are always found readable, or the inspector ends: what is broken in a way that is known is told by opening.
pub fn try_out(chunks: Vec<(ChunkKind, Vec<u8>)>) -> Verdict {
    let key = |kind, bytes: &[u8]| ChunkKey::incremental(Default::default(), bytes).of_kind(kind);
    let chunks = chunks.into_iter().map(|(kind, bytes)| (key(kind, &bytes), bytes)).collect();
    if let assembly::Verdict::Whole(assembled) = Assembly::of(chunks, Actor([0; 16])).verdict() {
        let _ = (assembled.document.read_all(), assembled.document.save());
    }
    Verdict { is_sound: true }
}
