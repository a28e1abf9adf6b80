//! The rows: only those that are seen are in the page, so that 10,000 deals scroll as well as ten.
//!
//! It is a grid as ARIA has it: one of its cells can be reached by Tab, arrows lead to the others ([`cursor`]). Where a
//! cell holds a link, a button or a box, that has the focus in its place. What can have it says so by `data-column`, its
//! row by `data-line`.

mod cell;
mod cursor;
mod head;
mod keyboard;
mod place;
mod row;
mod widths;

use std::time::Duration;

use kariz_client::{i18n::t, store::is_view};
use kariz_kit::{
    Each, LongPress, after_paint, css, listener,
    reactive::{effect, effect_after, memo, memo_after},
};
use leptos::{ev, html, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, MouseEvent};

use super::{List, columns::Column, query::Line};
use cursor::Cursor;
use head::Head;
use row::{GridRow, Stuck};
use widths::Widths;

/// Rows beyond the edge that are kept in the page, so that fast scrolling shows no gap. They come when those that are
/// seen are on the screen, and nobody types on.
const MARGIN: usize = 8;
/// So long nobody typed.
const PAUSE: Duration = Duration::from_millis(200);
/// What is seen of the list until it was measured for the first time, in pixels.
const FIRST_GUESS: f64 = 800.0;
/// How high the headings are, in pixels.
const HEAD: f64 = 41.0;

thread_local! {
    /// How much of the list was seen, the last time: no row is made that nobody sees.
    static LAST_SEEN: std::cell::Cell<f64> = const { std::cell::Cell::new(FIRST_GUESS) };
}

/// What the parts of the grid share.
#[derive(Clone, Copy)]
struct Grid {
    list: List,
    /// Where the keyboard is.
    cursor: RwSignal<Cursor>,
    /// The view's columns: what else is changed of the view, a letter of a filter say, makes no cell anew.
    columns: Memo<Vec<Column>>,
    widths: RwSignal<Widths>,
    /// The rows that are in the page, with their places.
    near: Memo<Vec<(usize, Line)>>,
    /// The line that the pointer is at.
    aimed: RwSignal<Option<Line>>,
    /// Fingers press without having pointed.
    fingers: bool,
    scroller: NodeRef<html::Div>,
    /// How far it is scrolled, and how much of it is seen, in pixels.
    scrolled: RwSignal<(f64, f64)>,
    /// How high a row is, in pixels.
    height: Memo<f64>,
    /// On a phone a row is a card, and there are no headings; it may be turned.
    phone: RwSignal<bool>,
    /// The focus is in it, or was when what had it went.
    focused: StoredValue<bool>,
    /// A cell was being edited when the pointer went down: the press only ends that.
    was_edited: StoredValue<bool>,
}

impl Grid {
    fn new(list: List) -> Self {
        let phone = follow_width();
        let scale = text_scale();
        let height = memo(move || scale * if phone.get() { 76.0 } else { 44.0 });
        let first = list.lines.with_untracked(|lines| lines.first().copied());
        let cursor = RwSignal::new(Cursor { line: first, row: 0, column: 1 });
        let all = list.lines.with_untracked(Vec::len) as f64 * height.get_untracked();
        let seen = LAST_SEEN.get();
        let top = place::kept(list).min(all - seen).max(0.0);
        let scrolled = RwSignal::new((top, seen));
        let margin = margin(list);
        let window = memo(move || {
            let (top, seen) = scrolled.get();
            let (height, margin) = (height.get(), margin.get());
            let first = (top / height) as usize;
            first.saturating_sub(margin)..first + (seen / height) as usize + margin + 2
        });
        // The row that has the focus stays in the page wherever one scrolls.
        let pinned = memo(move || cursor.with(|cursor| cursor.line.map(|_| cursor.row)));
        let near = memo(move || {
            let window = window.get();
            let beyond = pinned.get().filter(|row| !window.contains(row));
            list.lines.with(|lines| {
                let line = |row: usize| Some((row, *lines.get(row)?));
                let before = beyond.filter(|row| *row < window.start).and_then(line);
                let after = beyond.filter(|row| *row >= window.end).and_then(line);
                before.into_iter().chain(window.filter_map(line)).chain(after).collect()
            })
        });
        Self {
            list,
            cursor,
            columns: memo(move || list.view.with(|view| view.columns.clone())),
            widths: RwSignal::new(Widths::last()),
            near,
            aimed: RwSignal::new(None),
            fingers: has_fingers(),
            scroller: NodeRef::new(),
            scrolled,
            height,
            phone,
            focused: StoredValue::new(false),
            was_edited: StoredValue::new(false),
        }
    }

    /// Reads where it is scrolled to.
    fn measure(self) {
        if let Some(node) = self.scroller.try_get_untracked().flatten() {
            let seen = f64::from(node.client_height());
            if seen > 0.0 {
                LAST_SEEN.set(seen);
            }
            self.scrolled.set((f64::from(node.scroll_top()), seen));
        }
    }

    /// Notes whether a cell is being edited.
    fn note_edited(self) {
        let node = self.scroller.get_untracked();
        let edited = node.and_then(|node| node.query_selector(".grid__cell--edited").ok().flatten());
        self.was_edited.set_value(edited.is_some());
    }

    /// The columns that are seen, by their places, that of the ticks first: on a phone some are not.
    fn seen(self) -> Vec<usize> {
        let phone = self.phone.get();
        let is_seen = |column: &Column| !phone || column.is_on_phone();
        self.columns.with(|columns| {
            let seen = (1..).zip(columns).filter(|(_, column)| is_seen(column)).map(|(place, _)| place);
            std::iter::once(0).chain(seen).collect()
        })
    }

    /// Goes to a cell: scrolls there, and gives it the focus when it is in the page.
    fn go(self, row: Option<usize>, column: usize) {
        let line = row.and_then(|row| self.list.lines.with_untracked(|lines| lines.get(row).copied()));
        if row.is_some() && line.is_none() {
            return;
        }
        let before = self.cursor.with_untracked(|cursor| cursor.row);
        self.cursor.set(Cursor { line, row: row.unwrap_or(before), column });
        row.into_iter().for_each(|row| self.reveal(row));
        self.focus();
    }

    /// Scrolls until a row is seen whole.
    fn reveal(self, row: usize) {
        let Some(node) = self.scroller.get_untracked() else { return };
        let (top, seen) = self.scrolled.get_untracked();
        let height = self.height.get_untracked();
        let start = row as f64 * height;
        let stuck = self.list.view.with_untracked(|view| view.group != super::view::Group::None);
        let over = if stuck { height } else { 0.0 };
        let below = seen - if self.phone.get_untracked() { 0.0 } else { HEAD };
        let to = (start - over).min(top).max(start + height - below).max(0.0);
        if to != top {
            node.set_scroll_top(to.round() as i32);
            self.measure();
        }
    }

    /// Gives the focus to the cell that the cursor is at.
    fn focus(self) {
        let look = move || {
            let Some(Cursor { line, column, .. }) = self.cursor.try_get_untracked() else { return };
            let line = line.map_or_else(|| keyboard::HEADINGS.to_owned(), Line::word);
            let place = format!("[data-line='{line}'] [data-column='{column}']");
            let node = self.scroller.try_get_untracked().flatten();
            let cell = node.and_then(|node| node.query_selector(&place).ok().flatten());
            if let Some(cell) = cell.and_then(|cell| cell.dyn_into::<web_sys::HtmlElement>().ok()) {
                let _ = cell.focus();
            }
        };
        request_animation_frame(look);
    }

    /// The cursor goes with its deal when rows become others; the focus with it, if it was lost. It is always at a cell
    /// that is there, since Tab leads to no other.
    fn follow(self) {
        effect_after(move |before: Option<()>| {
            let mut at = self.cursor.get_untracked();
            at.column = self.seen().into_iter().rfind(|place| *place <= at.column).unwrap_or_default();
            let now = self.list.lines.with(|lines| {
                if self.phone.get() {
                    at.line = at.line.or_else(|| lines.first().copied()); // there are no headings
                }
                cursor::follow(at, lines)
            });
            let moved = now != self.cursor.get_untracked();
            if moved {
                self.cursor.set(now);
            }
            if before.is_some() && self.focused.get_value() && keyboard::is_lost() {
                self.focus();
            }
        });
    }
}

/// The list as a grid.
#[component]
pub fn DealGrid(list: List) -> impl IntoView {
    let grid = Grid::new(list);
    watch_size(grid);
    place::keep(grid);
    grid.follow();
    keyboard::hear_letters(grid);
    let total = move || list.lines.with(Vec::len);
    let columns = move || list.view.with(|view| view.columns.len() + 1);
    let template = move || list.view.with(|view| grid.widths.with(|widths| widths.template(&view.columns)));
    let least = move || {
        let least = list.view.with(|view| grid.widths.with(|widths| widths.least(&view.columns)));
        (!grid.phone.get()).then(|| format!("{least}px"))
    };
    // As long as the bar of what is ticked is there, by which one leaves it.
    let ticking = memo(move || !list.ticked().is_empty());
    let press = LongPress::new(Callback::new(move |pressed: Element| tick(list, &pressed)));
    view! {
        <div
            class="grid"
            class:grid--phone=grid.phone
            class:grid--ticking=move || ticking.get()
            on:pointerdown=listener(move |event| {
                grid.note_edited();
                press.down(&event);
            })
            on:pointermove=listener(move |event| press.moved(&event))
            on:pointerup=listener(move |_| press.let_go())
            on:pointercancel=listener(move |_| press.let_go())
            on:contextmenu=listener(move |event: MouseEvent| press.menu(&event))
            on:click:capture=listener(move |event: MouseEvent| press.click(&event))
            node_ref=grid.scroller
            role="grid"
            data-focus="own"
            aria-label=t::nav_deals()
            aria-multiselectable="true"
            aria-rowcount=move || (total() + 1).to_string()
            aria-colcount=move || columns().to_string()
            on:scroll=listener(move |_| grid.measure())
            on:keydown=listener(move |event| keyboard::pressed(grid, &event))
            on:focusin=listener(move |event| keyboard::came(grid, &event))
            on:focusout=listener(move |event| keyboard::left(grid, &event))
            style:--columns=template
            style:--row=move || css::px(grid.height.get())
            style:--grid-min=least
        >
            <Head grid=grid/>
            <Stuck grid=grid/>
            <div class="grid__body" role="rowgroup" style:block-size=move || css::px(total() as f64 * grid.height.get())>
                <Each of=move || grid.near.get() key=|(_, line)| line.word() let:near><GridRow grid=grid line=near.1/></Each>
            </div>
        </div>
    }
}

/// A long press on a row ticks its deal.
fn tick(list: List, pressed: &Element) {
    let row = pressed.closest("[data-deal]").ok().flatten().filter(|_| !is_view());
    let deal = row.and_then(|row| row.get_attribute("data-deal")?.parse().ok());
    deal.into_iter().for_each(|deal| list.selected.update(|selected| _ = selected.insert(deal)));
}

/// How many rows beyond the edge there are now: none right after the lines have become others.
fn margin(list: List) -> Memo<usize> {
    let revision = memo_after(move |before: Option<&u32>| {
        list.lines.with(|_| ()); // a memo that is only tracked is never worked out
        before.map_or(0, |before| before.wrapping_add(1))
    });
    let settled = RwSignal::new(None);
    effect(move || {
        let now = revision.get();
        let settle = move || {
            if revision.try_get_untracked() == Some(now) {
                settled.set(Some(now));
            }
        };
        after_paint(move || set_timeout(settle, PAUSE));
    });
    memo(move || if settled.get() == Some(revision.get()) { MARGIN } else { 0 })
}

/// Whether there are fingers: they press a row without having pointed at it.
fn has_fingers() -> bool {
    window().match_media("(hover: none), (any-pointer: coarse)").ok().flatten().is_some_and(|media| media.matches())
}

/// Whether the screen is a phone's: it may be turned.
fn follow_width() -> RwSignal<bool> {
    let phone = RwSignal::new(is_phone());
    let turned = window_event_listener(ev::resize, move |_| {
        let now = is_phone();
        if phone.get_untracked() != now {
            phone.set(now); // every cell follows it
        }
    });
    on_cleanup(move || turned.remove());
    phone
}

fn is_phone() -> bool {
    window().match_media("(max-width: 767px)").ok().flatten().is_some_and(|media| media.matches())
}

/// How much larger than usual the reader has set the text: rows grow with it.
fn text_scale() -> f64 {
    let root = document().document_element();
    let style = root.and_then(|root| window().get_computed_style(&root).ok().flatten());
    let size = style.and_then(|style| style.get_property_value("font-size").ok());
    size.and_then(|size| size.trim_end_matches("px").parse::<f64>().ok()).map_or(1.0, |size| size / 16.0)
}

/// Measures when the list appears, and when its size changes.
fn watch_size(grid: Grid) {
    effect(move || {
        let Some(node) = grid.scroller.get() else { return };
        let seen = Closure::<dyn Fn()>::new(move || grid.measure());
        let Ok(observer) = web_sys::ResizeObserver::new(seen.as_ref().unchecked_ref()) else { return };
        observer.observe(&node);
        let held = StoredValue::new_local((seen, observer));
        on_cleanup(move || held.with_value(|(_, observer)| observer.disconnect()));
    });
}
