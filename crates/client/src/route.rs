//! Where the user is: kept in the address after `#`, so that it works on any static host, from a
//! home screen, and from a file.

use kariz_core::DealId;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};

/// A page of the navigation, by its word in the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page(&'static str);

impl Page {
    /// Deals by stage.
    pub const BOARD: Self = Self("board");
    /// Deals as a list.
    pub const DEALS: Self = Self("deals");
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

/// A page, and the deal that is open over it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// Which page.
    pub page: Page,
    /// Which deal is open in the drawer.
    pub deal: Option<DealId>,
}

impl Route {
    /// A page with no deal open.
    pub fn page(page: Page) -> Self {
        Self { page, deal: None }
    }

    /// The same page with this deal open.
    pub fn with_deal(self, deal: DealId) -> Self {
        Self { deal: Some(deal), ..self }
    }

    /// The address: `#board` or `#board/01H...`.
    pub fn hash(self) -> String {
        match self.deal {
            Some(deal) => format!("#{}/{deal}", self.page.word()),
            None => format!("#{}", self.page.word()),
        }
    }

    /// Reads an address; what is unknown leads to the board.
    pub fn parse(hash: &str) -> Self {
        let (word, deal) = hash.trim_start_matches('#').split_once('/').unwrap_or((hash.trim_start_matches('#'), ""));
        let page =
            PAGES.with_borrow(|pages| pages.iter().copied().find(|page| page.word() == word)).unwrap_or_default();
        Self { page, deal: deal.parse().ok() }
    }

    /// Goes there; the browser's Back comes back.
    pub fn go(self) {
        let _ = window().location().set_hash(&self.hash());
    }
}

/// Follows the address, which can name any of these pages. Provided once, by the shell.
pub fn provide_route(pages: Vec<Page>) -> RwSignal<Route> {
    PAGES.set(pages);
    let here = || Route::parse(&window().location().hash().unwrap_or_default());
    let route = RwSignal::new(here());
    let follow = Closure::<dyn Fn()>::new(move || {
        if route.get_untracked() != here() {
            route.set(here());
        }
    });
    let _ = window().add_event_listener_with_callback("hashchange", follow.as_ref().unchecked_ref());
    follow.forget();
    provide_context(route);
    route
}

/// Where the user is.
pub fn use_route() -> RwSignal<Route> {
    expect_context()
}
