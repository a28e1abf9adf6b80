//! What two pages in a live session say to each other (L6).
//!
//! Postcard bytes after a version. Everything in them comes from outside: nothing is longer than it
//! has to be, and names and places are only ever text (B4).

use kariz_core::{MemberId, WorkspaceId};
use kariz_protocol::{DeviceId, Heads, MAX_GROUP, PeerRefused, Place, from_bytes, to_bytes};
use kariz_wire::Wire;

/// Raised whenever the form changes. In the first, pages made their device's number up.
const VERSION: u8 = 2;
/// The most letters of a name, of a page's address, and of the name of a workspace.
const MAX_TEXT: usize = 200;
/// The most bytes of an offer or answer.
pub(crate) const MAX_SIGNAL: usize = 4 << 10;
/// The most heads that a hello names.
pub(crate) const MAX_HEADS: usize = 1_000;

/// A message of a live session.
#[derive(Clone, Debug, PartialEq, Wire)]
pub(crate) enum Message {
    /// The first word at either side.
    Hello(Hello),
    /// The session does not come about; nothing follows.
    Refused(PeerRefused),
    /// Where the sender is.
    Here(Place),
    /// With which other devices the sender is connected.
    Group(Vec<DeviceId>),
    /// An offer or answer that one device has for another.
    Signal {
        /// Who made it.
        from: DeviceId,
        /// For whom.
        to: DeviceId,
        /// The offer or answer.
        signal: Vec<u8>,
    },
    /// A message of Automerge's sync protocol.
    Sync {
        /// Whether the sender's device has stored everything that it has.
        kept: bool,
        /// The message.
        bytes: Vec<u8>,
    },
    /// Whether the sender's device has stored everything has changed.
    Kept(bool),
    /// Who "me" is at the sender has changed, or what they are called.
    Me(Option<MemberId>, String),
}

/// Who speaks, and about what. Which device it is, the channel has proven.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub(crate) struct Hello {
    /// Which workspace; `None` where there is none, and one is wanted.
    pub workspace: Option<WorkspaceId>,
    /// The workspace's name.
    pub title: String,
    /// Who is "me" there.
    pub member: Option<MemberId>,
    /// Their name.
    pub name: String,
    /// What is there.
    pub heads: Heads,
}

/// Why bytes are no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MessageError {
    /// They are of another version.
    OtherVersion,
    /// They make no sense.
    Damaged,
    /// Something in them is longer than it may be.
    TooLarge,
}

impl Message {
    /// As bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        bytes.extend(to_bytes(self));
        bytes
    }

    /// The message in these bytes.
    pub fn read(bytes: &[u8]) -> Result<Self, MessageError> {
        let (version, rest) = bytes.split_first().ok_or(MessageError::Damaged)?;
        if *version != VERSION {
            return Err(MessageError::OtherVersion);
        }
        let message: Self = from_bytes(rest).map_err(|_| MessageError::Damaged)?;
        if message.is_fit() { Ok(message) } else { Err(MessageError::TooLarge) }
    }

    fn is_fit(&self) -> bool {
        let is_short = |text: &str| text.chars().count() <= MAX_TEXT;
        match self {
            Self::Hello(hello) => is_short(&hello.title) && is_short(&hello.name) && hello.heads.len() <= MAX_HEADS,
            Self::Refused(PeerRefused::OtherWorkspace(title)) => is_short(title),
            Self::Here(place) => is_short(&place.page),
            Self::Me(_, name) => is_short(name),
            Self::Group(group) => group.len() <= MAX_GROUP,
            Self::Signal { signal, .. } => signal.len() <= MAX_SIGNAL,
            Self::Refused(_) | Self::Sync { .. } | Self::Kept(_) => true,
        }
    }
}

/// As much of a text as may be sent.
pub(crate) fn short(text: &str) -> String {
    text.chars().take(MAX_TEXT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Message> {
        let place = Place { page: "board".to_owned(), deal: None };
        vec![
            Message::Hello(Hello { name: "Ana".to_owned(), heads: vec![[7; 32]], ..Hello::default() }),
            Message::Refused(PeerRefused::OtherWorkspace("Windworks".to_owned())),
            Message::Here(place),
            Message::Group(vec![DeviceId(1), DeviceId(2)]),
            Message::Signal { from: DeviceId(1), to: DeviceId(2), signal: vec![1, 2, 3] },
            Message::Sync { kept: true, bytes: vec![0x42, 0, 0] },
            Message::Kept(false),
            Message::Me(None, "Ana".to_owned()),
        ]
    }

    #[test]
    fn messages_are_read_as_they_are_written() {
        for message in all() {
            assert_eq!(Message::read(&message.to_bytes()), Ok(message));
        }
    }

    #[test]
    fn any_other_bytes_are_refused_and_nothing_more() {
        assert_eq!(Message::read(&[]), Err(MessageError::Damaged));
        assert_eq!(Message::read(&[9, 0]), Err(MessageError::OtherVersion));
        for bytes in all().iter().map(Message::to_bytes) {
            for at in 0..bytes.len() {
                assert!(Message::read(&bytes[..at]).is_err() || at + 1 >= bytes.len());
                for bit in 0..8 {
                    let mut flipped = bytes.clone();
                    flipped[at] ^= 1 << bit;
                    let _ = Message::read(&flipped);
                }
            }
        }
    }

    #[test]
    fn nothing_is_longer_than_it_has_to_be() {
        let long = "x".repeat(MAX_TEXT + 1);
        let check = |message: Message| assert_eq!(Message::read(&message.to_bytes()), Err(MessageError::TooLarge));
        check(Message::Hello(Hello { name: long.clone(), ..Hello::default() }));
        check(Message::Hello(Hello { heads: vec![[0; 32]; MAX_HEADS + 1], ..Hello::default() }));
        check(Message::Here(Place { page: long.clone(), deal: None }));
        check(Message::Group(vec![DeviceId(0); MAX_GROUP + 1]));
        check(Message::Signal { from: DeviceId(0), to: DeviceId(1), signal: vec![0; MAX_SIGNAL + 1] });
        assert_eq!(short(&long).len(), MAX_TEXT);
    }
}
