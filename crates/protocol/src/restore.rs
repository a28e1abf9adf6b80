//! Restore points: moments to which the workspace can go back (L9).

use kariz_core::Timestamp;
use kariz_wire::Wire;

/// A moment to which the workspace can go back, kept on this device. The last five are kept.
#[derive(Clone, Debug, PartialEq, Eq, Wire)]
pub struct RestorePoint {
    /// Names it in [`Ask::RestoreTo`](crate::Ask::RestoreTo).
    pub id: u64,
    /// When it was made, by the clock of this device.
    pub at: Timestamp,
    /// What came after it.
    pub before: BigStep,
    /// How many deals there were that nobody had removed.
    pub deals: usize,
}

/// A step that changes much at once: a restore point is made before it.
#[derive(Clone, Debug, PartialEq, Eq, Wire)]
pub enum BigStep {
    /// A copy was merged: the name of the file.
    Merge(String),
    /// A file was imported: its name.
    Import(String),
    /// The workspace went back to another restore point.
    Restore,
    /// Somebody was connected with, while both had gone apart: the name that they gave, or nothing.
    Connect(String),
    /// A sync server was connected with, while both had gone apart: its address.
    Sync(String),
}
