//! A column's cards: which, where, and which of them are in the page.
//!
//! Heights are not known before a card has been seen: until then one is estimated, and corrected
//! by what the browser measures. What is in view stays where it is meanwhile.

use std::{collections::HashMap, sync::Arc, time::Duration};

use js_sys::Array;
use kariz_client::store::Topic;
use kariz_core::{Arrange, DealId, StageId};
use kariz_kit::{
    after_paint,
    reactive::{effect, effect_after, memo},
};
use leptos::{html, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, ResizeObserver, ResizeObserverEntry};

use super::{drag::Target, filter::Moment, kept::Kept, layout::Layout, state::Board};

/// How far beyond what is seen cards are in the page, in pixels: once those that are seen are on the screen. Each of
/// them has its styles worked out anew whenever a dialog opens or closes, since all around it becomes inert.
const BEYOND: f64 = 300.0;
/// How high what is seen of a column is until one has been measured.
const FIRST_VIEW: f64 = 900.0;
/// So long one column waits for the other with what is not seen yet, that whatever is pressed meanwhile waits for one
/// of them alone.
const TURN: Duration = Duration::from_millis(30);

thread_local! {
    /// How high what is seen of a column was measured to be, the last time.
    static LAST_VIEW: std::cell::Cell<f64> = const { std::cell::Cell::new(FIRST_VIEW) };
}
/// How long a dialog may take to close before the focus is looked for.
const REACT: Duration = Duration::from_millis(60);
/// A card's height until one has been measured.
const FIRST_GUESS: f64 = 136.0;

/// A card that is in the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Which.
    pub id: DealId,
    /// Its place from 0.
    pub index: usize,
    /// Its top, in pixels, after it made way for a card that is being dragged.
    pub top: f64,
}

/// The gap that opens for a card that is being dragged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slot {
    /// Before which card.
    pub index: usize,
    /// Its top, in pixels.
    pub top: f64,
    /// Its height, with the gap below it.
    pub height: f64,
}

/// One column. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Lane {
    /// Of which stage.
    pub stage: StageId,
    /// Its cards, from the top down.
    pub ids: Memo<Arc<Vec<DealId>>>,
    /// Where they stand.
    pub layout: Memo<Arc<Layout>>,
    /// The gap for a dragged card.
    pub slot: Memo<Option<Slot>>,
    /// The cards that are in the page.
    pub rows: Memo<Arc<Vec<Row>>>,
    /// The card that Tab goes to.
    pub stop: Memo<Option<DealId>>,
    /// What scrolls.
    pub list: NodeRef<html::Div>,
    /// The whole column.
    pub section: NodeRef<html::Section>,
    /// How far it is scrolled, and how high what is seen is.
    view: RwSignal<(f64, f64)>,
    kept: StoredValue<Kept>,
    heights: StoredValue<Heights>,
    measured: RwSignal<u32>,
    /// The cards in view and their distance from the top of the view.
    anchors: StoredValue<Vec<(DealId, f64)>>,
    observer: StoredValue<Option<Observer>, LocalStorage>,
}

/// What cards were measured to be.
#[derive(Default)]
struct Heights {
    known: HashMap<DealId, f64>,
    /// The average of the first that were measured.
    guess: Option<f64>,
    /// How wide the column was.
    width: f64,
}

struct Observer {
    observer: ResizeObserver,
    _callback: Closure<dyn Fn(Array)>,
}

impl Lane {
    /// The column of a stage. Called once for each column on the screen.
    pub fn new(board: Board, stage: StageId) -> Self {
        let ids = memo(move || deals(board, stage));
        let heights = StoredValue::new(Heights::default());
        let measured = RwSignal::new(0);
        let layout = memo(move || {
            measured.track();
            heights.with_value(|heights| {
                let guess = heights.guess.unwrap_or(FIRST_GUESS);
                let height = |id: &DealId| heights.known.get(id).copied().unwrap_or(guess);
                Arc::new(ids.with(|ids| Layout::new(ids.iter().map(height))))
            })
        });
        let slot = memo(move || slot(board, stage, ids, layout));
        let top = board.kept.with_value(|kept| kept.top(stage));
        let view = RwSignal::new((f64::from(top), LAST_VIEW.get()));
        let beyond = beyond(board, stage);
        let rows = memo(move || Arc::new(rows(board, view.get(), beyond.get(), &ids.get(), &layout.get(), slot.get())));
        let stop = memo(move || {
            let top = view.get().0;
            let current = board.current.get().filter(|current| ids.with(|ids| ids.contains(current)));
            current
                .or_else(|| rows.with(|rows| rows.iter().find(|row| row.top >= top).or(rows.first()).map(|row| row.id)))
        });
        let lane = Self {
            stage,
            ids,
            layout,
            slot,
            rows,
            stop,
            list: NodeRef::new(),
            section: NodeRef::new(),
            view,
            kept: board.kept,
            heights,
            measured,
            anchors: StoredValue::default(),
            observer: StoredValue::new_local(None),
        };
        lane.observer.set_value(lane.observing());
        effect(move || {
            lane.layout.track();
            lane.hold_still(board);
        });
        effect_after(move |before: Option<Arc<Vec<DealId>>>| {
            let now = lane.ids.get();
            if let Some(before) = before {
                lane.keep_focus(board, &before, &now);
            }
            now
        });
        effect(move || {
            if let Some(list) = lane.list.get() {
                lane.observe(&list);
                lane.come_back(board);
            }
        });
        board.join(lane);
        on_cleanup(move || {
            lane.observer.update_value(|observer| drop(observer.take()));
            board.leave(stage);
        });
        lane
    }

    /// A deal's place from 0.
    pub fn index_of(&self, deal: DealId) -> Option<usize> {
        self.ids.try_get_untracked()?.iter().position(|id| *id == deal)
    }

    /// How high all of it is.
    pub fn height(&self) -> f64 {
        self.layout.get().end() + self.slot.get().map_or(0.0, |slot| slot.height)
    }

    // ---- Scrolling ----

    /// Follows the list's scrolling.
    pub fn scrolled(&self) {
        let Some(list) = self.list.get_untracked() else { return };
        let seen = (f64::from(list.scroll_top()), f64::from(list.client_height()));
        if self.view.get_untracked() != seen {
            self.view.set(seen);
            if seen.1 > 0.0 {
                LAST_VIEW.set(seen.1);
            }
            let (stage, top) = (self.stage, list.scroll_top());
            self.kept.try_update_value(|kept| kept.set_top(stage, top));
        }
        self.remember();
    }

    /// Scrolls to where one was, when the cards are there.
    fn come_back(self, board: Board) {
        let top = board.kept.with_value(|kept| kept.top(self.stage));
        if top > 0 {
            request_animation_frame(move || {
                if let Some(list) = self.list.try_get_untracked().flatten() {
                    list.set_scroll_top(top);
                    self.scrolled();
                }
            });
        }
    }

    /// Scrolls until the place is in view.
    pub fn show(&self, index: usize) {
        let Some(list) = self.list.get_untracked() else { return };
        let layout = self.layout.get_untracked();
        let (top, height) = (f64::from(list.scroll_top()), f64::from(list.client_height()));
        let (start, end) = (layout.top(index), layout.top(index + 1).max(layout.top(index) + FIRST_GUESS));
        let to = if start < top { start } else { top.max(end - height + 12.0).min(start) };
        if to != top {
            list.set_scroll_top(to.round() as i32);
            self.scrolled();
        }
    }

    fn remember(&self) {
        let (top, height) = self.view.get_untracked();
        let (ids, layout) = (self.ids.get_untracked(), self.layout.get_untracked());
        let seen =
            layout.between(top, top + height).filter_map(|index| Some((*ids.get(index)?, layout.top(index) - top)));
        self.anchors.set_value(seen.collect());
    }

    /// Keeps what is in view where it is when cards above it come, go, or turn out to be of another
    /// height. Half of the cards in view have a say: one that was moved shall not take the view along.
    ///
    /// Where the list stands scrolled to is known from its last scroll event. To ask it would make the
    /// browser lay the page out at once, for each column anew.
    fn hold_still(&self, board: Board) {
        let Some(list) = self.list.get_untracked() else { return };
        let (top, _) = self.view.get_untracked();
        if top > 0.0 && board.drag.with_untracked(Option::is_none) {
            let layout = self.layout.get_untracked();
            let shift = |(id, distance): &(DealId, f64)| Some(layout.top(self.index_of(*id)?) - top - distance);
            let mut shifts: Vec<f64> = self.anchors.with_value(|anchors| anchors.iter().filter_map(shift).collect());
            shifts.arrange_by(f64::total_cmp);
            let by = shifts.get(shifts.len() / 2).copied().unwrap_or_default().round();
            if by != 0.0 {
                list.set_scroll_top((top + by) as i32);
                self.scrolled();
            }
        }
        self.remember();
    }

    /// When the card with the focus has left, the focus follows it into its new column, or goes to
    /// the card that took its place: whoever works by keys shall not have to start over.
    fn keep_focus(&self, board: Board, before: &[DealId], now: &[DealId]) {
        let Some(current) = board.current.get_untracked().filter(|current| !now.contains(current)) else { return };
        let Some(index) = before.iter().position(|id| *id == current) else { return };
        let next = now.get(index).or(now.last()).copied();
        let look = move || {
            if board.by_keys() && nothing_has_focus() {
                let follow = board.home_of(current).map(|_| current);
                follow.or(next).into_iter().for_each(|deal| board.focus(deal));
            }
        };
        set_timeout(look, REACT);
    }

    // ---- Measuring ----

    /// Measures a card, or the list itself, from now on.
    pub fn observe(&self, element: &Element) {
        self.observer.with_value(|observer| {
            if let Some(Observer { observer, .. }) = observer {
                observer.observe(element);
            }
        });
    }

    /// No longer measures it.
    pub fn unobserve(&self, element: &Element) {
        self.observer.try_with_value(|observer| {
            if let Some(Observer { observer, .. }) = observer {
                observer.unobserve(element);
            }
        });
    }

    fn observing(self) -> Option<Observer> {
        let callback = Closure::<dyn Fn(Array)>::new(move |entries: Array| self.take_in(&entries));
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        Some(Observer { observer, _callback: callback })
    }

    /// Takes in what was measured. Runs between layout and paint, so nobody sees the correction.
    fn take_in(&self, entries: &Array) {
        let targets = entries.iter().filter_map(|entry| entry.dyn_into::<ResizeObserverEntry>().ok());
        let targets: Vec<Element> = targets.map(|entry| entry.target()).collect();
        let card = |target: &Element| target.get_attribute("data-deal").and_then(|id| id.parse::<DealId>().ok());
        let resized = targets.iter().find(|target| card(target).is_none());
        let changed = self.heights.try_update_value(|heights| {
            let mut changed = resized.is_some_and(|list| heights.set_width(list.get_bounding_client_rect().width()));
            for target in &targets {
                let height = target.get_bounding_client_rect().height();
                // A card that has just left the page has no height.
                if let Some(id) = card(target).filter(|_| height > 0.0) {
                    changed |= heights.note(id, height);
                }
            }
            changed
        });
        if changed == Some(true) {
            self.measured.update(|measured| *measured += 1);
        }
        if resized.is_some() {
            self.scrolled();
        }
    }
}

impl Drop for Observer {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl Heights {
    fn note(&mut self, id: DealId, height: f64) -> bool {
        self.guess.get_or_insert(height);
        let before = self.known.insert(id, height);
        before.is_none_or(|before| (before - height).abs() > 0.1)
    }

    /// Cards of another width are of other heights.
    fn set_width(&mut self, width: f64) -> bool {
        let other = (self.width - width).abs() > 1.0;
        if other {
            *self = Self { width, ..Self::default() };
        }
        other
    }
}

fn nothing_has_focus() -> bool {
    document().active_element().is_none_or(|element| element.tag_name() == "BODY")
}

/// The deals that a column shows, in order.
pub(super) fn deals(board: Board, stage: StageId) -> Arc<Vec<DealId>> {
    let store = board.store;
    store.watch(Topic::Stage(stage));
    let filter = board.filter.get();
    filter.watch(store, stage);
    let moment = Moment::now(store);
    Arc::new(store.book(|book| {
        let deals = book.open_deals(stage).filter(|deal| !filter.is_on() || filter.passes(book, deal, &moment));
        deals.map(|deal| deal.id).collect()
    }))
}

fn slot(board: Board, stage: StageId, ids: Memo<Arc<Vec<DealId>>>, layout: Memo<Arc<Layout>>) -> Option<Slot> {
    let drag = board.drag.get()?;
    let index = match drag.target {
        Target::Stage(target, index) if target == stage => index,
        _ => return None,
    };
    let own = ids.with(|ids| ids.iter().position(|id| *id == drag.deal));
    let home = drag.home == (stage, own.unwrap_or(usize::MAX));
    let arrived = own.is_some() && !home;
    let stays = home && own.is_some_and(|own| index == own || index == own + 1);
    (!arrived && !stays).then(|| Slot { index, top: layout.with(|layout| layout.top(index)), height: drag.height })
}

/// Whether cards that are not seen yet are in the page: column after column, when the board is on the screen.
fn beyond(board: Board, stage: StageId) -> RwSignal<bool> {
    let beyond = RwSignal::new(false);
    let place = board.stages.with_untracked(|stages| stages.iter().position(|other| *other == stage));
    let turn = TURN * u32::try_from(place.unwrap_or_default()).unwrap_or_default();
    after_paint(move || set_timeout(move || _ = beyond.try_set(true), turn));
    beyond
}

fn rows(
    board: Board,
    (top, height): (f64, f64),
    beyond: bool,
    ids: &[DealId],
    layout: &Layout,
    slot: Option<Slot>,
) -> Vec<Row> {
    let near = if beyond {
        // In steps of two, so that scrolling by a few pixels changes nothing.
        let near = layout.between(top - BEYOND, top + height + BEYOND);
        near.start / 2 * 2..near.end.next_multiple_of(2).min(ids.len())
    } else {
        layout.between(top, top + height)
    };
    let dragged = board.drag.with(|drag| drag.map(|drag| drag.deal));
    let pinned = [board.current.get(), dragged].into_iter().flatten();
    let pinned = pinned.filter_map(|pinned| ids.iter().position(|id| *id == pinned));
    let mut indexes: Vec<usize> = near.chain(pinned).collect();
    indexes.arrange();
    indexes.dedup();
    let row = |index: usize| {
        let makes_way = slot.filter(|slot| index >= slot.index).map_or(0.0, |slot| slot.height);
        Some(Row { id: *ids.get(index)?, index, top: layout.top(index) + makes_way })
    };
    indexes.into_iter().filter_map(row).collect()
}
