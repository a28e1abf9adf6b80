//! Somebody at the other end of a channel who keeps to no rule: words made by hand, as
//! `peers/message.rs` and `peers/frame.rs` write them (B6, B9).

use kariz_core::{MemberId, WorkspaceId};
use kariz_protocol::{DeviceId, Ends, Heads, PeerEvent, PeerId, to_bytes};
use kariz_session::{Effect, Input};
use kariz_wire::Wire;

use super::world::World;

const VERSION: u8 = 2;
const PART: usize = 16 << 10;
/// The page that is talked to.
pub const OWN: DeviceId = DeviceId(500);

/// A channel to the first tab of a browser.
pub struct Stranger {
    pub id: PeerId,
    pub device: DeviceId,
    next: u32,
}

impl Stranger {
    /// The channel is open; nothing has been said.
    pub fn meet(world: &mut World, number: u32, device: DeviceId) -> Self {
        let id = PeerId::Live(number);
        world.feed(0, Input::Peer(PeerEvent::Met(id, Ends { own: OWN, theirs: device })));
        world.settle();
        Self { id, device, next: 0 }
    }

    /// It greets as somebody of the same workspace.
    pub fn greet(world: &mut World, number: u32, device: DeviceId, name: &str) -> Self {
        let mut stranger = Self::meet(world, number, device);
        let workspace = world.tab(0).book().workspace().map(|workspace| workspace.id);
        stranger.say(world, &hello(workspace, name, Heads::new()));
        stranger
    }

    pub fn say(&mut self, world: &mut World, message: &[u8]) {
        for frame in frames(&mut self.next, message) {
            world.feed(0, Input::Peer(PeerEvent::Bytes(self.id, frame)));
        }
        world.settle();
    }

    /// A part of a message of which more is to come.
    pub fn say_in_part(&mut self, world: &mut World, part: &[u8]) {
        let frame = frame(self.next, true, part);
        self.next += 1;
        world.feed(0, Input::Peer(PeerEvent::Bytes(self.id, frame)));
    }
}

/// Bytes that a browser has sent over a channel since this was asked last.
pub fn sent_to(world: &mut World, id: PeerId) -> usize {
    let sent = world.sent.drain(..).filter_map(|(_, effect)| match effect {
        Effect::SendPeer(other, bytes) if other == id => Some(bytes.len()),
        _ => None,
    });
    sent.sum()
}

pub fn frame(number: u32, is_more: bool, part: &[u8]) -> Vec<u8> {
    [&[u8::from(is_more)][..], &number.to_le_bytes(), part].concat()
}

/// A message in frames, from this number on.
pub fn frames(next: &mut u32, message: &[u8]) -> Vec<Vec<u8>> {
    let count = message.len().div_ceil(PART).max(1);
    let parts = message.chunks(PART).chain(message.is_empty().then_some(&[][..]));
    let mut numbered = |(nth, part)| {
        *next += 1;
        frame(*next - 1, nth + 1 < count, part)
    };
    parts.enumerate().map(&mut numbered).collect()
}

fn message(kind: u32, body: impl Wire) -> Vec<u8> {
    [vec![VERSION], to_bytes(&kind), to_bytes(&body)].concat()
}

pub fn hello(workspace: Option<WorkspaceId>, name: &str, heads: Heads) -> Vec<u8> {
    message(0, (workspace, "Windworks".to_owned(), None::<MemberId>, name.to_owned(), heads))
}

pub fn here(page: &str) -> Vec<u8> {
    message(2, (page.to_owned(), None::<kariz_core::DealId>))
}

pub fn group(devices: &[DeviceId]) -> Vec<u8> {
    message(3, devices.to_vec())
}

pub fn signal(from: DeviceId, to: DeviceId, signal: &[u8]) -> Vec<u8> {
    message(4, (from, to, signal.to_vec()))
}

pub fn sync(bytes: &[u8]) -> Vec<u8> {
    message(5, (true, bytes.to_vec()))
}

pub fn kept(kept: bool) -> Vec<u8> {
    message(6, kept)
}

pub fn me(name: &str) -> Vec<u8> {
    message(7, (None::<MemberId>, name.to_owned()))
}

/// The sync message of somebody who has nothing.
pub const NOTHING: [u8; 7] = [0x43, 0, 0, 0, 0, 1, 3];
