//! What kind of values a column holds.

use kariz_core::{Currency, Date, typed::currency};
use kariz_protocol::{DateOrder, StatusMeaning};
use rustc_hash::FxHashMap;

use crate::{
    lexicon::outcomes,
    text::{cell::clean, date::DateReader, domain, fold::fold, number},
};

/// Every order of day, month and year.
pub(crate) const ORDERS: [DateOrder; 3] = [DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay];

/// What a cell can be; it can be several at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A date, in one order or another.
    Date,
    /// A date, or what stands like one and is none: the 31st of February.
    DateShaped,
    /// A number that is no date, with or without a currency sign.
    Number,
    /// A number with a currency sign.
    Amount,
    /// A whole number that can be the day of a spreadsheet.
    Serial,
    /// A number from 0 to 100, with or without a percent sign.
    Percent,
    /// An email address.
    Email,
    /// A web domain.
    Domain,
    /// A telephone number.
    Phone,
    /// A currency code.
    Currency,
    /// Words that are neither date nor number.
    Text,
    /// A word with digits and without spaces.
    Code,
    /// A word that means won or lost.
    Outcome,
    /// Yes or no, true or false: never a name.
    Flag,
}

/// How many kinds there are.
const KINDS: usize = Kind::Flag as usize + 1;

/// How many of the looked-at cells of a column are of which kind.
#[derive(Clone, Debug, Default)]
pub(crate) struct Profile {
    /// Cells that are not empty.
    pub(crate) filled: usize,
    /// Different values.
    pub(crate) distinct: usize,
    counts: [usize; KINDS],
}

impl Profile {
    /// What these cells hold.
    pub(crate) fn of<'a>(cells: impl Iterator<Item = &'a str>, today: Date) -> Self {
        let mut profile = Self::default();
        let mut seen: FxHashMap<&str, [bool; KINDS]> = FxHashMap::default();
        for cell in cells.map(clean).filter(|cell| !cell.is_empty()) {
            profile.filled += 1;
            let kinds = seen.entry(cell).or_insert_with(|| kinds(cell, today));
            for (count, is) in profile.counts.iter_mut().zip(kinds) {
                *count += usize::from(*is);
            }
        }
        profile.distinct = seen.len();
        profile
    }

    /// How many cells are of this kind.
    pub(crate) fn count(&self, kind: Kind) -> usize {
        self.counts[kind as usize]
    }

    /// Whether at least so many percent of the filled cells are of this kind.
    pub(crate) fn mostly(&self, kind: Kind, percent: usize) -> bool {
        self.share(self.count(kind), percent)
    }

    /// Whether at least so many percent of the filled cells are different.
    pub(crate) fn differs(&self, percent: usize) -> bool {
        self.share(self.distinct, percent)
    }

    /// Whether `count` is at least so many percent of the filled cells, of which there are some.
    pub(crate) fn share(&self, count: usize, percent: usize) -> bool {
        self.filled > 0 && count * 100 >= self.filled * percent
    }
}

/// A cell of more bytes is text, whatever it begins with.
const LONGEST: usize = 500;

/// What a cell is, kind by kind.
fn kinds(cell: &str, today: Date) -> [bool; KINDS] {
    if cell.len() > LONGEST {
        let mut kinds = [false; KINDS];
        kinds[Kind::Text as usize] = true;
        return kinds;
    }
    let is_date = ORDERS.iter().any(|order| DateReader { order: *order, today }.read_evident(cell).is_some());
    let (digits, sign) = currency::split_sign(cell.trim_end_matches(['%', '٪']));
    let value = ['.', ','].iter().find_map(|decimal| number::read(digits, *decimal));
    let has_sign = !sign.is_empty() && currency::by_sign(sign, Currency::EUR).is_some();
    let is_number = value.is_some() && (sign.is_empty() || has_sign);
    let hundred = number::Decimal(0)..=number::Decimal(100 * number::Decimal::ONE.0);
    let has_letters = cell.contains(char::is_alphabetic);
    let mut kinds = [false; KINDS];
    let mut set = |kind: Kind, is: bool| kinds[kind as usize] = is;
    set(Kind::Date, is_date);
    set(Kind::DateShaped, is_date || is_shaped_like_a_date(cell));
    set(Kind::Number, is_number && !is_date);
    set(Kind::Amount, is_number && has_sign);
    set(Kind::Serial, !is_date && DateReader { order: DateOrder::YearMonthDay, today }.read(cell).is_some());
    set(Kind::Percent, is_number && value.is_some_and(|value| hundred.contains(&value)));
    set(Kind::Email, is_email(cell));
    set(Kind::Domain, has_letters && is_domain(cell));
    set(Kind::Phone, is_phone(cell));
    set(Kind::Currency, currency::by_code(cell).is_some());
    set(Kind::Text, has_letters && !is_date && !is_number);
    set(Kind::Code, cell.contains(|letter: char| letter.is_ascii_digit()) && !cell.contains(' ') && !is_date);
    set(Kind::Flag, is_flag(cell));
    set(Kind::Outcome, matches!(outcomes::meaning(cell), Some(StatusMeaning::Won | StatusMeaning::Lost)));
    kinds
}

/// Three numbers that dots, hyphens or slashes part, one of them a year.
fn is_shaped_like_a_date(cell: &str) -> bool {
    let day = cell.split([' ', 'T']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['.', '-', '/']).collect();
    let is_whole = |most: usize, part: &str| {
        (1..=most).contains(&part.len()) && part.chars().all(|letter| letter.is_ascii_digit())
    };
    match parts.as_slice() {
        [first, month, last] => {
            let ends_with_year = is_whole(2, first) && matches!(last.len(), 2 | 4) && is_whole(4, last);
            let begins_with_year = first.len() == 4 && is_whole(4, first) && is_whole(2, last);
            is_whole(2, month) && (ends_with_year || begins_with_year)
        }
        _ => false,
    }
}

fn is_flag(cell: &str) -> bool {
    const FLAGS: &str =
        "true false yes no y n da nu tak nie kylla ei adevarat fals prawda falsz tosi epatosi 是 否 真 假 بله خیر";
    let folded = fold(cell);
    FLAGS.split_ascii_whitespace().any(|flag| flag == folded)
}

fn is_email(cell: &str) -> bool {
    match cell.split_once('@') {
        Some((name, host)) => !name.is_empty() && host.contains('.') && !cell.contains(char::is_whitespace),
        None => false,
    }
}

fn is_domain(cell: &str) -> bool {
    let host = domain::host(cell);
    let ending = host.rsplit('.').next().unwrap_or_default();
    let plain = host.chars().all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '.');
    host.contains('.') && plain && ending.len() >= 2 && ending.chars().all(char::is_alphabetic)
}

fn is_phone(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let plain = cell.chars().all(|letter| letter.is_ascii_digit() || "+-/(). ".contains(letter));
    plain && (6..=16).contains(&digits)
}
