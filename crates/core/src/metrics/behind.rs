//! Each number opens the deals behind it.

use super::{
    Facts, Passed, Period, Scope, Way,
    facts::{Became, DealFact},
};
use crate::Arrange;
use crate::{
    id::{DealId, LeadId, PipelineId, StageId},
    time::{DAY_MS, Date},
};

/// Which deals a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DealSet {
    /// Made in the period (M1, and the cohort of M4).
    Made,
    /// Made in the period from a lead of the inbox (M1).
    MadeFromInbox,
    /// Made in the period and won since (M4, cohort).
    MadeAndWon,
    /// Made in the period and lost since (M4, cohort).
    MadeAndLost,
    /// Made in the period and still open (M4, cohort).
    MadeAndOpen,
    /// Open now (M1, M8).
    OpenNow,
    /// Open at the end of the period (M1 and M8 of a past period).
    OpenAtEnd,
    /// Won in the period (M2, M3, M4).
    Won,
    /// Lost in the period (M4, M5).
    Lost,
    /// Won or lost in the period (M4, M5).
    Closed,
    /// Entered the stage in the period (M6).
    Entered(StageId),
    /// Entered the stage in the period and went this way (M6).
    Went(StageId, Way),
    /// Left the stage in the period (M7). Fewer than the stays, when a deal left it twice.
    Left(StageId),
    /// In the stage now (M7, M18).
    In(StageId),
    /// In the funnel of the pipeline (P7).
    InFunnel(PipelineId, Passed),
    /// In the funnel of the pipeline, and won (P7).
    WonInFunnel(PipelineId, Passed),
    /// In the funnel of its pipeline, and reached this stage (P7).
    Reached(StageId, Passed),
    /// Made from a lead that became known in the period (M9).
    Converted,
}

/// Which leads a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LeadSet {
    /// Became known in the period (M9, M18).
    Made,
    /// Became known in the period and became a deal (M9).
    BecameDeals,
    /// Became known in the period and will not buy (M9).
    Disqualified,
    /// Became known in the period and is not yet decided (M9).
    Undecided,
}

impl Facts {
    /// The deals behind a number, latest first: by the day that put them there (made, closed,
    /// entered, left), then by when they were written down. Worked out when asked for.
    pub fn behind(&self, scope: &Scope, set: DealSet) -> Vec<DealId> {
        if set == DealSet::Converted {
            return self.converted(scope);
        }
        let holds = |deal: &DealFact| {
            let anywhere = set.is_of_a_stage() || scope.holds_pipeline(&deal.tags);
            anywhere && scope.holds_deal(deal, self.workspace())
        };
        let deals = self.deals().filter(|(_, deal)| holds(deal));
        latest_first(deals.filter_map(|(id, deal)| Some((self.since(deal, scope.period, set)?, id))))
    }

    /// The leads behind a number, latest first.
    pub fn leads_behind(&self, scope: &Scope, set: LeadSet) -> Vec<LeadId> {
        if scope.excludes_leads() {
            return Vec::new();
        }
        let leads = self.leads().filter(|(_, lead)| {
            lead.made_in(scope.period) && set.holds(lead.became) && scope.holds_lead(lead, self.workspace())
        });
        latest_first(leads.map(|(id, lead)| (day(lead.made), id)))
    }

    fn converted(&self, scope: &Scope) -> Vec<DealId> {
        let leads = self.leads_behind(scope, LeadSet::BecameDeals).into_iter();
        leads
            .filter_map(|id| match self.lead(id)?.became {
                Became::Deal(deal) => self.deal(deal).map(|_| deal),
                Became::Undecided | Became::Disqualified => None,
            })
            .collect()
    }

    fn is_in_funnel(&self, deal: &DealFact, pipeline: PipelineId, passed: Passed) -> bool {
        deal.tags.pipeline == pipeline.0 && deal.is_in_funnel(passed, self.stages())
    }

    /// Since when, in milliseconds, a deal is in the set; `None` when it is not.
    fn since(&self, deal: &DealFact, period: Option<Period>, set: DealSet) -> Option<i64> {
        let made = || deal.made_in(period).then(|| day(deal.made));
        let closed = || deal.closed_in(period).map(|on| day(Some(on)));
        let entry = |stage| deal.entries_in(period).find(|stay| Some(stay.stage) == self.stages().find(stage));
        match set {
            DealSet::Made => made(),
            DealSet::MadeFromInbox => made().filter(|_| deal.from_inbox),
            DealSet::MadeAndWon => made().filter(|_| deal.is_won()),
            DealSet::MadeAndLost => made().filter(|_| deal.is_lost()),
            DealSet::MadeAndOpen => made().filter(|_| deal.is_open()),
            DealSet::OpenNow => deal.is_open().then(|| day(deal.made)),
            DealSet::OpenAtEnd => deal.open_at_end(period).then(|| day(deal.made)),
            DealSet::Won => closed().filter(|_| deal.is_won()),
            DealSet::Lost => closed().filter(|_| deal.is_lost()),
            DealSet::Closed => closed(),
            DealSet::Entered(stage) => entry(stage).map(|stay| stay.entered.0),
            DealSet::Went(stage, way) => {
                entry(stage).filter(|stay| stay.way(self.stages()) == way).map(|stay| stay.entered.0)
            }
            DealSet::Left(stage) => {
                let stays = deal.stays_left_in(period).filter(|stay| Some(stay.stage) == self.stages().find(stage));
                stays.last().and_then(|stay| stay.end).map(|end| end.at.0)
            }
            DealSet::In(stage) => {
                let current = deal.current_stay().filter(|stay| Some(stay.stage) == self.stages().find(stage));
                current.map(|stay| stay.entered.0)
            }
            DealSet::InFunnel(pipeline, passed) => made().filter(|_| self.is_in_funnel(deal, pipeline, passed)),
            DealSet::WonInFunnel(pipeline, passed) => {
                made().filter(|_| deal.is_won() && self.is_in_funnel(deal, pipeline, passed))
            }
            DealSet::Reached(stage, passed) => made().filter(|_| deal.has_reached(stage, passed, self.stages())),
            DealSet::Converted => None,
        }
    }
}

impl DealSet {
    /// Whether it is about stages or a pipeline of its own, so that the scope's pipeline does not count.
    fn is_of_a_stage(self) -> bool {
        use DealSet::{Entered, In, InFunnel, Left, Reached, Went, WonInFunnel};
        matches!(self, Entered(_) | Went(..) | Left(_) | In(_) | InFunnel(..) | WonInFunnel(..) | Reached(..))
    }
}

impl LeadSet {
    fn holds(self, became: Became) -> bool {
        match self {
            Self::Made => true,
            Self::BecameDeals => matches!(became, Became::Deal(_)),
            Self::Disqualified => became == Became::Disqualified,
            Self::Undecided => became == Became::Undecided,
        }
    }
}

fn latest_first<T: Ord + Copy>(since: impl Iterator<Item = (i64, T)>) -> Vec<T> {
    let mut list: Vec<_> = since.collect();
    list.arrange_by(|a, b| b.cmp(a));
    list.into_iter().map(|(_, id)| id).collect()
}

/// The beginning of a day in milliseconds, before all others when it is not known.
fn day(date: Option<Date>) -> i64 {
    date.map_or(i64::MIN, |date| i64::from(date.day_number()) * DAY_MS)
}
