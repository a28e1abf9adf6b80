//! What kind of values a column holds.

use kariz_core::{Currency, Date};
use kariz_protocol::{DateOrder, StatusMeaning};
use rustc_hash::FxHashSet;

use crate::{
    lexicon::outcomes,
    table::Table,
    text::{cell::clean, currency, date::DateReader, domain, number},
};

/// So many rows, evenly chosen, are looked at.
const ROWS: usize = 400;
/// Every order of day, month and year.
pub(crate) const ORDERS: [DateOrder; 3] = [DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay];

/// How many of the looked-at cells of a column are what.
#[derive(Clone, Debug, Default)]
pub(crate) struct Profile {
    /// Cells that are not empty.
    pub(crate) filled: usize,
    /// Dates, in one order or another.
    pub(crate) dates: usize,
    /// Numbers, with or without a currency sign.
    pub(crate) numbers: usize,
    /// Numbers with a currency sign.
    pub(crate) amounts: usize,
    /// Whole numbers that can be the days of a spreadsheet.
    pub(crate) serials: usize,
    /// Numbers from 0 to 100, with or without a percent sign.
    pub(crate) percents: usize,
    /// Email addresses.
    pub(crate) emails: usize,
    /// Web domains.
    pub(crate) domains: usize,
    /// Telephone numbers.
    pub(crate) phones: usize,
    /// Currency codes.
    pub(crate) currencies: usize,
    /// Words that are neither date nor number.
    pub(crate) texts: usize,
    /// Words with digits and without spaces.
    pub(crate) codes: usize,
    /// Words that mean won or lost.
    pub(crate) outcomes: usize,
    /// Different values.
    pub(crate) distinct: usize,
}

impl Profile {
    /// What these cells hold.
    pub(crate) fn of<'a>(cells: impl Iterator<Item = &'a str>, today: Date) -> Self {
        let mut profile = Self::default();
        let mut seen = FxHashSet::default();
        for cell in cells.map(clean).filter(|cell| !cell.is_empty()) {
            profile.filled += 1;
            if seen.insert(cell) {
                profile.distinct += 1;
            }
            profile.take(cell, today);
        }
        profile
    }

    fn take(&mut self, cell: &str, today: Date) {
        let count = |is: bool, counter: &mut usize| *counter += usize::from(is);
        let is_date = ORDERS.iter().any(|order| DateReader { order: *order, today }.read_evident(cell).is_some());
        let (digits, sign) = currency::split_sign(cell.trim_end_matches(['%', '٪']));
        let value = ['.', ','].iter().find_map(|decimal| number::read(digits, *decimal));
        let known_sign = currency::by_sign(sign, Currency::EUR).is_some();
        let is_number = value.is_some() && (sign.is_empty() || known_sign);
        let hundred = number::Decimal(100 * number::Decimal::ONE.0);
        count(is_date, &mut self.dates);
        count(is_number && !is_date, &mut self.numbers);
        count(is_number && known_sign, &mut self.amounts);
        count(!is_date && DateReader { order: DateOrder::YearMonthDay, today }.read(cell).is_some(), &mut self.serials);
        count(
            is_number && value.is_some_and(|value| (number::Decimal(0)..=hundred).contains(&value)),
            &mut self.percents,
        );
        count(is_email(cell), &mut self.emails);
        count(is_domain(cell), &mut self.domains);
        count(is_phone(cell), &mut self.phones);
        count(currency::by_code(cell).is_some(), &mut self.currencies);
        count(cell.contains(char::is_alphabetic) && !is_date && !is_number, &mut self.texts);
        count(
            cell.contains(|letter: char| letter.is_ascii_digit()) && !cell.contains(' ') && !is_date,
            &mut self.codes,
        );
        let closed = matches!(outcomes::meaning(cell), Some(StatusMeaning::Won | StatusMeaning::Lost));
        count(closed, &mut self.outcomes);
    }

    /// Whether at least so many percent of the filled cells are counted in `counter`.
    pub(crate) fn mostly(&self, counter: usize, percent: usize) -> bool {
        self.filled > 0 && counter * 100 >= self.filled * percent
    }
}

/// The cells of a column in evenly chosen rows, from row `from` on.
pub(crate) fn sampled(table: &Table, from: usize, column: usize) -> impl Iterator<Item = &str> {
    let step = table.len().saturating_sub(from).div_ceil(ROWS).max(1);
    (from..table.len()).step_by(step).map(move |row| table.row(row).cell(column))
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
