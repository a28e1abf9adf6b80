//! Where the user is: kept in the address after `#`, so that it works on any static host, from a
//! home screen, and from a file.

use kariz_core::{DealId, LeadId};
use kariz_kit::stack::{self, Way};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

/// A page of the navigation, by its word in the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page(&'static str);

impl Page {
    /// What the day asks for.
    pub const TODAY: Self = Self("today");
    /// Deals by stage.
    pub const BOARD: Self = Self("board");
    /// Deals as a list.
    pub const DEALS: Self = Self("deals");
    /// Who may buy, not yet qualified.
    pub const LEADS: Self = Self("leads");
    /// The numbers.
    pub const INSIGHTS: Self = Self("insights");
    /// Copies, storage, members.
    pub const TEAM: Self = Self("team");
    /// Pipelines, stages, lists.
    pub const SETTINGS: Self = Self("settings");

    /// A page of a feature's own.
    pub const fn named(word: &'static str) -> Self {
        Self(word)
    }

    /// The page's word in the address.
    pub fn word(self) -> &'static str {
        self.0
    }
}

impl Default for Page {
    fn default() -> Self {
        Self::BOARD
    }
}

thread_local! {
    /// Every page that there is.
    static PAGES: std::cell::RefCell<Vec<Page>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// A page, and the deal that is open over it, or the lead that is shown on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// Which page.
    pub page: Page,
    /// Which deal is open in the drawer.
    pub deal: Option<DealId>,
    /// Which lead is shown on the page of leads.
    pub lead: Option<LeadId>,
    /// What is on the page is gone through one by one.
    pub walk: bool,
}

/// What says so in an address.
const WALK: &str = "one";

impl Route {
    /// A page with no deal open.
    pub fn page(page: Page) -> Self {
        Self { page, ..Self::default() }
    }

    /// The same page with this deal open.
    pub fn with_deal(self, deal: DealId) -> Self {
        // Behind the page of leads an address names a lead.
        let page = if self.page == Page::LEADS { Page::BOARD } else { self.page };
        Self { page, deal: Some(deal), lead: None, ..self }
    }

    /// The page, one by one.
    pub fn walk(page: Page) -> Self {
        Self { page, walk: true, ..Self::default() }
    }

    /// A lead, on its page.
    pub fn lead(lead: LeadId) -> Self {
        Self { page: Page::LEADS, lead: Some(lead), ..Self::default() }
    }

    /// Something is open within the page.
    fn is_inside(self) -> bool {
        self.deal.is_some() || self.lead.is_some()
    }

    /// The address: `#board`, `#board/01H...` or `#today/one/01H...`.
    pub fn hash(self) -> String {
        let mut hash = format!("#{}", self.page.word());
        let inside = self.deal.map(|deal| deal.to_string()).or(self.lead.map(|lead| lead.to_string()));
        for part in self.walk.then(|| WALK.to_owned()).into_iter().chain(inside) {
            hash.push('/');
            hash.push_str(&part);
        }
        hash
    }

    /// Reads an address; what is unknown leads to the board.
    pub fn parse(hash: &str) -> Self {
        let (word, inside) = hash.trim_start_matches('#').split_once('/').unwrap_or((hash.trim_start_matches('#'), ""));
        // What else a presence says of where somebody stands is no address.
        let word = word.split('?').next().unwrap_or(word);
        let page =
            PAGES.with_borrow(|pages| pages.iter().copied().find(|page| page.word() == word)).unwrap_or_default();
        if page == Page::LEADS {
            return Self { page, lead: inside.parse().ok(), ..Self::default() };
        }
        let (walk, inside) = match inside.strip_prefix(WALK) {
            Some(rest) if rest.is_empty() || rest.starts_with('/') => (true, rest.trim_start_matches('/')),
            _ => (false, inside),
        };
        Self { page, deal: inside.parse().ok(), lead: None, walk }
    }

    /// Goes there; the browser's Back comes back. What is on top here is closed.
    pub fn go(self) {
        let here = Self::now();
        let way = match self.is_inside() {
            _ if self == here => Way::Instead,
            true if self.page == here.page => Way::Over { alone: !here.is_inside() },
            false if self.page == here.page && self.walk == here.walk => Way::Leave,
            _ => Way::To,
        };
        stack::go(way, self.hash());
    }

    /// Goes there in place of where one is: Back does not come back.
    pub fn go_instead(self) {
        stack::go(Way::Instead, self.hash());
    }

    /// Leaves what is open: back to its page.
    pub fn leave(self) {
        stack::go(Way::Leave, Self { deal: None, lead: None, ..self }.hash());
    }

    /// Where the address is.
    pub fn now() -> Self {
        Self::parse(&window().location().hash().unwrap_or_default())
    }
}

/// Follows the address, which can name any of these pages. Provided once, by the shell.
pub fn provide_route(pages: Vec<Page>) -> RwSignal<Route> {
    PAGES.set(pages);
    let route = RwSignal::new(Route::now());
    stack::listen(Callback::new(move |()| {
        if route.get_untracked() != Route::now() {
            route.set(Route::now());
        }
    }));
    std::mem::forget(window_event_listener(leptos::ev::click, |event| follow_link(&event)));
    provide_context(route);
    route
}

/// A link within the app goes the way that everything goes; with a key held it opens elsewhere, as everywhere.
fn follow_link(event: &MouseEvent) {
    let held = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    if held || event.default_prevented() {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let link = target.and_then(|target| target.closest("a[href^='#']").ok().flatten());
    let Some(address) = link.and_then(|link| link.get_attribute("href")) else { return };
    let route = Route::parse(&address);
    if route.hash() == address {
        event.prevent_default();
        route.go();
    }
}

/// Where the user is.
pub fn use_route() -> RwSignal<Route> {
    expect_context()
}
