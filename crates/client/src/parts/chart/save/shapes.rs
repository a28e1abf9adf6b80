//! A drawing of the page within a picture: its shapes, with the looks that sheets give them written beside each.

use kariz_kit::css;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, Element, Node};

use super::picture::{Pen, computed, value, written};

/// What says where a shape is; all else is the browser's business, or the page's.
const GEOMETRY: [&str; 23] = [
    "d",
    "x",
    "y",
    "dx",
    "dy",
    "width",
    "height",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "x1",
    "y1",
    "x2",
    "y2",
    "points",
    "transform",
    "viewBox",
    "preserveAspectRatio",
    "patternUnits",
    "patternTransform",
    "text-anchor",
];

/// A whole drawing, where the page has it.
pub fn drawing(pen: &mut Pen, drawing: &Element, style: &CssStyleDeclaration) {
    let bounds = drawing.get_bounding_client_rect();
    if bounds.width() <= 0.0 || bounds.height() <= 0.0 {
        return;
    }
    let [x, y, width, height] = pen.place(&bounds).map(css::number);
    pen.out += &format!(r#"<svg x="{x}" y="{y}" width="{width}" height="{height}""#);
    for name in ["viewBox", "preserveAspectRatio"] {
        attribute(pen, drawing, name);
    }
    pen.out += &format!(r#" overflow="{}">"#, value(style, "overflow"));
    children(pen, drawing);
    pen.out += "</svg>";
}

fn attribute(pen: &mut Pen, shape: &Element, name: &str) {
    if let Some(value) = shape.get_attribute(name) {
        pen.out += &format!(r#" {name}="{}""#, written(&value));
    }
}

fn children(pen: &mut Pen, of: &Element) {
    let children = of.children();
    for child in (0..children.length()).filter_map(|at| children.item(at)) {
        shape(pen, &child);
    }
}

fn shape(pen: &mut Pen, shape: &Element) {
    let Some(style) = computed(shape) else { return };
    if value(&style, "display") == "none" || value(&style, "visibility") != "visible" {
        return;
    }
    let name = shape.local_name();
    match name.as_str() {
        "g" => {
            pen.out += "<g";
            attribute(pen, shape, "transform");
            pen.covers("opacity", value(&style, "opacity").parse().unwrap_or(1.0));
            pen.out += ">";
            if let Some(label) = shape.get_attribute("aria-label") {
                pen.out += &format!("<title>{}</title>", written(&label));
            }
            children(pen, shape);
            pen.out += "</g>";
        }
        "path" | "rect" | "circle" | "ellipse" | "line" | "polygon" | "polyline" | "text" | "tspan" => {
            drawn(pen, shape, &name, &style);
        }
        // Symbols of the page's sprite, and what is only referred to.
        _ => {}
    }
}

/// A shape with its paint; nothing where it has none.
fn drawn(pen: &mut Pen, shape: &Element, name: &str, style: &CssStyleDeclaration) {
    let is_text = name == "text" || name == "tspan";
    let fill = paint(pen, style, "fill");
    let stroke = paint(pen, style, "stroke");
    if fill.is_none() && stroke.is_none() && !is_text {
        return;
    }
    pen.out += &format!("<{name}");
    for name in GEOMETRY {
        if !(is_text && name == "text-anchor") {
            attribute(pen, shape, name);
        }
    }
    pen.out += &fill.unwrap_or_else(|| r#" fill="none""#.to_owned());
    if let Some(stroke) = stroke {
        pen.out += &stroke;
        let looks = ["stroke-width", "stroke-dasharray", "stroke-linejoin", "stroke-linecap", "paint-order"];
        for (name, usual) in looks.into_iter().zip(["1px", "none", "miter", "butt", "normal"]) {
            let value = value(style, name);
            if value != usual && !value.is_empty() {
                pen.out += &format!(r#" {name}="{}""#, written(&value.replace("px", "")));
            }
        }
    }
    pen.covers("opacity", value(style, "opacity").parse().unwrap_or(1.0));
    if is_text {
        pen.letters(style);
        for (name, usual) in [("text-anchor", "start"), ("dominant-baseline", "auto")] {
            let value = value(style, name);
            if value != usual && !value.is_empty() {
                pen.out += &format!(r#" {name}="{value}""#);
            }
        }
        pen.out += ">";
        texts(pen, shape);
        pen.out += &format!("</{name}>");
    } else {
        pen.out += "/>";
    }
}

fn texts(pen: &mut Pen, text: &Element) {
    let mut next = text.first_child();
    while let Some(child) = next {
        match child.dyn_ref::<Element>() {
            Some(element) => shape(pen, element),
            None if child.node_type() == Node::TEXT_NODE => {
                pen.out += &written(&child.text_content().unwrap_or_default());
            }
            None => {}
        }
        next = child.next_sibling();
    }
}

/// A fill or stroke, as an attribute; what it refers to comes along.
fn paint(pen: &mut Pen, style: &CssStyleDeclaration, name: &str) -> Option<String> {
    let css = value(style, name);
    if css == "none" || css.is_empty() {
        return None;
    }
    if let Some(id) = css.strip_prefix("url(").and_then(|rest| rest.split(')').next()) {
        let id = id.trim_matches(['"', '\'']);
        let id = id.rsplit('#').next().unwrap_or(id);
        pattern(pen, id);
        return Some(format!(r##" {name}="url(#{})""##, written(id)));
    }
    let colour = pen.ink.of(&css)?;
    let covers = colour.covers * value(style, &format!("{name}-opacity")).parse().unwrap_or(1.0);
    let covers = if covers < 0.999 { format!(r#" {name}-opacity="{}""#, css::number(covers)) } else { String::new() };
    Some(format!(r#" {name}="{}"{covers}"#, colour.hex))
}

/// A pattern of the page, which shapes are filled with: once.
fn pattern(pen: &mut Pen, id: &str) {
    if pen.known.iter().any(|known| known == id) {
        return;
    }
    pen.known.push(id.to_owned());
    let Some(found) = document().get_element_by_id(id) else { return };
    let drawn = std::mem::take(&mut pen.out);
    pen.out += &format!(r#"<pattern id="{}""#, written(id));
    for name in GEOMETRY {
        attribute(pen, &found, name);
    }
    pen.out += ">";
    children(pen, &found);
    pen.out += "</pattern>";
    let pattern = std::mem::replace(&mut pen.out, drawn);
    pen.patterns += &pattern;
}
