//! What is kept on the device about the workspace, outside of its document.

use std::sync::Arc;

use kariz_core::{MemberId, Timestamp, WorkspaceId};
use kariz_protocol::{BookSnapshot, View, from_all_bytes, from_bytes, put_sum, take_sum, to_bytes};
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

/// Ends meta that has its sum: what earlier versions wrote has neither.
const SUMMED: &[u8; 8] = b"\0summed\0";

/// Why meta cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MetaError {
    /// A newer version wrote it.
    TooNew,
    /// It is not meta, or not what was written.
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

    /// Takes from the Book that was painted last what meta said, where meta is made anew.
    pub fn find_again(&mut self, painted: &BookSnapshot) {
        if painted.workspace == self.workspace {
            self.me = painted.me;
            self.view = painted.view.clone();
        }
    }

    /// Reads it.
    ///
    /// # Errors
    /// When it was written by a newer version, or is not meta at all.
    pub fn read(bytes: &[u8]) -> Result<Self, MetaError> {
        match bytes.strip_suffix(SUMMED) {
            Some(summed) => Self::read_sound(take_sum(summed).ok_or(MetaError::Damaged)?),
            None => Self::read_unsummed(bytes),
        }
    }

    /// As it was written: what it cannot be read as, a newer version has written.
    fn read_sound(bytes: &[u8]) -> Result<Self, MetaError> {
        match from_bytes::<u32>(bytes) {
            Ok(version) if version > Self::VERSION => Err(MetaError::TooNew),
            _ => from_bytes(bytes).map_err(|_| MetaError::Damaged),
        }
    }

    /// As earlier versions wrote it. Nothing follows then, as it would where it is only its end that is damaged.
    fn read_unsummed(bytes: &[u8]) -> Result<Self, MetaError> {
        let meta = from_all_bytes(bytes)
            .or_else(|_| from_all_bytes(bytes).map(WithoutView::with_none))
            .or_else(|_| from_all_bytes(bytes).map(WithoutPoints::with_none));
        meta.ok().filter(|meta: &Self| meta.version == Self::VERSION).ok_or(MetaError::Damaged)
    }

    /// What another tab says of the same: its word counts, but no restore point is forgotten.
    pub fn take_in(&mut self, mut other: Self) {
        other.points.add_all(&self.points);
        *self = other;
    }

    /// As bytes for [`Slot::Meta`](crate::Slot::Meta).
    pub fn to_bytes(&self) -> Arc<[u8]> {
        let mut bytes = to_bytes(self);
        put_sum(&mut bytes);
        bytes.extend(SUMMED);
        bytes.into()
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
    use kariz_core::RecordId;

    use super::*;

    fn meta() -> Meta {
        let workspace = WorkspaceId::new(Timestamp(1_795_000_000_000), 7);
        Meta { copied_changes: 7, ..Meta::new(workspace, Some(RecordId(9).into())) }
    }

    #[test]
    fn meta_of_earlier_versions_is_read() {
        let all = to_bytes(&meta());
        assert_eq!(Meta::read(&meta().to_bytes()), Ok(meta()));
        assert_eq!(Meta::read(&all), Ok(meta()), "without a sum");
        assert_eq!(Meta::read(&all[..all.len() - 1]), Ok(meta()), "without a view");
        assert_eq!(Meta::read(&all[..all.len() - 2]), Ok(meta()), "without restore points");
        assert_eq!(Meta::read(&all[..3]), Err(MetaError::Damaged));
    }

    #[test]
    fn b7_no_bit_of_meta_changes_unnoticed() {
        let bytes = meta().to_bytes();
        for bit in 0..bytes.len() * 8 {
            let mut changed = bytes.to_vec();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Meta::read(&changed), Err(MetaError::Damaged), "bit {bit}");
        }
    }

    #[test]
    fn only_what_is_as_it_was_written_is_a_newer_versions() {
        let newer = Meta { version: Meta::VERSION + 1, ..meta() };
        assert_eq!(Meta::read(&newer.to_bytes()), Err(MetaError::TooNew));
        assert_eq!(Meta::read(&to_bytes(&newer)), Err(MetaError::Damaged));
    }
}
