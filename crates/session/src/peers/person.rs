//! Somebody's page at the other end of a data channel.

use kariz_core::MemberId;
use kariz_protocol::{
    DeviceId, Ends, FRAMES_TAKEN, InStep, Link, MAX_MESSAGE, PeerId, PeerRefused, PeerState, PeerTell, Place, Tell, Who,
};

use super::{
    frame::{Cutter, FrameError, Joiner},
    limits::{BEFORE_HELLO, Meter},
    message::{Hello, Message, MessageError},
    strand::Strand,
};
use crate::{effect::Effect, live::Live, turn::Turn};

/// Somebody's page.
#[derive(Debug)]
pub(super) struct Person {
    id: PeerId,
    /// Which devices are at the ends, as the channel has proven.
    pub ends: Ends,
    cutter: Cutter,
    joiner: Joiner,
    pub meter: Meter,
    /// Frames since the page was last told that they are taken.
    frames: usize,
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
    pub fn new(id: PeerId, ends: Ends) -> Self {
        Self {
            id,
            ends,
            cutter: Cutter::default(),
            joiner: Joiner::default(),
            meter: Meter::default(),
            frames: 0,
            hello: None,
            strand: Strand::default(),
            place: Place::default(),
            group: Vec::new(),
            kept: true,
            awaits_kept: false,
        }
    }

    /// Which device it is, once it has greeted.
    pub fn device(&self) -> Option<DeviceId> {
        self.hello.as_ref().map(|_| self.ends.theirs)
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

    /// How many bytes have come of a message that is not whole yet.
    pub fn waiting(&self) -> usize {
        self.joiner.waiting()
    }

    /// Takes a frame; gives the message when it is whole. There is room for so many bytes of it.
    pub fn take_frame(
        &mut self,
        turn: &mut Turn<'_>,
        frame: &[u8],
        room: usize,
    ) -> Result<Option<Message>, PeerRefused> {
        self.say_taken(turn);
        self.meter.frame(turn.now, frame.len())?;
        let most = if self.hello.is_some() { MAX_MESSAGE.min(room) } else { BEFORE_HELLO };
        let message = self.joiner.take(frame, most).map_err(|error| match error {
            FrameError::TooLarge => PeerRefused::Floods,
            FrameError::Damaged | FrameError::Missing => PeerRefused::Damaged,
        })?;
        if message.is_some() {
            self.meter.message(turn.now)?;
        }
        let read = |bytes: Vec<u8>| {
            Message::read(&bytes).map_err(|error| match error {
                MessageError::OtherVersion => PeerRefused::OtherVersion,
                MessageError::Damaged | MessageError::TooLarge => PeerRefused::Damaged,
            })
        };
        message.map(read).transpose()
    }

    fn say_taken(&mut self, turn: &mut Turn<'_>) {
        self.frames += 1;
        if self.frames == FRAMES_TAKEN {
            self.frames = 0;
            turn.tell(Tell::Peers(PeerTell::Taken(self.id)));
        }
    }

    /// As the page shows it.
    pub fn state(&mut self, live: Option<&Live>) -> PeerState {
        let (who, link, in_step) = match &self.hello {
            None => (Who::Unknown, Link::Connecting, InStep::Unknown),
            Some(hello) => (self.who(hello), Link::Connected, self.strand.in_step(live)),
        };
        PeerState { id: self.id, who, link, in_step, kept: self.kept, left_out: self.strand.left_out() }
    }

    fn who(&self, hello: &Hello) -> Who {
        let device = self.ends.theirs;
        Who::Person { device, member: hello.member, name: hello.name.clone(), place: self.place.clone() }
    }
}
