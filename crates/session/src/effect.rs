//! What a session wants done in the world outside.

use kariz_core::WorkspaceId;
use kariz_protocol::PeerId;

use crate::{batch::Batch, extra::Extra, suspect::Suspect};

/// Something to carry out, in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Reads from storage; answered by [`Input::Loaded`](crate::Input::Loaded).
    Load(OpId, Load),
    /// Writes to storage; answered by [`Input::Written`](crate::Input::Written) when the whole
    /// transaction is complete, or has failed.
    Write(OpId, Batch),
    /// Sends to the other tabs of this browser.
    Broadcast(Vec<u8>),
    /// Tries to become the only tab that compacts this workspace, without waiting; answered by
    /// [`Input::Lock`](crate::Input::Lock).
    Lock(WorkspaceId),
    /// Lets go of what [`Effect::Lock`] got.
    Unlock,
    /// Sends one message over a channel to a peer.
    SendPeer(PeerId, Vec<u8>),
    /// Closes a channel to a peer; no event follows.
    ClosePeer(PeerId),
    /// Opens a WebSocket to this address; followed by [`Input::Peer`](crate::Input::Peer) with what
    /// happens to it.
    OpenServer(PeerId, String),
    /// Asks to be the one tab of this browser that talks to sync servers about this workspace, and
    /// waits for it; answered by [`Input::ServersHeld`](crate::Input::ServersHeld).
    HoldServers(WorkspaceId),
    /// Lets go of what [`Effect::HoldServers`] got, or does not wait for it any more.
    LetServersGo,
    /// Has something read by an inspector of its own: with [`Copies`](crate::Copies) or
    /// [`try_out`](crate::try_out), in a place that can be stopped and thrown away. Answered by [`Input::Inspected`](crate::Input::Inspected).
    Inspect(OpId, Suspect),
    /// Stops that inspector; no answer follows.
    StopInspector(OpId),
    /// Fetches what not everybody needs; answered by [`Input::Fetched`](crate::Input::Fetched).
    Fetch(Extra),
}

/// Numbers the storage operations of one session, from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OpId(pub u64);

/// What to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Load {
    /// [`Slot::Meta`](crate::Slot::Meta).
    Meta,
    /// [`Slot::Undo`](crate::Slot::Undo).
    Undo,
    /// The keys of all chunks, of whatever workspace: asked for where meta does not say which one is open.
    Keys,
    /// The snapshots and increments of a workspace, what was set aside, and the Book that was painted last.
    Chunks(WorkspaceId),
    /// Its previous chunks.
    Previous(WorkspaceId),
}
