//! An address at which one end of a connection can be reached.

use std::{fmt, net::IpAddr, str::FromStr};

use crate::SignalError;

/// An address to try, over UDP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What it is the address of.
    pub kind: Kind,
    /// The host.
    pub place: Place,
    /// The port.
    pub port: u16,
}

/// What an address is the address of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The device itself, in its own network.
    Host,
    /// The device as seen from outside, as a STUN server has told it.
    Reflexive,
    /// A TURN server that hands on.
    Relay,
}

/// A host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// By number.
    Ip(IpAddr),
    /// By a random name under `.local`, behind which browsers hide the numbers of their network.
    Local([u8; 16]),
}

impl Kind {
    /// The word in SDP.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Reflexive => "srflx",
            Self::Relay => "relay",
        }
    }

    /// How much ICE prefers it to others (RFC 8445, 5.1.2.2).
    fn preference(self) -> u32 {
        match self {
            Self::Host => 126,
            Self::Reflexive => 100,
            Self::Relay => 0,
        }
    }
}

impl Candidate {
    /// Reads the value of an SDP `candidate` attribute; nothing where it is one that is not packed:
    /// of TCP, of a second component, or of a kind that is not known.
    pub(crate) fn from_sdp(value: &str) -> Option<Self> {
        let mut words = value.split_ascii_whitespace().skip(1);
        let (component, transport) = (words.next()?, words.next()?);
        if component != "1" || !transport.eq_ignore_ascii_case("udp") {
            return None;
        }
        let (place, port) = (words.nth(1)?.parse().ok()?, words.next()?.parse().ok()?);
        let kind = match (words.next()?, words.next()?) {
            ("typ", "host") => Kind::Host,
            ("typ", "srflx" | "prflx") => Kind::Reflexive,
            ("typ", "relay") => Kind::Relay,
            _ => return None,
        };
        Some(Self { kind, place, port })
    }

    /// As the value of an SDP `candidate` attribute: the one in this place, from 0.
    pub(crate) fn to_sdp(self, index: usize) -> String {
        let local = 65_535 - u32::try_from(index).unwrap_or_default().min(65_535);
        let priority = self.kind.preference() << 24 | local << 8 | 255;
        let related = if self.kind == Kind::Host { "" } else { " raddr 0.0.0.0 rport 0" };
        let Self { kind, place, port } = self;
        format!("{} 1 udp {priority} {place} {port} typ {}{related}", index + 1, kind.word())
    }
}

impl FromStr for Place {
    type Err = SignalError;

    fn from_str(text: &str) -> Result<Self, SignalError> {
        let Some(name) = text.strip_suffix(".local") else {
            return text.parse().map(Self::Ip).map_err(|_| SignalError::Damaged);
        };
        let digits: Vec<u8> = name.bytes().filter(|byte| *byte != b'-').collect();
        let bytes = data_encoding::HEXLOWER_PERMISSIVE.decode(&digits).map_err(|_| SignalError::Damaged)?;
        bytes.try_into().map(Self::Local).map_err(|_| SignalError::Damaged)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ip(ip) => write!(f, "{ip}"),
            Self::Local(name) => {
                let digits = data_encoding::HEXLOWER.encode(name);
                let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| digits.get(part).unwrap_or_default());
                write!(f, "{}.local", parts.join("-"))
            }
        }
    }
}
