//! The deals that are open: the board as its designers drew it.

use kariz_core::{Activity, ActivityKind, Deal, DealStatus, Rank, Record, TimeOfDay};

use super::{
    Demo, journey,
    setting::{Setting, ranks},
    table::{Row, rows},
    touches,
};

/// Adds what was done on the open deals and what is planned; gives the deals.
pub(super) fn add(demo: &mut Demo, setting: &Setting) -> Vec<Deal> {
    let table: Vec<Row> = rows(include_str!("open_deals.txt")).collect();
    let ranks = ranks(demo, table.len());
    table.iter().zip(ranks).map(|(row, rank)| open_deal(demo, setting, row, rank)).collect()
}

fn open_deal(demo: &mut Demo, setting: &Setting, row: &Row, rank: Rank) -> Deal {
    let number = setting.stages.iter().position(|stage| stage.name == row.text(0)).unwrap_or_default();
    let entered = demo.days_ago(row.number(6).unwrap_or_default());
    let journey = journey::into_stage(demo, number, entered);
    let made = journey.first().copied().unwrap_or(entered);
    let stage = setting.stages[number].id;
    let mut deal = Deal {
        status: DealStatus::Open { stage, since: entered },
        rank,
        expected_close: row.number(7).map(|days| demo.workday(days)),
        created_on: demo.day_of(made),
        ..setting.deal(demo, row, made)
    };
    let by = deal.owner.unwrap_or_default();
    journey::write(demo, setting, &mut deal, &journey, by);
    journey::tick_some(&mut deal, setting.stages.get(number + 1));
    touches::add(demo, &deal, &journey, demo.now);
    plan(demo, &deal, row.text(8));
    deal
}

/// Plans the next step that is written as `call 0 14:00 Call Petra`: kind, in how many days, at what time.
fn plan(demo: &mut Demo, deal: &Deal, step: &str) {
    let mut words = step.splitn(4, ' ');
    let Some(kind) = words.next().and_then(kind) else { return };
    let days = words.next().and_then(|days| days.parse().ok()).unwrap_or_default();
    let due_time = words.next().and_then(time);
    let written = demo.days_ago(days_before(days));
    let activity = Activity {
        kind,
        title: words.next().unwrap_or_default().to_owned(),
        deal: Some(deal.id),
        contact: deal.contact,
        owner: deal.owner,
        due: Some(demo.workday(days)),
        due_time,
        created_at: written,
        ..Activity::blank(demo.dice.id(written))
    };
    demo.records.push(activity.into());
}

/// How long ago a step was planned that is due in so many days.
fn days_before(days: i32) -> i32 {
    (2 - days).max(0)
}

fn kind(word: &str) -> Option<ActivityKind> {
    ActivityKind::ALL.iter().copied().find(|kind| kind.word() == word)
}

fn time(word: &str) -> Option<TimeOfDay> {
    let (hour, minute) = word.split_once(':')?;
    TimeOfDay::new(hour.parse().ok()?, minute.parse().ok()?)
}
