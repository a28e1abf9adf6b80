//! What is stuck, has no next step, or closes soon.

use super::{Item, Note, Scene};
use crate::{Arrange, book::days_in_stage, records::Deal, time::Timestamp};

/// What is expected within so many days closes soon.
const SOON: i32 = 14;

/// Longer in their stage than it allows, the longest first.
pub(super) fn stuck(scene: &Scene<'_>) -> Vec<Item> {
    let over = |deal: &Deal| {
        let over = scene.book.stuck_for(deal, scene.now, scene.zone)?;
        let days = days_in_stage(deal, scene.now, scene.zone)?;
        Some((over, Note::Stuck { days, limit: days - over }))
    };
    let mut found: Vec<(u32, Item)> = Vec::new();
    for deal in scene.book.all_open_deals() {
        if let Some((over, note)) = over(deal) {
            found.push((over, Item { deal: deal.id, notes: vec![note, quiet(scene, deal)] }));
        }
    }
    found.arrange_by_key(|(over, item)| (std::cmp::Reverse(*over), item.deal));
    found.into_iter().map(|(_, item)| item).collect()
}

/// Nothing is planned: the quietest first.
pub(super) fn without_step(scene: &Scene<'_>) -> Vec<Item> {
    let mut found: Vec<(u32, &Deal)> =
        scene.book.deals_without_next_step().map(|deal| (quiet_days(scene, deal), &**deal)).collect();
    found.arrange_by(|one, other| (other.0, one.1.id).cmp(&(one.0, other.1.id)));
    found.into_iter().map(|(_, deal)| Item { deal: deal.id, notes: vec![quiet(scene, deal)] }).collect()
}

/// Expected within two weeks, or by a day that has passed; what is due first at the front.
pub(super) fn closing(scene: &Scene<'_>) -> Vec<Item> {
    let until = scene.today.plus_days(SOON);
    let due = |deal: &&std::sync::Arc<Deal>| deal.expected_close.is_some_and(|day| day <= until);
    let mut found: Vec<&Deal> = scene.book.all_open_deals().filter(due).map(|deal| &**deal).collect();
    found.arrange_by_key(|deal| (deal.expected_close, deal.id));
    let item = |deal: &Deal| Item { deal: deal.id, notes: deal.expected_close.map(Note::Due).into_iter().collect() };
    found.into_iter().map(item).collect()
}

fn quiet(scene: &Scene<'_>, deal: &Deal) -> Note {
    last_touch(scene, deal).map_or(Note::Untouched, |at| Note::Quiet(scene.now.days_since(at)))
}

/// Days since somebody reached out, or else since it is there.
fn quiet_days(scene: &Scene<'_>, deal: &Deal) -> u32 {
    let since = last_touch(scene, deal).unwrap_or_else(|| scene.zone.start_of(deal.created_on));
    scene.now.days_since(since)
}

/// When somebody reached out last; `None` where nobody ever has.
fn last_touch(scene: &Scene<'_>, deal: &Deal) -> Option<Timestamp> {
    scene.book.activities_of(deal.id).rev().find(|activity| activity.is_touch())?.done_at
}
