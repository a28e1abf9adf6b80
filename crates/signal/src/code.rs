//! A signal as bytes, and as letters for links and QR codes.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use data_encoding::BASE64URL_NOPAD;

use crate::{Candidate, Kind, Place, Role, Signal, SignalError};

/// Raised whenever the form changes.
const VERSION: u8 = 1;
/// As long as the shortest one: its role, ICE's name and password with their lengths, a fingerprint.
const SHORTEST: usize = 1 + (1 + 4) + (1 + 22) + 32;
const OFFER: u8 = VERSION << 1;
const ANSWER: u8 = OFFER | 1;

impl Signal {
    /// As bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = match self.role {
            Role::Offer => vec![OFFER],
            Role::Answer(tag) => [&[ANSWER], tag.to_be_bytes().as_slice()].concat(),
        };
        for text in [&self.name, &self.password] {
            bytes.push(u8::try_from(text.len()).unwrap_or_default());
            bytes.extend(text.bytes());
        }
        bytes.extend(self.fingerprint);
        for candidate in &self.candidates {
            write_candidate(&mut bytes, *candidate);
        }
        bytes
    }

    /// The signal in these bytes.
    ///
    /// # Errors
    /// When they are none, or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SignalError> {
        if bytes.len() < SHORTEST {
            return Err(SignalError::Damaged); // of whatever version: nothing so short was ever one
        }
        let mut rest = Rest(bytes);
        let role = match rest.byte()? {
            OFFER => Role::Offer,
            ANSWER => Role::Answer(u32::from_be_bytes(rest.array()?)),
            _ => return Err(SignalError::OtherVersion),
        };
        let (name, password) = (rest.text()?, rest.text()?);
        let mut signal = Self { role, name, password, fingerprint: rest.array()?, candidates: Vec::new() };
        while !rest.0.is_empty() {
            signal.candidates.push(rest.candidate()?);
            if !signal.is_sound() {
                return Err(SignalError::Damaged); // before any more of it is read
            }
        }
        if signal.is_sound() { Ok(signal) } else { Err(SignalError::Damaged) }
    }

    /// As letters that need no escape in a link.
    pub fn to_code(&self) -> String {
        BASE64URL_NOPAD.encode(&self.to_bytes())
    }

    /// The signal in such letters; space around it and between is nothing, as messages break lines.
    ///
    /// # Errors
    /// When there is none, or one of another version.
    pub fn from_code(code: &str) -> Result<Self, SignalError> {
        let code: Vec<u8> = code.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
        let bytes = BASE64URL_NOPAD.decode(&code).map_err(|_| SignalError::Damaged)?;
        Self::from_bytes(&bytes)
    }
}

fn write_candidate(bytes: &mut Vec<u8>, Candidate { kind, place, port }: Candidate) {
    let kind = match kind {
        Kind::Host => 0,
        Kind::Reflexive => 1,
        Kind::Relay => 2,
    };
    let (form, host) = match place {
        Place::Ip(IpAddr::V4(ip)) => (0, ip.octets().to_vec()),
        Place::Ip(IpAddr::V6(ip)) => (1, ip.octets().to_vec()),
        Place::Local(name) => (2, name.to_vec()),
    };
    bytes.push(kind << 4 | form);
    bytes.extend(host);
    bytes.extend(port.to_be_bytes());
}

/// What is still to be read.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn array<const N: usize>(&mut self) -> Result<[u8; N], SignalError> {
        let (array, rest) = self.0.split_first_chunk().ok_or(SignalError::Damaged)?;
        self.0 = rest;
        Ok(*array)
    }

    fn byte(&mut self) -> Result<u8, SignalError> {
        self.array().map(|[byte]| byte)
    }

    fn text(&mut self) -> Result<String, SignalError> {
        let length = usize::from(self.byte()?);
        let (text, rest) = self.0.split_at_checked(length).ok_or(SignalError::Damaged)?;
        self.0 = rest;
        String::from_utf8(text.to_vec()).map_err(|_| SignalError::Damaged)
    }

    fn candidate(&mut self) -> Result<Candidate, SignalError> {
        let form = self.byte()?;
        let kind = match form >> 4 {
            0 => Kind::Host,
            1 => Kind::Reflexive,
            2 => Kind::Relay,
            _ => return Err(SignalError::Damaged),
        };
        let place = match form & 0x0f {
            0 => Place::Ip(Ipv4Addr::from(self.array::<4>()?).into()),
            1 => Place::Ip(Ipv6Addr::from(self.array::<16>()?).into()),
            2 => Place::Local(self.array()?),
            _ => return Err(SignalError::Damaged),
        };
        Ok(Candidate { kind, place, port: u16::from_be_bytes(self.array()?) })
    }
}
