//! Why a deal or a step is on the day: what is known of it beside its date.

use super::Moment;
use crate::{
    Book,
    book::days_in_stage,
    id::{ActivityId, DealId, StageId},
};

/// A deal that has been in its stage longer than that allows (P3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stuck {
    /// In which stage.
    pub stage: StageId,
    /// For how many days.
    pub days: u32,
    /// How many it allows.
    pub limit: u32,
}

/// What is known beside the date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Why {
    /// Days that the deal has been in its stage, if it is open.
    pub in_stage: Option<u32>,
    /// That is longer than the stage allows.
    pub stuck: Option<Stuck>,
    /// The latest thing that somebody has written down about it.
    pub note: Option<ActivityId>,
}

impl Why {
    /// Of a deal.
    pub fn of(book: &Book, deal: DealId, moment: Moment<'_>) -> Self {
        let Some(deal) = book.deal(deal) else { return Self::default() };
        let in_stage = days_in_stage(deal, moment.now, moment.zone);
        let limit = deal.open_stage().and_then(|stage| Some((stage, book.stage(stage)?.day_limit?)));
        let stuck = limit.zip(in_stage).filter(|((_, limit), days)| days > limit);
        Self {
            in_stage,
            stuck: stuck.map(|((stage, limit), days)| Stuck { stage, days, limit }),
            note: book.last_noted(deal.id).map(|noted| noted.id),
        }
    }
}
