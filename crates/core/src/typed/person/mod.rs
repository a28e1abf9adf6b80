//! Somebody as they are typed or pasted: a line, an email signature, what stands on a business card, a vCard, a table; one
//! or many. What is read is shown before anything is made of it, so a guess does no harm; nothing that was typed is left out.

mod block;
mod card;
mod list;
mod piece;
mod split;
mod table;
#[cfg(test)]
mod tests;

pub(crate) use piece::is_role;

use super::Marks;
use crate::{Arrange, Currency, Money, book::same_name};

/// What is read of one of them. What is not said is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The person; where only a company or an address was typed, what stands for them.
    pub name: String,
    /// The company they are at.
    pub organisation: String,
    /// What they do there.
    pub role: String,
    /// Email address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// What it may be worth.
    pub value: Option<Money>,
    /// Which of the channels of [`Hints`].
    pub channel: Option<usize>,
    /// All else.
    pub about: String,
}

/// What helps to read.
#[derive(Clone, Copy, Debug)]
pub struct Hints<'a> {
    /// The names of the channels.
    pub channels: &'a [String],
    /// The currency that is meant where none is typed.
    pub usual: Currency,
    /// How the reader writes numbers.
    pub marks: Marks,
}

/// Why a text is not read. Nothing of it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is longer than [`MOST_BYTES`].
    TooLong,
    /// It has more people than [`MOST`].
    TooMany,
    /// What is said of this one, counted from 1, is longer than [`LONGEST`]: it is something else.
    NoPerson(usize),
    /// This card, counted from 1, has no end, or says nothing of anybody.
    BrokenCard(usize),
}

/// The longest text that is read, in bytes: 5,000 cards with their pictures left out take 2 MB.
pub const MOST_BYTES: usize = 8_000_000;
/// The most people that are read at once.
pub const MOST: usize = 10_000;
/// The most that is said of one of them, in bytes.
pub const LONGEST: usize = 8_000;

/// Reads whoever stands in a text; nobody where it is blank. The time it takes grows with its length.
///
/// # Errors
/// Says why it cannot be read.
pub fn people(text: &str, hints: Hints<'_>) -> Result<Vec<Typed>, Unread> {
    if text.len() > MOST_BYTES {
        return Err(Unread::TooLong);
    }
    let reader = Reader::with(hints);
    if card::is_cards(text) {
        return card::people(text, &reader);
    }
    if let Some(table) = table::Table::of(text) {
        return table.people(&reader);
    }
    let mut people = Vec::new();
    let blocks = split::blocks(text);
    let is_line = matches!(&blocks[..], [lines] if lines.len() == 1);
    for lines in blocks {
        if lines.iter().map(|line| line.len()).sum::<usize>() > LONGEST {
            return Err(Unread::NoPerson(people.len() + 1));
        }
        if people.len() == MOST {
            return Err(Unread::TooMany);
        }
        people.push(block::person(&lines, is_line, &reader));
    }
    Ok(people)
}

/// What helps to read, made ready: each word is looked up among the channels, of which a workspace may have many.
struct Reader<'a> {
    hints: Hints<'a>,
    /// By name, as names are compared, with their places in the hints.
    channels: Vec<(String, usize)>,
}

impl<'a> Reader<'a> {
    fn with(hints: Hints<'a>) -> Self {
        let names = hints.channels.iter().enumerate().map(|(place, name)| (same_name(name), place));
        let mut channels: Vec<_> = names.filter(|(name, _)| !name.is_empty()).collect();
        channels.arrange();
        Self { hints, channels }
    }

    /// Which channel is called so, the first of several.
    fn channel(&self, called: &str) -> Option<usize> {
        let name = same_name(called);
        let at = self.channels.partition_point(|(other, _)| *other < name);
        self.channels.get(at).filter(|(other, _)| *other == name).map(|(_, place)| *place)
    }
}
