//! The workspace as it was at the end of a day, or as it is.

use std::sync::Arc;

use super::{
    Facts, Patient,
    facts::{Plan, last_until},
};
use crate::{
    Book,
    forecast::{Moment, Standing, State},
    id::{PipelineId, StageId},
    records::{Deal, DealStatus},
    time::{Date, Timestamp, Zone},
};

/// A deal that was open.
pub(super) struct OpenDeal<'b> {
    pub deal: &'b Arc<Deal>,
    pub stage: StageId,
    pub since: Timestamp,
    pub standing: Standing,
}

/// What was, on a day.
pub(super) struct Lens<'b> {
    pub book: &'b Book,
    pub facts: &'b Facts,
    pub zone: &'b Zone,
    /// The day.
    pub on: Date,
    /// The moment that counts: now, or the end of that day.
    pub at: Timestamp,
    /// Whether it is today.
    pub is_now: bool,
    pub open: Vec<OpenDeal<'b>>,
}

impl<'b> Lens<'b> {
    pub fn new(patient: &Patient<'b>, on: Date) -> Self {
        let Patient { book, facts, now, today, zone } = *patient;
        let is_now = on >= today;
        let moment = if is_now { Moment::Now } else { Moment::end_of(on, zone) };
        let at = match moment {
            Moment::Now => now,
            Moment::At(at) => at,
        };
        let open = |deal: &'b Arc<Deal>| {
            let standing = Standing::of(deal, moment, book, zone)?;
            match standing.state {
                State::Open(Some((stage, since))) => Some(OpenDeal { deal, stage, since, standing }),
                _ => None,
            }
        };
        let mut open: Vec<OpenDeal<'b>> = book.deals().filter_map(open).collect();
        open.sort_unstable_by_key(|open| open.deal.id);
        Self { book, facts, zone, on, at, is_now, open }
    }

    /// The moment so many days before.
    pub fn days_before(&self, days: u32) -> Timestamp {
        Timestamp(self.at.0.saturating_sub(i64::from(days) * crate::time::DAY_MS))
    }

    /// Days from a moment on.
    pub fn days_since(&self, at: Timestamp) -> u32 {
        self.at.days_since(at)
    }

    /// Deals that were won or lost in so many days, and up to the day.
    pub fn closed_within(&self, days: i32) -> impl Iterator<Item = (&'b Arc<Deal>, Date, bool)> + '_ {
        let from = self.on.plus_days(-days);
        self.closed().filter(move |(_, closed_on, _)| *closed_on > from)
    }

    /// Deals that were won or lost by then; and whether they were won.
    pub fn closed(&self) -> impl Iterator<Item = (&'b Arc<Deal>, Date, bool)> + '_ {
        self.book.deals().filter(|deal| deal.removed.is_none()).filter_map(|deal| {
            let (closed_on, is_won) = match deal.status {
                DealStatus::Won { closed_on } => (closed_on, true),
                DealStatus::Lost { closed_on, .. } => (closed_on, false),
                DealStatus::Open { .. } => return None,
            };
            (closed_on <= self.on).then_some((deal, closed_on, is_won))
        })
    }

    /// When somebody reached out to the buyer last, or else the deal came to be.
    pub fn last_touch(&self, deal: &Deal) -> Timestamp {
        let touched = last_until(self.facts.of_deal.get(&deal.id), self.at);
        let began = deal.moves.first_key_value().map(|(key, _)| key.at).filter(|at| *at <= self.at);
        touched.max(began).unwrap_or_else(|| self.zone.start_of(deal.created_on))
    }

    /// Whether something was planned.
    pub fn has_step(&self, deal: &Deal) -> bool {
        if self.is_now {
            return self.book.next_step(deal.id).is_some();
        }
        let stood = |plan: &Plan| plan.stood(self.at);
        self.facts.plans.get(&deal.id).is_some_and(|plans| plans.iter().any(stood))
    }

    /// How often it had been put off.
    pub fn pushes(&self, deal: &Deal) -> usize {
        let pushed = |from: Option<Date>, to: Option<Date>| from.zip(to).is_some_and(|(from, to)| to > from);
        let log = deal.closes.iter().filter(|(key, was)| key.at <= self.at && pushed(was.from, was.to));
        log.count()
    }

    /// The shown stages of pipelines in their order, each with its pipeline.
    pub fn pipelines(&self) -> impl Iterator<Item = PipelineId> + '_ {
        self.book.pipelines_in_order().map(|pipeline| pipeline.id)
    }
}
