//! What bytes are read with.

/// Bytes, from the front.
#[derive(Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    is_right: bool,
}

impl<'a> Reader<'a> {
    /// From the beginning of these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, is_right: true }
    }

    /// Whether all that was asked for was there.
    pub fn is_right(&self) -> bool {
        self.is_right
    }

    /// Whether nothing follows.
    pub fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// Remembers that something is wrong, unless it is so. Nothing follows then.
    pub fn expect(&mut self, is_right: bool) {
        if !is_right {
            *self = Self { rest: &[], is_right: false };
        }
    }

    /// The next byte.
    pub fn byte(&mut self) -> u8 {
        match self.rest.split_first() {
            Some((byte, rest)) => {
                self.rest = rest;
                *byte
            }
            None => {
                self.is_right = false;
                0
            }
        }
    }

    /// Yes or no.
    pub fn flag(&mut self) -> bool {
        let byte = self.byte();
        self.expect(byte <= 1);
        byte == 1
    }

    /// So many bytes.
    pub fn bytes(&mut self, count: usize) -> &'a [u8] {
        self.expect(count <= self.rest.len());
        let (bytes, rest) = self.rest.split_at(count.min(self.rest.len()));
        self.rest = rest;
        bytes
    }

    /// A number, see [`crate::write_number`], that is no greater than this one.
    pub fn number(&mut self, most: u64) -> u64 {
        let (mut number, goes_on) = self.bits_63();
        if goes_on {
            let last = self.byte();
            self.expect(last <= 1);
            number |= u64::from(last) << 63;
        }
        self.expect(number <= most);
        if self.is_right { number } else { 0 }
    }

    /// The next nine bytes of a number, or fewer where it ends with them; and whether it goes on.
    pub(crate) fn bits_63(&mut self) -> (u64, bool) {
        let mut number = 0;
        for shift in (0..63).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return (number, false);
            }
        }
        (number, true)
    }

    /// The number of a variant.
    pub fn variant(&mut self) -> u32 {
        self.number(u32::MAX.into()) as u32
    }

    /// How many follow, of what takes a byte at least.
    pub fn count(&mut self) -> usize {
        let count = self.number(u32::MAX.into()) as usize;
        self.expect(count <= self.rest.len());
        count.min(self.rest.len())
    }
}
