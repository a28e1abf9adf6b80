//! Mouse and touch. A mouse drags after a few pixels, a finger after a long press: before that, a
//! finger scrolls, so that scrolling never moves a card (P4).

use std::time::Duration;

use kariz_client::store;
use kariz_core::{DealId, StageId};
use kariz_kit::stack::swallow_press;
use leptos::{ev, leptos_dom::helpers::TimeoutHandle, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, HtmlElement, PointerEvent};

use super::{By, Drag, Target, cancel, drop_card, lift, zones};
use crate::{
    features::board::{lane::Lane, state::Board, tabs},
    shell::intents::{MoveTo, ask},
};

/// How far a mouse goes before it drags, in pixels.
const MOUSE_SLOP: f64 = 4.0;
/// How far a finger may stray during a long press, in pixels.
const TOUCH_SLOP: f64 = 10.0;
/// How long a long press is.
const LONG_PRESS: Duration = Duration::from_millis(350);
/// How near an edge a card scrolls what is under it, in pixels.
const EDGE: f64 = 56.0;
/// How fast at most, in pixels a frame.
const SPEED: f64 = 16.0;
/// So long a card that a finger holds at an edge stays over each column, in milliseconds.
const STOP: f64 = 600.0;

/// The pointer, and what it holds.
#[derive(Default)]
pub struct Hand {
    press: Option<Press>,
    /// Keys were used last, and not the pointer.
    rests: bool,
}

struct Press {
    pointer: i32,
    touch: bool,
    deal: DealId,
    start: (f64, f64),
    at: (f64, f64),
    /// From the card's top left corner to the pointer.
    grip: (f64, f64),
    size: (f64, f64),
    timer: Option<TimeoutHandle>,
    /// It was carried away from where it was lifted.
    strayed: bool,
    /// At which edge it is held, -1 or 1, and since when.
    edge: (i32, f64),
}

impl Drop for Press {
    fn drop(&mut self) {
        if let Some(timer) = self.timer.take() {
            timer.clear();
        }
    }
}

/// What the pointer holds, for whoever draws it.
#[derive(Clone, Copy)]
pub struct Held {
    /// By a finger, which would hide a small target.
    pub touch: bool,
    /// The card's top left corner in the window.
    pub corner: (f64, f64),
    /// The card's width and height.
    pub size: (f64, f64),
}

impl Hand {
    /// Where on the card it holds it: from the card's top left corner.
    pub fn grip(&self) -> (f64, f64) {
        self.press.as_ref().map(|press| press.grip).unwrap_or_default()
    }

    /// What it holds.
    pub fn held(&self) -> Option<Held> {
        let press = self.press.as_ref()?;
        let corner = (press.at.0 - press.grip.0, press.at.1 - press.grip.1);
        Some(Held { touch: press.touch, corner, size: press.size })
    }
}

/// The pointer went down somewhere on the board.
pub fn press(board: Board, event: &PointerEvent) {
    if store::is_view() {
        return; // nothing can be carried anywhere
    }
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    // The line that says that nothing is planned is most of a card: a press on it may carry it as well.
    let on_control = target.closest("button:not(.next--plan), input, select").ok().flatten().is_some();
    let Some(card) = target.closest(".card").ok().flatten() else { return };
    let deal = card.closest("[data-deal]").ok().flatten().and_then(|place| place.get_attribute("data-deal"));
    let Some(deal) = deal.and_then(|id| id.parse().ok()) else { return };
    if on_control || event.button() != 0 || !event.is_primary() || board.drag.with_untracked(Option::is_some) {
        return;
    }
    let touch = event.pointer_type() == "touch";
    let at = place(event);
    let area = card.get_bounding_client_rect();
    let timer = touch.then(|| set_timeout_with_handle(move || pick_up(board), LONG_PRESS).ok()).flatten();
    let press = Press {
        pointer: event.pointer_id(),
        touch,
        deal,
        start: at,
        at,
        grip: (at.0 - area.left(), at.1 - area.top()),
        size: (area.width(), area.height()),
        timer,
        strayed: false,
        edge: (0, 0.0),
    };
    board.hand.update_value(|hand| hand.press = Some(press));
}

/// Follows the pointer wherever it goes, as long as the board is on the screen.
pub fn listen(board: Board) {
    let handles = [
        window_event_listener(ev::pointerdown, move |_| used(board, false)),
        window_event_listener(ev::pointermove, move |event| moved(board, &event)),
        window_event_listener(ev::pointerup, move |event| released(board, &event)),
        window_event_listener(ev::pointercancel, move |event| lost(board, &event)),
        window_event_listener(ev::keydown, move |event| {
            used(board, true);
            let lifted = board.drag.with_untracked(|drag| drag.is_some_and(|drag| !drag.dropped));
            if event.key() == "Escape" && lifted {
                event.prevent_default();
                let_go(board);
                cancel(board);
            }
        }),
        // A finger that carries a card does not scroll, nor call up a menu.
        window_event_listener(ev::contextmenu, move |event| {
            if board.hand.with_value(|hand| hand.press.as_ref().is_some_and(|press| press.touch)) {
                event.prevent_default();
            }
        }),
    ];
    on_cleanup(move || handles.into_iter().for_each(|handle| handle.remove()));
}

impl Board {
    /// Whether keys were used last, and not the pointer.
    pub fn by_keys(&self) -> bool {
        self.hand.try_with_value(|hand| hand.rests).unwrap_or_default()
    }

    /// Whether the pointer carries a card.
    pub fn carries(&self) -> bool {
        holds(*self)
    }
}

/// Notes what is used now: keys, or the pointer.
fn used(board: Board, keys: bool) {
    board.hand.update_value(|hand| hand.rests = keys);
    let by_keys = board.drag.with_untracked(|drag| drag.is_some_and(|drag| drag.by == By::Keys && !drag.dropped));
    if !keys && by_keys {
        cancel(board);
    }
}

fn place(event: &PointerEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

fn holds(board: Board) -> bool {
    board.drag.with_untracked(|drag| drag.is_some_and(|drag| drag.by == By::Pointer && !drag.dropped))
}

/// What a move of the pointer means.
enum Meaning {
    Nothing,
    Lift,
    GiveUp,
}

fn moved(board: Board, event: &PointerEvent) {
    let carrying = holds(board);
    let meaning = board.hand.try_update_value(|hand| {
        let Some(press) = hand.press.as_mut().filter(|press| press.pointer == event.pointer_id()) else {
            return Meaning::Nothing;
        };
        press.at = place(event);
        let (x, y) = (press.at.0 - press.start.0, press.at.1 - press.start.1);
        let far = x.hypot(y) > if press.touch { TOUCH_SLOP } else { MOUSE_SLOP };
        press.strayed |= carrying && far;
        match (carrying, press.touch) {
            (_, false) if event.buttons() == 0 => Meaning::GiveUp, // it was released outside of the window
            (false, false) if far => Meaning::Lift,
            (false, true) if far => Meaning::GiveUp, // it scrolls
            _ => Meaning::Nothing,
        }
    });
    match meaning {
        Some(Meaning::Lift) => pick_up(board),
        Some(Meaning::GiveUp) => {
            let_go(board);
            if carrying {
                cancel(board);
            }
        }
        _ => {}
    }
}

fn pick_up(board: Board) {
    let held = board.hand.try_update_value(|hand| {
        let press = hand.press.as_mut()?;
        press.timer = None;
        Some((press.deal, press.size.1, press.touch))
    });
    let Some((deal, height, touch)) = held.flatten() else { return };
    let gap = board.home_of(deal).and_then(|(lane, index)| {
        let layout = lane.layout.get_untracked();
        Some(layout.top(index + 1) - layout.top(index) - height).filter(|gap| *gap > 0.0)
    });
    if lift(board, deal, height + gap.unwrap_or_default(), By::Pointer).is_none() {
        return let_go(board);
    }
    if touch {
        window().navigator().vibrate_with_duration(12);
    }
    request_animation_frame(move || follow(board));
}

fn let_go(board: Board) {
    board.hand.try_update_value(|hand| drop(hand.press.take()));
}

fn released(board: Board, event: &PointerEvent) {
    let ours =
        board.hand.with_value(|hand| hand.press.as_ref().is_some_and(|press| press.pointer == event.pointer_id()));
    if !ours {
        return;
    }
    if holds(board) {
        // The click that comes of it is nobody's, whatever has come under the pointer by then.
        swallow_press();
        let in_place = board.hand.with_value(|hand| {
            hand.press.as_ref().filter(|press| press.touch && !press.strayed).map(|press| press.deal)
        });
        match in_place {
            // A long press that carries nothing anywhere asks where to.
            Some(deal) => {
                board.drag.set(None);
                ask(MoveTo { deals: vec![deal] });
            }
            None => {
                aim(board);
                drop_card(board);
            }
        }
    }
    let_go(board);
}

fn lost(board: Board, event: &PointerEvent) {
    let ours =
        board.hand.with_value(|hand| hand.press.as_ref().is_some_and(|press| press.pointer == event.pointer_id()));
    if ours {
        let carried = holds(board);
        let_go(board);
        if carried {
            cancel(board);
        }
    }
}

/// One frame of carrying: scrolls near the edges, and finds out where the card would go.
fn follow(board: Board) {
    if !board.drag.try_with_untracked(|drag| drag.is_some_and(|drag| !drag.dropped)).unwrap_or_default() {
        return;
    }
    aim(board);
    request_animation_frame(move || follow(board));
}

fn aim(board: Board) {
    let Some(held) = board.hand.with_value(Hand::held) else { return };
    let Some(pointer) = board.hand.with_value(|hand| hand.press.as_ref().map(|press| press.at)) else { return };
    let target = match (zones::under(pointer), tabs::under(pointer)) {
        (Some(zone), _) => Target::Zone(zone),
        (None, Some(stage)) => over_tab(board, stage),
        (None, None) => over_board(board, held, pointer),
    };
    let now = board.drag.get_untracked();
    if let Some(drag) = now.filter(|drag| drag.target != target) {
        board.drag.set(Some(Drag { target, ..drag }));
    }
    super::carried::draw(held);
}

/// Scrolls what is under the card, and says before which card it would be dropped.
fn over_board(board: Board, held: Held, (x, y): (f64, f64)) -> Target {
    let Some(scroller) = board.scroller.get_untracked() else { return Target::Home };
    let view = scroller.get_bounding_client_rect();
    if y < view.top() - EDGE || y > view.bottom() + EDGE {
        return Target::Home;
    }
    let sideways = pull(x, view.left(), view.right());
    if board.hand.with_value(|hand| hand.press.as_ref().is_some_and(|press| press.touch)) {
        step_sideways(board, sideways.signum());
    } else if sideways != 0 {
        scroller.set_scroll_left(scroller.scroll_left() + sideways);
    }
    let column = |lane: &Lane| Some((*lane, lane.section.get_untracked()?.get_bounding_client_rect()));
    let columns: Vec<(Lane, DomRect)> = board.lanes().iter().filter_map(column).collect();
    let nearest = |(_, area): &&(Lane, DomRect)| ((area.left() - x).max(x - area.right()).max(0.0) * 8.0) as i64;
    let Some((lane, _)) = columns.iter().min_by_key(nearest) else { return Target::Home };
    Target::Stage(lane.stage, over_column(*lane, held, y))
}

/// Into a stage by its tab, as its first card; its own stage's tab is no place to go.
fn over_tab(board: Board, stage: StageId) -> Target {
    let home = board.drag.with_untracked(|drag| drag.is_some_and(|drag| drag.home.0 == stage));
    if home { Target::Home } else { Target::Stage(stage, 0) }
}

/// Goes on by one column each time a card has been held at an edge for a while: at a finger's edge one would
/// otherwise be at the last column at once.
fn step_sideways(board: Board, way: i32) {
    let now = js_sys::Date::now();
    let due = board.hand.try_update_value(|hand| {
        let press = hand.press.as_mut()?;
        if press.edge.0 == way && now - press.edge.1 < STOP {
            return None;
        }
        let due = press.edge.0 == way && way != 0;
        press.edge = (way, now);
        due.then_some(())
    });
    if due.flatten().is_some() {
        tabs::step_aside(board, way);
    }
}

fn over_column(lane: Lane, held: Held, y: f64) -> usize {
    let list = lane.list.get_untracked().filter(|list| list.is_connected());
    let Some(list) = list else { return 0 };
    let area = list.get_bounding_client_rect();
    let up_or_down = pull(y, area.top(), area.bottom());
    if up_or_down != 0 {
        list.set_scroll_top(list.scroll_top() + up_or_down);
    }
    let middle = held.corner.1 + held.size.1 / 2.0 - area.top() + f64::from(list.scroll_top());
    lane.layout.get_untracked().index_at(middle)
}

/// How fast to scroll for a pointer near one of two edges.
fn pull(at: f64, start: f64, end: f64) -> i32 {
    let near_start = ((start + EDGE - at) / EDGE).clamp(0.0, 1.0);
    let near_end = ((at - end + EDGE) / EDGE).clamp(0.0, 1.0);
    ((near_end - near_start) * SPEED).round() as i32
}

/// Where a dropped card glides to: the corner of its gap in the window.
pub(super) fn landing(board: Board) -> Option<(f64, f64)> {
    let Target::Stage(stage, _) = board.drag.get_untracked()?.target else { return None };
    let lane = board.lane(stage)?;
    let place: HtmlElement = lane.list.get_untracked()?.query_selector(".place--slot").ok()??.dyn_into().ok()?;
    let area = place.get_bounding_client_rect();
    Some((area.left(), area.top()))
}
