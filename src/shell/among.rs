//! Some deals that a page hands to the list, which shows those alone and leads back.

use std::cell::Cell;

use kariz_client::route::{Page, Route};
use kariz_core::DealId;
use leptos::prelude::*;

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

thread_local! {
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

/// Shows them in the list; the browser's Back leads back.
pub fn show(among: Among) {
    AMONG.set(Some(among));
    Route::page(Page::DEALS).go();
}

/// What is on its way, once.
pub fn take() -> Option<Among> {
    AMONG.take()
}
