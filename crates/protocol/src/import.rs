//! The import wizard's side of the conversation (X1).

use kariz_core::{Currency, Date, Money, PipelineId, RecordId, Rejection, Table};
use kariz_wire::Wire;

/// A step that the wizard asks for.
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum ImportAsk {
    /// Reads a file: answered by [`ImportTell::Read`] with everything that was detected.
    Read {
        /// The file's name.
        name: String,
        /// What is in it.
        bytes: Vec<u8>,
    },
    /// Tries other settings on the file that was read: answered by [`ImportTell::Read`] again.
    Try(Box<ImportPlan>),
    /// Imports with these settings: answered by [`ImportTell::Progress`] several times, then
    /// [`ImportTell::Finished`]. Nothing of it is in the workspace before all of it is; one undo takes
    /// all of it back.
    Run(Box<ImportPlan>),
    /// Stops a running import; nothing of it is left.
    Cancel,
    /// Forgets the file.
    Close,
}

/// What the engine says about an import.
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum ImportTell {
    /// The file was read with these settings.
    Read(Box<ImportView>),
    /// How far it is: rows done, rows in all.
    Progress(usize, usize),
    /// It is in the workspace, and storage has it or has refused it ([`crate::Saving`]).
    Finished(ImportReport),
    /// It was stopped; the workspace is as before.
    Cancelled,
    /// It cannot be read as a table; nothing was changed.
    Unreadable(ImportProblem),
    /// The workspace refused it; nothing was changed.
    Refused(Rejection),
}

/// Why a file cannot be read as a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire)]
pub enum ImportProblem {
    /// There is nothing in it, or only a header.
    Empty,
    /// It is not text.
    NotText,
    /// It has too many rows or bytes.
    TooLarge,
    /// It has so many columns, and at most so many can be read for as many rows.
    TooWide {
        /// How many it has.
        columns: usize,
        /// How many it may have.
        most: usize,
    },
    /// A cell in the row that begins on this line is longer than any spreadsheet's.
    CellTooLong(usize),
    /// No column holds anything that deals could be made of.
    NoTable,
    /// What it takes to read it is not on this device yet, and cannot be fetched.
    NoReader,
}

/// How a file is read: detected first, then as the user sets it.
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct ImportPlan {
    /// The character between columns.
    pub delimiter: char,
    /// The text encoding's name, as the Encoding Standard has it: `utf-8`, `windows-1252`.
    pub encoding: String,
    /// Whether the first row names the columns.
    pub has_header: bool,
    /// The order of day, month and year.
    pub dates: DateOrder,
    /// The decimal separator: `.` or `,`.
    pub decimal: char,
    /// The currency of values that name none.
    pub currency: Currency,
    /// What each column is, by position. When the number of columns is not the file's, because another
    /// delimiter was chosen, all of it is guessed anew.
    pub columns: Vec<ImportField>,
    /// What each word of the stage column means. Words that are missing are guessed and added, words
    /// that do not stand in the column are dropped.
    pub stages: Vec<(String, StageMeaning)>,
    /// The file's stages are to be the pipeline, in this order: stages of it that are not among them and hold
    /// no open deal are put away. `None` adds them to those that are there. Kept complete like `stages`.
    pub own_stages: Option<Vec<String>>,
    /// What each word of the status column means; kept complete like `stages`.
    pub statuses: Vec<(String, StatusMeaning)>,
    /// What the names of owners, products, channels and lost reasons mean, the most frequent ones
    /// first; kept complete like `stages`. A name that is not listed is matched by its letters, or made.
    pub names: Vec<NameMatch>,
    /// Entry criteria of the stages that deals are put into: tick them. Otherwise the moves are recorded
    /// as made without, and a stage that allows no "move anyway" refuses the row (P5).
    pub tick_criteria: bool,
    /// Rows that say the same as an earlier one in all columns that are read are taken once.
    pub once: bool,
    /// Into which pipeline.
    pub pipeline: PipelineId,
    /// What to do with rows that match a deal that is there.
    pub mode: ImportMode,
}

/// The order of day, month and year in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire)]
pub enum DateOrder {
    /// 2026-11-22
    #[default]
    YearMonthDay,
    /// 22/11/2026
    DayMonthYear,
    /// 11/22/2026
    MonthDayYear,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub enum ImportField {
    /// Not imported.
    #[default]
    Skip,
    /// The deal's identifier in the other system.
    SourceId,
    /// The deal's title.
    Title,
    /// The stage, or won, or lost.
    Stage,
    /// Won, lost or open, in a column apart from the stage.
    Status,
    /// The value, with or without a currency sign.
    Value,
    /// The currency of the value.
    Currency,
    /// The owner's name.
    Owner,
    /// The organisation's name.
    Organisation,
    /// The organisation's web domain.
    Domain,
    /// The organisation's industry.
    Industry,
    /// Where the organisation is.
    Region,
    /// The contact's name.
    Contact,
    /// The contact's email address.
    Email,
    /// The contact's telephone number.
    Phone,
    /// The product's name.
    Product,
    /// The channel's name.
    Channel,
    /// The day the deal was made.
    CreatedOn,
    /// The day the deal was won or lost; for open deals, when it is expected to close.
    ClosedOn,
    /// The day the deal is expected to close.
    ExpectedClose,
    /// The deal's own likelihood in percent.
    Likelihood,
    /// Why it was lost.
    LostReason,
    /// Whatever else there is to know.
    About,
    /// What the contact does there.
    Role,
    /// How many people work at the organisation.
    Employees,
    /// What made them buy, or what was said when it was lost.
    ClosingNote,
}

/// What a word of the stage column means.
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum StageMeaning {
    /// The deal is won.
    Won,
    /// The deal is lost.
    Lost,
    /// A stage of the pipeline: its name. A name that the pipeline does not have is added to it.
    Stage(String),
}

/// What a word of the status column means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire)]
pub enum StatusMeaning {
    /// The deal is open, in the stage that its row names.
    Open,
    /// The deal is won, whatever stage its row names.
    Won,
    /// The deal is lost, whatever stage its row names.
    Lost,
}

/// A name that stands in the file, and whom or what it means.
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct NameMatch {
    /// In which kind of column: owner, product, channel or lost reason.
    pub field: ImportField,
    /// As it stands in the file.
    pub word: String,
    /// In how many rows.
    pub rows: usize,
    /// What it means.
    pub means: NameMeaning,
}

/// Whom or what a name in the file means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire)]
pub enum NameMeaning {
    /// The member, product, channel or reason with this identifier.
    Known(RecordId),
    /// One that is not there yet: it is made.
    New,
    /// Nobody and nothing: the field stays empty.
    Nothing,
}

/// What to do with rows that match a deal that is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire)]
pub enum ImportMode {
    /// New rows are added, known ones updated.
    #[default]
    Both,
    /// Only new rows are added.
    CreateOnly,
    /// Only known rows are updated.
    UpdateOnly,
}

/// What the wizard shows of a file that was read.
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct ImportView {
    /// The file's name.
    pub name: String,
    /// The settings it was read with.
    pub plan: ImportPlan,
    /// The columns' names (or "Column 3" where there is no header).
    pub headers: Vec<String>,
    /// The first rows as they stand in the file.
    pub sample: Vec<Vec<String>>,
    /// The same rows as deals would be made of them, or why not.
    pub deals: Vec<Result<ImportedDeal, RowProblem>>,
    /// What an import with these settings would do.
    pub report: ImportReport,
    /// Column by column up to three different values, for columns that are empty in the first rows.
    pub examples: Vec<Vec<String>>,
    /// In how many rows each word of `plan.stages` stands, in the same order.
    pub stage_rows: Vec<usize>,
    /// What was guessed from too little: worth a look before importing.
    pub doubts: Vec<ImportDoubt>,
}

/// A guess that the file neither proves nor disproves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Wire)]
pub enum ImportDoubt {
    /// A quotation mark on this line is never closed. It was read as a plain character: rows are as wide then as the
    /// others.
    QuoteReadPlain(usize),
    /// A quotation mark on this line is never closed: rows behind it may have become one.
    QuoteOpen(usize),
    /// Every date reads well with day and month exchanged, too.
    DateOrder,
    /// Every number reads well with the other decimal separator, too.
    Decimal,
    /// The text is not Unicode; its encoding was guessed from its letters.
    Encoding,
    /// No column says in which stage deals are: all of them go into the first.
    NoStage,
    /// No column has titles: they are made from organisation and product.
    NoTitle,
    /// No column says when deals were made: sales cycles will not come out right.
    NoCreatedOn,
    /// The column at this place seems to say currencies, and is not imported: values would all be in one.
    CurrencyUnused(usize),
    /// Nothing identifies the rows: importing again finds them by title, organisation and date.
    NoSourceId,
    /// The column at this place is called as a field is, and is not imported: what stands in it cannot be read as that.
    ColumnUnread(usize),
}

/// A row as a deal, for the preview: what would stand in the workspace.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct ImportedDeal {
    /// Its title.
    pub title: String,
    /// Stage name, or won, or lost.
    pub stage: String,
    /// Its value, if it has one.
    pub value: Option<Money>,
    /// Its owner's name.
    pub owner: String,
    /// Its organisation's name.
    pub organisation: String,
    /// When it was made.
    pub created_on: Option<Date>,
    /// When it was closed.
    pub closed_on: Option<Date>,
    /// It is in the workspace already.
    pub known: bool,
    /// Its contact's name.
    pub contact: String,
    /// Its product's name.
    pub product: String,
    /// When it is expected to close.
    pub expected_close: Option<Date>,
}

/// What an import does, or did.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct ImportReport {
    /// By which the import can be taken back, once it is one.
    pub change: Option<crate::ChangeId>,
    /// Rows in the file, without the header and empty ones. Each is counted in exactly one of `added`,
    /// `updated`, `unchanged`, `passed_over`, `in_bin`, `left_out`, and `repeated` where such rows are taken once.
    pub rows: usize,
    /// Deals that are new.
    pub added: usize,
    /// Deals that were there and change.
    pub updated: usize,
    /// Deals that were there and stay as they are.
    pub unchanged: usize,
    /// New organisations, contacts, members, products, channels and stages.
    pub others: usize,
    /// Rows that the chosen [`ImportMode`] passes over.
    pub passed_over: usize,
    /// Rows without an identifier that say the same as an earlier one in all columns that are read.
    pub repeated: usize,
    /// Rows whose deal is in the bin: it stays there as it is.
    pub in_bin: usize,
    /// Rows that were left out because of what stands in them.
    pub left_out: usize,
    /// `others`, kind by kind.
    pub others_by_kind: Vec<(Table, usize)>,
    /// Deals that are put into a stage whose entry criteria are not ticked (P5).
    pub unmet: usize,
    /// What had to be assumed, and in how many rows.
    pub assumed: Vec<(ImportAssumption, usize)>,
    /// Rows that were left out, with the reason: the first thousand.
    pub rejected: Vec<RowProblem>,
    /// Rejected rows with their reasons as a CSV file; empty when there are none.
    pub rejected_csv: String,
    /// Days between the earliest and the latest date, to see whether dates are read rightly.
    pub first_date: Option<Date>,
    /// The latest date.
    pub last_date: Option<Date>,
}

impl ImportReport {
    /// Why, mostly, where more than half of the rows are left out: then something is read as what it is not.
    pub fn mostly_left_out(&self) -> Option<RowReason> {
        if self.left_out * 2 <= self.rows {
            return None;
        }
        let mut counts: Vec<(RowReason, usize)> = Vec::new();
        for reason in self.rejected.iter().map(|row| row.reason) {
            match counts.iter_mut().find(|(other, _)| *other == reason) {
                Some((_, count)) => *count += 1,
                None => counts.push((reason, 1)),
            }
        }
        counts.into_iter().max_by_key(|(_, count)| *count).map(|(reason, _)| reason)
    }
}

/// Something that a row does not say and a deal must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Wire)]
pub enum ImportAssumption {
    /// No day of making: today was taken, or the closing day if that is earlier.
    CreatedOn,
    /// Won or lost, but no closing day: the expected one was taken where it is over, else today.
    ClosedOn,
    /// A value of 0 for a deal that is not won: taken as "not known", so that it does not pull down averages.
    ZeroValue,
    /// No stage, or an unknown status: the first stage was taken.
    Stage,
    /// Won or lost here, and open in the file: the file may be older, and the deal stays closed.
    StaysClosed,
    /// What stands in a cell that a deal can do without cannot be read: as if nothing stood there.
    LeftEmpty(ImportField),
}

/// Why a row was left out.
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct RowProblem {
    /// The line in the file, from 1.
    pub line: usize,
    /// The column's name, when one is to blame.
    pub column: String,
    /// What stands there, cut to 80 characters.
    pub found: String,
    /// What is wrong with it.
    pub reason: RowReason,
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire)]
pub enum RowReason {
    /// Not a date in the chosen order.
    NotADate,
    /// Not a number.
    NotANumber,
    /// The value is out of range.
    OutOfRange,
    /// A day, but none on which that can have been.
    DayOutOfRange,
    /// Not a currency code.
    NotACurrency,
    /// Neither title nor organisation nor identifier.
    Nameless,
    /// Closed before it was made.
    ClosedBeforeCreated,
    /// More or fewer cells than the header.
    Ragged,
    /// The identifier stands in an earlier row already.
    Repeated,
    /// All that is read of the row stands in an earlier one, and is taken once.
    Same,
    /// The stage has entry criteria that are not ticked, and allows no "move anyway" (P5).
    CriteriaUnmet,
    /// The deal would jump over a stage that may not be skipped (P5).
    SkipsStage,
    /// The deal would go back from a stage that allows none to go back (P5).
    GoesBack,
}
