//! What entry criteria are called (P5).

use kariz_core::{CriterionKey, Needs, Stage, Table};

use super::{field_words, kind_words};
use crate::i18n::t;

/// An entry criterion of a stage: what the team has written, or what has to be filled in or done.
pub fn criterion_words(stage: &Stage, key: &CriterionKey) -> String {
    match stage.demand(key).needs {
        Needs::Tick => stage.criteria.get(key).cloned().unwrap_or_default(),
        needs => needs_words(&needs),
    }
}

/// What has to be filled in or done; of a tick nothing.
pub fn needs_words(needs: &Needs) -> String {
    match needs {
        Needs::Tick => String::new(),
        Needs::Field(name) => t::criterion_field(field_words(Table::Deals, name)),
        Needs::Activity { kind, days } => t::criterion_activity(*days, kind.map_or_else(t::criterion_any, kind_words)),
    }
}
