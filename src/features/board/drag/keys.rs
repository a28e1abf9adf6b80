//! The same by keyboard: arrows go from card to card, Space lifts and drops, arrows carry (P4).
//! Arrows follow what is seen: where the page reads from the right, the left one goes onwards.

use kariz_client::{i18n::t, store};
use kariz_core::{DealId, StageId};
use kariz_kit::direction::right_to_left;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::{By, Drag, Target, Zone, cancel, drop_card, lift};
use crate::{
    features::board::{
        keys::BOARD,
        lane::Lane,
        layout::{index_of, place_of},
        state::Board,
    },
    shell::{
        intents::{MoveTo, ask},
        keys,
    },
};

/// A direction on the board.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Up,
    Down,
    Back,
    Onwards,
    First,
    Last,
}

/// A key was pressed on the board.
pub fn pressed_key(board: Board, event: &KeyboardEvent) {
    if event.default_prevented() || event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let Some(deal) = card_of(event) else { return };
    let carrying = board.drag.get_untracked().filter(|drag| drag.by == By::Keys && !drag.dropped);
    let handled = match carrying {
        Some(drag) => carry(board, drag, event),
        None => walk(board, deal, event),
    };
    if handled {
        event.prevent_default();
        event.stop_propagation();
    }
}

/// The deal whose link has the focus.
fn card_of(event: &KeyboardEvent) -> Option<DealId> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let place = target.closest("a").ok()??.closest("[data-deal]").ok()??;
    place.get_attribute("data-deal")?.parse().ok()
}

fn way(event: &KeyboardEvent) -> Option<Way> {
    Some(match event.key().as_str() {
        "ArrowUp" => Way::Up,
        "ArrowDown" => Way::Down,
        "ArrowLeft" => {
            if right_to_left() {
                Way::Onwards
            } else {
                Way::Back
            }
        }
        "ArrowRight" => {
            if right_to_left() {
                Way::Back
            } else {
                Way::Onwards
            }
        }
        "Home" => Way::First,
        "End" => Way::Last,
        _ => return None,
    })
}

// ---- From card to card ----

fn walk(board: Board, deal: DealId, event: &KeyboardEvent) -> bool {
    if let Some(way) = way(event) {
        if let Some(next) = neighbour(board, deal, way) {
            board.focus(next);
        }
        return true;
    }
    if store::is_view() {
        return false; // nothing can be carried anywhere
    }
    match event.key().as_str() {
        " " => take(board, deal),
        _ if keys::letters_on() => return letter(deal, event),
        _ => return false,
    }
    true
}

fn letter(deal: DealId, event: &KeyboardEvent) -> bool {
    match BOARD.pressed(event) {
        Some("move") => ask(MoveTo { deals: vec![deal] }),
        Some("won") => Zone::Won.close(deal),
        Some("lost") => Zone::Lost.close(deal),
        _ => return false,
    }
    true
}

fn neighbour(board: Board, deal: DealId, way: Way) -> Option<DealId> {
    let (lane, index) = board.home_of(deal)?;
    let ids = lane.ids.get_untracked();
    match way {
        Way::Up => ids.get(index.checked_sub(1)?).copied(),
        Way::Down => ids.get(index + 1).copied(),
        Way::First => ids.first().copied(),
        Way::Last => ids.last().copied(),
        Way::Back | Way::Onwards => {
            let lanes = board.lanes();
            let here = lanes.iter().position(|other| other.stage == lane.stage)?;
            let filled = |lane: &&Lane| lane.ids.with_untracked(|ids| !ids.is_empty());
            let next = match way {
                Way::Back => lanes[..here].iter().rev().find(filled),
                _ => lanes[here + 1..].iter().find(filled),
            };
            let ids = next?.ids.get_untracked();
            ids.get(index.min(ids.len() - 1)).copied()
        }
    }
}

// ---- Carrying ----

fn take(board: Board, deal: DealId) {
    let Some((lane, index)) = board.home_of(deal) else { return };
    let layout = lane.layout.get_untracked();
    let height = layout.top(index + 1) - layout.top(index);
    if lift(board, deal, height, By::Keys).is_some() {
        let count = layout.len();
        board.say(t::carry_lifted(board.title(deal), board.stage_name(lane.stage), index + 1, count));
    }
}

fn carry(board: Board, drag: Drag, event: &KeyboardEvent) -> bool {
    if let Some(way) = way(event) {
        if let Some((stage, index)) = further(board, drag, way) {
            hold_over(board, drag, stage, index);
        }
        return true;
    }
    match kariz_kit::key_of(event).to_lowercase().as_str() {
        " " | "enter" => drop_card(board),
        "escape" | "tab" => cancel(board),
        "w" | "l" => {
            cancel(board);
            letter(drag.deal, event);
        }
        _ => {}
    }
    true
}

/// Where an arrow carries the card.
fn further(board: Board, drag: Drag, way: Way) -> Option<(StageId, usize)> {
    let Target::Stage(stage, index) = drag.target else { return None };
    let lanes = board.lanes();
    let here = lanes.iter().position(|lane| lane.stage == stage)?;
    let own = lanes[here].index_of(drag.deal);
    let place = place_of(index, own);
    let (lane, place) = match way {
        Way::Up => (lanes[here], place.checked_sub(1)?),
        Way::Down => (lanes[here], place + 1),
        Way::First => (lanes[here], 0),
        Way::Last => (lanes[here], usize::MAX),
        Way::Back => (*lanes.get(here.checked_sub(1)?)?, place),
        Way::Onwards => (*lanes.get(here + 1)?, place),
    };
    let own = lane.index_of(drag.deal);
    let last = lane.ids.get_untracked().len() - usize::from(own.is_some());
    Some((lane.stage, index_of(place.min(last), own)))
}

fn hold_over(board: Board, drag: Drag, stage: StageId, index: usize) {
    board.drag.set(Some(Drag { target: Target::Stage(stage, index), ..drag }));
    let Some(lane) = board.lane(stage) else { return };
    lane.show(index);
    board.show_lane(lane);
    let own = lane.index_of(drag.deal);
    let count = lane.ids.get_untracked().len() + usize::from(own.is_none());
    board.say(t::carry_over(board.stage_name(stage), place_of(index, own) + 1, count));
}
