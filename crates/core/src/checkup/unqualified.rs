//! Deals of which nobody knows whether they will buy.

use rustc_hash::FxHashSet;

use super::{Finding, Lens, Mistake, What, lens::OpenDeal};
use crate::{
    entry,
    id::StageId,
    record::{Entity, Record},
    records::{Extent, Landing},
};

/// Of the deals that are past the first stage of their pipeline, and of which it can be told: those that lack what their
/// stage asks for, those of whose lead no question is answered, and those where an answer was no. Of a deal without a
/// lead, in a stage that asks for nothing, nothing is recorded: that is neither good nor bad (Q3), and is said.
pub(super) fn find(lens: &Lens<'_>) -> Finding {
    let first: FxHashSet<StageId> =
        lens.pipelines().filter_map(|pipeline| lens.book.stages_of(pipeline).next()).map(|stage| stage.id).collect();
    let past = lens.open.iter().filter(|open| !first.contains(&open.stage));
    let (told, untold): (Vec<_>, Vec<_>) = past.partition(|open| can_be_told(lens, open));
    let mut finding = Finding::among(Mistake::Unqualified, told.len());
    let of = |is: &dyn Fn(&OpenDeal<'_>) -> bool| -> Vec<Entity> {
        told.iter().filter(|open| is(open)).map(|open| open.deal.entity()).collect()
    };
    let (lacking, unknown, no) = (
        of(&|open| lacks(lens, open)),
        of(&|open| answers(lens, open).is_some_and(|answers| answers.is_empty())),
        of(&|open| answers(lens, open).is_some_and(|answers| answers.contains(&Extent::No))),
    );
    finding.say_of(What::WithoutCriteria, lacking);
    finding.say_of(What::NothingKnown, unknown);
    finding.say_of(What::AnsweredNo, no);
    finding.say_of(What::NotRecorded, untold.iter().map(|open| open.deal.entity()).collect());
    finding.by_share(0.3, 0.1)
}

/// Whether its stage asks for something, or it came of a lead.
fn can_be_told(lens: &Lens<'_>, open: &OpenDeal<'_>) -> bool {
    let asks = lens.book.stage(open.stage).is_some_and(|stage| !stage.criteria.is_empty());
    asks || lacks(lens, open) || lens.book.leads_of(open.deal.id).next().is_some()
}

/// Today what is missing; for an earlier day whether it had been moved there anyway.
fn lacks(lens: &Lens<'_>, open: &OpenDeal<'_>) -> bool {
    if lens.is_now {
        return !entry::missing(lens.book, open.deal).is_empty();
    }
    let moves = open.deal.moves.iter().rev().find(|(key, _)| key.at <= lens.at);
    moves.is_some_and(|(_, step)| step.unmet && step.to == Landing::Stage(open.stage))
}

/// What had been answered of the questions that the workspace asks, where the deal came of a lead.
fn answers(lens: &Lens<'_>, open: &OpenDeal<'_>) -> Option<Vec<Extent>> {
    let frame = lens.book.workspace()?.frame;
    let mut leads = lens.book.leads_of(open.deal.id).peekable();
    leads.peek()?;
    let answered = leads.flat_map(|lead| {
        let said = frame.questions().filter_map(|question| lead.answers.get(&question));
        said.filter(|answer| answer.on <= lens.on && answer.extent != Extent::Unknown).map(|answer| answer.extent)
    });
    Some(answered.collect())
}
