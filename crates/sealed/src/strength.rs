//! How hard a passphrase is to guess, for somebody who has the file.
//!
//! An estimate from below: letters in a row count as a word that is in a dictionary, and what is
//! usual, repeated or in the order of the alphabet or the keyboard counts next to nothing.

/// How hard it is to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Minutes to days.
    Weak,
    /// Years with one machine, less with many.
    Fair,
    /// More than anybody has.
    Strong,
}

/// With [`WORK`](crate::WORK), a guess takes a good machine some tenths of a second.
const FAIR: f64 = 30.0;
const STRONG: f64 = 44.0;

/// A word out of some ten thousand, and what each letter of a longer one adds.
const WORD: f64 = 13.0;
const LONG_WORD: usize = 8;
const MORE_LETTERS: f64 = 1.5;
const LETTER: f64 = 4.7;
const DIGIT: f64 = 3.3;
const OTHER: f64 = 4.0;
/// What is written without thinking.
const USUAL: f64 = 4.0;

const ROWS: [&str; 5] = ["abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
const COMMON: [&str; 24] = [
    "admin",
    "company",
    "dragon",
    "football",
    "hello",
    "iloveyou",
    "kariz",
    "letmein",
    "login",
    "master",
    "monkey",
    "passphrase",
    "passwd",
    "password",
    "passwort",
    "pipeline",
    "princess",
    "qwertz",
    "sales",
    "secret",
    "summer",
    "test",
    "welcome",
    "winter",
];

/// A passphrase has at least so many letters: fewer are tried out, whatever they are.
pub const LEAST: usize = 8;

/// How many letters and signs somebody sees in it: what only changes the one before it is no letter of its own.
pub fn letters(passphrase: &str) -> usize {
    passphrase.trim().chars().filter(|letter| !joins(*letter)).count()
}

/// Accents, vowel signs, joiners and variants.
fn joins(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200b}'..='\u{200f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{20d0}'..='\u{20ff}')
}

/// How hard a passphrase is to guess.
pub fn strength(passphrase: &str) -> Strength {
    match bits(passphrase) {
        bits if bits >= STRONG => Strength::Strong,
        bits if bits >= FAIR => Strength::Fair,
        _ => Strength::Weak,
    }
}

/// Guesses that it takes, as a power of 2; from below.
fn bits(passphrase: &str) -> f64 {
    let mut seen: Vec<String> = Vec::new();
    let mut sum = 0.0;
    for part in parts(&passphrase.to_lowercase()) {
        // What comes again adds that it does.
        sum += if seen.contains(&part) { 1.0 } else { part_bits(&part) };
        seen.push(part);
    }
    sum
}

/// Letters in a row, digits in a row, and everything else one by one.
fn parts(text: &str) -> Vec<String> {
    let mut parts: Vec<(Kind, String)> = Vec::new();
    for letter in text.chars() {
        let kind = Kind::of(letter);
        match parts.last_mut() {
            Some((last, part)) if *last == kind && kind != Kind::Other => part.push(letter),
            _ => parts.push((kind, letter.to_string())),
        }
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Digit,
    Other,
}

impl Kind {
    fn of(letter: char) -> Self {
        match letter {
            _ if letter.is_alphabetic() => Self::Letter,
            _ if letter.is_numeric() => Self::Digit,
            _ => Self::Other,
        }
    }
}

fn part_bits(part: &str) -> f64 {
    let letters: Vec<char> = part.chars().collect();
    let count = letters.len() as f64;
    let mut kinds = letters.clone();
    kinds.sort_unstable();
    kinds.dedup();
    if is_in_a_row(part) || COMMON.contains(&part) || kinds.len() * 3 <= letters.len() {
        return USUAL.min(LETTER * count);
    }
    match letters.first().map(|letter| Kind::of(*letter)) {
        Some(Kind::Letter) => {
            (LETTER * count).min(WORD + MORE_LETTERS * letters.len().saturating_sub(LONG_WORD) as f64)
        }
        // A year, most of all.
        Some(Kind::Digit) if letters.len() == 4 && (part.starts_with("19") || part.starts_with("20")) => 2.0 * DIGIT,
        Some(Kind::Digit) => DIGIT * count,
        // Between words there is something, whatever it is.
        _ if part == " " || part == "-" => 0.0,
        _ => OTHER * count,
    }
}

/// Three or more that follow each other in the alphabet or on the keyboard, either way; after the last
/// comes the first again.
fn is_in_a_row(part: &str) -> bool {
    let back: String = part.chars().rev().collect();
    part.chars().count() >= 3 && ROWS.iter().any(|row| goes_along(row, part) || goes_along(row, &back))
}

fn goes_along(row: &str, part: &str) -> bool {
    let Some(begin) = part.chars().next().and_then(|first| row.find(first)) else { return false };
    row.chars().cycle().skip(begin).zip(part.chars()).all(|(there, here)| there == here)
}

/// Four words that mean nothing and can be said aloud, from 256 random bits: 76 bits to guess.
pub fn suggestion(random: [u8; 32]) -> String {
    const CONSONANTS: &[u8; 16] = b"bdfghjklmnprstvz";
    const VOWELS: &[u8; 5] = b"aeiou";
    let mut syllables = random.chunks_exact(2).take(12).map(|two| {
        let consonant = CONSONANTS[usize::from(two[0]) % CONSONANTS.len()];
        // 255 is three times 85 is 51 times 5: the one value too many makes the first vowel a hair likelier.
        let vowel = VOWELS[usize::from(two[1]) % VOWELS.len()];
        [char::from(consonant), char::from(vowel)].iter().collect::<String>()
    });
    let word = |syllables: &mut dyn Iterator<Item = String>| syllables.take(3).collect::<String>();
    let words: Vec<String> = (0..4).map(|_| word(&mut syllables)).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_usual_is_weak() {
        for passphrase in [
            "",
            "a",
            "password",
            "Password1",
            "12345678901234567890",
            "qwertyuiop",
            "aaaaaaaaaaaaaaaa",
            "Summer2026!",
            "test test test test test",
            "zyxwvuts",
            "kariz2026",
        ] {
            assert_eq!(strength(passphrase), Strength::Weak, "{passphrase}");
        }
    }

    #[test]
    fn letters_are_counted_as_they_are_seen() {
        for (passphrase, count) in
            [("abc", 3), ("  abc ", 3), ("e\u{301}te\u{301}", 3), ("شَب", 2), ("👍🏽👍🏽", 2), ("日本語", 3)]
        {
            assert_eq!(letters(passphrase), count, "{passphrase}");
        }
        assert!(letters(&suggestion([7; 32])) >= LEAST);
    }

    #[test]
    fn more_words_are_harder() {
        assert_eq!(strength("greenhouse meters"), Strength::Weak);
        assert_eq!(strength("greenhouse meters delta"), Strength::Fair);
        assert_eq!(strength("greenhouse meters delta kite"), Strength::Strong);
        assert_eq!(strength("لوله آب قنات کوه"), Strength::Strong);
        assert_eq!(strength("x7$kQ!2m@Zr#9w&L"), Strength::Strong);
    }

    #[test]
    fn a_suggestion_is_strong_and_can_be_said_aloud() {
        let random: [u8; 32] = std::array::from_fn(|at| (at as u8).wrapping_mul(97).wrapping_add(13));
        let words = suggestion(random);
        assert_eq!(words.split(' ').map(str::len).collect::<Vec<_>>(), [6, 6, 6, 6], "{words}");
        assert_eq!(strength(&words), Strength::Strong);
        assert_ne!(words, suggestion([7; 32]));
    }
}
