//! Whether a row may put its deal into a stage (P5): the core's rules, as problems of rows.

use kariz_core::{
    Deal, Stage,
    entry::{self, OutOfOrder},
};
use kariz_protocol::{ImportField, RowReason};

use super::{problem::Problem, stages::Stages};

/// Checks the order of stages. A deal that is new, closed or of another pipeline comes from nowhere.
pub(crate) fn check_order(stages: &Stages, from: Option<&Stage>, to: &Stage) -> Result<(), Problem> {
    let Some(from) = from else { return Ok(()) };
    entry::check_order(from, to, stages.in_order().iter().map(|stage| &**stage)).map_err(|wrong| {
        let reason = match wrong {
            OutOfOrder::GoesBack(_) => RowReason::GoesBack,
            OutOfOrder::Skips(_) => RowReason::SkipsStage,
        };
        Problem::with(ImportField::Stage, reason)
    })
}

/// Checks the entry criteria: a stage that allows no "move anyway" refuses deals without them.
pub(crate) fn check_criteria(stage: &Stage, deal: Option<&Deal>, tick: bool) -> Result<(), Problem> {
    let is_admitted = tick || entry::admits(stage, &entry::unmet(stage, deal, &[]), true);
    if is_admitted { Ok(()) } else { Err(Problem::with(ImportField::Stage, RowReason::CriteriaUnmet)) }
}
