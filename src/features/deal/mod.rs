//! One deal: everything known of it, and what to do next.

use leptos::prelude::*;

use kariz_core::DealId;

/// The deal, over the page.
#[component]
pub fn DealDrawer(id: DealId) -> impl IntoView {
    let _ = id;
}

/// Asks how a deal was closed (P6).
#[component]
pub fn CloseDialog(deals: Vec<DealId>, won: bool) -> impl IntoView {
    let _ = (deals, won);
}
