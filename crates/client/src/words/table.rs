//! What records are called, by kind.

use kariz_core::Table;

use crate::i18n::t;

/// The kind of a record in a word.
pub fn table_words(table: Table) -> &'static str {
    match table {
        Table::Deals => t::deal(),
        Table::Stages => t::field_stage(),
        Table::Pipelines => t::kind_pipeline(),
        Table::Members => t::kind_member(),
        Table::Organisations => t::field_organisation(),
        Table::Contacts => t::field_contact(),
        Table::Products => t::field_product(),
        Table::Channels => t::field_channel(),
        Table::Reasons => t::kind_reason(),
        Table::Activities => t::kind_activity(),
        Table::Workspaces => t::kind_workspace(),
        _ => t::kind_other(),
    }
}
