//! A stranger's file is read to its end where nothing can be harmed (B1).
//!
//! Automerge panics on some bytes that were made up on purpose, and has no limit of time or memory.
//! So somebody else reads them first, who can be stopped: a disposable worker. Here is what it does: it loads the
//! document, looks at every change, and proves that there is nothing else in it. What is read of it afterwards is
//! what such changes make, whichever way they come (B6); reading that takes as long as it has fields.

use kariz_protocol::{CopyRefused, Verdict};

use crate::{taking::Trust, whole};

/// Whether a file can be read here, whether all its changes may be taken in, and whether it says nothing
/// else than they do.
///
/// # Errors
/// When it cannot, with the reason that the user is told. It may also panic, run for ever or use up
/// all memory: see above.
pub fn inspect(bytes: Vec<u8>) -> Result<Verdict, CopyRefused> {
    Ok(Verdict { is_sound: whole::is_sound(bytes)? })
}

impl From<Verdict> for Trust {
    fn from(verdict: Verdict) -> Self {
        if verdict.is_sound { Self::Inspected } else { Self::None }
    }
}
