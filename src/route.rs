//! Where the user is: kept in the address after `#`, so that it works on any static host, from a
//! home screen, and from a file.

use kariz_core::DealId;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};

/// A page of the navigation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// Deals by stage.
    #[default]
    Board,
    /// Deals as a list.
    Deals,
    /// The numbers.
    Insights,
    /// Copies, storage, members.
    Team,
    /// Pipelines, stages, lists.
    Settings,
}

impl Page {
    /// Every page, in the order of the navigation.
    pub const ALL: [Self; 5] = [Self::Board, Self::Deals, Self::Insights, Self::Team, Self::Settings];

    /// The page's word in the address.
    pub fn word(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Deals => "deals",
            Self::Insights => "insights",
            Self::Team => "team",
            Self::Settings => "settings",
        }
    }
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
        let page = Page::ALL.into_iter().find(|page| page.word() == word).unwrap_or_default();
        Self { page, deal: deal.parse().ok() }
    }

    /// Goes there; the browser's Back comes back.
    pub fn go(self) {
        let _ = window().location().set_hash(&self.hash());
    }
}

/// Follows the address. Provided once, by the app.
pub fn provide_route() -> RwSignal<Route> {
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
