//! Removing the workspace from this device.

use kariz_core::WorkspaceId;
use kariz_protocol::BookSnapshot;

use super::{Phase, Session};
use crate::{
    batch::{Batch, Durability, Slot, Step},
    failure::StorageFailure,
    tab_message::TabMessage,
    turn::Turn,
};

impl Session {
    pub(super) fn forget(&mut self, turn: &mut Turn<'_>) {
        let workspace = match &self.phase {
            Phase::Open(live) => Some(live.workspace()),
            Phase::Shut(_, workspace, _) => *workspace,
            _ => None,
        };
        let op = turn.write(Batch { steps: Self::removal(workspace), durability: Durability::Strict });
        self.phase = Phase::Clearing(op, workspace);
    }

    fn removal(workspace: Option<WorkspaceId>) -> Vec<Step> {
        let chunks = workspace.map(Step::DropAll);
        let segments = (0..BookSnapshot::REST.end).map(Slot::BookSegment);
        let slots = [Slot::Meta, Slot::Undo, Slot::Book].into_iter().chain(segments);
        chunks.into_iter().chain(slots.map(Step::Delete)).collect()
    }

    /// If it could not be removed it is still there, and is opened again.
    pub(super) fn cleared(&mut self, turn: &mut Turn<'_>, result: Result<(), StorageFailure>) {
        let Phase::Clearing(_, workspace) = self.phase else { return };
        if result.is_err() {
            return self.read_meta(turn);
        }
        if let Some(workspace) = workspace {
            turn.broadcast(TabMessage::Forgotten, workspace);
        }
        self.empty(turn);
    }
}
