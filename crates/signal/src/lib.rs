//! What two pages have to tell each other before they can connect, small enough for a QR code (L6).
//!
//! A browser describes its end of a connection as SDP text of a kilobyte, of which nearly all is the
//! same each time. Packed are the parts that are not: the names and key of the ICE session, the
//! fingerprint of the certificate, and the addresses to try. An offer is some 90 bytes.
//!
//! ```
//! # use kariz_signal::{Signal, Role};
//! # let sdp = kariz_signal::example();
//! let offer = Signal::from_sdp(Role::Offer, &sdp)?;
//! let received = Signal::from_code(&offer.to_code())?;
//! assert_eq!(received, offer);
//! let sdp = received.to_sdp(); // for RTCPeerConnection.setRemoteDescription
//! # Ok::<(), kariz_signal::SignalError>(())
//! ```

mod candidate;
mod code;
mod sdp;

pub use candidate::{Candidate, Kind, Place};

use sha2::{Digest, Sha256};

/// The most addresses that are packed: the first are the best.
pub const MAX_CANDIDATES: usize = 8;

/// One end of a connection that is to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signal {
    /// Whose turn it is.
    pub role: Role,
    /// ICE's name for this end, of 4 to 32 letters.
    pub name: String,
    /// ICE's password of this end, of 22 to 64 letters.
    pub password: String,
    /// SHA-256 of the certificate with which this end will show that it is itself.
    pub fingerprint: [u8; 32],
    /// Where this end can be reached, the best first.
    pub candidates: Vec<Candidate>,
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The first word.
    Offer,
    /// The answer to an offer with this [`Signal::tag`].
    Answer(u32),
}

/// Why text or bytes are no signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignalError {
    /// They are of another version of Kariz.
    OtherVersion,
    /// They make no sense, or are cut off.
    Damaged,
}

impl std::fmt::Display for SignalError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::OtherVersion => "a code of another version",
            Self::Damaged => "a code that is cut off or damaged",
        })
    }
}

impl std::error::Error for SignalError {}

impl Signal {
    /// Which device's it is: the beginning of its certificate's fingerprint. The browser proves at
    /// connecting that the other end has that certificate.
    pub fn device(&self) -> u64 {
        u64::from_be_bytes(self.fingerprint.first_chunk().copied().unwrap_or_default())
    }

    /// Tells this offer from others, so that an answer to another one is noticed.
    pub fn tag(&self) -> u32 {
        let digest: [u8; 32] =
            Sha256::new().chain_update(self.fingerprint).chain_update(&self.password).finalize().into();
        u32::from_be_bytes(digest.first_chunk().copied().unwrap_or_default())
    }
}

/// Ten digits that are the same on both screens when nobody stands in between: each side works them
/// out of both certificates.
pub fn comparison(one: &Signal, other: &Signal) -> String {
    let mut both = [one.fingerprint, other.fingerprint];
    both.sort_unstable();
    let digest: [u8; 32] = Sha256::digest(both.concat()).into();
    let number = u64::from_be_bytes(digest.first_chunk().copied().unwrap_or_default()) % 10_000_000_000;
    format!("{:05} {:05}", number / 100_000, number % 100_000)
}

/// What Chromium says of itself, for examples and tests.
pub fn example() -> String {
    let fingerprint: Vec<String> = (0..32).map(|byte| format!("{byte:02X}")).collect();
    format!(
        "v=0\r\no=- 4611731400430051336 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0\r\n\
         m=application 51472 UDP/DTLS/SCTP webrtc-datachannel\r\nc=IN IP4 192.168.1.17\r\n\
         a=candidate:842163049 1 udp 2113937151 1f4712db-ea17-4bcf-a596-105139dfd8bf.local 51472 typ host generation 0 network-cost 999\r\n\
         a=candidate:842163050 1 udp 1677729535 203.0.113.7 51472 typ srflx raddr 0.0.0.0 rport 0 generation 0\r\n\
         a=candidate:842163051 1 tcp 1518280447 192.168.1.17 9 typ host tcptype active generation 0\r\n\
         a=ice-ufrag:4xK+\r\na=ice-pwd:by4GZGG1lw+040DWA6hXM5Bz\r\na=ice-options:trickle\r\n\
         a=fingerprint:sha-256 {}\r\na=setup:actpass\r\na=mid:0\r\na=sctp-port:5000\r\na=max-message-size:262144\r\n",
        fingerprint.join(":")
    )
}
