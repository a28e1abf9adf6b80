//! What each column most likely is: by its name, as far as its values agree, then by its values.

use kariz_core::Arrange;
use kariz_protocol::ImportField;

use super::profile::{Kind, Profile};
use crate::{layout::Layout, lexicon::headers::likeness, text::fold::fold};

/// Fields in the order in which they are looked for; where a name fits two equally well, the first one counts.
const FIELDS: [ImportField; 25] = [
    ImportField::Skip,
    ImportField::SourceId,
    ImportField::Title,
    ImportField::Stage,
    ImportField::Status,
    ImportField::Value,
    ImportField::Currency,
    ImportField::Owner,
    ImportField::Organisation,
    ImportField::ExpectedClose,
    ImportField::ClosedOn,
    ImportField::CreatedOn,
    ImportField::Product,
    ImportField::Channel,
    ImportField::Email,
    ImportField::Phone,
    ImportField::Contact,
    ImportField::Domain,
    ImportField::LostReason,
    ImportField::ClosingNote,
    ImportField::Likelihood,
    ImportField::Industry,
    ImportField::Region,
    ImportField::Role,
    ImportField::Employees,
];

/// A name at least as telling as this is that field's own name.
const OWN_NAME: i32 = 55;

/// What each column is. `headers` is empty when the file does not name its columns.
pub(crate) fn guess(headers: &[String], profiles: &[Profile]) -> Vec<ImportField> {
    let mut guess = Guess { columns: vec![None; profiles.len()], first: [None; Layout::FIELDS], headers, profiles };
    guess.by_name();
    guess.by_value();
    guess.tell_stage_from_status();
    guess.columns.into_iter().map(Option::unwrap_or_default).collect()
}

/// The columns that are called as fields are that no column holds, and are not imported: what stands in them cannot be
/// read as what their names say. A column with nothing in it loses nothing.
pub(crate) fn unread(headers: &[String], profiles: &[Profile], columns: &[ImportField]) -> Vec<usize> {
    let layout = Layout::of(columns);
    let is_missed = |header: &str, profile: &Profile| {
        let surest =
            FIELDS.into_iter().map(|field| (likeness(header, field), field)).rev().max_by_key(|(sure, _)| *sure);
        surest.is_some_and(|(sureness, field)| {
            let is_named = sureness >= OWN_NAME && field != ImportField::Skip && !layout.has(field);
            is_named && !agrees(field, profile)
        })
    };
    let skipped = headers.iter().zip(profiles).zip(columns).enumerate();
    skipped
        .filter(|(_, ((header, profile), field))| **field == ImportField::Skip && is_missed(header, profile))
        .map(|(column, _)| column)
        .collect()
}

/// The columns that are known so far.
struct Guess<'a> {
    columns: Vec<Option<ImportField>>,
    /// The column that took each field first.
    first: [Option<usize>; Layout::FIELDS],
    headers: &'a [String],
    profiles: &'a [Profile],
}

impl Guess<'_> {
    fn has(&self, field: ImportField) -> bool {
        self.first[field as usize].is_some()
    }

    fn take(&mut self, column: usize, field: ImportField) {
        self.columns[column] = Some(field);
        self.first[field as usize].get_or_insert(column);
    }

    /// Takes the surest pair of column and field again and again.
    fn by_name(&mut self) {
        let mut pairs = self.pairs();
        pairs.arrange_by_key(|(sureness, ..)| std::cmp::Reverse(*sureness));
        for (sureness, column, field) in pairs {
            let is_free =
                !self.has(field) || field == ImportField::Skip || sureness >= OWN_NAME && self.joins(column, field);
            if is_free && self.columns[column].is_none() {
                self.take(column, field);
            }
        }
    }

    /// Column and field with how surely the one is the other, where the values do not speak against it.
    fn pairs(&self) -> Vec<(i32, usize, ImportField)> {
        let mut pairs = Vec::new();
        for (column, (header, profile)) in self.headers.iter().zip(self.profiles).enumerate() {
            for field in FIELDS.into_iter().chain([ImportField::About]) {
                let sureness = likeness(header, field);
                if sureness > 0 && agrees(field, profile) {
                    pairs.push((sureness - if profile.filled == 0 { 30 } else { 0 }, column, field));
                }
            }
        }
        pairs
    }

    /// Whether a field that has a column takes another one: dates of winning and of losing, first and
    /// last names, notes.
    fn joins(&self, column: usize, field: ImportField) -> bool {
        match field {
            ImportField::ClosedOn | ImportField::About | ImportField::Email | ImportField::Phone => true,
            // All that have joined the first one are parts of names, as it is.
            ImportField::Contact => {
                let first = self.first[field as usize];
                is_part_of_name(&self.headers[column])
                    && first.is_none_or(|first| is_part_of_name(&self.headers[first]))
            }
            _ => false,
        }
    }

    /// Finds by their values what no name told.
    fn by_value(&mut self) {
        let nameless = self.headers.is_empty();
        if !self.has(ImportField::Stage) && !self.has(ImportField::Status) {
            self.take_first(ImportField::Stage, |profile| profile.mostly(Kind::Outcome, 15) && profile.distinct <= 60);
        }
        if !self.has_dates() {
            self.take_first(ImportField::CreatedOn, |profile| profile.mostly(Kind::Date, 80));
            self.take_first(ImportField::ClosedOn, |profile| profile.mostly(Kind::Date, 80));
        }
        if !self.has(ImportField::Email) {
            self.take_first(ImportField::Email, |profile| profile.mostly(Kind::Email, 80));
        }
        self.find_source_id();
        if nameless {
            self.take_first(ImportField::SourceId, |profile| {
                profile.mostly(Kind::Code, 100)
                    && profile.distinct == profile.filled
                    && profile.count(Kind::Amount) == 0
            });
        }
        if !self.has(ImportField::Value) {
            self.take_first(ImportField::Value, |profile| profile.mostly(Kind::Amount, 80));
        }
        if nameless && !self.has(ImportField::Value) {
            self.take_first(ImportField::Value, |profile| profile.mostly(Kind::Number, 80));
        }
        let has_name = [ImportField::Title, ImportField::Organisation].into_iter().any(|field| self.has(field));
        if nameless || !has_name {
            self.take_first(ImportField::Title, |profile| profile.mostly(Kind::Text, 80) && profile.differs(60));
        }
        if nameless {
            self.take_first(ImportField::Organisation, |profile| profile.mostly(Kind::Text, 60) && profile.differs(40));
            self.take_first(ImportField::Owner, |profile| profile.mostly(Kind::Text, 60));
        }
    }

    /// An identifier under a name that nobody knows: a first column that is different in every row, and is
    /// called something with "id" at its end, or has codes of letters and digits. Plain numbers without such a
    /// name may only count the rows.
    fn find_source_id(&mut self) {
        let (Some(profile), Some(header)) = (self.profiles.first(), self.headers.first()) else { return };
        let rows = self.profiles.iter().map(|profile| profile.filled).max().unwrap_or_default();
        let differs = profile.filled == rows && profile.distinct == rows && !profile.mostly(Kind::Date, 30);
        let is_code = profile.mostly(Kind::Code, 100) && profile.mostly(Kind::Text, 100);
        let is_other = [Kind::Email, Kind::Domain, Kind::Phone].into_iter().any(|kind| profile.mostly(kind, 30));
        let fits = differs && !is_other && (ends_in_id(header) || is_code);
        if fits && self.columns[0].is_none() && !self.has(ImportField::SourceId) {
            self.take(0, ImportField::SourceId);
        }
    }

    fn has_dates(&self) -> bool {
        [ImportField::CreatedOn, ImportField::ClosedOn, ImportField::ExpectedClose]
            .into_iter()
            .any(|field| self.has(field))
    }

    /// Gives `field` the first column that nothing is known of and that `fits`.
    fn take_first(&mut self, field: ImportField, fits: impl Fn(&Profile) -> bool) {
        let is_free = |column: &usize| self.columns[*column].is_none() && fits(&self.profiles[*column]);
        if let Some(column) = (0..self.columns.len()).find(is_free) {
            self.take(column, field);
        }
    }

    /// A column called "Status" that is the only one of its kind, and says more than won, lost and
    /// open, has stages.
    fn tell_stage_from_status(&mut self) {
        if self.has(ImportField::Stage) {
            return;
        }
        let says_more = |values: &Profile| values.distinct > 3 && !values.mostly(Kind::Flag, 80);
        let status = self.first[ImportField::Status as usize];
        if let Some(column) = status.filter(|column| says_more(&self.profiles[*column])) {
            self.take(column, ImportField::Stage);
        }
    }
}

/// Whether a column with such values can be this field. An empty one can be anything.
fn agrees(field: ImportField, values: &Profile) -> bool {
    if values.filled == 0 {
        return true;
    }
    match field {
        ImportField::CreatedOn | ImportField::ClosedOn | ImportField::ExpectedClose => {
            values.mostly(Kind::DateShaped, 30)
                || values.share(values.count(Kind::Date) + values.count(Kind::Serial), 90)
        }
        ImportField::Value => values.mostly(Kind::Number, 30),
        ImportField::Likelihood => values.mostly(Kind::Percent, 30),
        ImportField::Currency => values.mostly(Kind::Currency, 60),
        ImportField::Email => values.mostly(Kind::Email, 50),
        ImportField::Domain => values.mostly(Kind::Domain, 50),
        ImportField::Phone => values.mostly(Kind::Phone, 40),
        ImportField::Employees | ImportField::About | ImportField::ClosingNote | ImportField::Skip => true,
        ImportField::SourceId => values.differs(50) && !values.mostly(Kind::Date, 30),
        ImportField::Stage if values.mostly(Kind::Flag, 80) => false,
        ImportField::Stage | ImportField::Status => {
            !values.mostly(Kind::Date, 50)
                && (values.distinct <= 2 || values.distinct <= 60 && !values.mostly(Kind::Number, 50))
        }
        ImportField::Owner => {
            !values.mostly(Kind::Date, 60) && !values.mostly(Kind::Number, 60) && !values.mostly(Kind::Flag, 60)
        }
        _ => {
            let others = values.count(Kind::Date) + values.count(Kind::Number) + values.count(Kind::Email);
            !values.share(others + values.count(Kind::Flag), 80)
        }
    }
}

/// Whether a name ends in the word "id": `row_id`, `RowID`, `Row Id`, and not `paid`.
fn ends_in_id(header: &str) -> bool {
    let header = header.trim();
    let Some(at) = header.len().checked_sub(2).filter(|at| header.is_char_boundary(*at)) else { return false };
    let (before, end) = header.split_at(at);
    let apart = before.chars().next_back().is_none_or(|letter| !letter.is_alphanumeric() || letter.is_lowercase());
    end.eq_ignore_ascii_case("id") && (apart && end.starts_with('I') || !before.ends_with(char::is_alphanumeric))
}

fn is_part_of_name(header: &str) -> bool {
    const PARTS: &str = "firstname lastname imie nazwisko etunimi sukunimi prenume";
    let header = fold(header);
    PARTS.split(' ').any(|part| header.ends_with(part))
}
