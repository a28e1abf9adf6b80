//! Signed snapshots, to be looked at (L12).

use kariz_core::Timestamp;
use kariz_wire::Wire;

/// Where a workspace that can only be looked at comes from: who has signed it. The signature was
/// checked when it came here, and nothing can be changed since.
#[derive(Clone, Debug, PartialEq, Eq, Wire)]
pub struct View {
    /// Who has signed, as they call themselves.
    pub by: String,
    /// When, by their clock.
    pub at: Timestamp,
    /// Their public key (Ed25519).
    pub key: [u8; 32],
}
