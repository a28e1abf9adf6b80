//! A row, read with a plan: typed values, nothing looked up yet.

use std::borrow::Cow;

use kariz_core::{
    Currency, Date, Money,
    typed::{Marks, Unreadable, amount, currency},
};
use kariz_protocol::{ImportField, ImportPlan, RowReason};

use super::{percents::PercentStyle, problem::Problem};
use crate::{
    layout::Layout,
    table::{Row, Rows},
    text::{date::DateReader, domain, number},
};

/// Titles and names are cut to so many characters.
const NAME_LENGTH: usize = 200;
/// Other text is cut to so many bytes: a note, not a book.
const TEXT_LENGTH: usize = 20_000;
/// Dates further than this from today, some fifty years, are slips of the finger (as commands have it).
const FAR_DAYS: i32 = 18_263;

/// A row as a plan reads it. Empty text and `None` mean that nothing stands there.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft<'t> {
    pub(crate) source_id: &'t str,
    pub(crate) title: Cow<'t, str>,
    pub(crate) stage: &'t str,
    pub(crate) status: &'t str,
    pub(crate) value: Option<Money>,
    pub(crate) owner: Cow<'t, str>,
    pub(crate) organisation: Cow<'t, str>,
    pub(crate) domain: &'t str,
    pub(crate) industry: &'t str,
    pub(crate) region: &'t str,
    pub(crate) employees: Option<u32>,
    pub(crate) contact: Cow<'t, str>,
    pub(crate) role: &'t str,
    pub(crate) email: &'t str,
    pub(crate) phone: &'t str,
    pub(crate) product: Cow<'t, str>,
    pub(crate) channel: Cow<'t, str>,
    pub(crate) created_on: Option<Date>,
    pub(crate) closed_on: Option<Date>,
    pub(crate) expected_close: Option<Date>,
    pub(crate) likelihood: Option<u8>,
    pub(crate) lost_reason: Cow<'t, str>,
    pub(crate) closing_note: &'t str,
    pub(crate) about: String,
    /// The closing day cannot be read: only a deal that is open can do without.
    pub(crate) closed_on_problem: Option<Problem>,
    /// Fields in which something stands that cannot be read, and that a deal can do without.
    pub(crate) left_empty: Vec<ImportField>,
}

impl Draft<'_> {
    /// Whether anything says which deal it is.
    pub(crate) fn has_name(&self) -> bool {
        let names = [&*self.title, &*self.organisation, &*self.contact, self.email, self.domain, self.source_id];
        names.iter().any(|name| !name.is_empty())
    }
}

/// Reads rows with a plan.
pub(crate) struct RowReader {
    pub(crate) layout: Layout,
    dates: DateReader,
    decimal: char,
    currency: Currency,
    percents: PercentStyle,
    width: usize,
}

impl RowReader {
    /// A reader of these rows.
    pub(crate) fn new(rows: Rows<'_>, plan: &ImportPlan, today: Date) -> Self {
        let layout = Layout::of(&plan.columns);
        Self {
            percents: PercentStyle::of(rows, &layout, plan.decimal),
            layout,
            dates: DateReader { order: plan.dates, today },
            decimal: plan.decimal,
            currency: plan.currency,
            width: rows.width(),
        }
    }

    /// The row's values.
    ///
    /// # Errors
    /// When a cell does not hold what its column should.
    pub(crate) fn read<'t>(&self, row: &Row<'t>) -> Result<Draft<'t>, Problem> {
        if (self.width..row.len()).any(|column| !row.cell(column).trim().is_empty()) {
            return Err(Problem::of_row(RowReason::Ragged));
        }
        let text = |field| cut(self.layout.first(row, field));
        let name = |field| line(text(field));
        let mut left_empty = Vec::new();
        let (closed_on, closed_on_problem) = match self.date(row, ImportField::ClosedOn) {
            Ok(day) => (day, None),
            Err(problem) => (None, Some(problem)),
        };
        Ok(Draft {
            source_id: text(ImportField::SourceId),
            title: name(ImportField::Title),
            stage: text(ImportField::Stage),
            status: text(ImportField::Status),
            value: self.value(row)?,
            owner: name(ImportField::Owner),
            organisation: name(ImportField::Organisation),
            domain: domain::host(text(ImportField::Domain)),
            industry: text(ImportField::Industry),
            region: text(ImportField::Region),
            employees: self.employees(text(ImportField::Employees)),
            contact: self.contact(row),
            role: text(ImportField::Role),
            email: text(ImportField::Email),
            phone: text(ImportField::Phone),
            product: name(ImportField::Product),
            channel: name(ImportField::Channel),
            created_on: self.date(row, ImportField::CreatedOn)?,
            closed_on,
            closed_on_problem,
            expected_close: spared(self.date(row, ImportField::ExpectedClose), &mut left_empty),
            likelihood: spared(self.likelihood(row), &mut left_empty),
            lost_reason: name(ImportField::LostReason),
            closing_note: text(ImportField::ClosingNote),
            about: cut(&self.layout.joined(row, ImportField::About, "\n\n")).to_owned(),
            left_empty,
        })
    }

    fn date(&self, row: &Row<'_>, field: ImportField) -> Result<Option<Date>, Problem> {
        let cell = self.layout.first(row, field);
        if cell.is_empty() {
            return Ok(None);
        }
        let date = self.dates.read(cell);
        let is_far = |date: Date| date.days_since(self.dates.today).abs() > FAR_DAYS;
        if date.map_or_else(|| self.dates.is_far(cell), is_far) {
            return Err(Problem::with(field, RowReason::DayOutOfRange));
        }
        date.map(Some).ok_or(Problem::with(field, RowReason::NotADate))
    }

    /// The value in the currency that the currency column names, or a sign beside the number, or the plan.
    fn value(&self, row: &Row<'_>) -> Result<Option<Money>, Problem> {
        let problem = |reason| Problem::with(ImportField::Value, reason);
        let cell = self.layout.first(row, ImportField::Value);
        if cell.is_empty() {
            return Ok(None);
        }
        let (digits, sign) = currency::split_sign(cell);
        if !self.is_currency(sign) {
            return self.amount(row, cell);
        }
        let number = number::read(digits, self.decimal).ok_or(problem(RowReason::NotANumber))?;
        let currency = self.currency(row, sign)?;
        let minor = number.in_minor_units(currency.digits()).filter(|minor| *minor >= 0);
        minor.map(|minor| Some(Money::new(minor, currency))).ok_or(problem(RowReason::OutOfRange))
    }

    fn is_currency(&self, sign: &str) -> bool {
        sign.is_empty() || currency::by_sign(sign, self.currency).is_some()
    }

    /// A value with words beside it, as people write it: `1.2k`, `5 thousand`. What they do not say leaves the row out:
    /// of `about 5k` nobody knows the amount.
    fn amount(&self, row: &Row<'_>, cell: &str) -> Result<Option<Money>, Problem> {
        let is_named = !self.layout.first(row, ImportField::Currency).is_empty();
        let usual = self.currency(row, "")?;
        amount(cell, usual, Marks { decimal: self.decimal }).map_err(|unreadable| {
            let reason = match unreadable {
                Unreadable::TooLarge | Unreadable::Negative | Unreadable::TooFine(_) => RowReason::OutOfRange,
                Unreadable::UnknownWord(_) if !is_named => RowReason::NotACurrency,
                _ => RowReason::NotANumber,
            };
            Problem::with(ImportField::Value, reason)
        })
    }

    fn currency(&self, row: &Row<'_>, sign: &str) -> Result<Currency, Problem> {
        let named = self.layout.first(row, ImportField::Currency);
        let (field, word) = if named.is_empty() { (ImportField::Value, sign) } else { (ImportField::Currency, named) };
        if word.is_empty() {
            return Ok(self.currency);
        }
        currency::by_sign(word, self.currency).ok_or(Problem::with(field, RowReason::NotACurrency))
    }

    /// The row's likelihood, in percent.
    pub(crate) fn likelihood(&self, row: &Row<'_>) -> Result<Option<u8>, Problem> {
        let cell = self.layout.first(row, ImportField::Likelihood);
        if cell.is_empty() {
            return Ok(None);
        }
        let percent = self.percents.read(cell, self.decimal);
        percent.map(Some).ok_or(Problem::with(ImportField::Likelihood, RowReason::NotANumber))
    }

    /// Of `11-50` the first number. What is no number is left aside: no deal is refused for it.
    fn employees(&self, cell: &str) -> Option<u32> {
        let first = cell.split(['-', '–', '+', ' ']).next()?;
        u32::try_from(number::read(first, self.decimal)?.in_minor_units(0)?).ok()
    }

    /// The contact's name, of one column or of those for first and last name.
    fn contact<'t>(&self, row: &Row<'t>) -> Cow<'t, str> {
        match self.layout.columns(ImportField::Contact) {
            [_] | [] => line(self.layout.first(row, ImportField::Contact)),
            _ => line(&self.layout.joined(row, ImportField::Contact, " ")).into_owned().into(),
        }
    }
}

/// What was read of a field that a deal can do without; else nothing, and the field is noted.
fn spared<T>(read: Result<Option<T>, Problem>, left_empty: &mut Vec<ImportField>) -> Option<T> {
    read.unwrap_or_else(|problem| {
        left_empty.extend(problem.field);
        None
    })
}

/// `text`, not endless.
fn cut(text: &str) -> &str {
    let end = (0..=TEXT_LENGTH.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or_default()]
}

/// `text` on one line and not endless.
fn line(text: &str) -> Cow<'_, str> {
    if text.len() <= NAME_LENGTH && !text.contains(char::is_control) {
        return text.into();
    }
    let words: Vec<&str> = text.split(|letter: char| letter.is_whitespace() || letter.is_control()).collect();
    let filled: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    filled.join(" ").chars().take(NAME_LENGTH).collect::<String>().trim_end().to_owned().into()
}
