//! The counts behind the metrics, for one scope.

use crate::Arrange;
use std::sync::Arc;

use super::{
    FactChanges, Facts, Missing, Scope,
    facts::{DealFact, LeadFact, StageIndex},
    tally::{ClosedTally, FunnelTallies, LeadTally, MadeTally, OpenTallies, StageTallies, StageTally, Step},
};
use crate::{
    Book,
    id::PipelineId,
    records::{Stage, Workspace},
};

/// From so many changed rows on, counting everything anew is quicker than change by change.
const MANY: usize = 200;

/// Everything that the metrics count within one scope, kept current change by change.
#[derive(Clone, Debug, Default)]
pub struct Numbers {
    scope: Scope,
    /// For its currency and rates.
    pub(super) workspace: Arc<Workspace>,
    /// Deals within the scope's filters, whenever they were.
    pub(super) deals: u64,
    pub(super) made: MadeTally,
    pub(super) closed: ClosedTally,
    pub(super) open: OpenTallies,
    pub(super) stages: StageTallies,
    pub(super) funnels: FunnelTallies,
    pub(super) leads: LeadTally,
}

impl Numbers {
    /// Counts what is within the scope.
    pub fn of(facts: &Facts, scope: Scope) -> Self {
        let mut numbers = Self { scope, workspace: Arc::clone(facts.workspace()), ..Self::default() };
        numbers.stages.fit(facts.stages());
        for (_, deal) in facts.deals() {
            numbers.take_deal(deal, facts.stages(), Step::Gather);
        }
        for (_, lead) in facts.leads() {
            numbers.take_lead(lead, Step::Gather);
        }
        numbers.closed.settle();
        numbers.stages.settle();
        numbers
    }

    /// Takes in what changed; `facts` has taken it in already.
    pub fn apply(&mut self, changes: &FactChanges, facts: &Facts) {
        if changes.recount || changes.deals.len() + changes.leads.len() > MANY {
            *self = Self::of(facts, std::mem::take(&mut self.scope));
            return;
        }
        self.stages.fit(facts.stages());
        for deal in &changes.deals {
            deal.each(|fact, step| self.take_deal(fact, facts.stages(), step));
        }
        for lead in &changes.leads {
            lead.each(|fact, step| self.take_lead(fact, step));
        }
    }

    /// What these numbers are limited to.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    fn take_deal(&mut self, deal: &DealFact, stages: &StageIndex, step: Step) {
        if !self.scope.holds_deal(deal, &self.workspace) {
            return;
        }
        let period = self.scope.period;
        self.stages.take(deal, period, stages, step);
        self.funnels.take(deal, period, (stages, &mut self.stages), step);
        if !self.scope.holds_pipeline(&deal.tags) {
            return;
        }
        step.count(&mut self.deals);
        self.made.take(deal, period, step);
        self.closed.take(deal, period, step);
        self.open.take(deal, period, step);
    }

    fn take_lead(&mut self, lead: &LeadFact, step: Step) {
        if self.scope.holds_lead(lead, &self.workspace) {
            self.leads.take(lead, self.scope.period, step);
        }
    }

    /// The stages of a pipeline, in order, with what was counted in them: those that are shown, and
    /// those that were put away since but of which `counts` says that they count (P1).
    pub(super) fn stage_rows<'a>(
        &'a self,
        book: &'a Book,
        pipeline: PipelineId,
        counts: impl Fn(&StageTally) -> bool,
    ) -> Result<Vec<(&'a Stage, &'a StageTally)>, Missing> {
        let stages = book.stages().filter(|stage| stage.pipeline == pipeline);
        let rows = stages.filter_map(|stage| Some((&**stage, self.stages.of(stage.id)?)));
        let mut rows: Vec<_> = rows.filter(|(stage, tally)| stage.is_shown() || counts(tally)).collect();
        rows.arrange_by_key(|(stage, _)| (&stage.rank, stage.id));
        if rows.is_empty() { Err(Missing::Stages) } else { Ok(rows) }
    }

    /// Nothing, if there is a deal within the scope's filters.
    pub(super) fn need_deals(&self) -> Result<(), Missing> {
        if self.deals == 0 { Err(Missing::Deals) } else { Ok(()) }
    }
}
