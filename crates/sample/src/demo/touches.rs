//! Activities: what was done on the way, and what is planned.

use kariz_core::{Activity, ActivityKind, ActivityOutcome, Deal, Record, Timestamp};

use super::{
    Demo,
    scene::{Row, Scene},
};
/// Adds what was done from stage to stage of a journey, until `end`.
pub(super) fn add(demo: &mut Demo, scene: &Scene, deal: &Deal, journey: &[Timestamp], end: Timestamp) {
    for (stage, entered) in journey.iter().enumerate() {
        let left = journey.get(stage + 1).copied().unwrap_or(end);
        let usual: Vec<&Row> = scene.touches(stage.min(5)).collect();
        let count = 1 + usize::from(demo.dice.percent(45));
        let first = demo.dice.below(usual.len());
        for step in 0..count.min(usual.len()) {
            let row = usual[(first + step) % usual.len()];
            let at = demo.dice.range(entered.0, left.0);
            let at = demo.on_workday(Timestamp(at)).max(Timestamp(entered.0));
            add_done(demo, deal, row, at);
        }
    }
}

fn add_done(demo: &mut Demo, deal: &Deal, row: &Row, at: Timestamp) {
    let kind = kind(row.text(1)).unwrap_or_default();
    // Who says something was reached.
    let outcome = if row.text(3).is_empty() { ActivityOutcome::NoAnswer } else { ActivityOutcome::Reached };
    let activity = Activity {
        kind,
        outcome: Some(outcome).filter(|_| kind == ActivityKind::Call),
        title: row.text(2).to_owned(),
        note: row.text(3).to_owned(),
        deal: Some(deal.id),
        contact: deal.contact,
        owner: deal.owner,
        done_at: Some(at),
        created_at: at,
        ..Activity::blank(demo.dice.id(at))
    };
    demo.records.push(activity.into());
}

/// The kind that a row names.
pub(super) fn kind(word: &str) -> Option<ActivityKind> {
    ActivityKind::ALL.iter().copied().find(|kind| kind.word() == word)
}
