//! Honest words about where the data is (L2, L3, B3).

use kariz_core::Timestamp;
use kariz_wire::Wire;

/// Whether everything that the screen shows is on the device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire)]
pub enum Saving {
    /// All of it is saved.
    #[default]
    Saved,
    /// Some of it is on its way.
    Pending,
    /// The device refuses: it stays in memory, and is tried again.
    Failed(SaveFailure),
}

/// Why saving fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire)]
pub enum SaveFailure {
    /// The device, or the browser's share of it, is full.
    Full,
    /// The browser gives no storage: private browsing, or blocked by settings.
    Unavailable,
    /// The connection was lost and is being reopened.
    Lost,
}

/// Why a stored workspace cannot be opened. What is stored is left untouched.
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum OpenFailure {
    /// The browser gives no storage.
    StorageUnavailable,
    /// What is stored cannot be read; how many chunks could not.
    Damaged(usize),
    /// It was written by a newer version.
    TooNew,
}

/// The state of the storage, as the page says it (L3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire)]
pub struct StorageState {
    /// When the last change was saved.
    pub saved_at: Option<Timestamp>,
    /// When the last copy outside the browser was made, on this device.
    pub copied_at: Option<Timestamp>,
    /// Changes since that copy.
    pub changes_since_copy: usize,
    /// Bytes that the workspace takes.
    pub bytes: u64,
    /// Changes in the document's history.
    pub changes: usize,
    /// Stored pieces that cannot be read (B2). They are left where they are; the rest is open.
    pub broken_chunks: usize,
}
