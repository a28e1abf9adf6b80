//! A file read with certain settings, and what its columns hold: kept from ask to ask.

use kariz_core::Date;
use kariz_protocol::DateOrder;

use crate::{
    guess::{dates, header, money, profile::Profile},
    rejected::as_it_was,
    table::{Rows, Table, detect_delimiter},
    text::cell::clean,
};

/// A file read with certain settings, and what its columns hold.
pub(crate) struct Parsed {
    pub(crate) encoding: String,
    pub(crate) delimiter: char,
    pub(crate) has_header: bool,
    pub(crate) table: Table,
    /// What kind of values each column holds.
    pub(crate) profiles: Vec<Profile>,
    /// The order of dates, and whether the file proves it.
    pub(crate) dates: (DateOrder, bool),
    /// The decimal separator, and whether the file leaves a doubt.
    pub(crate) decimal: (char, bool),
}

/// Settings to read with; what is left open is detected.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Settings<'s> {
    pub(crate) encoding: Option<&'s str>,
    pub(crate) delimiter: Option<char>,
    pub(crate) has_header: Option<bool>,
}

impl Parsed {
    /// Reads a file, of at most `most_rows` rows and one more.
    pub(crate) fn new(bytes: &[u8], settings: Settings<'_>, most_rows: usize, today: Date) -> Self {
        let encoding = settings.encoding.unwrap_or_else(|| kariz_encoding::detect(bytes));
        let text = kariz_encoding::decode(bytes, encoding);
        let delimiter = settings.delimiter.unwrap_or_else(|| detect_delimiter(&text));
        let table = Table::parse(&as_it_was(&text), delimiter, most_rows);
        let has_header = settings.has_header.unwrap_or_else(|| header::is_there(&table, today));
        let mut parsed = Self {
            encoding: encoding.to_owned(),
            delimiter,
            has_header,
            table,
            profiles: Vec::new(),
            dates: (DateOrder::default(), true),
            decimal: ('.', false),
        };
        parsed.look(today);
        parsed
    }

    /// Finds out what the columns hold.
    pub(crate) fn look(&mut self, today: Date) {
        let rows = Rows::of(&self.table, self.has_header);
        let profile = |column| Profile::of(rows.sampled(column), today);
        self.profiles = (0..rows.width()).map(profile).collect();
        self.dates = dates::detect(rows, &self.profiles, today);
        self.decimal = money::decimal(rows, &self.profiles, self.delimiter);
    }

    /// Whether it was read with these settings.
    pub(crate) fn is_read_with(&self, settings: Settings<'_>) -> bool {
        let same_encoding = settings.encoding.is_none_or(|encoding| encoding == self.encoding);
        let same_delimiter = settings.delimiter.is_none_or(|delimiter| delimiter == self.delimiter);
        same_encoding && same_delimiter && settings.has_header.is_none_or(|has_header| has_header == self.has_header)
    }

    /// The rows below the header.
    pub(crate) fn rows(&self) -> Rows<'_> {
        Rows::of(&self.table, self.has_header)
    }

    /// The columns' names in the file; none when it does not name them.
    pub(crate) fn named_headers(&self) -> Vec<String> {
        let first = self.table.row(0);
        let name = |column| clean(first.cell(column)).to_owned();
        if self.has_header { (0..self.table.width()).map(name).collect() } else { Vec::new() }
    }

    /// The columns' names, made up where the file has none.
    pub(crate) fn headers(&self) -> Vec<String> {
        let mut headers = self.named_headers();
        headers.resize(self.table.width(), String::new());
        for (header, number) in headers.iter_mut().zip(1..).filter(|(header, _)| header.is_empty()) {
            *header = format!("Column {number}");
        }
        headers
    }
}
