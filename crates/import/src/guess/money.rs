//! Which decimal separator and which currency a file uses.

use kariz_core::{Arrange, Book, Currency, typed::currency};
use kariz_protocol::ImportField;

use super::profile::{Kind, Profile};
use crate::{
    table::Rows,
    text::{cell::clean, number::SeparatorVotes},
};

/// The decimal separator of the columns that hold numbers, and whether the file leaves a doubt. Where
/// columns are separated by semicolons, it is because the comma is taken.
pub(crate) fn decimal(rows: Rows<'_>, profiles: &[Profile], delimiter: char) -> (char, bool) {
    let columns = (0..profiles.len()).filter(|column| profiles[*column].mostly(Kind::Number, 60));
    let mut votes = SeparatorVotes::default();
    for cell in columns.flat_map(|column| rows.sampled(column)) {
        votes.take(currency::split_sign(clean(cell)).0);
    }
    let (decided, is_proven) = votes.decide();
    (decided.unwrap_or(if delimiter == ';' { ',' } else { '.' }), !is_proven)
}

/// The currency of values that name none: the one that most values name, else the one in the name of
/// their column, else the workspace's own.
pub(crate) fn currency(rows: Rows<'_>, headers: &[String], columns: &[ImportField], book: &Book) -> Currency {
    let own = book.workspace().map(|workspace| workspace.currency).unwrap_or_default();
    let is_value = |column: &usize| columns[*column] == ImportField::Value;
    let values = || (0..columns.len()).filter(is_value);
    let signs = values().flat_map(|column| rows.sampled(column));
    let named = signs.filter_map(|cell| currency::by_sign(currency::split_sign(clean(cell)).1, own));
    let in_headers = values().filter_map(|column| named_in(headers.get(column)?));
    most_frequent(named).or_else(|| most_frequent(in_headers)).unwrap_or(own)
}

/// The currency in `Value (EUR)` or `Amount in USD`.
fn named_in(header: &str) -> Option<Currency> {
    let mut words = header.split(|letter: char| !letter.is_alphanumeric() && !"€$£¥".contains(letter));
    let is_code = |word: &str| word.chars().all(char::is_uppercase);
    words.find_map(|word| if is_code(word) { currency::by_code(word) } else { sign_alone(word) })
}

/// The currency of a sign that is no word.
fn sign_alone(word: &str) -> Option<Currency> {
    let is_sign = word.chars().all(|letter| !letter.is_alphanumeric() && !word.is_empty());
    if is_sign { currency::by_sign(word, Currency::EUR) } else { None }
}

fn most_frequent(currencies: impl Iterator<Item = Currency>) -> Option<Currency> {
    let all: Vec<Currency> = currencies.collect();
    let count = |currency: &Currency| all.iter().filter(|other| *other == currency).count();
    let mut different = all.clone();
    different.arrange();
    different.dedup();
    different.into_iter().max_by_key(|currency| (count(currency), std::cmp::Reverse(*currency)))
}
