//! A finger's swipe on a row: one way it is done, the other way it comes later.

use kariz_kit::css;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, PointerEvent};

/// From so far on it is a swipe, in pixels.
const ENOUGH: f64 = 88.0;
/// So far a finger strays before it is said to go sideways.
const SLOP: f64 = 12.0;

/// A finger on a row. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Swipe {
    from: StoredValue<Option<(f64, f64)>>,
    /// How far it has gone, in pixels to the right.
    pub by: RwSignal<f64>,
    on_swipe: Callback<bool>,
}

impl Swipe {
    /// `on_swipe` hears of each: whether it went in reading direction.
    pub fn new(on_swipe: Callback<bool>) -> Self {
        Self { from: StoredValue::new(None), by: RwSignal::new(0.0), on_swipe }
    }

    pub fn down(self, event: &PointerEvent) {
        if event.pointer_type() == "touch" {
            self.from.set_value(Some((f64::from(event.client_x()), f64::from(event.client_y()))));
        }
    }

    pub fn moved(self, event: &PointerEvent) {
        let Some((x, y)) = self.from.get_value() else { return };
        let (by, down) = (f64::from(event.client_x()) - x, f64::from(event.client_y()) - y);
        if self.by.get_untracked() != 0.0 || (by.abs() > SLOP && by.abs() > 2.0 * down.abs()) {
            self.by.set(by);
            if let Some(row) = event.current_target().and_then(|row| row.dyn_into::<HtmlElement>().ok()) {
                let _ = row.set_pointer_capture(event.pointer_id());
            }
        }
    }

    /// The finger is gone. Whether it has swiped, or was about to: the click that follows is none then.
    pub fn up(self) {
        let by = self.by.get_untracked();
        self.from.set_value(None);
        self.by.set(0.0);
        if by.abs() >= ENOUGH {
            let is_rtl = document().dir() == "rtl";
            self.on_swipe.run((by > 0.0) != is_rtl);
        }
    }

    pub fn cancel(self) {
        self.from.set_value(None);
        self.by.set(0.0);
    }

    /// Where it leads if it is let go now: in reading direction or against it, and whether it has gone far enough.
    pub fn toward(self) -> Option<(bool, bool)> {
        let by = self.by.get();
        let is_rtl = document().dir() == "rtl";
        (by != 0.0).then(|| ((by > 0.0) != is_rtl, by.abs() >= ENOUGH))
    }

    /// How far the row has moved, as CSS has it.
    pub fn offset(self) -> Option<String> {
        Some(self.by.get()).filter(|by| *by != 0.0).map(css::px)
    }
}
