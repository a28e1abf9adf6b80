//! What is on top: dialogs, the drawer, menus, panels, in the order in which they were opened.
//!
//! Back (the browser's, Android's, a swipe from the edge) and Escape close the topmost and nothing else. Each thing
//! on top has one entry of the browser's history, but what the address itself has opened ([`Kind::Address`]), whose
//! entry is the address'. What is closed by other means takes its entry away. It is plain `pushState`: the
//! CloseWatcher is Chromium's alone.

mod history;

use std::{cell::RefCell, time::Duration};

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Event, KeyboardEvent, Node};

use crate::trail::Trail;

pub use history::{History, Mark, Step, Way};

/// What kind of thing is on top.
pub enum Kind {
    /// It has the focus to itself.
    Dialog,
    /// Likewise, and the address says that it is there.
    Address,
    /// A press outside closes it, and does nothing else: says what is outside.
    Panel(Box<dyn Fn(&Node) -> bool>),
}

struct Layer {
    number: u32,
    kind: Kind,
    close: Callback<()>,
    /// What had the focus before it.
    opener: Trail,
}

#[derive(Default)]
struct Stack {
    layers: Vec<Layer>,
    history: History,
    last: u32,
    address: String,
    /// A press closed a panel: what else comes of that press is nobody's.
    swallowing: bool,
    settling: bool,
    /// What had the focus before something of the address that has just gone: for what comes in its place.
    handed: Option<Trail>,
    /// Hears that the address is another.
    follow: Option<Callback<()>>,
}

thread_local! {
    static STACK: RefCell<Stack> = RefCell::default();
}

/// Begins to listen; `follow` hears that the address may be another. Called once.
pub fn listen(follow: Callback<()>) {
    STACK.with_borrow_mut(|stack| {
        stack.history = History::at(mark());
        stack.address = address();
        stack.follow = Some(follow);
    });
    for name in ["popstate", "hashchange"] {
        hear(name, false, |_| arrived());
    }
    hear("keydown", false, |event| {
        let key = event.unchecked_ref::<KeyboardEvent>();
        if key.key() == "Escape" && !key.is_composing() && !event.default_prevented() && close_topmost() {
            event.prevent_default();
        }
    });
    hear("keydown", true, |_| STACK.with_borrow_mut(|stack| stack.swallowing = false));
    hear("pointerdown", true, |event| {
        let closes = pressed_outside(event);
        STACK.with_borrow_mut(|stack| stack.swallowing = closes.is_some());
        if let Some(close) = closes {
            swallow(event);
            close.run(());
        }
    });
    for name in ["mousedown", "click", "contextmenu"] {
        hear(name, true, |event| {
            if STACK.with_borrow(|stack| stack.swallowing) {
                swallow(event);
            }
        });
    }
    settle(); // entries of what was on top before a reload
}

fn hear(name: &str, capture: bool, hear: fn(&Event)) {
    let hear = Closure::<dyn Fn(Event)>::new(move |event: Event| hear(&event));
    let _ = window().add_event_listener_with_callback_and_bool(name, hear.as_ref().unchecked_ref(), capture);
    hear.forget();
}

fn swallow(event: &Event) {
    event.prevent_default();
    event.stop_immediate_propagation();
}

/// What still comes of the press that is being heard is nobody's: it has closed something.
pub fn swallow_press() {
    STACK.with_borrow_mut(|stack| stack.swallowing = true);
}

/// As long as the running view is there, it is on top of what is there now; `close` shall take it away.
pub fn on_top(kind: Kind, close: Callback<()>) {
    let number = STACK.with_borrow_mut(|stack| {
        stack.last += 1;
        let handed = stack.handed.take().filter(|_| matches!(kind, Kind::Address));
        let opener = handed.unwrap_or_else(Trail::now);
        stack.layers.push(Layer { number: stack.last, kind, close, opener });
        stack.last
    });
    settle_soon();
    on_cleanup(move || {
        let gone = STACK.with_borrow_mut(|stack| {
            let at = stack.layers.iter().position(|layer| layer.number == number)?;
            let layer = stack.layers.remove(at);
            stack.handed = matches!(layer.kind, Kind::Address).then(|| layer.opener.clone());
            Some(layer)
        });
        if let Some(layer) = gone {
            layer.opener.rest_soon();
        }
        settle_soon();
    });
}

/// Goes to another address, and closes what is on top of this one.
pub fn go(way: Way, to: String) {
    let open = STACK.with_borrow_mut(|stack| {
        stack.history.go(way, to);
        stack.closers(u32::MAX)
    });
    if open.is_empty() {
        return settle();
    }
    open.into_iter().for_each(|close| _ = close.try_run(()));
    settle_soon();
}

/// Closes what is on top. Whether there was anything.
fn close_topmost() -> bool {
    let top = STACK.with_borrow(|stack| stack.layers.last().map(|layer| layer.close));
    top.is_some_and(|close| close.try_run(()).is_some())
}

/// What closes the panel on top, where an event is a press outside of it.
fn pressed_outside(event: &Event) -> Option<Callback<()>> {
    let at = event.target()?.dyn_into::<Node>().ok()?;
    STACK.with_borrow(|stack| match stack.layers.last() {
        Some(Layer { kind: Kind::Panel(is_outside), close, .. }) if is_outside(&at) => Some(*close),
        _ => None,
    })
}

impl Stack {
    /// How many have an entry of their own.
    fn open(&self) -> u32 {
        self.layers.iter().filter(|layer| !matches!(layer.kind, Kind::Address)).count() as u32
    }

    /// What closes so many of them, the topmost first.
    fn closers(&self, most: u32) -> Vec<Callback<()>> {
        let own = self.layers.iter().rev().filter(|layer| !matches!(layer.kind, Kind::Address));
        own.take(most as usize).map(|layer| layer.close).collect()
    }
}

/// The browser stands at another entry.
fn arrived() {
    let (closers, follow) = STACK.with_borrow_mut(|stack| {
        let (mark, there) = (mark(), address());
        let elsewhere = std::mem::replace(&mut stack.address, there) != stack.address;
        let close = stack.history.arrived(mark, elsewhere);
        (stack.closers(close), stack.follow)
    });
    closers.into_iter().for_each(|close| _ = close.try_run(()));
    follow.into_iter().for_each(|follow| follow.run(()));
    settle_soon();
}

/// When what comes and goes together has come and gone.
fn settle_soon() {
    if !STACK.with_borrow_mut(|stack| std::mem::replace(&mut stack.settling, true)) {
        set_timeout(settle, Duration::ZERO);
    }
}

fn settle() {
    STACK.with_borrow_mut(|stack| {
        stack.settling = false;
        stack.handed = None;
    });
    loop {
        let (before, step) = STACK.with_borrow_mut(|stack| {
            let open = stack.open();
            (stack.history.here(), stack.history.settle(open))
        });
        let Some(step) = step else { return };
        let moved = !matches!(step, Step::Push(None, _) | Step::Back(_));
        take(step);
        let (here, follow) = (mark(), STACK.with_borrow(|stack| stack.follow));
        STACK.with_borrow_mut(|stack| {
            stack.history.stands(here);
            stack.address = address();
        });
        if moved {
            follow.into_iter().for_each(|follow| follow.run(()));
        } else if here == before {
            return; // on its way back; or the browser refuses more entries for now
        }
    }
}

/// Has the browser do it.
fn take(step: Step) {
    let Ok(history) = window().history() else { return };
    let _ = match step {
        Step::Push(to, mark) => history.push_state_with_url(&state(mark), "", to.as_deref()),
        Step::Replace(to, mark) => history.replace_state_with_url(&state(mark), "", Some(&to)),
        Step::Back(by) => history.go_with_delta(-(by as i32)),
    };
}

fn address() -> String {
    window().location().hash().unwrap_or_default()
}

/// A mark is kept as one number.
const DEPTHS: u32 = 256;

fn state(mark: Mark) -> JsValue {
    JsValue::from(mark.over * DEPTHS + mark.depth)
}

fn mark() -> Mark {
    let number = window().history().and_then(|history| history.state()).ok().and_then(|state| state.as_f64());
    let number = number.unwrap_or_default() as u32;
    Mark { depth: number % DEPTHS, over: number / DEPTHS }
}
