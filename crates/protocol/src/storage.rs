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
    /// What is stored cannot be read; how many chunks could not. [`Ask::Unread`](crate::Ask::Unread) gives them.
    Damaged(usize),
    /// It was written by a newer version.
    TooNew,
    /// Which workspace it is, is known here, but nothing of it is stored any more.
    Gone,
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
    /// [`Ask::Unread`](crate::Ask::Unread) gives them.
    pub broken_chunks: usize,
    /// What the device knew of the workspace could not be read, or was gone, and was made anew: who "me" is, when a
    /// copy was made, restore points (B2). Told until the page is loaded anew.
    pub is_found_again: bool,
}

impl StorageState {
    /// Whether something that is stored cannot be read: it is told wherever one works (B2).
    pub fn is_impaired(&self) -> bool {
        self.broken_chunks > 0 || self.is_found_again
    }
}
