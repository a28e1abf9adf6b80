//! The plan that fits a file, and plans made complete.

use kariz_core::{Book, Date, PipelineId};
use kariz_protocol::{ImportField, ImportMode, ImportPlan};
use rustc_hash::FxHashMap;

use crate::{
    guess::{columns, money, names, own_stages, words},
    layout::Layout,
    make::{
        draft::RowReader,
        stages::{Usual, usual_likelihoods_of},
    },
    parsed::Parsed,
};

/// The plan that fits the file best. Deals go into the first pipeline.
pub(crate) fn detect(file: &Parsed, book: &Book) -> ImportPlan {
    let headers = file.named_headers();
    let columns = columns::guess(&headers, &file.profiles);
    let plan = ImportPlan {
        delimiter: file.delimiter,
        encoding: file.encoding.clone(),
        has_header: file.has_header,
        dates: file.dates.0,
        decimal: file.decimal.0,
        currency: money::currency(file.rows(), &headers, &columns, book),
        columns,
        stages: Vec::new(),
        own_stages: None,
        statuses: Vec::new(),
        names: Vec::new(),
        tick_criteria: false,
        once: true,
        pipeline: first_pipeline(book),
        mode: ImportMode::Both,
    };
    let mut plan = complete(file, book, &plan).0;
    let usual = usual_likelihoods(file, &plan);
    own_stages::by_default(&mut plan, book, |word| usual.get(word).map(|usual| usual.likelihood));
    plan
}

fn first_pipeline(book: &Book) -> PipelineId {
    book.pipelines_in_order().next().map(|pipeline| pipeline.id).unwrap_or_default()
}

/// The plan with the meaning of every word that is in the file now, and in how many rows each word of
/// the stage column stands.
pub(crate) fn complete(file: &Parsed, book: &Book, plan: &ImportPlan) -> (ImportPlan, Vec<usize>) {
    let rows = file.rows();
    let mut plan = plan.clone();
    plan.encoding.clone_from(&file.encoding);
    if plan.columns.len() != rows.width() {
        plan.columns = columns::guess(&file.named_headers(), &file.profiles);
    }
    if book.pipeline(plan.pipeline).is_none_or(|pipeline| pipeline.removed.is_some()) {
        plan.pipeline = first_pipeline(book);
    }
    let layout = Layout::of(&plan.columns);
    let stage_words = words::of_field(rows, &layout, ImportField::Stage);
    plan.stages = words::stages(&stage_words, &plan.stages, book, plan.pipeline);
    let status_words = match layout.has(ImportField::Status) {
        true => words::of_field(rows, &layout, ImportField::Status),
        false => Vec::new(),
    };
    plan.statuses = words::statuses(&status_words, &plan.statuses);
    plan.names = names::all(rows, &layout, book, &plan.names);
    if plan.own_stages.is_some() {
        let usual = usual_likelihoods(file, &plan);
        own_stages::complete(&mut plan, book, |word| usual.get(word).map(|usual| usual.likelihood));
    }
    let stage_rows = stage_words.iter().take(plan.stages.len()).map(|(_, rows)| *rows).collect();
    (plan, stage_rows)
}

/// For each word of the stage column the likelihood that its rows usually have.
fn usual_likelihoods(file: &Parsed, plan: &ImportPlan) -> FxHashMap<String, Usual> {
    // No day is read: which one is today does not matter.
    usual_likelihoods_of(file.rows(), &RowReader::new(file.rows(), plan, Date::default()))
}

/// Where deals start whose row names no stage.
pub(crate) fn first_stage(book: &Book, plan: &ImportPlan) -> String {
    let own = plan.own_stages.as_ref().and_then(|own| own.first());
    own.cloned().unwrap_or_else(|| words::first_stage(book, plan.pipeline))
}
