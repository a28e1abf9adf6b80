//! How one's own deals and leads ended within a year, and how far that can be relied on.

use super::count::{Purse, holds_deal, holds_lead, is_meeting};
use crate::{
    Arrange, Book,
    forecast::dice::Dice,
    id::DealId,
    records::{Deal, DealStatus, GoalOf, LeadStatus},
    time::{DAY_MS, Date},
};

/// So many days back.
const DAYS: i32 = 365;
/// So many closed deals tell: the latest.
const LATEST: usize = 400;
/// From so many closed deals on one's own count; below, the whole team's.
const ENOUGH: usize = 10;
/// How often the past is drawn anew.
const RUNS: usize = 600;
/// The same every time.
const SEED: u64 = 0x676f_616c;

/// Whose past it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ground {
    /// Of whom, or what, the goal is.
    #[default]
    Own,
    /// The whole team's: of those too few were closed.
    Team,
}

/// Why something cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacks {
    /// Nothing is asked of this span, or nothing above zero.
    Target,
    /// It is reached.
    Nothing,
    /// No deal was closed in a year.
    Closed,
    /// None of them was won.
    Won,
    /// None of the won ones has a value that can be counted.
    Values,
    /// It is no matter of deals: what is asked is done, not won.
    Deals,
    /// Products have no leads before there is a deal.
    Leads,
}

/// What is likely, and between what it is eight times of ten.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Range {
    /// By the past as it was.
    pub likely: f64,
    /// One time of ten it is less.
    pub low: f64,
    /// One time of ten it is more.
    pub high: f64,
}

impl Range {
    /// As whole numbers, each rounded up.
    pub fn up(self) -> (u64, u64, u64) {
        // What is a whole number but for the last bits is that number.
        let up = |value: f64| (value - 1e-9).ceil().clamp(0.0, 1e15) as u64;
        (up(self.likely), up(self.low), up(self.high))
    }
}

/// A deal that was closed.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Closed {
    won: bool,
    minor: Option<i64>,
    meetings: u32,
    touches: u32,
}

/// How deals and leads ended within a year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// Whose.
    pub ground: Ground,
    closed: Vec<Closed>,
    /// Leads that were decided, and those of them whose deal was won.
    leads: Option<(u32, u32)>,
    /// The past as it might as well have been: each deal with another weight (a Bayesian bootstrap).
    drawn: Vec<Rates>,
}

/// What a past comes to: as it was, or as it might as well have been.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Rates {
    pub won: f64,
    pub all: f64,
    pub won_valued: f64,
    pub won_value: f64,
    pub all_value: f64,
    pub meetings: f64,
    pub touches: f64,
    /// Won deals for each decided lead.
    pub of_leads: Option<f64>,
}

impl History {
    /// Of whom, or what, a goal is; of the whole team where of those too few were closed.
    pub fn of(book: &Book, of: &GoalOf, today: Date, purse: &Purse) -> Self {
        let own = Self::of_these(book, of, today, purse);
        if own.closed.len() >= ENOUGH || *of == GoalOf::All {
            return own.drawn();
        }
        let team = Self::of_these(book, &GoalOf::All, today, purse);
        let is_enough = team.closed.len() >= ENOUGH;
        if is_enough { Self { ground: Ground::Team, ..team }.drawn() } else { own.drawn() }
    }

    fn drawn(mut self) -> Self {
        if self.closed.is_empty() {
            return self;
        }
        let mut dice = Dice::new(SEED);
        let draw = |dice: &mut Dice| {
            let of_leads = self
                .leads
                .map(|(decided, won)| dice.rate(f64::from(won) + 0.5, f64::from(decided.saturating_sub(won)) + 0.5));
            self.sums(&mut || -(1.0 - dice.share()).ln(), of_leads)
        };
        let drawn = (0..RUNS).map(|_| draw(&mut dice)).collect();
        self.drawn = drawn;
        self
    }

    fn of_these(book: &Book, of: &GoalOf, today: Date, purse: &Purse) -> Self {
        let since = today.plus_days(-DAYS);
        let is_it = |deal: &&std::sync::Arc<Deal>| {
            let closed = deal.closed_on().filter(|_| deal.removed.is_none());
            closed.is_some_and(|on| since < on && on <= today) && holds_deal(of, deal, book)
        };
        let mut latest: Vec<(Date, DealId)> =
            book.deals().filter(is_it).filter_map(|deal| Some((deal.closed_on()?, deal.id))).collect();
        latest.arrange_by(|one, other| other.cmp(one));
        latest.truncate(LATEST);
        let closed = latest.into_iter().filter_map(|(_, id)| book.deal(id)).map(|deal| closed(deal, book, purse));
        let closed = closed.collect();
        let has_leads = !matches!(of, GoalOf::Product(_) | GoalOf::Category(_));
        let leads = has_leads.then(|| leads(book, of, since, today));
        Self { closed, leads, ..Self::default() }
    }

    /// How many closed deals it is of.
    pub fn n(&self) -> u64 {
        self.closed.len() as u64
    }

    /// How many decided leads it is of.
    pub fn decided_leads(&self) -> u64 {
        self.leads.map_or(0, |(decided, _)| u64::from(decided))
    }

    /// Whether no lost deal has a value, as in most exports: by value, nothing would have been lost.
    pub fn lacks_lost_values(&self) -> bool {
        let mut lost = self.closed.iter().filter(|deal| !deal.won).peekable();
        lost.peek().is_some() && lost.all(|deal| deal.minor.is_none())
    }

    /// # Errors
    /// Where nothing was closed, or won.
    pub(super) fn rates(&self) -> Result<Rates, Lacks> {
        if self.closed.is_empty() {
            return Err(Lacks::Closed);
        }
        let rates = self.sums(&mut || 1.0, self.leads.map(|(decided, won)| share(f64::from(won), f64::from(decided))));
        if rates.won > 0.0 { Ok(rates) } else { Err(Lacks::Won) }
    }

    fn sums(&self, weight: &mut dyn FnMut() -> f64, of_leads: Option<f64>) -> Rates {
        let mut sums = Rates { of_leads, ..Rates::default() };
        for deal in &self.closed {
            let weight = weight();
            let value = deal.minor.map(|minor| weight * minor as f64);
            sums.all += weight;
            sums.all_value += value.unwrap_or_default();
            sums.meetings += weight * f64::from(deal.meetings);
            sums.touches += weight * f64::from(deal.touches);
            if deal.won {
                sums.won += weight;
                if let Some(value) = value {
                    sums.won_valued += weight;
                    sums.won_value += value;
                }
            }
        }
        sums
    }

    /// Something that follows from the past, with the band that holds eight times of ten.
    pub(super) fn range(&self, of: impl Fn(&Rates) -> Option<f64>) -> Option<Range> {
        let likely = of(&self.rates().ok()?).filter(|value| value.is_finite())?;
        let mut drawn: Vec<f64> = self.drawn.iter().filter_map(&of).filter(|value| value.is_finite()).collect();
        if drawn.is_empty() {
            return None;
        }
        let last = drawn.len() - 1;
        let mut at = |tenths: usize| *drawn.select_nth_unstable_by(last * tenths / 10, f64::total_cmp).1;
        let (low, high) = (at(1), at(9));
        Some(Range { likely, low: low.min(likely), high: high.max(likely) })
    }
}

/// `part` of `whole`; nothing of nothing.
pub(super) fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

/// `amount` divided by something above zero.
pub(super) fn over(amount: f64, by: f64) -> Option<f64> {
    (by > 0.0).then(|| amount / by).filter(|value| value.is_finite())
}

fn closed(deal: &Deal, book: &Book, purse: &Purse) -> Closed {
    // What comes after the deal was closed has not led to it.
    let until = deal.closed_at().map_or(i64::MAX, |at| at.0.saturating_add(DAY_MS));
    let mut closed = Closed {
        won: matches!(deal.status, DealStatus::Won { .. }),
        minor: deal.value.and_then(|value| purse.minor(value)),
        meetings: 0,
        touches: 0,
    };
    for activity in book.activities_of(deal.id) {
        if activity.is_touch() && activity.done_at.is_some_and(|at| at.0 <= until) {
            closed.touches += 1;
            closed.meetings += u32::from(is_meeting(activity));
        }
    }
    closed
}

/// Leads of a year that were decided, and those whose deal was won. Who is still being worked on says nothing yet.
fn leads(book: &Book, of: &GoalOf, since: Date, today: Date) -> (u32, u32) {
    let (mut decided, mut won) = (0, 0);
    for lead in book.leads() {
        let is_known = lead.removed.is_none() && lead.from_deal.is_none();
        if !is_known || lead.created_on <= since || lead.created_on > today || !holds_lead(of, lead, book) {
            continue;
        }
        match lead.status {
            LeadStatus::Disqualified { .. } => decided += 1,
            LeadStatus::Converted { deal, .. } => {
                let status = book.deal(deal).filter(|deal| deal.removed.is_none()).map(|deal| deal.status);
                decided += u32::from(matches!(status, Some(DealStatus::Won { .. } | DealStatus::Lost { .. })));
                won += u32::from(matches!(status, Some(DealStatus::Won { .. })));
            }
            _ => {}
        }
    }
    (decided, won)
}
