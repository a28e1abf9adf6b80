//! The keyboard of a chart: Tab reaches one mark of it, arrows lead to the others.

use kariz_kit::direction::right_to_left;
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

/// Which mark of a chart Tab reaches. Marks are counted along the axis, and at each place from the bottom up.
#[derive(Clone, Copy)]
pub struct Reach {
    at: RwSignal<(usize, usize)>,
    /// What stands around the chart.
    pub around: NodeRef<html::Div>,
}

impl Reach {
    /// At this place of the axis first.
    pub fn at(place: usize) -> Self {
        Self { at: RwSignal::new((place, 0)), around: NodeRef::new() }
    }

    /// Whether Tab reaches this mark.
    pub fn tabindex(self, place: usize, height: usize) -> impl Fn() -> &'static str + Clone + Send + 'static {
        move || if self.at.get() == (place, height) { "0" } else { "-1" }
    }

    /// What a mark is found by.
    pub fn name(place: usize, height: usize) -> String {
        format!("{place},{height}")
    }

    /// An arrow leads on, Home and End to the ends; Enter or Space presses the mark that has the focus.
    pub fn pressed(self, event: &KeyboardEvent, press: impl FnOnce(usize, usize)) {
        let (place, height) = focused(event).unwrap_or_else(|| self.at.get_untracked());
        let (ahead, back) = if right_to_left() { ("ArrowLeft", "ArrowRight") } else { ("ArrowRight", "ArrowLeft") };
        match event.key().as_str() {
            key if key == ahead => _ = self.beside(place + 1, height),
            key if key == back => _ = place.checked_sub(1).is_some_and(|place| self.beside(place, height)),
            "ArrowUp" => _ = self.go(place, height + 1),
            "ArrowDown" => _ = height.checked_sub(1).is_some_and(|height| self.go(place, height)),
            "Home" => _ = self.beside(0, height),
            "End" => {
                let last = (place..).take_while(|place| self.find(*place, 0).is_some()).last();
                _ = last.is_some_and(|last| self.beside(last, height));
            }
            "Enter" | " " => press(place, height),
            _ => return,
        }
        // An arrow that leads nowhere scrolls nothing either.
        event.prevent_default();
        event.stop_propagation();
    }

    /// The mark of a place that is as high, or else the next lower one.
    fn beside(self, place: usize, height: usize) -> bool {
        (0..=height).rev().any(|height| self.go(place, height))
    }

    fn go(self, place: usize, height: usize) -> bool {
        let Some(mark) = self.find(place, height) else { return false };
        self.at.set((place, height));
        // What is drawn takes the focus by the method of the same name.
        mark.unchecked_into::<HtmlElement>().focus().is_ok()
    }

    fn find(self, place: usize, height: usize) -> Option<web_sys::Element> {
        let around = self.around.get_untracked()?;
        around.query_selector(&format!("[data-mark=\"{}\"]", Self::name(place, height))).ok()?
    }

    /// Whether the mark that Tab comes to is among so many.
    pub fn is_within(self, places: usize) -> bool {
        self.at.get_untracked().0 < places.max(1)
    }

    /// A mark was pressed by pointer: Tab comes back to it.
    pub fn note(self, place: usize, height: usize) {
        self.at.set((place, height));
    }
}

/// The mark that a key was pressed on: it may have got the focus from elsewhere.
fn focused(event: &KeyboardEvent) -> Option<(usize, usize)> {
    let mark = event.target()?.dyn_into::<web_sys::Element>().ok()?.get_attribute("data-mark")?;
    let (place, height) = mark.split_once(',')?;
    Some((place.parse().ok()?, height.parse().ok()?))
}
