//! Peers: other people's pages, and sync servers (L6, L7).

use kariz_core::{DealId, MemberId, Timestamp, WorkspaceId};
use kariz_wire::Wire;

use crate::{BigStep, LeftOut};

/// A channel to a peer. Numbers are never used twice in a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub enum PeerId {
    /// A data channel to another page, numbered by whoever opens it.
    Live(u32),
    /// A WebSocket to a sync server, numbered by the engine.
    Server(u32),
}

/// The most bytes of one frame over a data channel: a part of a message, and what stands before it.
pub const MAX_FRAME: usize = (16 << 10) + 5;
/// The most bytes of a message of a peer: a workspace, and something around it.
pub const MAX_MESSAGE: usize = 65 << 20;
/// After so many frames of a peer the engine says that it has taken them, see [`PeerTell::Taken`].
pub const FRAMES_TAKEN: usize = 256;
/// The most people in a live session.
pub const MAX_GROUP: usize = 32;

/// A page in which somebody works: the beginning of the fingerprint of the certificate with which it
/// encrypts its data channels, made each time it is opened. So nobody has another's (B9).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub struct DeviceId(pub u64);

/// What happens to a channel.
#[derive(Clone, Debug, PartialEq, Eq, Wire)]
pub enum PeerEvent {
    /// A WebSocket is open.
    Opened(PeerId),
    /// A data channel is open. Its encryption has proven which devices are at its ends.
    Met(PeerId, Ends),
    /// A frame has come.
    Bytes(PeerId, Vec<u8>),
    /// It is closed, or could not be opened.
    Closed(PeerId),
}

/// The devices at the ends of a data channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire)]
pub struct Ends {
    /// This page's.
    pub own: DeviceId,
    /// The other page's.
    pub theirs: DeviceId,
}

/// What the page asks about peers.
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum PeerAsk {
    /// Something happened to a channel that the page carries.
    Event(PeerEvent),
    /// Where this page is, for the others to see.
    Here(Place),
    /// An offer or answer for another device, to be relayed over channels that are open.
    Signal(DeviceId, Vec<u8>),
    /// Sync servers to keep in step with, by address (`wss://...`); in the place of those set before.
    /// The page keeps the list.
    Servers(Vec<String>),
    /// With no workspace open: gets this one from the servers that were set.
    Join(WorkspaceId),
    /// The network is back, or the device awake: servers are tried again at once.
    TryAgain,
}

/// What the engine tells about peers.
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum PeerTell {
    /// To be sent as one message over a channel that the page carries.
    Send(PeerId, Vec<u8>),
    /// A channel that the page carries is to be closed.
    Close(PeerId),
    /// The peers as they are now; whenever anything of it changes.
    Peers(Vec<PeerState>),
    /// Another device of the group could be reached through one that is connected: the page makes an
    /// offer for it, and gives it as [`PeerAsk::Signal`].
    Introduce(DeviceId),
    /// An offer or answer of another device has come.
    Signal(DeviceId, Vec<u8>),
    /// A live session did not come about, or was ended.
    Refused(PeerId, PeerRefused),
    /// [`FRAMES_TAKEN`] more frames of a peer have been taken. The page ends a channel whose frames
    /// come so much faster that they would pile up.
    Taken(PeerId),
    /// What the first exchange on a connection has brought to what was here; once, if it was anything.
    Brought(Brought),
}

/// What the first exchange with a peer has brought, in records.
#[derive(Clone, Debug, PartialEq, Eq, Wire)]
pub struct Brought {
    /// With whom, as a restore point before it says.
    pub by: BigStep,
    /// There is such a point: both had gone apart.
    pub has_point: bool,
    /// How many are new here.
    pub added: usize,
    /// How many read otherwise.
    pub changed: usize,
    /// How many are in the bin now.
    pub binned: usize,
    /// How many are not there any more otherwise: their making was undone.
    pub undone: usize,
}

/// Where somebody is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire)]
pub struct Place {
    /// The page, as its address has it.
    pub page: String,
    /// The deal that is open.
    pub deal: Option<DealId>,
}

/// A peer as the page shows it.
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct PeerState {
    /// Which channel it has, or had last.
    pub id: PeerId,
    /// Who it is.
    pub who: Who,
    /// How the connection is.
    pub link: Link,
    /// How its copy stands to the one here.
    pub in_step: InStep,
    /// Whether its device has stored all that it has received. Servers do not say; it counts as yes.
    pub kept: bool,
    /// What it has sent and was not taken in (B6).
    pub left_out: LeftOut,
}

/// Who a peer is.
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum Who {
    /// It has not said yet.
    Unknown,
    /// A person's page.
    Person {
        /// Which page.
        device: DeviceId,
        /// Who is "me" there.
        member: Option<MemberId>,
        /// The name that it gave. Anybody can give any name.
        name: String,
        /// Where they are.
        place: Place,
    },
    /// A sync server, by its address. Its owner can read the data.
    Server(String),
}

/// How the connection to a peer is.
#[derive(Clone, Debug, PartialEq, Eq, Wire)]
pub enum Link {
    /// It is being made.
    Connecting,
    /// It is there.
    Connected,
    /// It is not there; since when, by the clock of this device, and when it is tried again.
    Offline {
        /// Since when.
        since: Timestamp,
        /// When it is tried again.
        next: Option<Timestamp>,
    },
    /// The server refused, in its own words.
    Refused(String),
    /// The server was left for what it has sent. It is tried again much later.
    Left(PeerRefused),
    /// Another tab of this browser is connected to the server, and keeps this one in step.
    OtherTab,
}

/// How a peer's copy stands to the one here. Known from compared heads, never guessed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire)]
pub enum InStep {
    /// It has not said.
    #[default]
    Unknown,
    /// Both have the same.
    Identical,
    /// It lacks so many changes that are here, and has nothing that is not here.
    Behind(usize),
    /// It has changes that have not come yet.
    Exchanging,
    /// It builds on another change than the copy here, by the same author with the same number. Of those
    /// each copy has one, for good; what builds on the other is left out (B6).
    Parted {
        /// Who that author says to be. Anybody can say so.
        by: Option<MemberId>,
        /// When the change was written, as its author says.
        since: Timestamp,
    },
}

/// Why a live session did not come about, or was ended.
#[derive(Clone, Debug, PartialEq, Eq, Wire)]
pub enum PeerRefused {
    /// There is another workspace at the other side: its name.
    OtherWorkspace(String),
    /// There is no workspace at either side.
    NothingToShare,
    /// The other side's version of Kariz speaks otherwise: the page of one must be loaded anew.
    OtherVersion,
    /// It is this very page.
    Oneself,
    /// There is a newer channel to the same device.
    Replaced,
    /// The workspace was closed.
    Closed,
    /// What came makes no sense, or is beyond measure.
    Damaged,
    /// The workspace there cannot be read by this version.
    TooNew,
    /// More came, or was asked for, than any team ever needs (B9).
    Floods,
    /// There are as many in the session as there can be.
    Full,
    /// What it takes to keep in step with others could not be fetched. Never sent to the other side.
    Unavailable,
}
