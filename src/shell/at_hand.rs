//! The deals that are at hand: the one that is open, those that are ticked, or the card with the focus. What the palette
//! offers is done with them.

use std::cell::RefCell;

use kariz_core::DealId;
use leptos::prelude::*;

/// Says which deals they are, if any.
pub type Hand = Callback<(), Vec<DealId>>;

thread_local! {
    /// Who knows of some, the latest last.
    static HANDS: RefCell<Vec<(u32, Hand)>> = const { RefCell::new(Vec::new()) };
}

/// As long as the running view is there, these deals are at hand.
pub fn provide(hand: Hand) {
    let number = HANDS.with_borrow_mut(|hands| {
        let number = hands.last().map_or(0, |(last, _)| last.wrapping_add(1));
        hands.push((number, hand));
        number
    });
    on_cleanup(move || HANDS.with_borrow_mut(|hands| hands.retain(|(other, _)| *other != number)));
}

/// The deals at hand now: what came last is nearest.
pub fn deals() -> Vec<DealId> {
    let hands: Vec<Hand> = HANDS.with_borrow(|hands| hands.iter().rev().map(|(_, hand)| *hand).collect());
    let asked = hands.into_iter().filter_map(|hand| untrack(|| hand.try_run(())));
    asked.into_iter().find(|deals| !deals.is_empty()).unwrap_or_default()
}
