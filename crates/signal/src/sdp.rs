//! Between a browser's SDP and what is packed of it.

use std::fmt::Write;

use crate::{Candidate, MAX_CANDIDATES, Role, Signal, SignalError};

impl Signal {
    /// What is packed of a browser's description of itself.
    ///
    /// # Errors
    /// When something is not there, or not as browsers write it.
    pub fn from_sdp(role: Role, sdp: &str) -> Result<Self, SignalError> {
        let value = |name: &str| sdp.lines().find_map(|line| line.strip_prefix("a=")?.strip_prefix(name));
        let text = |name: &str| value(name).map(|value| value.trim().to_owned()).ok_or(SignalError::Damaged);
        let candidates = sdp.lines().filter_map(|line| line.strip_prefix("a=candidate:"));
        let signal = Self {
            role,
            name: text("ice-ufrag:")?,
            password: text("ice-pwd:")?,
            fingerprint: fingerprint(value("fingerprint:sha-256 ").ok_or(SignalError::Damaged)?)?,
            candidates: candidates.filter_map(Candidate::from_sdp).take(MAX_CANDIDATES).collect(),
        };
        if signal.is_sound() { Ok(signal) } else { Err(SignalError::Damaged) }
    }

    /// A description for the browser at the other end. All of it is made here: what came from outside
    /// is only names, numbers and addresses of a known form.
    pub fn to_sdp(&self) -> String {
        let setup = if self.role == Role::Offer { "actpass" } else { "active" };
        let fingerprint: Vec<String> = self.fingerprint.iter().map(|byte| format!("{byte:02X}")).collect();
        let mut sdp = format!(
            "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0\r\n\
             m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\nc=IN IP4 0.0.0.0\r\n\
             a=ice-ufrag:{}\r\na=ice-pwd:{}\r\na=fingerprint:sha-256 {}\r\na=setup:{setup}\r\n\
             a=mid:0\r\na=sctp-port:5000\r\na=max-message-size:262144\r\n",
            self.name,
            self.password,
            fingerprint.join(":"),
        );
        for (index, candidate) in self.candidates.iter().enumerate() {
            let _ = write!(sdp, "a=candidate:{}\r\n", candidate.to_sdp(index)); // to text, which cannot fail
        }
        sdp
    }

    /// Whether names are as ICE has them (RFC 8839, 5.4): nothing else may get into an SDP.
    pub(crate) fn is_sound(&self) -> bool {
        let is_ice = |text: &str| {
            text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_' | b'='))
        };
        (4..=32).contains(&self.name.len())
            && (22..=64).contains(&self.password.len())
            && is_ice(&self.name)
            && is_ice(&self.password)
            && self.candidates.len() <= MAX_CANDIDATES
    }
}

fn fingerprint(text: &str) -> Result<[u8; 32], SignalError> {
    let digits: Vec<u8> = text.trim().bytes().filter(|byte| *byte != b':').collect();
    let bytes = data_encoding::HEXUPPER_PERMISSIVE.decode(&digits).map_err(|_| SignalError::Damaged)?;
    bytes.try_into().map_err(|_| SignalError::Damaged)
}
