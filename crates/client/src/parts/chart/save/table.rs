//! What tables and lists show, as rows.

use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

use super::found;

/// Rows of a table, the first with the columns' names.
type Rows = Vec<Vec<String>>;

/// What lines there are in: tables, lists, and tiles side by side.
const LINES: &str = "table, ul, ol, .kpis";

/// The rows of the tables and lists in a section, an empty row between two of them. A number that is shown shortened or
/// rounded has the whole of it in its cell's `data-raw`.
pub fn of(section: &Element) -> Rows {
    let is_outermost =
        |lines: &Element| lines.parent_element().is_none_or(|parent| parent.closest(LINES).ok().flatten().is_none());
    let rows = |lines: &Element| {
        let rows = if lines.local_name() == "table" { found(lines, "tr") } else { children(lines).collect() };
        rows.iter().map(|row| children(row).map(|cell| said(&cell)).collect()).collect::<Rows>()
    };
    let all: Vec<Rows> = found(section, LINES).iter().filter(|lines| is_outermost(lines)).map(rows).collect();
    all.join(&Vec::new())
}

fn children(of: &Element) -> impl Iterator<Item = Element> + use<> {
    let children = of.children();
    (0..children.length()).filter_map(move |at| children.item(at))
}

fn said(cell: &Element) -> String {
    cell.get_attribute("data-raw").unwrap_or_else(|| {
        let mut words = Vec::new();
        collect(cell, &mut words);
        words.join(" ")
    })
}

/// The texts in it, but for those that only screen readers need.
fn collect(node: &Node, words: &mut Vec<String>) {
    let mut next = node.first_child();
    while let Some(child) = next {
        match child.dyn_ref::<Element>() {
            Some(element) if element.matches(".vh, svg").unwrap_or(false) => {}
            Some(element) => collect(element, words),
            None if child.node_type() != Node::TEXT_NODE => {}
            None => {
                words.extend(child.text_content().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()))
            }
        }
        next = child.next_sibling();
    }
}
