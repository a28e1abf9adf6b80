//! What became of the deals that were closed before: how many of those that reached a stage were won, and how long
//! they still needed from there.

use rustc_hash::FxHashMap;

use super::Filter;
use crate::{
    Arrange, Book,
    id::{PipelineId, StageId},
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

    /// The latest of them, in the order of their stays.
    fn settle(&mut self) {
        if self.took.len() > LATEST {
            self.took.select_nth_unstable_by_key(LATEST, |took| std::cmp::Reverse((took.on, took.stay, took.needed)));
            self.took.truncate(LATEST);
        }
        self.took.arrange_by_key(|took| (took.stay, took.needed, took.on));
    }
}

/// What became of the closed deals of one pipeline.
#[derive(Clone, Debug, Default, PartialEq)]
struct Closed {
    won: u32,
    lost: u32,
    /// Those of which a stage is known: what most imports bring is closed and no more, and says nothing of any stage.
    known: u32,
    stages: FxHashMap<StageId, StageRecord>,
}

impl Closed {
    fn n(&self) -> u32 {
        self.won + self.lost
    }

    /// The share of all that was won: p0.
    fn rate(&self) -> f64 {
        if self.n() == 0 { 0.0 } else { f64::from(self.won) / f64::from(self.n()) }
    }
}

/// Where each stage is in its pipeline.
type Spots = FxHashMap<StageId, (PipelineId, usize)>;

/// What became of the closed deals, by pipeline and stage.
#[derive(Clone, Debug, Default)]
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
        for deal in book.deals().filter(|deal| deal.removed.is_none() && filter.holds_pipeline(deal.pipeline)) {
            let Some(closed_on) = deal.closed_on().filter(|on| until.is_none_or(|until| *on < until)) else { continue };
            let way = Way::of(deal, closed_on, &spots, zone);
            way.count(history.all.entry(deal.pipeline).or_default());
            if filter.owner.is_some() && filter.holds_owner(deal.owner) {
                way.count(history.own.entry(deal.pipeline).or_default());
            }
        }
        for closed in history.all.values_mut().chain(history.own.values_mut()) {
            closed.stages.values_mut().for_each(StageRecord::settle);
        }
        history
    }

    /// How many closed deals with a known stage a pipeline has, and what they are the ground of.
    pub fn ground(&self, pipeline: PipelineId) -> (Ground, u32) {
        let n = |closed: &FxHashMap<PipelineId, Closed>| closed.get(&pipeline).map_or(0, |closed| closed.known);
        match (n(&self.own), n(&self.all)) {
            (own, _) if own >= ENOUGH_CLOSED => (Ground::Owner, own),
            (_, all) if all >= ENOUGH_CLOSED => (Ground::Pipeline, all),
            (_, all) => (Ground::Likelihood, all),
        }
    }

    /// What became of those that reached a stage, and the share of them that history expects to be won.
    pub fn stage(&self, pipeline: PipelineId, stage: StageId) -> Option<(&StageRecord, f64)> {
        let said = self.said(pipeline, stage);
        (said.ground != Ground::Likelihood).then(|| (said.record, said.rate()))
    }

    pub(super) fn said(&self, pipeline: PipelineId, stage: StageId) -> Said<'_> {
        let (ground, _) = self.ground(pipeline);
        let closed = match ground {
            Ground::Owner => self.own.get(&pipeline),
            Ground::Pipeline | Ground::Likelihood => self.all.get(&pipeline),
        };
        let record = closed.and_then(|closed| closed.stages.get(&stage)).unwrap_or(&self.empty);
        Said { ground, record, overall: closed.map_or(0.0, Closed::rate) }
    }
}

fn spots(book: &Book) -> Spots {
    let stages = |pipeline: PipelineId| book.all_stages_of(pipeline).enumerate().map(move |(at, stage)| (at, stage.id));
    let all = book.pipelines().flat_map(|pipeline| stages(pipeline.id).map(|(at, id)| (id, (pipeline.id, at))));
    all.collect()
}

/// The way of a closed deal through the stages of its pipeline.
struct Way {
    is_won: bool,
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
        // Won, it went all the way; where no stage is known of it, nobody knows (P7).
        let last = furthest.map(|furthest| if is_won { usize::MAX } else { furthest });
        let is_reached =
            |(pipeline, at): &(PipelineId, usize)| *pipeline == deal.pipeline && last.is_some_and(|last| *at <= last);
        let reached = spots.iter().filter(|(_, spot)| is_reached(spot)).map(|(stage, _)| *stage).collect();
        let took = |(came, left): (Date, Date)| Took {
            stay: left.days_since(came).max(0),
            needed: closed_on.days_since(came).max(0),
            on: closed_on,
        };
        let took = stays.into_iter().map(|(stage, stay)| (stage, took(stay))).collect();
        Self { is_won, reached, took }
    }

    fn count(&self, closed: &mut Closed) {
        closed.known += u32::from(!self.reached.is_empty());
        *(if self.is_won { &mut closed.won } else { &mut closed.lost }) += 1;
        for stage in &self.reached {
            let record = closed.stages.entry(*stage).or_default();
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

    #[test]
    fn what_was_closed_later_is_not_known_before() {
        let world = World::of("won 10 A 2026-01-01, lost 10 A 2026-01-01 closed 2026-02-01");
        let until = |day: &str| History::of(&world.book, Filter::default(), &world.zone, day.parse().ok());
        assert_eq!(until("2026-01-31").ground(pipeline()), (Ground::Likelihood, 0));
        assert_eq!(until("2026-02-01").ground(pipeline()), (Ground::Pipeline, 10));
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
