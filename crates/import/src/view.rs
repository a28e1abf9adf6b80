//! What the wizard shows.

use kariz_protocol::{ImportDoubt, ImportField, ImportPlan, ImportView};

use crate::{
    guess::{
        columns,
        profile::{Kind, Profile},
    },
    layout::Layout,
    parsed::Parsed,
    run::Run,
    text::cell::clean,
};

/// So many rows are shown.
pub(crate) const ROWS: usize = 20;
/// So many different values of each column are shown.
const EXAMPLES: usize = 3;

/// The view of a file with a complete plan.
pub(crate) fn of(name: &str, file: &Parsed, plan: ImportPlan, stage_rows: Vec<usize>, run: Run) -> ImportView {
    let columns = 0..file.table.width();
    let rows = file.rows().iter().take(ROWS);
    ImportView {
        name: name.to_owned(),
        headers: file.headers(),
        sample: rows.map(|row| columns.clone().map(|column| row.cell(column).to_owned()).collect()).collect(),
        deals: run.shown,
        report: run.report,
        examples: columns.clone().map(|column| examples(file, column)).collect(),
        stage_rows,
        doubts: doubts(file, &plan),
        plan,
    }
}

/// The first different values of a column.
fn examples(file: &Parsed, column: usize) -> Vec<String> {
    let mut examples: Vec<String> = Vec::new();
    for cell in file.rows().sampled(column).map(clean) {
        if examples.len() == EXAMPLES {
            break;
        }
        if !cell.is_empty() && !examples.iter().any(|example| example == cell) {
            examples.push(cell.to_owned());
        }
    }
    examples
}

/// A column that is not imported and mostly holds currencies, where values would need them.
fn unused_currency(file: &Parsed, plan: &ImportPlan, layout: &Layout) -> Option<usize> {
    let is_needed = layout.has(ImportField::Value) && !layout.has(ImportField::Currency);
    let columns = plan.columns.iter().zip(&file.profiles);
    let is_one = |(field, profile): (&ImportField, &Profile)| {
        *field == ImportField::Skip && profile.filled > 0 && profile.mostly(Kind::Currency, 60)
    };
    is_needed.then(|| columns.map(is_one).position(|is_one| is_one)).flatten()
}

/// What the file neither proves nor disproves.
fn doubts(file: &Parsed, plan: &ImportPlan) -> Vec<ImportDoubt> {
    let layout = Layout::of(&plan.columns);
    let has = |fields: &[ImportField]| fields.iter().any(|field| layout.has(*field));
    let dates = [ImportField::CreatedOn, ImportField::ClosedOn, ImportField::ExpectedClose];
    let is_unicode = plan.encoding.starts_with("utf-");
    let doubts = [
        (ImportDoubt::Encoding, !is_unicode),
        (ImportDoubt::DateOrder, has(&dates) && !file.dates.1),
        (ImportDoubt::Decimal, has(&[ImportField::Value]) && file.decimal.1),
        (ImportDoubt::NoStage, !has(&[ImportField::Stage, ImportField::Status])),
        (ImportDoubt::NoTitle, !has(&[ImportField::Title])),
        (ImportDoubt::NoCreatedOn, !has(&[ImportField::CreatedOn])),
        (ImportDoubt::NoSourceId, !has(&[ImportField::SourceId])),
    ];
    let quote = file.table.open_quote.map(|(line, was_plain)| match was_plain {
        true => ImportDoubt::QuoteReadPlain(line as usize),
        false => ImportDoubt::QuoteOpen(line as usize),
    });
    let currency = unused_currency(file, plan, &layout).map(ImportDoubt::CurrencyUnused);
    let unread = columns::unread(&file.named_headers(), &file.profiles, &plan.columns);
    quote
        .into_iter()
        .chain(currency)
        .chain(unread.into_iter().map(ImportDoubt::ColumnUnread))
        .chain(doubts.into_iter().filter(|(_, is_there)| *is_there).map(|(doubt, _)| doubt))
        .collect()
}
