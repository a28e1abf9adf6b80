//! What tables and lists show, as rows.

use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

use super::{found, limits};

/// Rows of a table, the first with the columns' names.
type Rows = Vec<Vec<String>>;

/// What lines there are in: tables, lists, and tiles side by side.
pub const LINES: &str = "table, ul, ol, .kpis";

/// Of a cell or of a whole line: what a file has instead of what is shown.
const RAW: &str = "data-raw";
/// Of a list: the names of its columns.
const HEAD: &str = "data-head";
/// Between two cells in one of these.
const BREAK: char = '\u{1f}';

/// Cells of a file, for `data-raw` and `data-head`: what is one cell on the screen can be several.
pub fn raw_cells<const N: usize>(cells: [&str; N]) -> String {
    cells.join(BREAK.encode_utf8(&mut [0; 4]))
}

/// The rows of the tables and lists in a section, an empty row between two of them, and what it is limited to. A number that
/// is shown shortened or rounded has the whole of it in `data-raw`.
pub fn of(section: &Element) -> Rows {
    let is_outermost =
        |lines: &Element| lines.parent_element().is_none_or(|parent| parent.closest(LINES).ok().flatten().is_none());
    let (mut all, mut last) = (Rows::new(), None);
    for lines in found(section, LINES).iter().filter(|lines| is_outermost(lines)) {
        let head = lines.get_attribute(HEAD);
        // Lists under the same head are one.
        if head.is_none() || head != last {
            all.extend((!all.is_empty()).then(Vec::new));
            all.extend(head.as_deref().map(parted));
        }
        let rows = if lines.local_name() == "table" { found(lines, "tr") } else { children(lines).collect() };
        all.extend(rows.iter().map(row));
        last = head;
    }
    let limits = limits::of_page().into_iter().chain(limits::within(section));
    let mut limits = limits.map(|limit| vec![limit.name, limit.chosen]).collect::<Rows>();
    limits.dedup();
    all.extend((!limits.is_empty()).then(Vec::new));
    all.extend(limits);
    all
}

fn row(row: &Element) -> Vec<String> {
    let of_cells = || children(row).flat_map(|cell| raw(&cell).unwrap_or_else(|| vec![said(&cell)])).collect();
    raw(row).unwrap_or_else(of_cells)
}

fn raw(of: &Element) -> Option<Vec<String>> {
    of.get_attribute(RAW).as_deref().map(parted)
}

fn parted(cells: &str) -> Vec<String> {
    cells.split(BREAK).map(str::to_owned).collect()
}

fn children(of: &Element) -> impl Iterator<Item = Element> + use<> {
    let children = of.children();
    (0..children.length()).filter_map(move |at| children.item(at))
}

fn said(cell: &Element) -> String {
    let mut words = Vec::new();
    collect(cell, &mut words);
    words.join(" ")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x3_what_is_one_cell_on_the_screen_can_be_several_in_a_file() {
        assert_eq!(parted(&raw_cells(["713145.31", "EUR"])), ["713145.31", "EUR"]);
        assert_eq!(parted(&raw_cells(["-3, as before"])), ["-3, as before"]);
        assert_eq!(parted(""), [""], "a cell without a number is still a cell");
    }
}
