//! What was won and lost since the last review, and what speaks for it.

use super::{Changed, Item, Note, Places, Scene, Then, since::Place, touches};
use crate::{
    Arrange,
    book::days_since_created,
    forecast::times_pushed,
    records::{Deal, DealStatus, Extent, Question},
};

/// A win that seemed at most so likely, in percent, is a surprise.
const UNLIKELY: u8 = 40;
/// So often put off, a win is a surprise.
const PUSHED: usize = 3;
/// Of fewer wins nobody knows what is fast.
const ENOUGH: usize = 10;

/// Won, the largest first.
pub(super) fn won(scene: &Scene<'_>, changed: &Changed) -> Vec<Item> {
    let mut won: Vec<&Deal> =
        changed.with(|note| *note == Note::Won).filter_map(|id| scene.book.deal(id)).map(|deal| &**deal).collect();
    let minor = |deal: &Deal| deal.value.and_then(|value| changed.sums.coinage.minor(value)).unwrap_or_default();
    won.arrange_by_key(|deal| (std::cmp::Reverse(minor(deal)), deal.id));
    won.into_iter().map(|deal| Item { deal: deal.id, notes: vec![touches(scene, deal)] }).collect()
}

/// Lost: first what had come far. A stage is late from the second half of its pipeline on.
pub(super) fn lost(scene: &Scene<'_>, changed: &Changed, places: &Places) -> Vec<Item> {
    let is_lost = |note: &Note| matches!(note, Note::LostIn(_));
    let mut lost: Vec<(bool, Item)> = Vec::new();
    for deal in changed.with(is_lost).filter_map(|id| scene.book.deal(id)) {
        let stage = deal.last_stage();
        let place = stage.and_then(|stage| places.get(stage));
        let is_late = place.is_some_and(|(at, of)| at * 2 >= of);
        let mut notes: Vec<Note> = stage.map(Note::LostIn).into_iter().collect();
        if matches!(deal.status, DealStatus::Lost { reason: None, .. }) {
            notes.push(Note::NoReason);
        }
        notes.push(touches(scene, deal));
        if never_asked_for_money(scene, deal) {
            notes.push(Note::BudgetUnknown);
        }
        lost.push((!is_late, Item { deal: deal.id, notes }));
    }
    lost.arrange_by_key(|(is_early, item)| (*is_early, item.deal));
    lost.into_iter().map(|(_, item)| item).collect()
}

/// A lead that became it was never asked; where there is no lead nobody can say.
fn never_asked_for_money(scene: &Scene<'_>, deal: &Deal) -> bool {
    let mut leads = scene.book.leads_of(deal.id).peekable();
    let is_unknown = |extent: Option<Extent>| matches!(extent, None | Some(Extent::Unknown));
    leads.peek().is_some()
        && leads.all(|lead| is_unknown(lead.answers.get(&Question::Budget).map(|answer| answer.extent)))
}

/// Won although it did not look like it: unlikely then, put off again and again, or in no time.
pub(super) fn surprising(scene: &Scene<'_>, changed: &Changed, then: &Then<'_>) -> Vec<Item> {
    let fast = fastest_of_ten(scene);
    let mut found = Vec::new();
    for deal in changed.with(|note| *note == Note::Won).filter_map(|id| scene.book.deal(id)) {
        let mut notes = Vec::new();
        notes.extend(chance_then(scene, deal, then).filter(|chance| *chance <= UNLIKELY).map(Note::LowChance));
        let pushed = times_pushed(deal);
        if pushed >= PUSHED {
            notes.push(Note::Pushed(pushed));
        }
        let days = deal.closed_on().map(|on| days_since_created(deal, on));
        notes.extend(days.filter(|days| fast.is_some_and(|fast| *days < fast)).map(Note::Fast));
        if !notes.is_empty() {
            found.push(Item { deal: deal.id, notes });
        }
    }
    found.arrange_by_key(|item| (std::cmp::Reverse(item.notes.len()), item.deal));
    found
}

fn chance_then(scene: &Scene<'_>, deal: &Deal, then: &Then<'_>) -> Option<u8> {
    let Place::Open(Some(stage)) = then.stood(deal, scene)?.place else { return None };
    let chance = deal.likelihood.or_else(|| scene.book.stage(stage).map(|stage| stage.likelihood))?;
    Some(chance.get())
}

/// Nine of ten wins took at least so many days.
fn fastest_of_ten(scene: &Scene<'_>) -> Option<u32> {
    let won = scene.book.deals().filter(|deal| deal.removed.is_none());
    let days = won.filter_map(|deal| match deal.status {
        DealStatus::Won { closed_on } => Some(days_since_created(deal, closed_on)),
        _ => None,
    });
    let mut days: Vec<u32> = days.collect();
    if days.len() < ENOUGH {
        return None;
    }
    days.sort_unstable();
    days.get(days.len() / 10).copied()
}
