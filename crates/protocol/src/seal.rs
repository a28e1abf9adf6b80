//! Encrypted copies: what the page and a sealing worker say to each other (L4).
//!
//! The worker is asked one thing, answers, and is done with. It knows no workspace: what it opens is
//! treated as a file from a stranger.

use kariz_wire::Wire;

/// What a sealing worker is asked.
#[derive(Clone, PartialEq, Eq, Wire)]
pub enum SealAsk {
    /// Seals the bytes of a copy under a passphrase.
    Seal {
        /// The copy.
        bytes: Vec<u8>,
        /// What opens it.
        passphrase: String,
    },
    /// Opens a sealed copy.
    Open {
        /// The sealed copy.
        bytes: Vec<u8>,
        /// What it may have been sealed with.
        passphrase: String,
    },
}

/// Why a copy is not sealed, or not opened. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire)]
pub enum SealRefused {
    /// A copy without a passphrase is not sealed at all.
    NoPassphrase,
    /// It is for somebody's key, not for a passphrase.
    ForAKey,
    /// The passphrase is another.
    WrongPassphrase,
    /// The file is cut off or damaged.
    Damaged,
    /// Opening it takes more work than is done for a stranger's file.
    TooMuchWork,
    /// This browser gives no memory or no random bits, or the worker was stopped.
    Unavailable,
}

/// The answer: the sealed or the opened bytes.
pub type SealTell = Result<Vec<u8>, SealRefused>;

/// Whether these bytes begin as those of a sealed copy, plain or in letters.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"age-encryption.org/v1") || bytes.starts_with(b"-----BEGIN AGE ENCRYPTED FILE-----")
}
