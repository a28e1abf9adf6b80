//! Where words stand: the browser's own `Range`, as far as it is needed.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{DomRect, Node};

#[wasm_bindgen]
extern "C" {
    type Range;

    #[wasm_bindgen(constructor)]
    fn new() -> Range;

    #[wasm_bindgen(method, js_name = setStart)]
    fn set_start(this: &Range, node: &Node, at: u32);

    #[wasm_bindgen(method, js_name = setEnd)]
    fn set_end(this: &Range, node: &Node, at: u32);

    #[wasm_bindgen(method, js_name = getBoundingClientRect)]
    fn bounds(this: &Range) -> DomRect;
}

/// A line of words, and where it stands.
pub struct Line {
    /// The words.
    pub words: String,
    /// Around them.
    pub bounds: DomRect,
}

/// The lines into which the browser has broken a text, each where it stands; `height` is about that of one.
pub fn lines(text: &Node, height: f64) -> Vec<Line> {
    let words = text.text_content().unwrap_or_default();
    let range = Range::new();
    let between = |from: usize, to: usize| {
        range.set_start(text, from as u32);
        range.set_end(text, to as u32);
        range.bounds()
    };
    // Places in a text are counted as the browser does, in units of 16 bits.
    let all: Vec<u16> = words.encode_utf16().collect();
    let whole = between(0, all.len());
    if whole.height() < height * 1.9 {
        return vec![Line { words, bounds: whole }];
    }
    let mut starts = vec![0];
    let mut line = f64::NEG_INFINITY;
    for (at, unit) in all.iter().enumerate() {
        // Spaces at an end have no place of their own, and the second half of a letter none either.
        let is_space = *unit == 0x20 || *unit == 0x0a || *unit == 0x09;
        if is_space || (0xdc00..0xe000).contains(unit) {
            continue;
        }
        let top = between(at, at + 1).top();
        if line.is_finite() && top > line + height / 2.0 {
            starts.push(at);
        }
        line = top;
    }
    let ends = starts.iter().skip(1).copied().chain([all.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(from, to)| Line { words: String::from_utf16_lossy(&all[*from..to]), bounds: between(*from, to) })
        .collect()
}
