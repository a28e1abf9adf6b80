//! Somebody's page at the other end of a data channel.

use kariz_core::MemberId;
use kariz_protocol::{DeviceId, InStep, Link, PeerId, PeerRefused, PeerState, Place, Who};

use super::{
    frame::{Cutter, Joiner},
    message::{Hello, Message, MessageError},
    strand::Strand,
};
use crate::{effect::Effect, live::Live, turn::Turn};

/// Somebody's page.
#[derive(Debug)]
pub(super) struct Person {
    id: PeerId,
    cutter: Cutter,
    joiner: Joiner,
    /// What they said first; nothing else counts before.
    pub hello: Option<Hello>,
    pub strand: Strand,
    pub place: Place,
    /// With whom they are connected.
    pub group: Vec<DeviceId>,
    /// Whether their device has stored all that it has.
    pub kept: bool,
    /// Whether they were told that this device has not stored everything.
    pub awaits_kept: bool,
}

impl Person {
    /// At the other end of this channel.
    pub fn new(id: PeerId) -> Self {
        Self {
            id,
            cutter: Cutter::default(),
            joiner: Joiner::default(),
            hello: None,
            strand: Strand::default(),
            place: Place::default(),
            group: Vec::new(),
            kept: true,
            awaits_kept: false,
        }
    }

    /// Which device it is, once it has said so.
    pub fn device(&self) -> Option<DeviceId> {
        self.hello.as_ref().map(|hello| hello.device)
    }

    /// They have said who they are.
    pub fn is_now(&mut self, member: Option<MemberId>, name: String) {
        if let Some(hello) = &mut self.hello {
            hello.member = member;
            hello.name = name;
        }
    }

    /// Sends a message.
    pub fn say(&mut self, turn: &mut Turn<'_>, message: &Message) {
        for frame in self.cutter.cut(&message.to_bytes()) {
            turn.effect(Effect::SendPeer(self.id, frame));
        }
    }

    /// Takes a frame; gives the message when it is whole.
    pub fn take_frame(&mut self, frame: &[u8]) -> Result<Option<Message>, PeerRefused> {
        let message = self.joiner.take(frame).map_err(|_| PeerRefused::Damaged)?;
        let read = |bytes: Vec<u8>| {
            Message::read(&bytes).map_err(|error| match error {
                MessageError::OtherVersion => PeerRefused::OtherVersion,
                MessageError::Damaged | MessageError::TooLarge => PeerRefused::Damaged,
            })
        };
        message.map(read).transpose()
    }

    /// As the page shows it.
    pub fn state(&self, live: Option<&Live>) -> PeerState {
        let (who, link, in_step) = match &self.hello {
            None => (Who::Unknown, Link::Connecting, InStep::Unknown),
            Some(hello) => (self.who(hello), Link::Connected, self.strand.in_step(live)),
        };
        PeerState { id: self.id, who, link, in_step, kept: self.kept }
    }

    fn who(&self, hello: &Hello) -> Who {
        Who::Person { device: hello.device, member: hello.member, name: hello.name.clone(), place: self.place.clone() }
    }
}
