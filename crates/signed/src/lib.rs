//! Signed snapshots (L12): a workspace as it was at one moment, to be looked at; who signed it, and a
//! signature that shows whether a byte was changed since.
//!
//! ```text
//! kariz-signed/1
//! <the signature, Base64>
//! of: Northwind
//! by: Dana Cole
//! at: 1795000000000
//! key: <the signer's public key, Base64>
//!
//! <a .kariz file, without history>
//! ```
//!
//! The signature (Ed25519) is of everything after the second line, so that any tool can check it. What
//! is absent: the signing itself, and whose key it is. A key says of itself whose it is; that it is
//! true, people tell each other, by comparing its [`code`].

use std::fmt;

use data_encoding::{BASE32, BASE64};
use sha2::{Digest, Sha256};

/// The first line without its number, by which such a file is known.
const KIND: &[u8] = b"kariz-signed/";
/// The first line of files that are read here.
const FIRST: &[u8] = b"kariz-signed/1";
/// No line of the head is longer, in bytes.
const MAX_LINE: usize = 1_000;
/// Longer names are cut, in letters of at most four bytes.
const MAX_NAME: usize = 240;

/// What is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The workspace's name.
    pub of: String,
    /// Who signs, as they call themselves.
    pub by: String,
    /// When, in milliseconds since 1970 by the signer's clock.
    pub at: i64,
    /// The signer's public key.
    pub key: [u8; 32],
    /// A `.kariz` file.
    pub copy: Vec<u8>,
}

/// A signed snapshot as it was read: not checked yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// What it says.
    pub snapshot: Snapshot,
    /// Its signature.
    pub signature: [u8; 64],
    /// What the signature has to be of.
    pub content: Vec<u8>,
}

/// Why a signed snapshot cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It is no signed snapshot.
    NotSigned,
    /// A newer version made it.
    TooNew,
    /// It begins like one, and does not go on like one.
    Damaged,
}

impl fmt::Display for ReadError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::NotSigned => "not a signed snapshot",
            Self::TooNew => "a signed snapshot of a newer version",
            Self::Damaged => "a damaged signed snapshot",
        })
    }
}

impl std::error::Error for ReadError {}

impl Snapshot {
    /// What is to be signed.
    pub fn content(&self) -> Vec<u8> {
        let Self { of, by, at, key, copy } = self;
        let (of, by, key) = (one_line(of), one_line(by), BASE64.encode(key));
        let head = format!("of: {of}\nby: {by}\nat: {at}\nkey: {key}\n\n");
        [head.as_bytes(), copy].concat()
    }
}

/// A name without line breaks, and not too long for its line.
fn one_line(name: &str) -> String {
    let plain = name.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    plain.take(MAX_NAME).collect::<String>().trim().to_owned()
}

/// The file, from its [`Snapshot::content`] and the signature of that.
pub fn write(content: &[u8], signature: &[u8; 64]) -> Vec<u8> {
    [FIRST, b"\n", BASE64.encode(signature).as_bytes(), b"\n", content].concat()
}

/// Whether these bytes begin as a signed snapshot does.
pub fn is_signed(bytes: &[u8]) -> bool {
    bytes.starts_with(KIND)
}

/// Reads a file. Nothing of it is to be believed before its signature was checked.
///
/// # Errors
/// When it is no signed snapshot, a newer one, or a damaged one.
pub fn read(bytes: &[u8]) -> Result<Signed, ReadError> {
    if !is_signed(bytes) {
        return Err(ReadError::NotSigned);
    }
    let mut rest = bytes;
    if line(&mut rest)? != FIRST {
        return Err(ReadError::TooNew);
    }
    let signature = decoded(line(&mut rest)?)?;
    let content = rest.to_vec();
    let snapshot = Snapshot {
        of: text(field(&mut rest, b"of: ")?)?,
        by: text(field(&mut rest, b"by: ")?)?,
        at: text(field(&mut rest, b"at: ")?)?.parse().map_err(|_| ReadError::Damaged)?,
        key: decoded(field(&mut rest, b"key: ")?)?,
        copy: rest.strip_prefix(b"\n").ok_or(ReadError::Damaged)?.to_vec(),
    };
    // There is one way to write it down, the signature too: what was read is what was signed.
    if write(&snapshot.content(), &signature) != bytes {
        return Err(ReadError::Damaged);
    }
    Ok(Signed { snapshot, signature, content })
}

fn line<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], ReadError> {
    let end = rest.iter().take(MAX_LINE).position(|byte| *byte == b'\n').ok_or(ReadError::Damaged)?;
    let (line, after) = rest.split_at(end);
    *rest = &after[1..];
    Ok(line)
}

fn field<'a>(rest: &mut &'a [u8], name: &[u8]) -> Result<&'a [u8], ReadError> {
    line(rest)?.strip_prefix(name).ok_or(ReadError::Damaged)
}

fn text(bytes: &[u8]) -> Result<String, ReadError> {
    String::from_utf8(bytes.to_vec()).map_err(|_| ReadError::Damaged)
}

fn decoded<const N: usize>(text: &[u8]) -> Result<[u8; N], ReadError> {
    let bytes = BASE64.decode(text).map_err(|_| ReadError::Damaged)?;
    bytes.try_into().map_err(|_| ReadError::Damaged)
}

/// A key as people compare it: four groups of four letters and digits, 80 bits of its hash.
pub fn code(key: &[u8; 32]) -> String {
    let hash = Sha256::digest(key);
    let code = BASE32.encode(&hash[..10]);
    let groups = code.as_bytes().chunks(4).map(String::from_utf8_lossy);
    groups.collect::<Vec<_>>().join(" ")
}
