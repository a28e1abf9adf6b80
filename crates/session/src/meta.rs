//! What is kept on the device about the workspace, outside of its document.

use std::sync::Arc;

use kariz_core::{MemberId, Timestamp, WorkspaceId};
use kariz_protocol::{from_bytes, to_bytes};
use serde::{Deserialize, Serialize};

/// What this device knows of the workspace that is open on it. Not shared with other devices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Meta {
    /// Raised whenever the form changes; stands first, so that every version can read it.
    version: u32,
    /// Which workspace is open.
    pub workspace: WorkspaceId,
    /// "This is me" (L12).
    pub me: Option<MemberId>,
    /// When the last copy outside the browser was made (L3).
    pub copied_at: Option<Timestamp>,
    /// Changes in the history when it was made.
    pub copied_changes: u64,
}

/// Why meta cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MetaError {
    /// A newer version wrote it.
    TooNew,
    /// It is not meta.
    Damaged,
}

impl Meta {
    const VERSION: u32 = 1;

    /// Meta of a workspace that is new on this device.
    pub fn new(workspace: WorkspaceId, me: Option<MemberId>) -> Self {
        Self { version: Self::VERSION, workspace, me, copied_at: None, copied_changes: 0 }
    }

    /// Reads it.
    ///
    /// # Errors
    /// When it was written by a newer version, or is not meta at all.
    pub fn read(bytes: &[u8]) -> Result<Self, MetaError> {
        match from_bytes::<u32>(bytes) {
            Ok(version) if version > Self::VERSION => Err(MetaError::TooNew),
            _ => from_bytes(bytes).map_err(|_| MetaError::Damaged),
        }
    }

    /// As bytes for [`Slot::Meta`](crate::Slot::Meta).
    pub fn to_bytes(&self) -> Arc<[u8]> {
        to_bytes(self).unwrap_or_default().into()
    }
}
