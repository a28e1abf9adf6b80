//! Bytes that are kept, with a sum behind them that tells whether they are still the same.
//!
//! A disk may give back other bytes than it was given, and most of these can be read as well: another amount, another
//! title. The sum says that something has changed; it is none against somebody who means to change it.

use crate::{Reader, Unreadable, Wire};

/// Room that a sum takes.
const SUM: usize = size_of::<u64>();

/// Odd, so that nothing is lost where something is multiplied by it; its bits look like chance.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// Puts the sum of these bytes behind them.
pub fn put_sum(bytes: &mut Vec<u8>) {
    let sum = sum(bytes);
    bytes.extend(sum.to_le_bytes());
}

/// What stands before the sum; `None` where it is not the sum of that.
pub fn take_sum(bytes: &[u8]) -> Option<&[u8]> {
    let (content, told) = bytes.split_at_checked(bytes.len().checked_sub(SUM)?)?;
    (sum(content).to_le_bytes() == told).then_some(content)
}

/// The value that is all of these bytes.
///
/// # Errors
/// When there is none, or something follows it.
pub fn from_all_bytes<T: Wire>(bytes: &[u8]) -> Result<T, Unreadable> {
    let mut from = Reader::new(bytes);
    let value = T::unpack(&mut from);
    if from.is_right() && from.is_at_end() { Ok(value) } else { Err(Unreadable) }
}

/// Eight bytes at a time, since a page waits for it. Each step can be gone back, so what differs within eight bytes always
/// makes another sum, and what differs elsewhere almost always.
fn sum(bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<SUM>();
    let mut last = [0; SUM];
    last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    let words = words.iter().chain([&last]).map(|word| u64::from_le_bytes(*word));
    let length = u64::try_from(bytes.len()).unwrap_or_default();
    words.fold(SPREAD ^ length, |sum, word| (sum.rotate_left(29) ^ word).wrapping_mul(SPREAD))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_sum(content: &[u8]) -> Vec<u8> {
        let mut bytes = content.to_vec();
        put_sum(&mut bytes);
        bytes
    }

    #[test]
    fn what_stands_before_a_sum_is_given_back() {
        for length in 0..40 {
            let content: Vec<u8> = (0..length).collect();
            assert_eq!(take_sum(&with_sum(&content)), Some(&content[..]));
        }
    }

    #[test]
    fn no_bit_changes_unnoticed_and_no_byte_goes_or_comes() {
        let bytes = with_sum(b"Pumps for Tampere, 12,000 euro");
        for bit in 0..bytes.len() * 8 {
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(take_sum(&changed), None, "bit {bit}");
        }
        for length in 0..bytes.len() {
            assert_eq!(take_sum(&bytes[..length]), None, "{length} bytes");
        }
        assert_eq!(take_sum(&[&bytes[..], &[0]].concat()), None);
        assert!((0..64).all(|length| take_sum(&vec![0; length]).is_none()), "zeros are none");
    }
}
