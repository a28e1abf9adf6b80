//! Some deals that a page hands to the list, which shows those alone and leads back.

use std::{cell::Cell, time::Duration};

use kariz_client::route::{Page, Route};
use kariz_core::DealId;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Deals that have something in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Among {
    /// What, in words.
    pub title: String,
    /// Which.
    pub deals: Vec<DealId>,
    /// The page that they come from.
    pub from: Page,
}

/// What in a section is found again: a mark of a chart, a cell of a table.
const MARKS: [&str; 2] = ["data-mark", "data-at"];
/// Sections are looked for so often, and so far apart, until their part has come.
const TRIES: u32 = 40;
const APART: Duration = Duration::from_millis(50);

/// What had the focus when somebody was led away from a page.
#[derive(Clone)]
struct Left {
    page: Page,
    section: String,
    mark: Option<(&'static str, String)>,
}

impl Left {
    fn now(page: Page) -> Option<Self> {
        let at = document().active_element()?;
        let section = heading_of(&at.closest("#main section").ok()??)?;
        let mark = MARKS.into_iter().find_map(|name| Some((name, at.get_attribute(name)?)));
        Some(Self { page, section, mark })
    }

    /// The same place, or the section that it is in.
    fn place(&self) -> Option<Element> {
        let all = document().query_selector_all("#main section").ok()?;
        let mut all = (0..all.length()).filter_map(|at| all.get(at)?.dyn_into::<Element>().ok());
        let section = all.find(|section| heading_of(section).as_ref() == Some(&self.section))?;
        let Some((name, value)) = &self.mark else { return Some(section) };
        section.query_selector(&format!("[{name}=\"{value}\"]")).ok().flatten().or(Some(section))
    }

    /// Gives the focus back, as soon as the place is there. Whoever writes somewhere meanwhile is left alone.
    fn find(self, tries: u32) {
        let look = move || match self.place() {
            Some(place) if nobody_writes() => {
                if !place.has_attribute("tabindex") {
                    let _ = place.set_attribute("tabindex", "-1");
                }
                // What is drawn takes the focus by the method of the same name.
                let _ = place.unchecked_into::<HtmlElement>().focus();
            }
            None if tries > 0 => self.find(tries - 1),
            _ => {}
        };
        set_timeout(look, APART);
    }
}

/// Whether the focus is in no field, and on nothing that has come on top.
fn nobody_writes() -> bool {
    const ELSEWHERE: &str = "input:focus, textarea:focus, select:focus, [contenteditable]:focus, dialog[open]";
    document().query_selector(ELSEWHERE).ok().flatten().is_none()
}

fn heading_of(section: &Element) -> Option<String> {
    section.query_selector("h2").ok().flatten()?.text_content()
}

thread_local! {
    /// From where they were led to the list.
    static LEFT: Cell<Option<Left>> = const { Cell::new(None) };
    /// On their way to the list.
    static AMONG: Cell<Option<Among>> = const { Cell::new(None) };
    /// The list is to show all that are open, whatever it showed last: it may be there already, or come.
    static ALL_OPEN: ArcRwSignal<bool> = ArcRwSignal::new(false);
}

/// Shows all open deals in the list, without any filter.
pub fn show_all_open() {
    ALL_OPEN.with(|all| all.set(true));
    Route::page(Page::DEALS).go();
}

/// Whether that is asked for, once; whoever runs this hears when it is.
pub fn take_all_open() -> bool {
    let all = ALL_OPEN.with(Clone::clone);
    let is_asked = all.get();
    if is_asked {
        all.set(false);
    }
    is_asked
}

/// Another page is shown than the list: what was on its way there does not come up another time.
pub fn forget() {
    AMONG.take();
    ALL_OPEN.with(|all| all.set(false));
}

/// A page is shown: whoever was led away from it is where they were.
pub fn come_back(page: Page) {
    let Some(left) = LEFT.take().filter(|left| left.page == page) else { return };
    left.find(TRIES);
}

/// Shows them in the list; the browser's Back leads back.
pub fn show(among: Among) {
    LEFT.set(Left::now(among.from));
    AMONG.set(Some(among));
    Route::page(Page::DEALS).go();
}

/// What is on its way, once.
pub fn take() -> Option<Among> {
    AMONG.take()
}
