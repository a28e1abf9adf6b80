//! Days as people type and choose them, in the calendar of their region.
//!
//! The browser's own field of days is Gregorian, whatever the language. Here one types (`28.11.`, `۱۴۰۵/۹/۷`, "next
//! monday"), or chooses from a month.

mod control;
mod field;
mod month;
mod picker;

use kariz_core::{
    Date, TimeOfDay,
    typed::{self, Customs, DayWords, Line, NoDay},
};
use leptos::prelude::*;

use crate::{
    browser::clock,
    customs::{customs, own_digits},
    i18n::t,
};

pub use control::DayControl;
pub use field::DateField;

/// Reads and writes days as they are typed. Cheap to copy.
#[derive(Clone, Copy)]
pub struct DayReader(StoredValue<(Customs, DayWords)>);

impl DayReader {
    /// For a field that begins.
    pub fn new() -> Self {
        Self(StoredValue::new((customs(), DayWords::parse(t::plan_words()))))
    }

    /// A day as it stands in a field.
    pub fn plain(self, date: Date) -> String {
        self.0.with_value(|(customs, _)| own_digits(&customs.write(date)))
    }

    /// Reads a day; nothing typed is no day.
    ///
    /// # Errors
    /// Where it is none: why, in words.
    pub fn read(self, text: &str) -> Result<Option<Date>, String> {
        let today = clock::today();
        self.0.with_value(|(customs, words)| customs.read(text, words, today)).map_err(|why| match why {
            NoDay::Unread => t::day_unread(self.plain(today)),
            NoDay::NotInMonth(days) => t::day_not_in_month(days),
        })
    }

    /// Reads a day, or a day and a time of it: `next tuesday 10`.
    ///
    /// # Errors
    /// Where it is no day: why, in words.
    pub fn read_with_time(self, text: &str) -> Result<Option<(Date, Option<TimeOfDay>)>, String> {
        self.read(text).map(|day| day.map(|day| (day, None))).or_else(|why| {
            let Line { title, due, time, .. } = self.line(text);
            due.filter(|_| title.is_empty()).map(|day| Some((day, time))).ok_or(why)
        })
    }

    /// What a line says that may end with a day and a time.
    pub fn line(self, text: &str) -> Line {
        self.0.with_value(|(customs, words)| typed::line(text, words, customs, clock::today()))
    }
}

impl Default for DayReader {
    fn default() -> Self {
        Self::new()
    }
}

/// A day as it stands in a field, for whoever has none yet.
pub fn plain(date: Date) -> String {
    DayReader::new().plain(date)
}

/// Reads a day as [`DayReader::read`] does.
///
/// # Errors
/// Where it is none: why, in words.
pub fn read(text: &str) -> Result<Option<Date>, String> {
    DayReader::new().read(text)
}
