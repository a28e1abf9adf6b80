//! The review that was held a week ago, with what was decided (G4).

use kariz_core::{Deal, LogKey, Record, Review, ReviewId, ReviewStep, Timestamp};

use super::{Demo, setting::Setting};

/// It took so many minutes, part by part.
const SPENT: [(ReviewStep, u32); 6] = [
    (ReviewStep::Moved, 6),
    (ReviewStep::Won, 4),
    (ReviewStep::Lost, 9),
    (ReviewStep::Stuck, 11),
    (ReviewStep::NoStep, 7),
    (ReviewStep::Question, 5),
];

/// Adds it. What is said in it stands in the scene; where that says nothing there was none.
pub(super) fn add(demo: &mut Demo, setting: &Setting, deals: &[Deal]) {
    let Some(row) = setting.scene.rows("review").first() else { return };
    let began_at = demo.days_ago(7);
    let id: ReviewId = demo.dice.id(began_at);
    let seconds: u32 = SPENT.iter().map(|(_, minutes)| minutes * 60).sum();
    let ended_at = Timestamp(began_at.0 + i64::from(seconds) * 1_000);
    let asked = deals.iter().find_map(Deal::open_stage);
    let decisions = setting.scene.rows("review decisions").iter().enumerate().map(|(at, row)| {
        let key = LogKey { at: Timestamp(began_at.0 + 600_000 * (at as i64 + 1)), salt: at as u32 };
        (key, row.text(0).to_owned())
    });
    let review = Review {
        name: row.text(0).to_owned(),
        began_at,
        ended_at: Some(ended_at),
        by: setting.members.first().copied(),
        seconds,
        notes: row.text(1).replace(" ¶ ", "\n"),
        asked,
        answer: row.text(2).to_owned(),
        summary: [row.text(0), "", row.text(1)].join("\n").replace(" ¶ ", "\n"),
        decisions: decisions.collect(),
        spent: SPENT.iter().map(|(step, minutes)| (*step, minutes * 60)).collect(),
        with: setting.members.iter().map(|member| (*member, true)).collect(),
        ..Review::blank(id)
    };
    demo.records.push(review.into());
}
