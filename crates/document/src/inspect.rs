//! A stranger's file is read to its end where nothing can be harmed (B1).
//!
//! Automerge panics on some bytes that were made up on purpose, and has no limit of time or memory.
//! So somebody else reads them first, who can be stopped: a disposable worker. Here is what it does,
//! which is all that [`WholeCopy::open`](crate::WholeCopy::open) and
//! [`Document::preview`](crate::Document::preview) would do with them afterwards.

use automerge::Automerge;
use kariz_protocol::{CopyRefused, ForeignCopy};

use crate::{
    changes,
    document::{Actor, Document},
    foreign, genesis,
    whole::WholeCopy,
};

/// Whether a file can be read here, and whether its changes can be merged one by one.
///
/// # Errors
/// When it cannot, with the reason that the user is told. It may also panic, run for ever or use up
/// all memory: see above.
pub fn inspect(bytes: Vec<u8>) -> Result<(), CopyRefused> {
    let (_, whole) = WholeCopy::open(ForeignCopy { name: String::new(), bytes })?;
    merge(whole.doc())
}

/// Merges it into a workspace that has nothing: whatever was not here before goes the same way.
fn merge(theirs: &Automerge) -> Result<(), CopyRefused> {
    let mut empty = Document::new(Actor([0; 16]));
    let changes = theirs.get_changes(&[genesis::HASH]);
    changes::check(&empty.doc, None, &changes).map_err(|objection| foreign::refusal(objection, theirs))?;
    empty.take_in(changes).map_err(|_| CopyRefused::Damaged)?;
    if empty.doc.get_heads() == theirs.get_heads() { Ok(()) } else { Err(CopyRefused::Damaged) }
}
