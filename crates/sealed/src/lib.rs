//! Encrypted copies (L4): bytes under a passphrase, in the age format, version 1 (<https://age-encryption.org/v1>).
//!
//! What [`seal`] makes opens with `age -d`, and [`open`] opens what `age -p` makes, armored or not.
//! Knows no workspace: what comes out is a `.kariz` file, to be treated as one from a stranger.
//! Stands alone, so that only who seals or opens a copy has to load it.

mod strength;

pub use strength::{LEAST, Strength, letters, strength, suggestion};

use std::{
    fmt,
    io::{Read, Write},
    iter,
};

use age::{
    DecryptError, Decryptor, Encryptor,
    armor::ArmoredReader,
    scrypt::{Identity, Recipient},
    secrecy::SecretString,
};

/// The work that guessing one passphrase takes: 2 to this power rounds of scrypt, each with 1 KiB of
/// memory. 128 MiB, and about a second in a browser.
pub const WORK: u8 = 17;

/// The most work that is done to open a copy: 512 MiB, and some four seconds in a browser. The age
/// tool asks for 18. More would let a stranger's file stop the page.
pub const MAX_WORK: u8 = 19;

/// Why a sealed copy cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealError {
    /// A copy without a passphrase is not sealed at all.
    NoPassphrase,
    /// The platform gives no random bits, or no memory.
    Unavailable,
}

/// Why a sealed copy cannot be opened. Nothing of it is given out, however much could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// It is no age file.
    NotSealed,
    /// It is an age file, but for somebody's key, not for a passphrase.
    ForAKey,
    /// The passphrase is another. Damage in the one line that holds the salt and the wrapped key looks
    /// the same: nobody can tell who does not have the passphrase.
    WrongPassphrase,
    /// The passphrase may be right, but the file is cut off or damaged.
    Damaged,
    /// Opening it takes so much work (as a power of 2) that it is not tried.
    TooMuchWork(u8),
}

/// Seals bytes under a passphrase.
///
/// # Errors
/// When the passphrase is empty, or the platform does not play along.
pub fn seal(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, SealError> {
    seal_with(bytes, passphrase, WORK)
}

/// Seals bytes with more or less [work](WORK) than usual, which is kept between 1 and [`MAX_WORK`].
///
/// # Errors
/// As [`seal`].
pub fn seal_with(bytes: &[u8], passphrase: &str, work: u8) -> Result<Vec<u8>, SealError> {
    if passphrase.is_empty() {
        return Err(SealError::NoPassphrase);
    }
    let mut recipient = Recipient::new(secret(passphrase));
    recipient.set_work_factor(work.clamp(1, MAX_WORK));
    let recipients = iter::once(&recipient as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| SealError::Unavailable)?;
    let mut sealed = Vec::with_capacity(bytes.len() + bytes.len() / 4096 + 256);
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|_| SealError::Unavailable)?;
    writer.write_all(bytes).and_then(|()| writer.finish().map(drop)).map_err(|_| SealError::Unavailable)?;
    Ok(sealed)
}

/// Opens a sealed copy.
///
/// # Errors
/// When it is not sealed with this passphrase, or not whole.
pub fn open(sealed: &[u8], passphrase: &str) -> Result<Vec<u8>, OpenError> {
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(sealed)).map_err(|error| match error {
        DecryptError::UnknownFormat => OpenError::NotSealed,
        _ if is_sealed(sealed) => OpenError::Damaged,
        _ => OpenError::NotSealed,
    })?;
    if !decryptor.is_scrypt() {
        return Err(OpenError::ForAKey);
    }
    let mut identity = Identity::new(secret(passphrase));
    identity.set_max_work_factor(MAX_WORK);
    let mut reader = decryptor.decrypt(iter::once(&identity as &dyn age::Identity)).map_err(refusal)?;
    let mut bytes = Vec::with_capacity(sealed.len());
    reader.read_to_end(&mut bytes).map_err(|_| OpenError::Damaged)?;
    Ok(bytes)
}

/// Whether these bytes begin as a sealed copy does.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"age-encryption.org/v1") || bytes.starts_with(b"-----BEGIN AGE ENCRYPTED FILE-----")
}

fn secret(passphrase: &str) -> SecretString {
    SecretString::from(passphrase.to_owned())
}

fn refusal(error: DecryptError) -> OpenError {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => OpenError::WrongPassphrase,
        DecryptError::ExcessiveWork { required, .. } => OpenError::TooMuchWork(required),
        DecryptError::NoMatchingKeys => OpenError::ForAKey,
        _ => OpenError::Damaged,
    }
}

impl fmt::Display for SealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoPassphrase => "there is no passphrase",
            Self::Unavailable => "the copy cannot be sealed here",
        })
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSealed => f.write_str("it is not an age file"),
            Self::ForAKey => f.write_str("it is for a key, not for a passphrase"),
            Self::WrongPassphrase => f.write_str("the passphrase is another"),
            Self::Damaged => f.write_str("it is cut off or damaged"),
            Self::TooMuchWork(work) => write!(f, "opening it takes 2^{work} rounds"),
        }
    }
}

impl std::error::Error for SealError {}
impl std::error::Error for OpenError {}
