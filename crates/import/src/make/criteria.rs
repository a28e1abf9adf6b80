//! Whether a row may put its deal into a stage (P5): the core's rules, as problems of rows.

use kariz_core::{
    Book, CriterionKey, Deal, Money, Needs, Percent, Stage, Timestamp,
    entry::{self, OutOfOrder},
};
use kariz_protocol::{ImportField, RowReason};

use super::{draft::Draft, problem::Problem, stages::Stages};

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

/// Checks the entry criteria: a deal without those that are required is refused. `deal` is as the row would have it,
/// and `tick` says that criteria are ticked on the way.
pub(crate) fn check_criteria(book: &Book, stage: &Stage, deal: Deal, tick: bool, at: Timestamp) -> Result<(), Problem> {
    let mut deal = deal;
    let unmet = entry::unmet(book, stage, &deal, at);
    let unmet = without_ticks(&mut deal, stage, unmet, tick);
    let is_admitted = entry::admits(stage, &unmet, true);
    if is_admitted { Ok(()) } else { Err(Problem::with(ImportField::Stage, RowReason::CriteriaUnmet)) }
}

/// The criteria that stay unmet; if the plan says so, those that ask for no more than a tick are ticked.
pub(crate) fn without_ticks(
    deal: &mut Deal,
    stage: &Stage,
    mut unmet: Vec<CriterionKey>,
    tick: bool,
) -> Vec<CriterionKey> {
    let is_ticked = |key: &CriterionKey| tick && stage.demand(key).needs == Needs::Tick;
    deal.ticks.extend(unmet.iter().filter(|key| is_ticked(key)).map(|key| (*key, true)));
    unmet.retain(|key| !is_ticked(key));
    unmet
}

/// A deal with as much of what the row says as an entry criterion can ask for: whom and what it refers to is not made
/// yet.
pub(crate) fn outline(
    known: Option<&Deal>,
    draft: &Draft<'_>,
    value: Option<Money>,
    likelihood: Option<Percent>,
) -> Deal {
    let mut deal = known.cloned().unwrap_or_default();
    let said = |text: &str| !text.is_empty();
    deal.value = value.or(deal.value);
    deal.owner = deal.owner.or(said(&draft.owner).then(Default::default));
    deal.organisation = deal.organisation.or(said(&draft.organisation).then(Default::default));
    deal.contact = deal.contact.or(said(&draft.contact).then(Default::default));
    deal.product = deal.product.or(said(&draft.product).then(Default::default));
    deal.channel = deal.channel.or(said(&draft.channel).then(Default::default));
    deal.expected_close = draft.expected_close.or(draft.closed_on).or(deal.expected_close);
    deal.likelihood = likelihood.or(deal.likelihood);
    if said(&draft.about) {
        deal.about.clone_from(&draft.about);
    }
    deal
}
