//! Values as bytes: what the page and its workers say to each other, and what is kept of it on the device.
//!
//! The form is [postcard's](https://postcard.jamesmunns.com/wire-format): numbers as varints, parts one after the other,
//! no names. The way is another one, since this code is made anew for every type, and a page waits for it: a type is
//! read part by part, and nothing looks after each part whether all went well. A [`Reader`] remembers that something
//! was wrong, and gives nothing but zeros from then on; whoever has it read to the end asks once.

mod reader;
mod sum;
mod types;

pub use kariz_wire_derive::Wire;
pub use reader::Reader;
pub use sum::{from_all_bytes, put_sum, take_sum};
pub use types::write_list;

/// A value that can be bytes.
pub trait Wire: Sized {
    /// Appends its bytes.
    fn pack(&self, out: &mut Vec<u8>);

    /// Takes it from what follows; anything where that is none, which the reader remembers.
    fn unpack(from: &mut Reader<'_>) -> Self;

    /// Appends the bytes of several, one after the other.
    fn pack_all(all: &[Self], out: &mut Vec<u8>) {
        all.iter().for_each(|one| one.pack(out));
    }

    /// Takes so many, unless fewer follow.
    fn unpack_all(count: usize, from: &mut Reader<'_>) -> Vec<Self> {
        // Each is a byte at least: a number that somebody made up costs no more than what they have sent.
        let mut all = Vec::with_capacity(count.min(AT_ONCE));
        while all.len() < count && from.is_right() {
            all.push(Self::unpack(from));
        }
        all
    }
}

/// For so many there is room made before they are there.
const AT_ONCE: usize = 64;

/// The bytes are no such value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// The value as bytes.
pub fn to_bytes<T: Wire>(value: &T) -> Vec<u8> {
    let mut out = Vec::new();
    value.pack(&mut out);
    out
}

/// The value at the beginning of these bytes.
///
/// # Errors
/// When there is none.
pub fn from_bytes<T: Wire>(bytes: &[u8]) -> Result<T, Unreadable> {
    let mut from = Reader::new(bytes);
    let value = T::unpack(&mut from);
    if from.is_right() { Ok(value) } else { Err(Unreadable) }
}

/// Appends a number, seven bits a byte, the lowest first.
pub fn write_number(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}
