//! What can be chosen from, by name.

use kariz_core::{Arrange, Book, RecordId, Table};

use crate::i18n::Collated;

/// The records of a table that can be chosen, in their order, with their names. What has no order of its own is in
/// that of the language.
pub fn names(book: &Book, table: Table) -> Vec<(RecordId, String)> {
    let mut names = listed(book, table);
    if !matches!(table, Table::Pipelines | Table::Stages) {
        let places = Collated::of(names.iter().map(|(_, name)| &**name));
        names.arrange_by(|(_, one), (_, other)| places.place(one).cmp(&places.place(other)));
    }
    names
}

fn listed(book: &Book, table: Table) -> Vec<(RecordId, String)> {
    match table {
        Table::Pipelines => book.pipelines_in_order().map(|found| (found.id.0, found.name.clone())).collect(),
        Table::Stages => {
            let pipelines = book.pipelines_in_order().map(|pipeline| pipeline.id);
            let stages = pipelines.flat_map(|pipeline| book.stages_of(pipeline));
            stages.map(|found| (found.id.0, found.name.clone())).collect()
        }
        Table::Members => book.members_in_order().map(|found| (found.id.0, found.name.clone())).collect(),
        Table::Products => book.products_in_order().map(|found| (found.id.0, found.name.clone())).collect(),
        Table::Channels => book.channels_in_order().map(|found| (found.id.0, found.name.clone())).collect(),
        Table::Reasons => book.reasons_in_order().map(|found| (found.id.0, found.name.clone())).collect(),
        Table::Templates => book.templates_in_order().map(|found| (found.id.0, found.name.clone())).collect(),
        Table::Sequences => book.sequences_in_order().map(|found| (found.id.0, found.name.clone())).collect(),
        _ => Vec::new(),
    }
}
