//! A long press of a finger on something in an area: what is done with another button, or a key, elsewhere.

use std::time::Duration;

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent};

/// How long it is.
const LONG: Duration = Duration::from_millis(350);
/// How far a finger may stray, in pixels.
const SLOP: f64 = 10.0;

/// Finds long presses out of the area's events, which the area hands on. Cheap to copy.
#[derive(Clone, Copy)]
pub struct LongPress {
    held: StoredValue<Option<Held>, LocalStorage>,
    /// It was long: the click that ends it is none.
    was_long: StoredValue<bool>,
    on_press: Callback<Element>,
}

struct Held {
    start: (i32, i32),
    timer: Option<TimeoutHandle>,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.timer.take().iter().for_each(TimeoutHandle::clear);
    }
}

impl LongPress {
    /// `on_press` hears what was pressed.
    pub fn new(on_press: Callback<Element>) -> Self {
        Self { held: StoredValue::new_local(None), was_long: StoredValue::new(false), on_press }
    }

    /// A pointer went down.
    pub fn down(self, event: &PointerEvent) {
        self.was_long.set_value(false);
        self.let_go();
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        // In a field it is the browser's: it selects, and pastes.
        let in_field = target.closest("input, textarea, select").ok().flatten().is_some();
        if event.pointer_type() != "touch" || !event.is_primary() || in_field {
            return;
        }
        let held = move || {
            if self.was_long.try_set_value(true).is_none() {
                self.on_press.run(target);
            }
        };
        let timer = set_timeout_with_handle(held, LONG).ok();
        self.held.set_value(Some(Held { start: (event.client_x(), event.client_y()), timer }));
    }

    /// It moved: a finger that strays scrolls.
    pub fn moved(self, event: &PointerEvent) {
        let strays = |held: &Held| {
            let (x, y) = (event.client_x() - held.start.0, event.client_y() - held.start.1);
            f64::from(x).hypot(f64::from(y)) > SLOP
        };
        if self.held.with_value(|held| held.as_ref().is_some_and(strays)) {
            self.let_go();
        }
    }

    /// It went up, or scrolls from now on.
    pub fn let_go(self) {
        self.held.update_value(|held| drop(held.take()));
    }

    /// The browser's own menu would stand over what the press has done.
    pub fn menu(self, event: &Event) {
        if self.held.with_value(Option::is_some) {
            event.prevent_default();
        }
    }

    /// Swallows the click that ends a long press.
    pub fn click(self, event: &Event) {
        if self.was_long.try_update_value(std::mem::take).unwrap_or_default() {
            event.prevent_default();
            event.stop_propagation();
        }
    }
}
