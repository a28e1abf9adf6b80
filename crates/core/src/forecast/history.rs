//! What became of the deals that were closed before: how many of those that reached a stage were won, and how long
//! they still needed from there.

use rustc_hash::FxHashMap;

use super::Filter;
use crate::{
    Arrange, Book,
    id::{DealId, PipelineId, StageId},
    journey::journey,
    records::{Deal, Landing},
    time::{Date, Zone},
};

/// From so many closed deals on history says how likely a stage is.
pub const ENOUGH_CLOSED: u32 = 10;
/// As if so many deals more had been closed, at the overall rate: a stage that few have reached is near to it.
const PRIOR: f64 = 4.0;
/// From so many won deals on history says how long it takes from a stage on.
const ENOUGH_TIMES: usize = 5;

/// Deals without a stage history count by what is known of them only while so many times more of the lost ones say in
/// which stage they were lost than do not: else nearly all that reached a stage would have been won.
const MOSTLY: u32 = 9;

/// So many won deals of a stage tell how long it takes: the latest.
const LATEST: usize = 400;

/// What a chance rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Deals of the same owner that were closed in the same pipeline.
    Owner,
    /// Deals that were closed in the same pipeline.
    Pipeline,
    /// Too few were closed: the likelihood of the deal or its stage.
    Likelihood,
}

/// What became of the deals that reached a stage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StageRecord {
    /// Those that were won.
    pub won: u32,
    /// Those that were lost.
    pub lost: u32,
    /// How long the won ones took from there, the latest of them; who left the stage soonest first.
    pub took: Vec<Took>,
}

/// How long a won deal took from a stage on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Took {
    /// Days in the stage itself.
    pub stay: i32,
    /// Days from when it came there until it was won.
    pub needed: i32,
    on: Date,
}

impl StageRecord {
    /// How many were closed.
    pub fn n(&self) -> u32 {
        self.won + self.lost
    }

    /// The shape of the rate's distribution, `Beta(a, b)`; `overall` is the rate of all deals.
    pub(super) fn shape(&self, overall: f64) -> (f64, f64) {
        (f64::from(self.won) + PRIOR * overall, f64::from(self.lost) + PRIOR * (1.0 - overall))
    }

    /// Whether it is known how long it takes from here.
    pub(super) fn knows_times(&self) -> bool {
        self.took.len() >= ENOUGH_TIMES
    }

    /// Of the won deals that were still in the stage after `waited` days, the share that was won within `days` from then
    /// on. What has waited longer than nearly all of them begins anew with the slowest.
    pub(super) fn won_within(&self, waited: i32, days: i32) -> f64 {
        let slowest = self.took.len().saturating_sub(ENOUGH_TIMES);
        let longer = self.took.partition_point(|took| took.stay < waited);
        let waited = if longer <= slowest { waited } else { self.took.get(slowest).map_or(0, |took| took.stay) };
        let like = &self.took[longer.min(slowest)..];
        let won = like.iter().filter(|took| took.needed <= waited.saturating_add(days)).count();
        if like.is_empty() { 0.0 } else { won as f64 / like.len() as f64 }
    }

    /// Keeps the latest of them.
    fn thin_out(&mut self) {
        if self.took.len() > LATEST {
            self.took.select_nth_unstable_by_key(LATEST, |took| std::cmp::Reverse((took.on, took.stay, took.needed)));
            self.took.truncate(LATEST);
        }
    }

    /// The latest of them, in the order of their stays.
    fn settle(&mut self) {
        self.thin_out();
        self.took.arrange_by_key(|took| (took.stay, took.needed, took.on));
    }
}

/// What became of the closed deals of one pipeline.
#[derive(Clone, Debug, Default, PartialEq)]
struct Closed {
    won: u32,
    lost: u32,
    /// Those of which a stage is known: what many imports bring is closed and no more, and says nothing of any stage.
    known: u32,
    /// Those among them that came closed.
    assumed: u32,
    stages: FxHashMap<StageId, StageRecord>,
    supposed: Supposed,
}

/// Deals that came closed, without a stage history: won ones have reached all stages, lost ones those up to the one that
/// they were lost in.
#[derive(Clone, Debug, Default, PartialEq)]
struct Supposed {
    n: u32,
    /// Lost, and it is known in which stage.
    lost_in_a_stage: u32,
    /// Lost, and it is not.
    lost_somewhere: u32,
    stages: FxHashMap<StageId, StageRecord>,
}

impl Closed {
    fn n(&self) -> u32 {
        self.won + self.lost
    }

    /// Takes in what is known of deals without a stage history, where it is known of lost ones as it is of won ones.
    fn settle(&mut self) {
        let Supposed { n, lost_in_a_stage, lost_somewhere, stages } = std::mem::take(&mut self.supposed);
        if lost_in_a_stage > 0 && lost_in_a_stage >= MOSTLY * lost_somewhere {
            self.known += n;
            self.assumed = n;
            for (stage, supposed) in stages {
                let record = self.stages.entry(stage).or_default();
                record.won += supposed.won;
                record.lost += supposed.lost;
            }
        }
        self.stages.values_mut().for_each(StageRecord::settle);
    }

    /// The share of all that was won: p0.
    fn rate(&self) -> f64 {
        if self.n() == 0 { 0.0 } else { f64::from(self.won) / f64::from(self.n()) }
    }
}

/// Where each stage is in its pipeline.
type Spots = FxHashMap<StageId, (PipelineId, usize)>;

/// What became of the closed deals, by pipeline and stage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    all: FxHashMap<PipelineId, Closed>,
    /// Of the filter's owner.
    own: FxHashMap<PipelineId, Closed>,
    empty: StageRecord,
}

/// What history says of a stage.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said<'h> {
    pub ground: Ground,
    pub record: &'h StageRecord,
    /// The overall rate, p0.
    pub overall: f64,
}

impl Said<'_> {
    /// p(stage) = (won that reached it + 4 p0) / (closed that reached it + 4).
    pub fn rate(&self) -> f64 {
        let (won, lost) = self.record.shape(self.overall);
        won / (won + lost)
    }
}

impl History {
    /// Of the deals that were closed before `until`; of all where it is `None`.
    pub fn of(book: &Book, filter: Filter, zone: &Zone, until: Option<Date>) -> Self {
        let spots = spots(book);
        let mut history = Self::default();
        for deal in book.deals().filter(|deal| counts(deal, filter)) {
            let Some(closed_on) = deal.closed_on().filter(|on| until.is_none_or(|until| *on < until)) else { continue };
            history.take(deal, closed_on, filter, &spots, zone);
        }
        history.settled()
    }

    fn take(&mut self, deal: &Deal, closed_on: Date, filter: Filter, spots: &Spots, zone: &Zone) {
        let way = Way::of(deal, closed_on, spots, zone);
        way.count(self.all.entry(deal.pipeline).or_default());
        if filter.owner.is_some() && filter.holds_owner(deal.owner) {
            way.count(self.own.entry(deal.pipeline).or_default());
        }
    }

    fn settled(mut self) -> Self {
        self.each().for_each(Closed::settle);
        self
    }

    fn each(&mut self) -> impl Iterator<Item = &mut Closed> {
        self.all.values_mut().chain(self.own.values_mut())
    }

    /// How many closed deals with a known stage a pipeline has, and what they are the ground of.
    pub fn ground(&self, pipeline: PipelineId) -> (Ground, u32) {
        let (ground, closed) = self.grounds(pipeline);
        (ground, closed.map_or(0, |closed| closed.known))
    }

    /// How many of these came closed, so that their way through the stages is assumed.
    pub fn assumed(&self, pipeline: PipelineId) -> u32 {
        self.grounds(pipeline).1.map_or(0, |closed| closed.assumed)
    }

    fn grounds(&self, pipeline: PipelineId) -> (Ground, Option<&Closed>) {
        let (own, all) = (self.own.get(&pipeline), self.all.get(&pipeline));
        let is_enough = |closed: &&Closed| closed.known >= ENOUGH_CLOSED;
        match (own.filter(is_enough), all.filter(is_enough)) {
            (Some(own), _) => (Ground::Owner, Some(own)),
            (None, Some(all)) => (Ground::Pipeline, Some(all)),
            (None, None) => (Ground::Likelihood, all),
        }
    }

    /// What became of those that reached a stage, and the share of them that history expects to be won.
    pub fn stage(&self, pipeline: PipelineId, stage: StageId) -> Option<(&StageRecord, f64)> {
        let said = self.said(pipeline, stage);
        (said.ground != Ground::Likelihood).then(|| (said.record, said.rate()))
    }

    pub(super) fn said(&self, pipeline: PipelineId, stage: StageId) -> Said<'_> {
        let (ground, closed) = self.grounds(pipeline);
        let record = closed.and_then(|closed| closed.stages.get(&stage)).unwrap_or(&self.empty);
        Said { ground, record, overall: closed.map_or(0.0, Closed::rate) }
    }
}

/// History as it grew, from one day to a later one: each closed deal is counted once.
#[derive(Clone, Debug, Default)]
pub struct Grown {
    filter: Filter,
    spots: Spots,
    /// Deals that were closed later, the next one last.
    later: Vec<(Date, DealId)>,
    /// Of those before, not settled.
    so_far: History,
    until: Option<Date>,
}

impl Grown {
    fn new(book: &Book, filter: Filter) -> Self {
        let closed = book.deals().filter(|deal| counts(deal, filter));
        let mut later: Vec<_> = closed.filter_map(|deal| Some((deal.closed_on()?, deal.id))).collect();
        later.arrange_by(|a, b| b.cmp(a));
        Self { filter, spots: spots(book), later, ..Self::default() }
    }

    /// As [`History::of`], of one that grows with each day that is asked for; an earlier one, or another filter, begins
    /// anew. What is closed, reopened or changed meanwhile may not be in it: the past changes little.
    pub(super) fn until(&mut self, book: &Book, filter: Filter, zone: &Zone, until: Date) -> History {
        if self.filter != filter || self.until.is_none_or(|before| before > until) {
            *self = Self::new(book, filter);
        }
        self.until = Some(until);
        while let Some((closed_on, id)) = self.later.pop_if(|(on, _)| *on < until) {
            if let Some(deal) = book.deal(id) {
                self.so_far.take(deal, closed_on, filter, &self.spots, zone);
            }
        }
        self.so_far.each().flat_map(|closed| closed.stages.values_mut()).for_each(StageRecord::thin_out);
        self.so_far.clone().settled()
    }
}

/// Whether a deal, once it is closed, is a part of history.
fn counts(deal: &Deal, filter: Filter) -> bool {
    deal.removed.is_none() && filter.holds_pipeline(deal.pipeline)
}

fn spots(book: &Book) -> Spots {
    let stages = |pipeline: PipelineId| book.all_stages_of(pipeline).enumerate().map(move |(at, stage)| (at, stage.id));
    let all = book.pipelines().flat_map(|pipeline| stages(pipeline.id).map(|(at, id)| (id, (pipeline.id, at))));
    all.collect()
}

/// The way of a closed deal through the stages of its pipeline.
struct Way {
    is_won: bool,
    /// None of its stages is recorded.
    came_closed: bool,
    /// Its stages in the pipeline's order that count as reached (P7).
    reached: Vec<StageId>,
    /// The stages that it was in, and how long it took from there.
    took: Vec<(StageId, Took)>,
}

impl Way {
    fn of(deal: &Deal, closed_on: Date, spots: &Spots, zone: &Zone) -> Self {
        let is_won = matches!(deal.status, crate::DealStatus::Won { .. });
        // Of each stage its last stay.
        let mut stays: Vec<(StageId, (Date, Date))> = Vec::new();
        let (mut here, mut furthest) = (None, None);
        for (at, to) in journey(deal) {
            let on = zone.date_of(at);
            if let Some((_, (_, left))) = stays.iter_mut().find(|(stage, _)| here == Some(*stage)) {
                *left = on;
            }
            here = if let Landing::Stage(stage) = to { Some(stage) } else { None };
            let Some(stage) = here else { continue };
            if let Some((_, place)) = spots.get(&stage).filter(|(pipeline, _)| *pipeline == deal.pipeline) {
                match stays.iter_mut().find(|(other, _)| *other == stage) {
                    Some((_, stay)) => *stay = (on, closed_on),
                    None => stays.push((stage, (on, closed_on))),
                }
                furthest = furthest.max(Some(*place));
            }
        }
        let came_closed = furthest.is_none();
        let lost_in = deal.last_stage().filter(|_| came_closed).and_then(|stage| spots.get(&stage));
        let known = furthest.or(lost_in.filter(|(pipeline, _)| *pipeline == deal.pipeline).map(|(_, place)| *place));
        // Won, it went all the way (P7).
        let last = if is_won { Some(usize::MAX) } else { known };
        let is_reached =
            |(pipeline, at): &(PipelineId, usize)| *pipeline == deal.pipeline && last.is_some_and(|last| *at <= last);
        let reached = spots.iter().filter(|(_, spot)| is_reached(spot)).map(|(stage, _)| *stage).collect();
        let took = |(came, left): (Date, Date)| Took {
            stay: left.days_since(came).max(0),
            needed: closed_on.days_since(came).max(0),
            on: closed_on,
        };
        let took = stays.into_iter().map(|(stage, stay)| (stage, took(stay))).collect();
        Self { is_won, came_closed, reached, took }
    }

    fn count(&self, closed: &mut Closed) {
        *(if self.is_won { &mut closed.won } else { &mut closed.lost }) += 1;
        let has_reached = !self.reached.is_empty();
        let supposed = &mut closed.supposed;
        let (n, stages) = match (self.came_closed, self.is_won, has_reached) {
            (false, ..) => (&mut closed.known, &mut closed.stages),
            (true, true, _) => (&mut supposed.n, &mut supposed.stages),
            (true, false, true) => {
                supposed.lost_in_a_stage += 1;
                (&mut supposed.n, &mut supposed.stages)
            }
            (true, false, false) => (&mut supposed.lost_somewhere, &mut supposed.stages),
        };
        *n += 1;
        for stage in &self.reached {
            let record = stages.entry(*stage).or_default();
            *(if self.is_won { &mut record.won } else { &mut record.lost }) += 1;
        }
        if self.is_won {
            for (stage, took) in &self.took {
                closed.stages.entry(*stage).or_default().took.push(*took);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::fixture::{World, pipeline, stage};

    fn history(world: &World) -> History {
        History::of(&world.book, Filter::default(), &world.zone, None)
    }

    /// Checks won, lost and p of each stage: `A 3 2 55.0%, ...`.
    fn check(text: &str, expected: &str) {
        let world = World::of(text);
        let history = history(&world);
        let words = ['A', 'B', 'C', 'D'].map(|letter| match history.stage(pipeline(), stage(letter)) {
            Some((record, rate)) => format!("{letter} {} {} {:.1}%", record.won, record.lost, rate * 100.0),
            None => format!("{letter} –"),
        });
        assert_eq!(words.join(", "), expected, "{text}");
    }

    /// M14: p(stage) = (won that reached it + 4 p0) / (closed that reached it + 4), with p0 = 3 / 12.
    #[test]
    fn likelihood_is_what_became_of_those_that_reached_the_stage() {
        check(
            "won 3 A 2026-01-01 B 2026-01-05 won 2026-01-31, lost 5 A 2026-01-01, lost 4 A 2026-01-01 C 2026-01-09",
            "A 3 9 25.0%, B 3 4 36.4%, C 3 4 36.4%, D 3 0 57.1%",
        );
    }

    #[test]
    fn below_ten_closed_deals_history_says_nothing() {
        check("won 5 A 2026-01-01, lost 4 A 2026-01-01", "A –, B –, C –, D –");
        check("won 5 A 2026-01-01, lost 5 A 2026-01-01", "A 5 5 50.0%, B 5 0 77.8%, C 5 0 77.8%, D 5 0 77.8%");
    }

    /// Of a deal that came closed nobody knows where it was: it counts for the overall rate alone.
    #[test]
    fn deals_without_a_stage_count_for_the_overall_rate() {
        check("won 8, lost 5 A 2026-01-01, won 5 B 2026-01-01", "A 5 5 56.3%, B 5 0 87.7%, C 5 0 87.7%, D 5 0 87.7%");
        check("won 57, lost 1 A 2026-01-01", "A –, B –, C –, D –");
    }

    /// M14: of deals that came closed, won ones have reached all stages, lost ones those up to the one they were lost in.
    #[test]
    fn deals_that_came_closed_count_by_what_is_known() {
        let text = "won 3, lost 5 outof A, lost 4 outof C";
        check(text, "A 3 9 25.0%, B 3 4 36.4%, C 3 4 36.4%, D 3 0 57.1%");
        check("won 3 outof A, lost 5 outof A, lost 4 outof C", "A 3 9 25.0%, B 3 4 36.4%, C 3 4 36.4%, D 3 0 57.1%");
        let history = history(&World::of("won 3, lost 5 outof A, lost 4 A 2026-01-01 C 2026-01-09"));
        assert_eq!((history.ground(pipeline()), history.assumed(pipeline())), ((Ground::Pipeline, 12), 8));
    }

    /// Where many lost deals do not say in which stage, won ones do not count for stages either: all that reached a
    /// stage would have been won.
    #[test]
    fn deals_that_came_closed_count_only_where_lost_ones_say_where() {
        check("won 30, lost 9 outof A, lost outof B, lost", "A 30 10 74.8%, B 30 1 94.1%, C 30 0 96.8%, D 30 0 96.8%");
        check("won 30, lost 8 outof A, lost", "A –, B –, C –, D –");
        check("won 30", "A –, B –, C –, D –");
    }

    #[test]
    fn what_was_closed_later_is_not_known_before() {
        let world = World::of("won 10 A 2026-01-01, lost 10 A 2026-01-01 closed 2026-02-01");
        let until = |day: &str| History::of(&world.book, Filter::default(), &world.zone, day.parse().ok());
        assert_eq!(until("2026-01-31").ground(pipeline()), (Ground::Likelihood, 0));
        assert_eq!(until("2026-02-01").ground(pipeline()), (Ground::Pipeline, 10));
    }

    /// M14: grown from day to day it is as counted anew, also of more won deals than tell how long it takes.
    #[test]
    fn grown_is_as_counted_anew() {
        let months: Vec<_> = (1..=8)
            .map(|month| {
                let (on, won) = (format!("2026-{month:02}-2{}", month % 3), 90 + month);
                let way = format!("made 2026-{month:02}-01 A 2026-{month:02}-01 B 2026-{month:02}-0{month}");
                format!("won {won} closed {on} {way}, lost {month} closed {on} {way}")
            })
            .collect();
        let world = World::of(&months.join(", "));
        let (filter, mut grown) = (Filter::default(), Grown::default());
        for day in ["2026-01-05", "2026-02-24", "2026-02-24", "2026-07-01", "2026-12-31", "2026-03-01", "2026-05-01"] {
            let until = crate::metrics::fixture::date(day);
            let anew = History::of(&world.book, filter, &world.zone, Some(until));
            assert_eq!(grown.until(&world.book, filter, &world.zone, until), anew, "{day}");
        }
        assert!(grown.until(&world.book, filter, &world.zone, Date::MAX).ground(pipeline()).1 > LATEST as u32);
    }

    fn record(took: &[(i32, i32)]) -> StageRecord {
        let took = took.iter().map(|(stay, needed)| Took { stay: *stay, needed: *needed, on: Date::MIN }).collect();
        StageRecord { took, ..StageRecord::default() }
    }

    /// Still in the stage after some days, a deal is like those that were too: not like those that had moved on.
    #[test]
    fn who_still_waits_is_like_those_who_waited_as_long() {
        let record =
            record(&[(5, 10), (5, 90), (10, 20), (10, 40), (20, 30), (20, 60), (30, 50), (40, 80), (50, 70), (90, 95)]);
        let within = |waited, days| format!("{:.2}", record.won_within(waited, days));
        assert_eq!(within(0, 30), "0.30");
        assert_eq!(within(0, 95), "1.00");
        assert_eq!(within(0, 9), "0.00");
        assert_eq!(within(20, 10), "0.17", "one of the six that were there for twenty days");
        assert_eq!(within(20, 40), "0.50");
        // Longer than nearly all: as the five slowest, from twenty days on.
        assert_eq!(within(500, 40), "0.40");
        assert_eq!(within(500, 75), "1.00");
    }
}
