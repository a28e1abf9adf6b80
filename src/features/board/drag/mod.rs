//! Moving a card by hand: with a mouse, a finger, or keys (P4). All end in the same move.

mod carried;
mod keys;
mod pointer;
mod zones;

pub use carried::CarriedCard;
pub use keys::pressed_key;
pub use pointer::{Hand, listen, press};
pub use zones::{Zone, Zones};

use std::time::Duration;

use kariz_client::{i18n::t, store::toast_with_undo};
use kariz_core::{
    Command, DealId, StageId,
    command::{MoveDeals, Place},
};
use leptos::prelude::*;

use web_sys::{ScrollBehavior, ScrollToOptions};

use super::{lane::Lane, layout::place_of, state::Board};
use crate::shell::intents::{Close, ask};

/// How long a dropped card glides to its place, in milliseconds (`--t-base`).
const GLIDE: u64 = 160;

/// A card on its way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drag {
    /// Which.
    pub deal: DealId,
    /// Where it came from: its stage, and its place from 0.
    pub home: (StageId, usize),
    /// How high it is, with the gap below it.
    pub height: f64,
    /// Where it would go now.
    pub target: Target,
    /// What moves it.
    pub by: By,
    /// It was dropped, and waits for the answer.
    pub dropped: bool,
}

/// Where a card would go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Back to where it was.
    Home,
    /// Into a stage, before the card that has this place now.
    Stage(StageId, usize),
    /// Won or lost.
    Zone(Zone),
}

/// What moves a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Mouse, finger, pen.
    Pointer,
    /// The keyboard.
    Keys,
}

/// Lifts a card. `height` is its own, with the gap below.
fn lift(board: Board, deal: DealId, height: f64, by: By) -> Option<Drag> {
    let (lane, index) = board.home_of(deal)?;
    let target = match by {
        By::Pointer => Target::Home,
        By::Keys => Target::Stage(lane.stage, index),
    };
    let drag = Drag { deal, home: (lane.stage, index), height, target, by, dropped: false };
    board.menu.set(None);
    board.began.set_value(Began::now(board, lane));
    board.drag.set(Some(drag));
    Some(drag)
}

/// Puts the card back where it was, exactly.
fn cancel(board: Board) {
    let Some(drag) = board.drag.try_get_untracked().flatten() else { return };
    board.drag.set(None);
    go_back(board, drag);
    board.say(t::carry_cancelled(board.title(drag.deal)));
    if drag.by == By::Keys {
        board.focus(drag.deal);
    }
}

/// How the board was scrolled when a card was lifted, in pixels.
#[derive(Clone, Copy, Debug, Default)]
pub struct Began {
    /// Sideways.
    left: i32,
    /// The card's own column.
    top: i32,
}

impl Began {
    fn now(board: Board, home: Lane) -> Self {
        let left = board.scroller.get_untracked().map_or(0, |scroller| scroller.scroll_left());
        let top = home.list.get_untracked().map_or(0, |list| list.scroll_top());
        Self { left, top }
    }
}

/// A card that goes nowhere is seen where it was lifted, wherever it was carried meanwhile.
fn go_back(board: Board, drag: Drag) {
    let Some(began) = board.began.try_get_value() else { return };
    if let Some(scroller) = board.scroller.try_get_untracked().flatten().filter(|at| at.scroll_left() != began.left) {
        let how = ScrollToOptions::new();
        how.set_left(f64::from(began.left));
        how.set_behavior(ScrollBehavior::Instant); // a phone's columns glide, and stop at each
        scroller.scroll_to_with_scroll_to_options(&how);
    }
    let home = board.lane(drag.home.0).and_then(|lane| lane.list.try_get_untracked().flatten());
    if let Some(list) = home.filter(|list| list.scroll_top() != began.top) {
        list.set_scroll_top(began.top);
    }
}

/// Drops the card where it is held.
fn drop_card(board: Board) {
    let Some(drag) = board.drag.get_untracked().filter(|drag| !drag.dropped) else { return };
    match drag.target {
        Target::Home => cancel(board),
        Target::Zone(zone) => {
            board.drag.set(None);
            go_back(board, drag);
            zone.close(drag.deal);
        }
        Target::Stage(stage, index) => match moving(board, drag, stage, index) {
            Some(moving) => {
                board.drag.set(Some(Drag { dropped: true, ..drag }));
                let began = js_sys::Date::now();
                board.store.run_and(Command::MoveDeals(moving), move |moved| land(board, drag, stage, moved, began));
            }
            None => cancel(board),
        },
    }
}

/// The command that puts the card there; `None` when it is there already.
fn moving(board: Board, drag: Drag, stage: StageId, index: usize) -> Option<MoveDeals> {
    let ids = board.lane(stage)?.ids.get_untracked();
    let own = ids.iter().position(|id| *id == drag.deal);
    if own.is_some_and(|own| place_of(index, Some(own)) == own) {
        return None;
    }
    let place = match (ids.get(index), ids.last()) {
        (Some(below), _) => Place::Before(*below),
        (None, Some(above)) => Place::After(*above),
        (None, None) => Place::First,
    };
    Some(MoveDeals { deals: vec![drag.deal], to: stage, place, ..MoveDeals::default() })
}

/// The move was carried out, or not.
fn land(board: Board, drag: Drag, stage: StageId, moved: bool, began: f64) {
    let done = move || {
        board.drag.try_update(|now| {
            if now.is_some_and(|now| now.deal == drag.deal && now.dropped) {
                *now = None;
            }
        });
    };
    if !moved {
        done();
        return go_back(board, drag);
    }
    tell(board, drag.deal, stage, drag.home.0 != stage);
    let glided = (js_sys::Date::now() - began).max(0.0) as u64;
    match drag.by {
        By::Pointer if !calm() => set_timeout(done, Duration::from_millis(GLIDE.saturating_sub(glided))),
        By::Pointer => done(),
        By::Keys => {
            done();
            board.focus(drag.deal);
        }
    }
}

/// Says where a deal is now, on the screen and to a screen reader.
pub fn tell(board: Board, deal: DealId, stage: StageId, other_stage: bool) {
    let name = board.stage_name(stage);
    if other_stage {
        toast_with_undo(t::moved_to(board.title(deal), name));
    } else if let Some((_, index)) = board.home_of(deal) {
        board.say(t::carry_placed(board.title(deal), index + 1, name));
    }
}

/// Moves a card one place up or down in its column; it has the focus then, moved or not.
pub fn nudge(board: Board, deal: DealId, down: bool) {
    let Some((lane, index)) = board.home_of(deal) else { return };
    let ids = lane.ids.get_untracked();
    let place = if down {
        ids.get(index + 1).map(|below| Place::After(*below))
    } else {
        index.checked_sub(1).and_then(|above| ids.get(above)).map(|above| Place::Before(*above))
    };
    let Some(place) = place else { return };
    let moving = MoveDeals { deals: vec![deal], to: lane.stage, place, ..MoveDeals::default() };
    board.store.run_and(Command::MoveDeals(moving), move |moved| {
        board.focus(deal);
        if moved {
            tell(board, deal, lane.stage, false);
        }
    });
}

impl Zone {
    /// Asks how the deal was closed (P6).
    pub fn close(self, deal: DealId) {
        ask(match self {
            Self::Won => Close { deals: vec![deal], won: true },
            Self::Lost => Close { deals: vec![deal], won: false },
        });
    }
}

/// Whether the user has asked for less motion.
fn calm() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    query.is_some_and(|query| query.matches())
}
