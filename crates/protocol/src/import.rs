//! The import wizard's side of the conversation (X1).

use kariz_core::{Currency, PipelineId, Rejection};
use serde::{Deserialize, Serialize};

/// A step that the wizard asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    /// [`ImportTell::Finished`]. One undo takes all of it back.
    Run(Box<ImportPlan>),
    /// Stops a running import; what was written is taken back.
    Cancel,
    /// Forgets the file.
    Close,
}

/// What the engine says about an import.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ImportTell {
    /// The file was read with these settings.
    Read(Box<ImportView>),
    /// How far it is: rows done, rows in all.
    Progress(usize, usize),
    /// It is in the workspace.
    Finished(ImportReport),
    /// It was stopped; the workspace is as before.
    Cancelled,
    /// It cannot be read as a table; nothing was changed.
    Unreadable(ImportProblem),
    /// The workspace refused it; nothing was changed.
    Refused(Rejection),
}

/// Why a file cannot be read as a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportProblem {
    /// There is nothing in it, or only a header.
    Empty,
    /// It is not text.
    NotText,
    /// It has too many rows or bytes.
    TooLarge,
    /// No column holds anything that deals could be made of.
    NoTable,
}

/// How a file is read: detected first, then as the user sets it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    /// What each column is, by position.
    pub columns: Vec<ImportField>,
    /// What each word of the stage column means.
    pub stages: Vec<(String, StageMeaning)>,
    /// Into which pipeline.
    pub pipeline: PipelineId,
    /// What to do with rows that match a deal that is there.
    pub mode: ImportMode,
}

/// The order of day, month and year in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
}

/// What a word of the stage column means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum StageMeaning {
    /// The deal is won.
    Won,
    /// The deal is lost.
    Lost,
    /// A stage of the pipeline: its name. A name that the pipeline does not have is added to it.
    Stage(String),
}

/// What to do with rows that match a deal that is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
}

/// A row as a deal, for the preview: what would stand in the workspace.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ImportedDeal {
    /// Its title.
    pub title: String,
    /// Stage name, or won, or lost.
    pub stage: String,
    /// Its value, if it has one.
    pub value: Option<kariz_core::Money>,
    /// Its owner's name.
    pub owner: String,
    /// Its organisation's name.
    pub organisation: String,
    /// When it was made.
    pub created_on: Option<kariz_core::Date>,
    /// When it was closed.
    pub closed_on: Option<kariz_core::Date>,
    /// It is in the workspace already.
    pub known: bool,
}

/// What an import does, or did.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ImportReport {
    /// Rows in the file, without the header.
    pub rows: usize,
    /// Deals that are new.
    pub added: usize,
    /// Deals that were there and change.
    pub updated: usize,
    /// Deals that were there and stay as they are.
    pub unchanged: usize,
    /// New organisations, contacts, members, products, channels and stages.
    pub others: usize,
    /// Rows that were left out, with the reason.
    pub rejected: Vec<RowProblem>,
    /// Rejected rows with their reasons as a CSV file; empty when there are none.
    pub rejected_csv: String,
    /// Days between the earliest and the latest date, to see whether dates are read rightly.
    pub first_date: Option<kariz_core::Date>,
    /// The latest date.
    pub last_date: Option<kariz_core::Date>,
}

/// Why a row was left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowReason {
    /// Not a date in the chosen order.
    NotADate,
    /// Not a number.
    NotANumber,
    /// The value is out of range.
    OutOfRange,
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
}
