//! Where a deal stood at a moment, by its logs and moves.

use super::Filter;
use crate::{
    Book,
    id::{MemberId, PipelineId, StageId},
    journey::journey,
    metrics::Period,
    money::Money,
    records::{Deal, Landing, Removal},
    time::{Date, Timestamp, Zone},
};

/// A moment to look at deals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// As they stand: whatever clocks say (B5).
    Now,
    /// As their logs tell.
    At(Timestamp),
}

impl Moment {
    /// The end of a day: all of it has happened.
    pub fn end_of(day: Date, zone: &Zone) -> Self {
        Self::At(Timestamp(zone.start_of(day.plus_days(1)).0 - 1))
    }

    /// Whether something had happened by then.
    pub(super) fn is_after(self, at: Timestamp) -> bool {
        match self {
            Self::Now => true,
            Self::At(moment) => at <= moment,
        }
    }
}

/// What a deal was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Not there yet.
    Unborn,
    /// In this stage, where that is known, since then.
    Open(Option<(StageId, Timestamp)>),
    Won,
    Lost,
    /// In the bin.
    Binned,
}

/// Where a deal stood.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Standing {
    pub state: State,
    pub value: Option<Money>,
    pub expected: Option<Date>,
    pub owner: Option<MemberId>,
    pub pipeline: PipelineId,
}

/// What can be looked at: open deals that are expected in these days, or whenever.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// Whose, and of which pipeline.
    pub filter: Filter,
    /// When they are expected to close; all where it is `None`.
    pub expected: Option<Period>,
}

impl View {
    /// Whether a deal that stands so belongs here, if it is open.
    pub(super) fn would_hold(&self, standing: &Standing) -> bool {
        self.filter.holds_owner(standing.owner)
            && self.filter.holds_pipeline(standing.pipeline)
            && self.expected.is_none_or(|days| standing.expected.is_some_and(|day| days.contains(day)))
    }

    pub(super) fn holds(&self, standing: &Standing) -> bool {
        standing.is_open() && self.would_hold(standing)
    }
}

impl Standing {
    pub fn is_open(&self) -> bool {
        matches!(self.state, State::Open(_))
    }

    /// Where it stood; `None` for what was never there, or stands where only a later version knows (L11).
    pub fn of(deal: &Deal, at: Moment, book: &Book, zone: &Zone) -> Option<Self> {
        if deal.stands_elsewhere() || deal.removed == Some(Removal::Undone) {
            return None;
        }
        let (state, pipeline) = match at {
            Moment::Now => (state_now(deal), book.pipeline_of(deal)),
            Moment::At(moment) => state_at(deal, moment, book, zone),
        };
        let (value, expected, owner) = match at {
            Moment::Now => (deal.value, deal.expected_close, deal.owner),
            Moment::At(moment) => (deal.value_at(moment), deal.expected_close_at(moment), deal.owner_at(moment)),
        };
        Some(Self { state, value, expected, owner, pipeline })
    }
}

fn state_now(deal: &Deal) -> State {
    match deal.status {
        _ if deal.removed.is_some() => State::Binned,
        crate::DealStatus::Open { stage, since } => State::Open(Some((stage, since))),
        crate::DealStatus::Won { .. } => State::Won,
        crate::DealStatus::Lost { .. } => State::Lost,
    }
}

/// The pipeline is that of the stage it was in; where none is known, of the next one, or of the deal.
fn state_at(deal: &Deal, moment: Timestamp, book: &Book, zone: &Zone) -> (State, PipelineId) {
    let (mut last, mut stage, mut next) = (None, None, None);
    for (at, to) in journey(deal) {
        let stage_of = if let Landing::Stage(stage) = to { Some(stage) } else { None };
        if at <= moment {
            last = Some((at, to));
            stage = stage_of.or(stage);
        } else {
            next = next.or(stage_of);
        }
    }
    let of_stage = |stage| book.stage(stage).map(|stage| stage.pipeline);
    let pipeline = stage.or(next).and_then(of_stage).unwrap_or(deal.pipeline);
    let binned = matches!(deal.removed, Some(Removal::Binned { at, .. }) if at <= moment);
    let state = match last {
        _ if binned => State::Binned,
        Some((at, Landing::Stage(stage))) => State::Open(Some((stage, at))),
        Some((_, Landing::Won)) => State::Won,
        Some((_, Landing::Lost)) => State::Lost,
        None if born(deal, zone).is_some_and(|born| born <= moment) => State::Open(None),
        None => State::Unborn,
    };
    (state, pipeline)
}

/// When a deal came to be: with its first move, or on the day that it says, if that was earlier. `None` where nobody
/// knows: a deal that came closed, without a day.
pub(super) fn born(deal: &Deal, zone: &Zone) -> Option<Timestamp> {
    let said = (deal.created_on != Date::default()).then_some(deal.created_on);
    match (deal.moves.first_key_value().map(|(key, _)| key.at), said) {
        (Some(first), Some(said)) if zone.date_of(first) <= said => Some(first),
        (_, Some(said)) => Some(zone.start_of(said)),
        (first, None) => first,
    }
}
