//! Numbers that mislead: outliers, what is never lost, what has long been dead, stages that nobody leaves.

use rustc_hash::FxHashMap;

use super::{ENOUGH, Finding, Lens, Mistake, Severity, What, lens::OpenDeal};
use crate::{
    Arrange,
    forecast::Coinage,
    id::{MemberId, PipelineId},
    journey::journey,
    metrics::median_of,
    record::{Entity, Record},
    records::{Deal, Landing, Stage},
    time::Timestamp,
};

/// What was closed in so many days is looked at.
const YEAR: i32 = 365;
/// So many times the median is an outlier...
const FAR: i64 = 5;
/// ... where it makes up so much of all, in hundredths.
const MUCH: i128 = 25;
/// Open deals that nobody has touched for so many days tell nothing...
const STALE: u32 = 60;
/// ... where they are so many of all.
const MANY: f64 = 0.25;
/// Nobody has left a stage for so many days...
const STANDS: u32 = 90;
/// ... while so many wait in it.
const WAIT: usize = 3;

/// What was closed in a year, and what is open now.
pub(super) fn find(lens: &Lens<'_>) -> Finding {
    let closed: Vec<_> = lens.closed_within(YEAR).collect();
    let won: Vec<&Deal> = closed.iter().filter(|(_, _, is_won)| *is_won).map(|(deal, ..)| &***deal).collect();
    let mut finding = Finding::among(Mistake::Misleading, closed.len());
    if let Some((share, deal)) = outlier(lens, &won) {
        finding.say(What::Outlier { share }, vec![deal]);
    }
    let never_lost = closed.len() >= ENOUGH && won.len() == closed.len();
    if never_lost {
        finding.say(What::NeverLost { won: won.len() }, won.iter().map(|deal| deal.entity()).collect());
    }
    let stale = |open: &&OpenDeal<'_>| lens.days_since(lens.last_touch(open.deal).max(open.since)) > STALE;
    let stale: Vec<Entity> = lens.open.iter().filter(stale).map(|open| open.deal.entity()).collect();
    if lens.open.len() >= ENOUGH && stale.len() as f64 >= MANY * lens.open.len() as f64 {
        finding.say(What::Stale { days: STALE }, stale);
    }
    for stage in stages_that_nobody_leaves(lens) {
        finding.say(What::NobodyLeaves { stage: stage.id, days: STANDS }, vec![stage.entity()]);
    }
    finding.count = finding.signs.len();
    finding.severity = match finding.count {
        0 => Severity::Fine,
        1 if !never_lost => Severity::Low,
        1 | 2 => Severity::Medium,
        _ => Severity::High,
    };
    say_who_has_few(&mut finding, &closed);
    finding.if_enough()
}

/// The largest won deal, where it is far larger than most and makes up much of all.
fn outlier(lens: &Lens<'_>, won: &[&Deal]) -> Option<(u32, Entity)> {
    let coinage = Coinage::of(won.iter().filter_map(|deal| deal.value).map(|value| value.currency), lens.book);
    let mut values: Vec<(i64, Entity)> =
        won.iter().filter_map(|deal| Some((coinage.minor(deal.value?)?, deal.entity()))).collect();
    if values.len() < ENOUGH {
        return None;
    }
    values.arrange();
    let all: i128 = values.iter().map(|(minor, _)| i128::from(*minor)).sum();
    let median = median_of(values.iter().map(|(minor, _)| *minor))?;
    let (largest, deal) = *values.last()?;
    let share = i128::from(largest) * 100 / all.max(1);
    let is_far = i128::from(largest) >= i128::from(median.max(1)) * i128::from(FAR);
    (is_far && share >= MUCH).then(|| (u32::try_from(share).unwrap_or(100), deal))
}

/// One deal of so many that came closed hides nothing of the others.
const FEW: u32 = 10;

/// Stages in which deals wait and out of which none has gone for long, though they have been there. Of a pipeline whose
/// deals came closed lately nobody knows that: which stages these left, and when, nothing tells.
fn stages_that_nobody_leaves<'b>(lens: &Lens<'b>) -> Vec<&'b Stage> {
    let since = lens.days_before(STANDS);
    let mut left: FxHashMap<_, Timestamp> = FxHashMap::default();
    // Of each pipeline, deals closed lately: how many, and how many of them came closed.
    let mut ended: FxHashMap<PipelineId, (u32, u32)> = FxHashMap::default();
    for deal in lens.book.deals().filter(|deal| deal.removed.is_none()) {
        let mut last = None;
        for (at, to) in journey(deal).take_while(|(at, _)| *at <= lens.at) {
            if let Some(stage) = last {
                let latest = left.entry(stage).or_insert(at);
                *latest = (*latest).max(at);
            }
            last = if let Landing::Stage(stage) = to { Some(stage) } else { None };
        }
        let end = journey(deal).last().filter(|(_, to)| !matches!(to, Landing::Stage(_)));
        if end.is_some_and(|(at, _)| (since..=lens.at).contains(&at)) {
            let came_closed = journey(deal).next().is_some_and(|(_, to)| !matches!(to, Landing::Stage(_)));
            let (all, closed) = ended.entry(deal.pipeline).or_default();
            (*all, *closed) = (*all + 1, *closed + u32::from(came_closed));
        }
    }
    let waits = |stage: &Stage| {
        let long = lens.open.iter().filter(|open| open.stage == stage.id && open.since < since).count();
        long >= WAIT && left.get(&stage.id).is_none_or(|left| *left < since)
    };
    let is_untold = |pipeline: &PipelineId| ended.get(pipeline).is_some_and(|(all, closed)| closed * FEW > *all);
    let told = lens.pipelines().filter(|pipeline| !is_untold(pipeline));
    let stages = told.flat_map(|pipeline| lens.book.stages_of(pipeline)).map(|stage| &**stage);
    stages.filter(|stage| waits(stage)).collect()
}

/// Whose rates are kept back, since too few of their deals were closed.
fn say_who_has_few(finding: &mut Finding, closed: &[(&std::sync::Arc<Deal>, crate::Date, bool)]) {
    let mut of: Vec<(MemberId, Vec<Entity>)> = Vec::new();
    for (deal, ..) in closed {
        let Some(owner) = deal.owner else { continue };
        match of.iter_mut().find(|(other, _)| *other == owner) {
            Some((_, deals)) => deals.push(deal.entity()),
            None => of.push((owner, vec![deal.entity()])),
        }
    }
    of.arrange_by_key(|(owner, _)| *owner);
    for (owner, deals) in of.into_iter().filter(|(_, deals)| deals.len() < ENOUGH) {
        finding.say(What::FewClosed { owner, closed: deals.len() }, deals);
    }
}
