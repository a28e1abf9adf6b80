//! Colours as any program reads them: the page's are in `oklch` and mixed, which hardly any but browsers know.

use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, ContextAttributes2d, HtmlCanvasElement};

/// A colour, and how much it covers.
#[derive(Clone, Debug, PartialEq)]
pub struct Colour {
    /// `#rrggbb`.
    pub hex: String,
    /// 0 to 1.
    pub covers: f64,
}

impl Colour {
    fn of([red, green, blue, alpha]: [u8; 4]) -> Option<Self> {
        (alpha > 0).then(|| Self { hex: format!("#{red:02x}{green:02x}{blue:02x}"), covers: f64::from(alpha) / 255.0 })
    }
}

/// Reads colours, each one once.
pub struct Ink {
    canvas: Option<CanvasRenderingContext2d>,
    known: Vec<(String, Option<Colour>)>,
}

impl Ink {
    /// With a canvas of one dot, which is what turns a colour into its parts.
    pub fn new() -> Self {
        let canvas = leptos::prelude::document().create_element("canvas").ok();
        let canvas = canvas.and_then(|canvas| canvas.dyn_into::<HtmlCanvasElement>().ok());
        let context = canvas.and_then(|canvas| {
            canvas.set_width(1);
            canvas.set_height(1);
            let read = ContextAttributes2d::new();
            read.set_will_read_frequently(true);
            canvas.get_context_with_context_options("2d", &read).ok().flatten()?.dyn_into().ok()
        });
        Self { canvas: context, known: Vec::new() }
    }

    /// A computed colour; nothing where it covers nothing.
    pub fn of(&mut self, css: &str) -> Option<Colour> {
        if let Some((_, known)) = self.known.iter().find(|(other, _)| other == css) {
            return known.clone();
        }
        let found = self.painted(css);
        self.known.push((css.to_owned(), found.clone()));
        found
    }

    fn painted(&self, css: &str) -> Option<Colour> {
        let canvas = self.canvas.as_ref()?;
        canvas.clear_rect(0.0, 0.0, 1.0, 1.0);
        canvas.set_fill_style_str("transparent");
        canvas.set_fill_style_str(css);
        canvas.fill_rect(0.0, 0.0, 1.0, 1.0);
        let dot = canvas.get_image_data(0.0, 0.0, 1.0, 1.0).ok()?.data();
        Colour::of([*dot.first()?, *dot.get(1)?, *dot.get(2)?, *dot.get(3)?])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_covers_nothing_is_no_colour() {
        assert_eq!(Colour::of([0, 0, 0, 0]), None);
        assert_eq!(Colour::of([255, 0, 16, 255]), Some(Colour { hex: "#ff0010".to_owned(), covers: 1.0 }));
    }
}
