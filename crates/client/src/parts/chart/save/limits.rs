//! What a section is limited to: the page's filters, and what is chosen in the section itself.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement};

use super::{found, table::LINES};

/// The row of a page in which its filters stand.
const FILTERS: &str = ".bar--insights";

/// Something that is chosen.
pub struct Limit {
    /// What it is of.
    pub name: String,
    /// What is chosen.
    pub chosen: String,
    /// Whether it leaves anything out.
    pub is_one: bool,
}

/// The page's filters.
pub fn of_page() -> Vec<Limit> {
    document().query_selector(FILTERS).ok().flatten().map_or_else(Vec::new, |filters| within(&filters))
}

/// What is chosen in a section, but in its tables and lists: that is in their rows.
pub fn within(section: &Element) -> Vec<Limit> {
    let is_free = |choice: &Element| choice.closest(LINES).ok().flatten().is_none();
    found(section, "select, .seg [aria-pressed=true]").iter().filter(|choice| is_free(choice)).map(limit).collect()
}

fn limit(choice: &Element) -> Limit {
    let text = |of: &Element| of.text_content().unwrap_or_default().trim().to_owned();
    let name = |of: &Element| of.get_attribute("aria-label").unwrap_or_default();
    match choice.dyn_ref::<HtmlSelectElement>() {
        Some(select) => {
            let chosen = select.selected_options().item(0);
            Limit {
                name: name(choice),
                chosen: chosen.as_ref().map(text).unwrap_or_default(),
                is_one: !select.value().is_empty(),
            }
        }
        None => {
            let group = choice.closest("[role=group]").ok().flatten();
            Limit { name: group.as_ref().map(name).unwrap_or_default(), chosen: text(choice), is_one: true }
        }
    }
}
