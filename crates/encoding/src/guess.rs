//! Which encoding of one byte a character fits best: by the letters that its high bytes would be.

use super::single_byte::{ALL, SingleByte};

/// So many high bytes are enough to tell.
const ENOUGH: usize = 4_000;

/// The encoding whose languages these letters look like.
pub(super) fn single_byte(bytes: &[u8]) -> &'static str {
    let mut best = ("windows-1252", i64::MIN);
    for encoding in ALL {
        let score = score(encoding, bytes);
        if score > best.1 {
            best = (encoding.label, score);
        }
    }
    best.0
}

/// Adds up how likely each high byte is where it stands.
fn score(encoding: &SingleByte, bytes: &[u8]) -> i64 {
    let half = encoding.upper_half();
    let read = |byte: u8| if byte.is_ascii() { char::from(byte) } else { half[usize::from(byte & 0x7F)] };
    let at = |place: Option<usize>| place.and_then(|place| bytes.get(place)).map_or(' ', |byte| read(*byte));
    let high = bytes.iter().enumerate().filter(|(_, byte)| !byte.is_ascii()).take(ENOUGH);
    high.map(|(place, byte)| {
        let neighbours = (at(place.checked_sub(1)), at(Some(place + 1)));
        fitness(encoding, read(*byte), neighbours)
    })
    .sum()
}

/// How likely `letter` is between its neighbours in the languages of `encoding`.
fn fitness(encoding: &SingleByte, letter: char, (before, after): (char, char)) -> i64 {
    if letter == char::REPLACEMENT_CHARACTER {
        return -10;
    }
    if !letter.is_alphabetic() {
        // A sign inside a word is most likely a letter of another encoding.
        let inside = before.is_alphabetic() && after.is_alphabetic();
        return if inside { -4 } else { 0 };
    }
    let frequency = match letter {
        _ if encoding.common.contains(letter) => 4,
        _ if encoding.rare.contains(letter) => 1,
        _ => -2,
    };
    let mixed = [before, after].iter().any(|other| other.is_alphabetic() && is_latin(*other) != is_latin(letter));
    let shouts = before.is_lowercase() && letter.is_uppercase();
    let crowded = is_latin(letter) && is_high(before) && is_high(after);
    frequency - if mixed { 4 } else { 0 } - if shouts { 3 } else { 0 } - if crowded { 4 } else { 0 }
}

fn is_high(letter: char) -> bool {
    letter.is_alphabetic() && !letter.is_ascii()
}

fn is_latin(letter: char) -> bool {
    letter < '\u{370}'
}
