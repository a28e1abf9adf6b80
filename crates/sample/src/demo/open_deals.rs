//! The deals that are open: the board as its designers drew it.

use kariz_core::{
    Activity, ActivityKind, Deal, DealStatus, LogKey, Rank, Record, Repeat, Signal, SignalKind, TimeOfDay, Timestamp,
    time::DAY_MS,
};

use super::{
    Demo, journey,
    scene::Row,
    setting::{Setting, ranks},
    touches,
};

/// Adds what was done on the open deals and what is planned; gives the deals.
pub(super) fn add(demo: &mut Demo, setting: &Setting) -> Vec<Deal> {
    let table = setting.scene.rows("open");
    let ranks = ranks(demo, table.len());
    let mut deals: Vec<Deal> = table.iter().zip(ranks).map(|(row, rank)| open_deal(demo, setting, row, rank)).collect();
    signal(demo, setting, &mut deals);
    deals
}

/// The buyer of the oldest deal whose need is agreed has asked for a quote (A4).
fn signal(demo: &Demo, setting: &Setting, deals: &mut [Deal]) {
    let agreed = setting.stages.get(2).map(|stage| stage.id);
    let asked = deals.iter_mut().filter(|deal| deal.stage() == agreed).min_by_key(|deal| deal.stands_since());
    if let Some(deal) = asked {
        let key = LogKey { at: Timestamp(demo.now.0 - DAY_MS), salt: 0 };
        deal.signals.insert(key, Signal { kind: SignalKind::Quote.into(), by: deal.owner });
    }
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
    touches::add(demo, setting.scene, &deal, &journey, demo.now);
    plan(demo, setting, &deal, row.text(8));
    deal
}

/// Plans the next step that is written as `call 0 14:00 Call Petra`: kind, in how many days, at what time.
fn plan(demo: &mut Demo, setting: &Setting, deal: &Deal, step: &str) {
    let mut words = step.splitn(4, ' ');
    let Some((kind, repeat)) = words.next().and_then(what) else { return };
    let days = words.next().and_then(|days| days.parse().ok()).unwrap_or_default();
    let due_time = words.next().and_then(time);
    let written = demo.days_ago(days_before(days));
    // Who shows the product does so by video, with somebody who knows it.
    let is_demo = kind == ActivityKind::Demo;
    let (domain, expert) = (setting.scene.only("workspace", 2), setting.scene.rows("members").last());
    let activity = Activity {
        kind,
        title: words.next().unwrap_or_default().to_owned(),
        deal: Some(deal.id),
        contact: deal.contact,
        owner: deal.owner,
        due: Some(demo.workday(days)),
        due_time,
        length: matches!(kind, ActivityKind::Meeting | ActivityKind::Demo).then_some(45),
        place: if is_demo { format!("https://meet.{domain}/rooms/1") } else { String::new() },
        guests: expert.filter(|_| is_demo).map_or("", |expert| expert.text(0)).to_owned(),
        repeat,
        created_at: written,
        ..Activity::blank(demo.dice.id(written))
    };
    demo.records.push(activity.into());
}

/// A kind; with `~7`, one that comes again seven days after it was done.
fn what(word: &str) -> Option<(ActivityKind, Option<Repeat>)> {
    let (kind, days) = word.split_once('~').map_or((word, None), |(kind, days)| (kind, days.parse().ok()));
    Some((touches::kind(kind)?, days.map(|days| Repeat::After { days })))
}

/// How long ago a step was planned that is due in so many days.
fn days_before(days: i32) -> i32 {
    (2 - days).max(0)
}

fn time(word: &str) -> Option<TimeOfDay> {
    let (hour, minute) = word.split_once(':')?;
    TimeOfDay::new(hour.parse().ok()?, minute.parse().ok()?)
}
