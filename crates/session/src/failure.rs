//! How storage fails.

use kariz_protocol::SaveFailure;

/// Why storage could not carry out an operation. Nothing of a failed batch was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageFailure {
    /// The device, or the browser's share of it, is full.
    Full,
    /// The browser gives no storage.
    Unavailable,
    /// The connection was lost; the next operation opens a new one.
    Lost,
    /// [`Step::Add`](crate::Step::Add) found something there.
    Occupied,
    /// [`Step::Expect`](crate::Step::Expect) found nothing there: somebody has deleted what was stored.
    Gone,
}

impl StorageFailure {
    /// The same in the page's words.
    pub fn told(self) -> SaveFailure {
        match self {
            Self::Full => SaveFailure::Full,
            Self::Lost | Self::Gone => SaveFailure::Lost,
            Self::Unavailable | Self::Occupied => SaveFailure::Unavailable,
        }
    }
}
