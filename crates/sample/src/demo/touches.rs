//! Activities: what was done on the way, and what is planned.

use kariz_core::{Activity, ActivityKind, Deal, Record, Timestamp};

use super::Demo;
use ActivityKind::{Call, Demo as Show, Email, Meeting, Message, Note, Task};

/// What is usually done in each stage: kind, title, what was said.
const USUAL: [&[(ActivityKind, &str, &str)]; 6] = [
    &[
        (Email, "Intro mail", "Sent with the leak-cost sheet."),
        (Call, "First call", "Interested. Wants numbers from a similar site."),
        (Message, "Short message after the fair", "Will look at it next week."),
    ],
    &[
        (Call, "Qualifying call, 20 min", "Three leaks last year. Budget sits with the board."),
        (Email, "Case study sent", "Lindenhag saved a fifth of its water."),
        (Note, "Two suppliers invited", "Aquilon Monitoring is the other one."),
        (Call, "Call about volumes", "About 40,000 cubic metres a year."),
    ],
    &[
        (Meeting, "Site visit", "Signal in the cellar is fine. Wants alerts on the phone."),
        (Show, "Demo on video", "Liked the night-flow chart."),
        (Email, "Summary of needs", "Confirmed in writing."),
        (Note, "Pipe plan received", ""),
    ],
    &[
        (Email, "Price options sent", "Three levels, highest first."),
        (Call, "Call on the offer", "Comparing Complete and Standard."),
        (Email, "Answers to their questions", "Warranty and battery life."),
        (Meeting, "Offer walked through", "They ask for a pilot."),
    ],
    &[
        (Call, "Call on terms", "Longer warranty against a two-year plan."),
        (Email, "Contract draft", "With their legal department."),
        (Task, "Margin checked", ""),
    ],
    &[(Call, "Call before signing", "Signature this week."), (Email, "Contract sent", "")],
];

/// Adds what was done from stage to stage of a journey, until `end`.
pub(super) fn add(demo: &mut Demo, deal: &Deal, journey: &[Timestamp], end: Timestamp) {
    for (stage, entered) in journey.iter().enumerate() {
        let left = journey.get(stage + 1).copied().unwrap_or(end);
        let usual = USUAL[stage.min(5)];
        let count = 1 + usize::from(demo.dice.percent(45));
        let first = demo.dice.below(usual.len());
        for step in 0..count.min(usual.len()) {
            let (kind, title, note) = usual[(first + step) % usual.len()];
            let at = demo.dice.range(entered.0, left.0);
            let at = demo.on_workday(Timestamp(at)).max(Timestamp(entered.0));
            add_done(demo, deal, kind, title, note, at);
        }
    }
}

fn add_done(demo: &mut Demo, deal: &Deal, kind: ActivityKind, title: &str, note: &str, at: Timestamp) {
    let activity = Activity {
        kind,
        title: title.to_owned(),
        note: note.to_owned(),
        deal: Some(deal.id),
        contact: deal.contact,
        owner: deal.owner,
        done_at: Some(at),
        created_at: at,
        ..Activity::blank(demo.dice.id(at))
    };
    demo.records.push(activity.into());
}
