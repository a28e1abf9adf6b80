//! What the numbers need of one deal.

use super::{
    stages::{StageIndex, StageNo},
    stays::{Stay, last_of_each, stays},
    tags::Tags,
};
use crate::{
    Book,
    id::StageId,
    metrics::{Days, Passed, Period},
    money::Money,
    records::{Deal, DealStatus, LeadStatus},
    time::{Date, Zone},
};

/// What the numbers need of one deal.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::metrics) struct DealFact {
    pub tags: Tags,
    pub value: Option<Money>,
    /// What it was worth before, each up to the day before this one; the earliest first. Most deals have none.
    pub worth_before: Box<[(Date, Option<Money>)]>,
    pub standing: Standing,
    /// `None` when the deal does not say.
    pub made: Option<Date>,
    /// The day that its lead became known. Only where deal and lead name each other.
    pub lead_made: Option<Date>,
    pub from_inbox: bool,
    pub stays: Vec<Stay>,
    /// Of a closed deal that was in no stage, the one that it was closed out of, as whoever brought it in says.
    pub closed_out_of: Option<StageNo>,
}

/// Where a deal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::metrics) enum Standing {
    Open,
    Won(Date),
    Lost(Date),
}

impl DealFact {
    /// `None` for a deal that was removed, or that stands somewhere only a later version knows (L11).
    pub fn of(deal: &Deal, book: &Book, zone: &Zone, stages: &mut StageIndex) -> Option<Self> {
        if deal.removed.is_some() || deal.stands_elsewhere() {
            return None;
        }
        let stays = stays(deal, zone, stages);
        let out_of = deal.last_stage().filter(|_| stays.is_empty());
        Some(Self {
            tags: Tags::of_deal(deal),
            value: deal.value,
            worth_before: deal.values.iter().map(|(key, was)| (zone.date_of(key.at), was.from)).collect(),
            standing: Standing::of(&deal.status),
            made: known(deal.created_on),
            lead_made: lead_made(deal, book),
            from_inbox: deal.lead.is_some(),
            closed_out_of: out_of.map(|stage| stages.number(stage)),
            stays,
        })
    }

    /// Whether it was made in the period. A deal that does not say when was made at some time.
    pub fn made_in(&self, period: Option<Period>) -> bool {
        period.is_none_or(|period| self.made.is_some_and(|made| period.contains(made)))
    }

    /// The day it was won or lost, if that is in the period.
    pub fn closed_in(&self, period: Option<Period>) -> Option<Date> {
        self.closed_on().filter(|day| period.is_none_or(|period| period.contains(*day)))
    }

    pub fn is_open(&self) -> bool {
        self.standing == Standing::Open
    }

    pub fn is_won(&self) -> bool {
        matches!(self.standing, Standing::Won(_))
    }

    pub fn is_lost(&self) -> bool {
        matches!(self.standing, Standing::Lost(_))
    }

    /// Whether it was open at the end of the period, as far as its dates tell; for all time, now.
    pub fn open_at_end(&self, period: Option<Period>) -> bool {
        let Some(end) = period.map(Period::last_day) else { return self.is_open() };
        self.made.is_none_or(|made| made <= end) && self.closed_on().is_none_or(|closed| closed > end)
    }

    /// What it was worth at the end of the period, as far as its log tells (M16); for all time, now.
    pub fn value_at_end(&self, period: Option<Period>) -> Option<Money> {
        let Some(end) = period.map(Period::last_day) else { return self.value };
        self.worth_before.iter().find(|(day, _)| *day > end).map_or(self.value, |(_, value)| *value)
    }

    /// From made to won or lost (M3, M5).
    pub fn lifetime(&self) -> Option<Days> {
        Some(Days::between(self.made?, self.closed_on()?))
    }

    /// From its lead made to won or lost (M3).
    pub fn lifetime_from_lead(&self) -> Option<Days> {
        Some(Days::between(self.lead_made?, self.closed_on()?))
    }

    /// For each stage, the last stay that began in the period (M6).
    pub fn entries_in(&self, period: Option<Period>) -> impl Iterator<Item = &Stay> {
        last_of_each(&self.stays, |stay| (stay.stage, stay.entered_on), period)
    }

    /// The stays that ended in the period (M7).
    pub fn stays_left_in(&self, period: Option<Period>) -> impl Iterator<Item = &Stay> {
        let ended = move |day| period.is_none_or(|period| period.contains(day));
        self.stays.iter().filter(move |stay| stay.end.is_some_and(|end| ended(end.on)))
    }

    /// The stay that lasts until now.
    pub fn current_stay(&self) -> Option<&Stay> {
        self.stays.last().filter(|stay| stay.end.is_none())
    }

    /// The furthest stage of its own pipeline that it was in (P7).
    pub fn furthest(&self, stages: &StageIndex) -> Option<StageNo> {
        self.stages_at_home(stages).max_by_key(|stage| stages.place(*stage).at)
    }

    /// Of a lost deal that was in no stage, the one of its own pipeline that it was lost in, where that is known.
    pub fn lost_in(&self, stages: &StageIndex) -> Option<StageNo> {
        let is_home = |stage: &StageNo| stages.place(*stage).pipeline.0 == self.tags.pipeline;
        self.closed_out_of.filter(|_| self.is_lost()).filter(is_home)
    }

    /// Whether it was in this stage of its own pipeline, or in a later one, or was won after being in any (P7); as far
    /// as `passed` takes that for known.
    pub fn has_reached(&self, stage: StageId, passed: Passed, stages: &StageIndex) -> bool {
        let Some(place) = stages.find(stage).map(|stage| stages.place(stage)) else { return false };
        let is_home = place.pipeline.0 == self.tags.pipeline;
        let last = self.furthest(stages).or_else(|| self.lost_in(stages).filter(|_| passed == Passed::Assumed));
        let reached = || last.is_some_and(|last| place.at <= stages.place(last).at);
        is_home && self.is_in_funnel(passed, stages) && (self.is_won() || reached())
    }

    /// Whether it was in a stage of its own pipeline, or `passed` takes its way for known (P7).
    pub fn is_in_funnel(&self, passed: Passed, stages: &StageIndex) -> bool {
        let is_assumed = || passed == Passed::Assumed && (self.is_won() || self.lost_in(stages).is_some());
        self.furthest(stages).is_some() || is_assumed()
    }

    /// The stages that it was in, each once, of the pipeline that it is in (P7).
    pub fn stages_at_home(&self, stages: &StageIndex) -> impl Iterator<Item = StageNo> {
        let home = self.tags.pipeline;
        self.entries_in(None).map(|stay| stay.stage).filter(move |stage| stages.place(*stage).pipeline.0 == home)
    }

    fn closed_on(&self) -> Option<Date> {
        match self.standing {
            Standing::Open => None,
            Standing::Won(on) | Standing::Lost(on) => Some(on),
        }
    }
}

impl Standing {
    pub fn of(status: &DealStatus) -> Self {
        match *status {
            DealStatus::Open { .. } => Self::Open,
            DealStatus::Won { closed_on } => Self::Won(closed_on),
            DealStatus::Lost { closed_on, .. } => Self::Lost(closed_on),
        }
    }
}

/// A stored date that was never set reads as 1970-01-01.
pub(crate) fn known(date: Date) -> Option<Date> {
    (date != Date::default()).then_some(date)
}

/// That the lead has to name the deal too lets a change of either be traced to the other.
fn lead_made(deal: &Deal, book: &Book) -> Option<Date> {
    let lead = book.lead(deal.lead?)?;
    let is_mutual = matches!(lead.status, LeadStatus::Converted { deal: other, .. } if other == deal.id);
    known(lead.created_on).filter(|_| is_mutual)
}
