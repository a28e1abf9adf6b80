//! The deals that were won or lost in the last 180 days, 24 and 65, as in the drawn figures; and in the
//! 180 days before, so that there is something to compare with.

use kariz_core::{Deal, DealStatus, Landing, ReasonId, StageMove, Timestamp};

use super::{Demo, journey, scene::Row, setting::Setting, touches};

/// How many deals were lost in each stage in the last 180 days.
const LOST: [usize; 6] = [18, 18, 14, 12, 1, 2];
/// The same for the 180 days before.
const LOST_BEFORE: [usize; 6] = [9, 9, 7, 7, 1, 1];
/// How many deals were won in the 180 days before.
const WON_BEFORE: usize = 11;
/// The 180 days before end so many days ago.
const BEFORE: usize = 183;
/// Deals were closed within so many of the 180 days: a Friday before a weekend is still among these.
const WITHIN: usize = 171;
/// Days from one deal to the next one made up: scatters them evenly over the time, whatever the seed.
const STEP: usize = 104;
/// Reasons by their place in the list, the frequent ones several times; the last one is none.
const REASONS: [Option<usize>; 14] = [
    Some(0),
    Some(0),
    Some(0),
    Some(1),
    Some(1),
    Some(1),
    Some(2),
    Some(2),
    Some(3),
    Some(4),
    Some(4),
    Some(5),
    Some(6),
    None,
];
/// The service plan's place among the products.
const PLAN: usize = 2;

/// Adds what was done on closed deals; gives the deals.
pub(super) fn add(demo: &mut Demo, setting: &Setting) -> Vec<Deal> {
    let mut deals: Vec<Deal> = setting.scene.rows("won").iter().map(|row| won(demo, setting, row)).collect();
    deals.extend(made_up(demo, setting, &LOST, 0, 1));
    deals.extend(made_up(demo, setting, &LOST_BEFORE, WON_BEFORE, BEFORE));
    deals
}

/// Deals that were closed from `first` days ago on: so many lost in each stage, and so many won.
fn made_up(demo: &mut Demo, setting: &Setting, lost_in: &[usize], won: usize, first: usize) -> Vec<Deal> {
    let last = lost_in.len().saturating_sub(1);
    let lost =
        lost_in.iter().enumerate().flat_map(|(stage, count)| std::iter::repeat_n((stage, Landing::Lost), *count));
    let ends = lost.chain(std::iter::repeat_n((last, Landing::Won), won)).enumerate();
    ends.map(|(number, (stage, to))| closed(demo, setting, stage, to, first + number * STEP % WITHIN)).collect()
}

fn won(demo: &mut Demo, setting: &Setting, row: &Row) -> Deal {
    let closed = demo.days_ago(row.number(0).unwrap_or_default());
    let closed = demo.on_workday(closed);
    let journey = journey::out_of_stage(demo, setting.stages.len() - 1, closed);
    let made = journey.first().copied().unwrap_or(closed);
    let closed_on = demo.day_of(closed);
    // A service plan is for half a year.
    let is_plan = setting.scene.rows("products").get(PLAN).is_some_and(|plan| plan.text(0) == row.text(5));
    let mut deal = Deal {
        status: DealStatus::Won { closed_on },
        renews_on: is_plan.then(|| closed_on.plus_months(6)),
        closing_note: row.text(6).to_owned(),
        ..setting.deal(demo, row, made)
    };
    finish(demo, setting, &mut deal, &journey, closed, Landing::Won);
    deal
}

/// A deal made up: it went from this stage to where it ended, so many days ago.
fn closed(demo: &mut Demo, setting: &Setting, stage: usize, to: Landing, days: usize) -> Deal {
    let closed = demo.days_ago(i32::try_from(days).unwrap_or_default());
    let closed = demo.on_workday(closed);
    let journey = journey::out_of_stage(demo, stage, closed);
    let made = journey.first().copied().unwrap_or(closed);
    let scene = setting.scene;
    let names: Vec<&str> = setting.buyers.keys().copied().collect();
    let buyer = *demo.dice.one_of(&names);
    let asked = demo.dice.one_of(scene.rows("asked"));
    let owner = demo.dice.below(setting.members.len());
    let reason: Option<ReasonId> = demo.dice.one_of(&REASONS).map(|place| setting.reasons[place]);
    // One in ten was given up before anybody knew what it was worth.
    let is_valued = stage > 0 || !demo.dice.percent(25);
    let units = 100 * (22 + demo.dice.skewed(46).min(160));
    let place = demo.dice.one_of(scene.rows("places")).text(0);
    let closed_on = demo.day_of(closed);
    let (status, note) = match (to, reason) {
        (Landing::Won, _) => (DealStatus::Won { closed_on }, demo.dice.one_of(scene.rows("bought")).text(0)),
        (_, Some(_)) => (DealStatus::Lost { closed_on, reason }, demo.dice.one_of(scene.rows("lost")).text(0)),
        (_, None) => (DealStatus::Lost { closed_on, reason }, ""),
    };
    let mut deal = Deal {
        title: asked.text(1).replace("{}", place),
        status,
        value: is_valued.then(|| scene.money(units * scene.units)),
        closing_note: note.to_owned(),
        ..setting.deal_with(demo, buyer, setting.members[owner], asked.text(0), made)
    };
    finish(demo, setting, &mut deal, &journey, closed, to);
    deal
}

/// Writes the history of a deal that was closed, and what was done on it.
fn finish(demo: &mut Demo, setting: &Setting, deal: &mut Deal, journey: &[Timestamp], closed: Timestamp, to: Landing) {
    let by = deal.owner.unwrap_or_default();
    deal.created_on = journey.first().map_or(deal.created_on, |made| demo.day_of(*made));
    journey::write(demo, setting, deal, journey, by);
    let from = setting.stages.get(journey.len() - 1).map(|stage| stage.id);
    journey::insert(demo, deal, closed, StageMove { from, to, by: Some(by), unmet: false });
    touches::add(demo, setting.scene, deal, journey, closed);
}
