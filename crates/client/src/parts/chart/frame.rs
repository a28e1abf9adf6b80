//! The frame of a chart: its scale, mirrored where text is.

use kariz_kit::{CollectView, css, direction::right_to_left};
use leptos::prelude::*;

use crate::format;

/// The frame of a chart: values upwards, places along the axis, from the right where text is.
#[derive(Clone, Copy)]
pub struct Frame {
    /// How wide it is, in units of its picture.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// Room for what stands beside the axis.
    pub start: f64,
    /// Room above.
    pub top: f64,
    /// Room below.
    pub bottom: f64,
    /// The greatest value that it holds.
    pub most: f64,
    /// How many places there are.
    pub places: usize,
    /// Nothing is in it: its axis would name values that nobody has.
    is_blank: bool,
    mirrored: bool,
}

impl Frame {
    /// For values up to `most`, and so many places; narrower on a phone.
    pub fn new(phone: bool, most: f64, places: usize) -> Self {
        let (width, height) = if phone { (phone_width(), 250.0) } else { (840.0, 300.0) };
        let is_blank = most <= 0.0;
        let most = if is_blank { 1.0 } else { most };
        let words = values(most).map(|value| width_of(&format::compact(value)));
        let start = words.fold(34.0, f64::max) + 10.0;
        Self { width, height, start, top: 26.0, bottom: 42.0, most, places, is_blank, mirrored: right_to_left() }
    }

    /// As high, but narrower.
    pub fn narrow(self) -> Self {
        Self { width: self.width.min(420.0), ..self }
    }

    /// As wide as this.
    pub fn wide(self, width: f64) -> Self {
        Self { width, ..self }
    }

    /// As wide, but of this height.
    pub fn high(self, height: f64) -> Self {
        Self { height, ..self }
    }

    /// How wide a place is.
    pub fn step(&self) -> f64 {
        (self.width - self.start - 6.0) / self.places.max(1) as f64
    }

    /// The middle of a place.
    pub fn middle(&self, place: usize) -> f64 {
        self.x(self.start + self.step() * (place as f64 + 0.5))
    }

    /// A distance from where reading begins.
    pub fn x(&self, from_start: f64) -> f64 {
        if self.mirrored { self.width - from_start } else { from_start }
    }

    /// A distance in the direction of reading.
    pub fn ahead(&self, by: f64) -> f64 {
        if self.mirrored { -by } else { by }
    }

    /// How high a value is.
    pub fn y(&self, value: f64) -> f64 {
        let room = self.height - self.top - self.bottom;
        self.height - self.bottom - (value / self.most).clamp(0.0, 1.0) * room
    }

    /// The bar of a place between two values, as x, y, width and height; half a pixel high where it is hardly any.
    pub fn bar(&self, place: usize, share: f64, (low, high): (f64, f64)) -> [String; 4] {
        let width = (self.step() * share).min(64.0);
        let (top, foot) = (self.y(high), self.y(low));
        [self.middle(place) - width / 2.0, top, width, (foot - top).max(0.5)].map(css::number)
    }

    /// Where a line of words under the axis stands.
    pub fn line(&self, number: u8) -> f64 {
        self.height - self.bottom + 1.0 + 16.0 * f64::from(number)
    }

    /// As `svg` asks for it.
    pub fn view_box(&self) -> String {
        format!("0 0 {} {}", css::number(self.width), css::number(self.height))
    }

    /// Lines at round values, with what they are.
    pub fn rules(self) -> impl IntoView {
        let end = css::number(self.x(self.width - 2.0));
        let rule = move |value: f64| {
            let y = css::number(self.y(value));
            let from = css::number(self.x(self.start - 6.0));
            let words = css::number(self.x(self.start - 10.0));
            let at = css::number(self.y(value) + 4.0);
            view! {
                <path class="fc-rule" d=format!("M{from} {y}H{end}")></path>
                <text class="fc-axis" x=words y=at text-anchor="end">{format::compact(value)}</text>
            }
        };
        let shown = values(self.most).take(if self.is_blank { 0 } else { usize::MAX });
        view! { <g aria-hidden="true">{shown.map(rule).collect_view()}</g> }
    }
}

/// As wide as a card of a phone's page is inside, so that its words are as large as they say; between what all columns
/// have room in, and what is wide enough.
pub fn phone_width() -> f64 {
    /// What stands beside it: the page's edges and the card's.
    const BESIDE: f64 = 56.0;
    let page = document().document_element().map_or(0.0, |page| f64::from(page.client_width()));
    (page - BESIDE).clamp(300.0, 340.0)
}

/// Round values up to the greatest.
fn values(most: f64) -> impl Iterator<Item = f64> {
    let step = round_step(most / 4.0);
    (0..=4).map(move |at| f64::from(at) * step).filter(move |value| *value <= most * 1.001)
}

/// How wide words of 12 px are, about; no letter of the wider fonts reaches out of it.
pub fn width_of(words: &str) -> f64 {
    let letter = |letter: char| if letter < '\u{2e80}' { 7.2 } else { 12.5 };
    words.chars().map(letter).sum()
}

/// A number and what it counts, on a line each where both have no room on one: `504`, `tys.`.
pub fn in_lines(words: &str, room: f64) -> (String, Option<String>) {
    match words.rsplit_once(char::is_whitespace) {
        Some((number, unit)) if width_of(words) > room => (number.to_owned(), Some(unit.to_owned())),
        _ => (words.to_owned(), None),
    }
}

/// 1, 2 or 5 times a power of ten, and no less than asked.
fn round_step(least: f64) -> f64 {
    if !(least.is_finite() && least > 0.0) {
        return 1.0;
    }
    let power = 10_f64.powi(least.log10().floor() as i32);
    [1.0, 2.0, 5.0].into_iter().map(|times| times * power).find(|step| *step >= least).unwrap_or(10.0 * power)
}
