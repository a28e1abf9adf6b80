//! Lists in which lines are of different people: which line is somebody by itself, and what stands below it and is theirs.

use super::{
    piece::{email, is_company, is_label, is_name, is_role, is_web, phone, pieces},
    split::Reach,
};
use crate::book::fold;

/// A part of a name or address is told by so many letters at least.
const FEWEST: usize = 3;
/// A last name behind an initial (`jsmith`) by so many: `sanna` is not `anna`.
const FEWEST_BEHIND: usize = 5;

/// A line with a person's name and, beside it, what else is known of them.
#[derive(Clone, Copy, PartialEq)]
pub enum Entry {
    /// It is none.
    No,
    /// A name and some words: it may be a place, too.
    Perhaps,
    /// A name with an address, a role, a company, or several things.
    Whole,
}

impl Entry {
    pub fn of(line: &str, reach: &Reach) -> Self {
        let pieces = pieces(line);
        let mut words = pieces.iter().map(|piece| unreached(piece)).filter(|words| !words.is_empty());
        let is_named = match words.next() {
            Some(first) if is_company(&first) => reach.email && words.any(|words| is_persons(&words)),
            Some(first) => is_persons(&first),
            None => false,
        };
        let others = || pieces.iter().skip(1);
        let says_more = reach.email || reach.phone || others().any(|piece| is_role(piece) || is_company(piece));
        match pieces.len() {
            _ if !is_named => Self::No,
            // `Bob Lee <bob@harbor.example>`
            1 if reach.email => Self::Whole,
            1 => Self::No,
            2 if !says_more => Self::Perhaps,
            _ => Self::Whole,
        }
    }
}

/// The words of a piece, without an address or a number to call.
fn unreached(piece: &str) -> String {
    let rest = email(piece).map_or_else(|| piece.to_owned(), |(_, rest)| rest);
    phone(&rest).map_or(rest, |(_, rest)| rest)
}

/// Whether words are somebody's name: two or more, each with a capital where the script has them; in Chinese a few signs.
pub fn is_persons(words: &str) -> bool {
    let is_begun =
        |word: &str| word.chars().next().is_some_and(|letter| letter.is_alphabetic() && !letter.is_lowercase());
    let count = words.split_whitespace().count();
    let is_long = count > 1 || (words.chars().any(is_han) && (2..=4).contains(&words.chars().count()));
    let is_other = is_role(words) || is_company(words) || is_web(words) || words.split_whitespace().any(is_label);
    is_long && count <= 4 && is_name(words) && !is_other && words.split_whitespace().any(is_begun)
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}')
}

/// Whether an address could be that of somebody of whom these lines tell: it has a part of their name, or of the
/// company's. Of other scripts nobody can say.
pub fn is_theirs(address: &str, lines: &[&str]) -> bool {
    let small = fold(address);
    let (mailbox, domain) = small.split_once('@').unwrap_or((&small, ""));
    let domain = domain.rsplit_once('.').map_or(domain, |(domain, _)| domain);
    let parts: Vec<String> = mailbox.split(['.', '_', '-', '+']).chain(domain.split('.')).map(letters).collect();
    let told: Vec<String> = lines.iter().flat_map(|line| line.split([' ', ',', ';', '|', '\t'])).map(letters).collect();
    let is_same = |part: &String, word: &String| {
        let is_short = part.len() < FEWEST || word.len() < FEWEST;
        let is_behind = word.len() >= FEWEST_BEHIND && part.ends_with(word.as_str());
        !is_short && (part.starts_with(word.as_str()) || word.starts_with(part.as_str()) || is_behind)
    };
    let is_latin = |word: &String| word.contains(|letter: char| letter.is_ascii_alphabetic());
    !told.iter().any(is_latin) || parts.iter().any(|part| told.iter().any(|word| is_same(part, word)))
}

fn letters(word: &str) -> String {
    fold(word).chars().filter(|letter| letter.is_alphanumeric()).collect()
}
