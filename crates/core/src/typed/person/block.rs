//! What a few lines say of somebody.

use super::{
    Reader, Typed,
    piece::{email, is_company, is_fax, is_name, is_numbered_name, is_role, is_web, phone, pieces},
};
use crate::typed::{amount, columns::is_column, plain_digits};

/// What these lines say of somebody; `is_line` where one line is all that was typed.
pub fn person(lines: &[&str], is_line: bool, reader: &Reader<'_>) -> Typed {
    let mut typed = Typed::default();
    let mut words: Vec<String> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let is_farewell = at == 0 && lines.len() > 2 && line.ends_with([',', '،']);
        let mut before = "";
        for piece in if is_farewell { Vec::new() } else { pieces(line) } {
            take(piece, Beside { is_line, before }, &mut typed, &mut words, reader);
            before = piece;
        }
    }
    assign(words, lines.len() > 1, &mut typed);
    or_as_typed(typed, || lines.join(" "))
}

/// What the cells of a row say of somebody, each by what it is.
pub fn row(cells: &[String], reader: &Reader<'_>) -> Typed {
    let mut typed = Typed::default();
    let mut words = Vec::new();
    let mut before = "";
    for cell in cells.iter().filter(|cell| !cell.is_empty()) {
        take(cell, Beside { is_line: false, before }, &mut typed, &mut words, reader);
        before = cell;
    }
    assign(words, false, &mut typed);
    or_as_typed(typed, || cells.join(" ").trim().to_owned())
}

/// An amount alone, or a channel, is nobody's: it stands as it was typed.
fn or_as_typed(typed: Typed, all: impl Fn() -> String) -> Typed {
    if typed.name.trim().is_empty() { Typed { name: all(), ..Typed::default() } } else { typed }
}

/// What stands beside a piece.
#[derive(Clone, Copy)]
struct Beside<'p> {
    /// There is one line, and no other.
    is_line: bool,
    /// The piece before it in its line.
    before: &'p str,
}

/// Takes in what a piece is beyond words.
fn take(piece: &str, beside: Beside<'_>, typed: &mut Typed, words: &mut Vec<String>, reader: &Reader<'_>) {
    let hints = reader.hints;
    let mut rest = piece.to_owned();
    if typed.email.is_empty()
        && let Some((address, around)) = email(&rest)
    {
        typed.email = address;
        rest = around;
    }
    if typed.value.is_none()
        && let Some(value) =
            is_amount(&rest, beside).then(|| amount(&rest, hints.usual, hints.marks).ok().flatten()).flatten()
    {
        typed.value = Some(value);
        return;
    }
    if let Some((number, around)) = phone(&rest)
        && typed.phone.is_empty()
        && !is_fax(&rest)
    {
        typed.phone = number;
        rest = around;
    }
    let channel = typed.channel.is_none().then(|| reader.channel(&rest));
    match channel.flatten() {
        Some(channel) => typed.channel = Some(channel),
        None if !rest.is_empty() => words.push(rest),
        None => {}
    }
}

/// Whether a number is meant as an amount: it has a currency or a thousand to it; `3M` is a company. A number alone is
/// one in a single line, if it is no year, no number to call, and no postcode after a town.
fn is_amount(piece: &str, beside: Beside<'_>) -> bool {
    let plain = plain_digits(piece);
    let digits = plain.bytes().filter(u8::is_ascii_digit).count();
    if digits == 0 || plain.len() > 24 || plain.starts_with('+') {
        return false;
    }
    let mut more = plain.chars().filter(|letter| letter.is_alphabetic() || "€$£¥₹₽﷼".contains(*letter));
    if let Some(first) = more.next() {
        return !(matches!(first, 'm' | 'M') && more.next().is_none());
    }
    let is_year = digits == 4 && (plain.starts_with("19") || plain.starts_with("20"));
    let is_postcode = plain.len() == 5 && digits == 5 && is_words(beside.before);
    let is_other = is_year || is_postcode || plain.starts_with('0') || plain.contains('-');
    beside.is_line && (4..7).contains(&digits) && !is_other
}

/// Words without a number in them, and no address.
fn is_words(piece: &str) -> bool {
    piece.contains(char::is_alphabetic) && !piece.contains(char::is_numeric) && !piece.contains('@')
}

/// Says which of the words are the name, the role, the company; the rest is about them.
fn assign(words: Vec<String>, is_block: bool, typed: &mut Typed) {
    let mut left: Vec<Option<String>> = words.into_iter().map(Some).collect();
    let mut take = |is_it: &dyn Fn(usize, &str) -> bool| {
        let found = left.iter().enumerate().position(|(at, word)| word.as_deref().is_some_and(|word| is_it(at, word)));
        found.and_then(|at| left[at].take())
    };
    let domain = typed.email.split_once('@').and_then(|(_, domain)| domain.split('.').next()).unwrap_or_default();
    let domain = letters(domain);
    let is_theirs = |word: &str| {
        let word = letters(word);
        word.len() >= 3 && domain.len() >= 3 && (word.starts_with(&domain) || domain.starts_with(&word))
    };
    let company = take(&|_, word| is_company(word) && !is_web(word));
    let company = company.or_else(|| take(&|at, word| at > 0 && is_theirs(word) && !is_role(word) && !is_web(word)));
    let name =
        take(&|_, word| is_name(word) && !is_role(word) && !is_web(word)).or_else(|| take(&|_, word| !is_web(word)));
    let role = take(&|_, word| is_role(word) && is_name(word));
    let role =
        role.or_else(|| if is_block && company.is_some() { take(&|at, word| at < 3 && is_name(word)) } else { None });
    let is_no_column = |word: &str| !is_column(word) && !is_web(word);
    let company = company.or_else(|| take(&|at, word| at < 3 && is_name(word) && is_no_column(word)));
    // Beside a name: `Lead Firm 3`. In a signature it may be a street.
    let is_numbered = |at, word: &str| !is_block && at == 1 && is_numbered_name(word) && is_no_column(word);
    let company = company.or_else(|| take(&is_numbered));
    typed.about = left.into_iter().flatten().collect::<Vec<_>>().join(", ");
    typed.organisation = company.unwrap_or_default();
    typed.role = role.unwrap_or_default();
    typed.name = name.unwrap_or_default();
    stand_in(typed);
}

/// A name where none was typed: as the address has it, else the company, else how they are reached.
pub fn stand_in(typed: &mut Typed) {
    if !typed.name.is_empty() {
        return;
    }
    let mailbox = typed.email.split('@').next().unwrap_or_default();
    let is_persons = mailbox.contains(['.', '_', '-']) && !mailbox.contains(char::is_numeric);
    typed.name = if is_persons {
        let words = mailbox.split(['.', '_', '-']).filter(|word| !word.is_empty());
        words.map(capitalised).collect::<Vec<_>>().join(" ")
    } else {
        let others = [&typed.organisation, &typed.email, &typed.phone, &typed.role, &typed.about];
        others.into_iter().find(|other| !other.is_empty()).cloned().unwrap_or_default()
    };
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The letters and digits alone, without marks.
fn letters(text: &str) -> String {
    crate::book::fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect()
}
