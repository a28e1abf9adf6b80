//! Content hashes: they name files, so that a changed file has a new name.

use sha2::{Digest, Sha256};

/// The first 64 bits of the SHA-256 of `bytes`, in hex: enough to tell versions
/// of one file apart.
pub fn short(bytes: &[u8]) -> String {
    let mut text = full(bytes);
    text.truncate(16);
    text
}

/// The SHA-256 of `bytes` in hex.
pub fn full(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
