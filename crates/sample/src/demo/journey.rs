//! A deal's way through the stages: how long it stayed in each.

use kariz_core::{CriterionKey, Deal, Landing, LogKey, MemberId, Stage, StageMove, Timestamp, time::DAY_MS};

use super::{Demo, setting::Setting};

/// The usual days in each stage. Proposal is where deals wait.
const USUAL_DAYS: [f64; 6] = [4.0, 7.0, 9.0, 17.0, 6.0, 3.0];
/// How a stay differs from the usual: half of them are shorter, half longer.
const FACTORS: [f64; 9] = [0.5, 0.7, 0.85, 0.95, 1.0, 1.05, 1.2, 1.45, 1.75];

/// When a deal entered each stage that it went through, the first one first.
pub(super) type Journey = Vec<Timestamp>;

/// A way into the stage with this number, which is entered at `entered`.
pub(super) fn into_stage(demo: &mut Demo, stage: usize, entered: Timestamp) -> Journey {
    let mut at = entered.0;
    let mut journey = vec![entered];
    for earlier in (0..stage).rev() {
        at -= stay(demo, earlier);
        journey.push(Timestamp(at));
    }
    journey.reverse();
    journey
}

/// A way through all stages up to the one with this number, which is left at `left`.
pub(super) fn out_of_stage(demo: &mut Demo, stage: usize, left: Timestamp) -> Journey {
    let entered = Timestamp(left.0 - stay(demo, stage));
    into_stage(demo, stage, entered)
}

/// How long a deal stays in a stage, in milliseconds.
fn stay(demo: &mut Demo, stage: usize) -> i64 {
    let factor = demo.dice.one_of(&FACTORS);
    (USUAL_DAYS[stage.min(5)] * factor * DAY_MS as f64) as i64
}

/// Writes the journey into the deal's history, and ticks the entry criteria of the stages it went through.
/// One deal in twelve got into a later stage without them (P5).
pub(super) fn write(demo: &mut Demo, setting: &Setting, deal: &mut Deal, journey: &[Timestamp], by: MemberId) {
    let mut from = None;
    for (stage, at) in setting.stages.iter().zip(journey) {
        let unmet = from.is_some() && !stage.criteria.is_empty() && demo.dice.percent(8);
        if !unmet {
            deal.ticks.extend(stage.criteria.keys().map(|key| (*key, true)));
        }
        insert(demo, deal, *at, StageMove { from, to: Landing::Stage(stage.id), by: Some(by), unmet });
        from = Some(stage.id);
    }
}

/// Adds a move.
pub(super) fn insert(demo: &mut Demo, deal: &mut Deal, at: Timestamp, step: StageMove) {
    deal.moves.insert(LogKey { at, salt: demo.dice.bits() as u32 }, step);
}

/// Ticks all but the last of a stage's entry criteria: the deal is on its way there.
pub(super) fn tick_some(deal: &mut Deal, next: Option<&Stage>) {
    let keys: Vec<CriterionKey> = next.map(|stage| stage.criteria.keys().copied().collect()).unwrap_or_default();
    let some = keys.len().saturating_sub(1);
    deal.ticks.extend(keys.into_iter().take(some).map(|key| (key, true)));
}
