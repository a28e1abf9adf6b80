//! automerge-repo's network protocol, version 1: one CBOR map a WebSocket message (L7).
//!
//! As `@automerge/automerge-repo` 2 and its sync server speak it. What is not known here is skipped.

use minicbor::{Decoder, Encoder, data::Type, decode, encode};

const VERSION: &str = "1";
/// The most letters of a name or of an error's text.
const MAX_TEXT: usize = 200;
/// The most fields of a message.
const MAX_FIELDS: u64 = 32;

/// What a server says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// It welcomes this client, and says its name.
    Peer(String),
    /// It refuses, in its own words, and will close.
    Error(String),
    /// A sync message about a document.
    Sync(String, Vec<u8>),
    /// It does not have a document, nor does anybody whom it knows. Not final.
    Unavailable(String),
    /// Something else.
    Other,
}

/// What is said to a server about a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The first word about a document that is not here.
    Request,
    /// Any other.
    Sync,
}

/// The first message: who this is.
pub(super) fn join(sender: &str) -> Vec<u8> {
    written(|cbor| {
        cbor.map(4)?.str("type")?.str("join")?.str("senderId")?.str(sender)?;
        cbor.str("peerMetadata")?.map(1)?.str("isEphemeral")?.bool(true)?;
        cbor.str("supportedProtocolVersions")?.array(1)?.str(VERSION)?.ok()
    })
}

/// A sync message, which is never empty.
pub(super) fn about(kind: Kind, sender: &str, target: &str, document: &str, data: &[u8]) -> Vec<u8> {
    let word = if kind == Kind::Request { "request" } else { "sync" };
    written(|cbor| {
        cbor.map(5)?.str("type")?.str(word)?.str("senderId")?.str(sender)?.str("targetId")?.str(target)?;
        cbor.str("documentId")?.str(document)?.str("data")?.bytes(data)?.ok()
    })
}

type Written = Result<(), encode::Error<std::convert::Infallible>>;

/// Writing to memory cannot fail.
fn written(write: impl FnOnce(&mut Encoder<Vec<u8>>) -> Written) -> Vec<u8> {
    let mut cbor = Encoder::new(Vec::new());
    let _ = write(&mut cbor);
    cbor.into_writer()
}

#[derive(Default)]
struct Fields {
    kind: String,
    sender: String,
    document: String,
    message: String,
    version: Option<String>,
    data: Vec<u8>,
}

impl Said {
    /// What a server says; `None` when it makes no sense.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let fields = Fields::read(&mut Decoder::new(bytes)).ok().flatten()?;
        let Fields { kind, sender, document, message, version, data } = fields;
        Some(match kind.as_str() {
            "peer" if version.is_some_and(|version| version != VERSION) => Self::Error("protocol version".to_owned()),
            "peer" => Self::Peer(sender),
            "error" => Self::Error(message),
            "sync" | "request" if !data.is_empty() => Self::Sync(document, data),
            "doc-unavailable" => Self::Unavailable(document),
            _ => Self::Other,
        })
    }
}

impl Fields {
    fn read(cbor: &mut Decoder<'_>) -> Result<Option<Self>, decode::Error> {
        let mut fields = Self::default();
        let Some(count) = cbor.map()?.filter(|count| *count <= MAX_FIELDS) else { return Ok(None) };
        for _ in 0..count {
            match cbor.str()? {
                "type" => fields.kind = text(cbor)?,
                "senderId" => fields.sender = text(cbor)?,
                "documentId" => fields.document = text(cbor)?,
                "message" => fields.message = text(cbor)?,
                "selectedProtocolVersion" => fields.version = Some(text(cbor)?),
                "data" => fields.data = bytes(cbor)?,
                _ => cbor.skip()?,
            }
        }
        Ok(Some(fields))
    }
}

fn text(cbor: &mut Decoder<'_>) -> Result<String, decode::Error> {
    match cbor.datatype()? {
        Type::String => Ok(cbor.str()?.chars().take(MAX_TEXT).collect()),
        _ => cbor.skip().map(|()| String::new()),
    }
}

/// Bytes, also those that are marked as an array of bytes.
fn bytes(cbor: &mut Decoder<'_>) -> Result<Vec<u8>, decode::Error> {
    if cbor.datatype()? == Type::Tag {
        cbor.tag()?;
    }
    match cbor.datatype()? {
        Type::Bytes => cbor.bytes().map(<[u8]>::to_vec),
        _ => cbor.skip().map(|()| Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(version: &str) -> Vec<u8> {
        written(|cbor| {
            cbor.map(5)?.str("type")?.str("peer")?.str("senderId")?.str("storage-server")?;
            cbor.str("peerMetadata")?.map(2)?.str("storageId")?.str("3f")?.str("isEphemeral")?.bool(false)?;
            cbor.str("selectedProtocolVersion")?.str(version)?.str("targetId")?.str("me")?.ok()
        })
    }

    #[test]
    fn what_is_written_is_read() {
        let sync = about(Kind::Sync, "me", "you", "4NMNnkMhL8jXrdJ9jamS58PAVdXu", &[0x42, 1, 2]);
        assert_eq!(Said::read(&sync), Some(Said::Sync("4NMNnkMhL8jXrdJ9jamS58PAVdXu".to_owned(), vec![0x42, 1, 2])));
        assert_eq!(Said::read(&peer("1")), Some(Said::Peer("storage-server".to_owned())));
        assert!(matches!(Said::read(&peer("2")), Some(Said::Error(_))));
        assert_eq!(Said::read(&join("me")), Some(Said::Other));
    }

    /// `cbor-x` writes a join like this, with 16-bit lengths of maps.
    #[test]
    fn maps_with_long_lengths_are_read() {
        let mut bytes = vec![0xb9, 0, 2];
        bytes.extend(b"\x64type\x65error\x67message\x63why");
        assert_eq!(Said::read(&bytes), Some(Said::Error("why".to_owned())));
    }

    #[test]
    fn no_bytes_can_stop_it() {
        let messages = [peer("1"), join("me"), about(Kind::Request, "me", "you", "doc", &[7; 40])];
        for bytes in messages {
            for at in 0..bytes.len() {
                let _ = Said::read(bytes.get(..at).unwrap_or_default());
                for byte in 0..=255 {
                    let mut other = bytes.clone();
                    other[at] = byte;
                    let _ = Said::read(&other);
                }
            }
        }
        assert_eq!(Said::read(&[0x81; 100_000]), None);
        assert_eq!(Said::read(&[[0xa1, 0x61, b'x'].as_slice(), &[0x81; 100_000]].concat()), None);
    }
}
