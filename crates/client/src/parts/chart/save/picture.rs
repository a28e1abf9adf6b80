//! What is seen of a section, as shapes: boxes, words and drawings, each where the browser has put it.

use kariz_kit::css;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, DomRect, Element, HtmlInputElement, HtmlSelectElement, Node};

use super::{ink::Ink, light::in_light, limits, range, shapes};
use crate::{
    i18n::{dotted, language::shown},
    parts::chart::width_of,
};

/// What is no part of a picture: controls, and what only screen readers need.
const LEFT_OUT: &str = ".vh, .menu, .btn, .seg > [aria-pressed=\"false\"], .i, .mark, .avatar, label.check, datalist";
/// Room around it.
const AROUND: f64 = 12.0;
/// How high the line is that says what a section is limited to.
const LIMITS: f64 = 24.0;
/// The share of a line's height that is above the line letters stand on, about the same in all fonts.
const ABOVE: f64 = 0.79;

/// A drawing that stands alone: no sheet, no font, no colour of the page is needed to show it.
pub struct Picture {
    /// The whole file.
    pub svg: String,
    /// In pixels.
    pub width: f64,
    /// In pixels.
    pub height: f64,
}

impl Picture {
    /// The kind of its file.
    pub const KIND: &str = "image/svg+xml";

    /// What is seen of a section now, in light colours.
    pub fn of(section: &Element, name: &str) -> Self {
        in_light(section, || {
            let mut pen = Pen::new(section);
            pen.element(section);
            pen.limits(section);
            pen.picture(name)
        })
    }
}

/// Writes shapes, and remembers how far they reach.
pub(super) struct Pen {
    pub out: String,
    /// Patterns that shapes are filled with, and their names.
    pub patterns: String,
    pub known: Vec<String>,
    pub ink: Ink,
    font: String,
    origin: (f64, f64),
    ends: [f64; 4],
}

impl Pen {
    fn new(section: &Element) -> Self {
        let bounds = section.get_bounding_client_rect();
        let font = computed(section).map(|style| value(&style, "font-family")).unwrap_or_default();
        Self {
            out: String::new(),
            patterns: String::new(),
            known: Vec::new(),
            ink: Ink::new(),
            font,
            origin: (bounds.left(), bounds.top()),
            ends: [0.0, 0.0, bounds.width(), bounds.height()],
        }
    }

    fn picture(self, name: &str) -> Picture {
        let [left, top, right, bottom] = self.ends;
        let (width, height) = (right - left + 2.0 * AROUND, bottom - top + 2.0 * AROUND);
        let [x, y, w, h] = [left - AROUND, top - AROUND, width, height].map(css::number);
        let (language, font, name) = (shown(), written(&self.font), written(name));
        let (patterns, shapes) = (self.patterns, self.out);
        let svg = format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="{x} {y} {w} {h}" lang="{language}" font-family="{font}"><title>{name}</title><defs>{patterns}</defs><rect x="{x}" y="{y}" width="{w}" height="{h}" fill="#ffffff"/>{shapes}</svg>"##
        );
        Picture { svg, width, height }
    }

    /// A place of the page, in the picture.
    pub fn place(&mut self, bounds: &DomRect) -> [f64; 4] {
        let (x, y) = (bounds.left() - self.origin.0, bounds.top() - self.origin.1);
        let [left, top, right, bottom] = self.ends;
        self.ends = [left.min(x), top.min(y), right.max(x + bounds.width()), bottom.max(y + bounds.height())];
        [x, y, bounds.width(), bounds.height()]
    }

    fn element(&mut self, element: &Element) {
        if element.matches(LEFT_OUT).unwrap_or(false) {
            return;
        }
        let Some(style) = computed(element) else { return };
        if value(&style, "display") == "none" || value(&style, "visibility") != "visible" {
            return;
        }
        if element.local_name() == "svg" {
            return shapes::drawing(self, element, &style);
        }
        self.box_of(element, &style);
        if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
            let words = select.selected_options().item(0).and_then(|option| option.text_content()).unwrap_or_default();
            return self.said_in(element, &words, &style);
        }
        if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
            return self.said_in(element, &input.value(), &style);
        }
        let mut next = element.first_child();
        while let Some(child) = next {
            match child.dyn_ref::<Element>() {
                Some(element) => self.element(element),
                None if child.node_type() == Node::TEXT_NODE => self.words(&child, &style),
                None => {}
            }
            next = child.next_sibling();
        }
    }

    /// Its ground and its edges.
    fn box_of(&mut self, element: &Element, style: &CssStyleDeclaration) {
        let ground = self.ink.of(&value(style, "background-color"));
        let sides = ["top", "right", "bottom", "left"].map(|side| {
            let width = pixels(&value(style, &format!("border-{side}-width")));
            let is_drawn = width > 0.0 && value(style, &format!("border-{side}-style")) != "none";
            let colour = is_drawn.then(|| self.ink.of(&value(style, &format!("border-{side}-color")))).flatten();
            colour.map(|colour| (width, colour))
        });
        if ground.is_none() && sides.iter().all(Option::is_none) {
            return;
        }
        let [x, y, width, height] = self.place(&element.get_bounding_client_rect());
        if width <= 0.0 || height <= 0.0 {
            return;
        }
        if let Some(ground) = ground {
            let round = pixels(&value(style, "border-top-left-radius")).min(width / 2.0).min(height / 2.0);
            let [x, y, width, height, round] = [x, y, width, height, round].map(css::number);
            self.out += &format!(
                r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{round}" fill="{}""#,
                ground.hex
            );
            self.covers("fill-opacity", ground.covers);
            self.out += "/>";
        }
        let ends = [
            (x, y, x + width, y),
            (x + width, y, x + width, y + height),
            (x, y + height, x + width, y + height),
            (x, y, x, y + height),
        ];
        for (side, (from, top, to, bottom)) in sides.into_iter().zip(ends) {
            let Some((thick, colour)) = side else { continue };
            let [from, top, to, bottom, thick] = [from, top, to, bottom, thick].map(css::number);
            self.out +=
                &format!(r#"<path d="M{from} {top}L{to} {bottom}" stroke="{}" stroke-width="{thick}""#, colour.hex);
            self.covers("stroke-opacity", colour.covers);
            self.out += "/>";
        }
    }

    /// What is chosen in a list, or stands in a field.
    fn said_in(&mut self, control: &Element, words: &str, style: &CssStyleDeclaration) {
        let [x, y, width, height] = self.place(&control.get_bounding_client_rect());
        let inset = pixels(&value(style, "padding-inline-start"));
        let size = pixels(&value(style, "font-size")) * 1.2;
        self.line(words, [x + inset, y + (height - size) / 2.0, width - 2.0 * inset, size], style);
    }

    /// Over all: what the page's filters limit it to.
    fn limits(&mut self, section: &Element) {
        let limits = limits::of_page().into_iter().filter(|limit| limit.is_one).map(|limit| limit.chosen);
        let Some(style) = computed(section) else { return };
        let words = dotted(limits);
        if words.is_empty() {
            return;
        }
        let [left, top, right, _] = self.ends;
        let size = pixels(&value(&style, "font-size"));
        let missing = (width_of(&words) * size / 12.0 - (right - left)).max(0.0);
        self.line(&words, [left, top - LIMITS, right - left, size * 1.2], &style);
        let is_mirrored = value(&style, "direction") == "rtl";
        self.ends[if is_mirrored { 0 } else { 2 }] += if is_mirrored { -missing } else { missing };
        self.ends[1] = top - LIMITS;
    }

    fn words(&mut self, text: &Node, style: &CssStyleDeclaration) {
        if text.text_content().is_none_or(|text| text.trim().is_empty()) {
            return;
        }
        for line in range::lines(text, pixels(&value(style, "font-size")) * 1.2) {
            let place = self.place(&line.bounds);
            self.line(&line.words, place, style);
        }
    }

    fn line(&mut self, words: &str, [x, y, width, height]: [f64; 4], style: &CssStyleDeclaration) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let Some(colour) = self.ink.of(&value(style, "color")).filter(|_| width > 0.0) else { return };
        let is_mirrored = value(style, "direction") == "rtl";
        let [x, y] = [if is_mirrored { x + width } else { x }, y + height * ABOVE].map(css::number);
        self.out += &format!(r#"<text x="{x}" y="{y}" fill="{}""#, colour.hex);
        self.covers("fill-opacity", colour.covers);
        self.letters(style);
        self.out += &format!(">{}</text>", written(&words));
    }

    /// What its letters are like.
    pub fn letters(&mut self, style: &CssStyleDeclaration) {
        let size = css::number(pixels(&value(style, "font-size")));
        self.out += &format!(r#" font-size="{size}""#);
        let usual = [("font-weight", "400"), ("direction", "ltr")];
        let font = self.font.clone();
        for (name, usual) in usual.into_iter().chain([("font-family", font.as_str())]) {
            let value = value(style, name);
            if value != usual {
                self.out += &format!(r#" {name}="{}""#, written(&value));
            }
        }
    }

    /// How much it covers, unless that is all.
    pub fn covers(&mut self, name: &str, share: f64) {
        if share < 0.999 {
            self.out += &format!(r#" {name}="{}""#, css::number(share));
        }
    }
}

/// How the browser shows it.
pub(super) fn computed(element: &Element) -> Option<CssStyleDeclaration> {
    window().get_computed_style(element).ok().flatten()
}

/// A computed value.
pub(super) fn value(style: &CssStyleDeclaration, name: &str) -> String {
    style.get_property_value(name).unwrap_or_default()
}

/// `12.5px` as a number.
pub(super) fn pixels(length: &str) -> f64 {
    length.trim_end_matches("px").parse().unwrap_or_default()
}

/// A text as it stands in XML, without what no XML may have.
pub(super) fn written(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() && !matches!(letter, '\n' | '\t') => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_leave_its_place_in_the_file() {
        assert_eq!(written(r#"</text><script>"&"#), "&lt;/text&gt;&lt;script&gt;&quot;&amp;");
        assert_eq!(written("a\u{0}b\u{1b}\u{ffff}"), "ab");
        assert_eq!(pixels("12.5px"), 12.5);
        assert_eq!(pixels("auto"), 0.0);
    }
}
