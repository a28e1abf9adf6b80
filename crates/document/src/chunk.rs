//! Stored bytes as Automerge lays them out: chunk after chunk, each with its length.
//!
//! Known here so that a file which is cut off is refused as such, and so that what would swell
//! beyond all measure is found before Automerge reads it ([`crate::limits`]).

/// How every chunk begins.
pub(crate) const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];

/// What is in a chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A whole document, compact.
    Document,
    /// One change.
    Change,
    /// One change, deflated.
    Deflated,
}

/// One chunk.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chunk<'b> {
    pub(crate) kind: Kind,
    /// The first bytes of its hash; of a deflated change, of the change.
    pub(crate) checksum: &'b [u8],
    /// All of it.
    pub(crate) bytes: &'b [u8],
    /// Without its head.
    pub(crate) body: &'b [u8],
}

/// Splits bytes into chunks; `None` when they do not consist of whole chunks of kinds known here.
pub(crate) fn split(bytes: &[u8]) -> Option<Vec<Chunk<'_>>> {
    let mut rest = Bytes(bytes);
    let mut chunks = Vec::new();
    while !rest.0.is_empty() {
        chunks.push(rest.chunk()?);
    }
    Some(chunks)
}

/// Bytes that are read from the front. Every method gives `None` where they do not fit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bytes<'b>(pub(crate) &'b [u8]);

impl<'b> Bytes<'b> {
    fn chunk(&mut self) -> Option<Chunk<'b>> {
        let all = self.0;
        if self.take(4)? != MAGIC {
            return None;
        }
        let checksum = self.take(4)?;
        let kind = match self.take(1)? {
            [0] => Kind::Document,
            [1] => Kind::Change,
            [2] => Kind::Deflated,
            _ => return None,
        };
        let length = self.length()?;
        let body = self.take(length)?;
        Some(Chunk { kind, checksum, bytes: all.get(..all.len() - self.0.len())?, body })
    }

    /// The next `count` bytes.
    pub(crate) fn take(&mut self, count: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// Bytes with their count before them.
    pub(crate) fn prefixed(&mut self) -> Option<&'b [u8]> {
        let length = self.length()?;
        self.take(length)
    }

    /// A count, as Automerge writes it: LEB128.
    pub(crate) fn number(&mut self) -> Option<u64> {
        self.leb128().map(|(number, _)| number)
    }

    /// A count that may be below zero.
    pub(crate) fn signed(&mut self) -> Option<i64> {
        let (number, bits) = self.leb128()?;
        let is_negative = bits < 64 && number >> (bits - 1) & 1 == 1;
        Some(if is_negative { (number | u64::MAX << bits).cast_signed() } else { number.cast_signed() })
    }

    /// A count of bytes.
    pub(crate) fn length(&mut self) -> Option<usize> {
        self.number().and_then(|number| number.try_into().ok())
    }

    /// Seven bits a byte, the lowest first; the last byte has its highest bit clear. With how many
    /// bits were read.
    fn leb128(&mut self) -> Option<(u64, u32)> {
        let mut number = 0;
        for bits in (0..64).step_by(7) {
            let &[byte] = self.take(1)? else { return None };
            number |= u64::from(byte & 0x7f) << bits;
            if byte & 0x80 == 0 {
                return Some((number, bits + 7));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_they_are_written() {
        let check = |bytes: &[u8], number: u64, signed: i64| {
            assert_eq!((Bytes(bytes).number(), Bytes(bytes).signed()), (Some(number), Some(signed)), "{bytes:?}");
        };
        check(&[0], 0, 0);
        check(&[0x3f], 63, 63);
        check(&[0x7f], 127, -1);
        check(&[0xe5, 0x8e, 0x26], 624_485, 624_485);
        check(&[0x80, 0x7f], 16_256, -128);
        assert_eq!(Bytes(&[0x80]).number(), None);
        assert_eq!(Bytes(&[0xff; 11]).number(), None);
    }

    #[test]
    fn bytes_that_are_cut_off_are_no_chunks() {
        let bytes = crate::genesis::BYTES;
        assert_eq!(split(bytes).map(|chunks| chunks.len()), Some(1));
        assert_eq!(split(&bytes.repeat(2)).map(|chunks| chunks.len()), Some(2));
        for end in 1..bytes.len() {
            assert!(split(&bytes[..end]).is_none(), "{end}");
        }
    }
}
