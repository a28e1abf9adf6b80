//! A piece that is carried by pointer or finger. Nothing moves until it is let go: a mark shows where it would stand.

use kariz_kit::direction::right_to_left;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

use super::kept::Layout;

/// Where a piece would be put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Over {
    word: &'static str,
    after: bool,
}

/// What is carried, and over what.
#[derive(Clone, Copy)]
pub struct Carry {
    what: RwSignal<Option<&'static str>>,
    /// By which finger, or the pointer.
    by: StoredValue<i32>,
    over: RwSignal<Option<Over>>,
}

impl Carry {
    /// Nothing.
    pub fn new() -> Self {
        Self { what: RwSignal::new(None), by: StoredValue::new(0), over: RwSignal::new(None) }
    }

    /// Takes hold of a piece.
    pub fn taken(self, event: &PointerEvent, word: &'static str) {
        if event.button() != 0 || self.what.get_untracked().is_some() {
            return;
        }
        // Whatever the pointer comes over, it is heard here.
        let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if let Some(grip) = pressed.and_then(|pressed| pressed.closest("button").ok().flatten()) {
            _ = grip.set_pointer_capture(event.pointer_id());
        }
        self.by.set_value(event.pointer_id());
        self.what.set(Some(word));
    }

    fn is_by(self, event: &PointerEvent) -> bool {
        self.by.get_value() == event.pointer_id()
    }

    /// The pointer has moved: over which piece, in which half of it?
    pub fn moved(self, event: &PointerEvent) {
        let Some(carried) = self.what.get_untracked().filter(|_| self.is_by(event)) else { return };
        let (x, y) = (event.client_x(), event.client_y());
        let below = document().element_from_point(x as f32, y as f32);
        let piece = below.and_then(|below| below.closest("[data-own]").ok().flatten());
        let over = piece.and_then(|piece| {
            let word = super::Item::of(&piece.get_attribute("data-own")?)?.word();
            let bounds = piece.get_bounding_client_rect();
            // Side by side or one below the other: past the middle along both is after it.
            let across = (f64::from(x) - bounds.left()) / bounds.width().max(1.0);
            let across = if right_to_left() { 1.0 - across } else { across };
            let down = (f64::from(y) - bounds.top()) / bounds.height().max(1.0);
            Some(Over { word, after: across + down > 1.0 })
        });
        let over = over.filter(|over| over.word != carried);
        if self.over.get_untracked() != over {
            self.over.set(over);
        }
    }

    /// It is let go: which piece it is, and which place among all it gets.
    pub fn dropped(self, event: &PointerEvent, layout: &Layout) -> Option<(&'static str, usize)> {
        if !self.is_by(event) {
            return None;
        }
        let (what, over) = (self.what.get_untracked(), self.over.get_untracked());
        self.cancel();
        let (what, over) = (what?, over?);
        let (from, to) = (layout.place(what)?, layout.place(over.word)?);
        // It has left its own place by then.
        Some((what, to + usize::from(over.after) - usize::from(from < to)))
    }

    /// It stays where it was.
    pub fn cancel(self) {
        self.what.set(None);
        self.over.set(None);
    }

    /// Whether it is this one.
    pub fn is_carried(self, word: &str) -> bool {
        self.what.get() == Some(word)
    }

    /// Whether it would stand beside this one.
    pub fn is_over(self, word: &str, after: bool) -> bool {
        self.over.get().is_some_and(|over| over.word == word && over.after == after)
    }
}
