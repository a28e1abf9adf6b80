//! A stranger's file is read to its end where nothing can be harmed (B1).
//!
//! Automerge panics on some bytes that were made up on purpose, and has no limit of time or memory.
//! So somebody else reads them first, who can be stopped: a disposable worker. Here is what it does,
//! which is all that [`WholeCopy::open`](crate::WholeCopy::open) and
//! [`Document::preview`](crate::Document::preview) would do with them afterwards.

use kariz_protocol::{CopyRefused, ForeignCopy, Verdict};

use crate::{taking::Trust, whole::WholeCopy};

/// Whether a file can be read here, whether all its changes may be taken in, and whether it says nothing
/// else than they do.
///
/// # Errors
/// When it cannot, with the reason that the user is told. It may also panic, run for ever or use up
/// all memory: see above.
pub fn inspect(bytes: Vec<u8>) -> Result<Verdict, CopyRefused> {
    let (preview, copy) = WholeCopy::open(ForeignCopy { name: String::new(), bytes })?;
    Ok(Verdict { is_sound: preview.summary.left_out.total() == 0 && copy.is_exact })
}

impl From<Verdict> for Trust {
    fn from(verdict: Verdict) -> Self {
        if verdict.is_sound { Self::Inspected } else { Self::None }
    }
}
