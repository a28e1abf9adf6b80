//! What is kept on the device about the workspace, outside of its document.

use std::sync::Arc;

use kariz_core::{MemberId, Timestamp, WorkspaceId};
use kariz_protocol::{View, from_bytes, to_bytes};
use kariz_wire::Wire;

use crate::points::Points;

/// What this device knows of the workspace that is open on it. Not shared with other devices.
#[derive(Clone, Debug, PartialEq, Eq, Wire)]
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
    /// Moments to which it can go back.
    pub points: Points,
    /// It can only be looked at, and where it comes from (L12).
    pub view: Option<View>,
}

/// Meta as it was before there were views, and before there were restore points. Whoever reads only
/// this reads meta as well, since what has come is at the end.
#[derive(Wire)]
struct WithoutView {
    version: u32,
    workspace: WorkspaceId,
    me: Option<MemberId>,
    copied_at: Option<Timestamp>,
    copied_changes: u64,
    points: Points,
}

/// As [`WithoutView`], earlier.
#[derive(Wire)]
struct WithoutPoints {
    version: u32,
    workspace: WorkspaceId,
    me: Option<MemberId>,
    copied_at: Option<Timestamp>,
    copied_changes: u64,
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
        Self {
            version: Self::VERSION,
            workspace,
            me,
            copied_at: None,
            copied_changes: 0,
            points: Points::default(),
            view: None,
        }
    }

    /// Meta of what came as a copy, perhaps to be looked at only.
    pub fn of_view(workspace: WorkspaceId, view: Option<View>) -> Self {
        Self { view, ..Self::new(workspace, None) }
    }

    /// Reads it.
    ///
    /// # Errors
    /// When it was written by a newer version, or is not meta at all.
    pub fn read(bytes: &[u8]) -> Result<Self, MetaError> {
        match from_bytes::<u32>(bytes) {
            Ok(version) if version > Self::VERSION => Err(MetaError::TooNew),
            _ => from_bytes(bytes)
                .or_else(|_| from_bytes(bytes).map(WithoutView::with_none))
                .or_else(|_| from_bytes(bytes).map(WithoutPoints::with_none))
                .map_err(|_| MetaError::Damaged),
        }
    }

    /// What another tab says of the same: its word counts, but no restore point is forgotten.
    pub fn take_in(&mut self, mut other: Self) {
        other.points.add_all(&self.points);
        *self = other;
    }

    /// As bytes for [`Slot::Meta`](crate::Slot::Meta).
    pub fn to_bytes(&self) -> Arc<[u8]> {
        to_bytes(self).into()
    }
}

impl WithoutView {
    fn with_none(self) -> Meta {
        let Self { version, workspace, me, copied_at, copied_changes, points } = self;
        Meta { version, workspace, me, copied_at, copied_changes, points, view: None }
    }
}

impl WithoutPoints {
    fn with_none(self) -> Meta {
        let Self { version, workspace, me, copied_at, copied_changes } = self;
        Meta { version, workspace, me, copied_at, copied_changes, points: Points::default(), view: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meta_of_earlier_versions_is_read() {
        let meta = Meta { copied_changes: 7, ..Meta::new(WorkspaceId::default(), None) };
        let all = meta.to_bytes();
        assert_eq!(Meta::read(&all), Ok(meta.clone()));
        assert_eq!(Meta::read(&all[..all.len() - 1]), Ok(meta.clone()), "without a view");
        assert_eq!(Meta::read(&all[..all.len() - 2]), Ok(meta), "without restore points");
        assert_eq!(Meta::read(&all[..3]), Err(MetaError::Damaged));
    }
}
