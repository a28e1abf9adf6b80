//! What the first board does without: it stands in a wasm file of its own, which is fetched while
//! the user already looks at the deals.
//!
//! [`Parts`] is the whole border between the two files. What is reachable only through it is split
//! off by `cargo xtask build`; a view on this side that names a component of the other directly
//! pulls that component back into the first file (`cargo xtask size` shows it).
#![allow(unsafe_code, reason = "wasm_split declares the other file's function as a foreign one")]

use std::cell::Cell;

use kariz_core::DealId;
use leptos::{prelude::*, task::spawn_local, wasm_split::wasm_split};

use crate::{
    actions::{self, DialogKind},
    features::{
        board::{self, StageDialogKind},
        deal::DealDrawer,
        deals::DealsPage,
        first_run::FirstRun,
        insights::InsightsPage,
        settings::SettingsPage,
    },
    i18n::t,
    more::more,
    route::Page,
    ui::live,
};

/// The views of the second file.
#[derive(Clone, Copy)]
pub struct Parts {
    /// Any page but the board.
    pub page: fn(Page) -> AnyView,
    /// A deal, in the drawer over the page.
    pub deal: fn(DealId) -> AnyView,
    /// A dialog that can stand over any page.
    pub dialog: fn(DialogKind) -> AnyView,
    /// What a device without a workspace shows.
    pub first_run: fn() -> AnyView,
    /// A dialog about a stage or a pipeline; it must stand within the board.
    pub stage_dialog: fn(StageDialogKind) -> AnyView,
    /// The board's filter; hears when it is done with.
    pub board_filter: fn(Callback<()>) -> AnyView,
}

#[wasm_split(later, wasm_split_path = ::leptos::wasm_split)]
fn parts() -> Parts {
    Parts {
        page: |page| match page {
            Page::Board => ().into_any(),
            Page::Deals => view! { <DealsPage/> }.into_any(),
            Page::Insights => view! { <InsightsPage/> }.into_any(),
            Page::Team => more(|parts| (parts.team)()),
            Page::Settings => view! { <SettingsPage/> }.into_any(),
        },
        deal: |id| view! { <DealDrawer id=id/> }.into_any(),
        dialog: actions::dialog,
        first_run: || view! { <FirstRun/> }.into_any(),
        stage_dialog: board::stage_dialog,
        board_filter: board::filter_dialog,
    }
}

thread_local! {
    static PARTS: Cell<Option<RwSignal<Option<Parts>>>> = const { Cell::new(None) };
}

/// Begins to fetch the second file. Called once, by the app.
pub fn fetch() {
    let there = RwSignal::new(None);
    PARTS.set(Some(there));
    spawn_local(async move { there.set(Some(parts().await)) });
}

/// Shows a view of the second file, as soon as that is there.
pub fn later(show: impl Fn(Parts) -> AnyView + Send + 'static) -> AnyView {
    let parts = PARTS.get();
    live(move || match parts.and_then(|parts| parts.get()) {
        Some(parts) => show(parts),
        None => view! { <p class="vh" role="status">{t::opening()}</p> }.into_any(),
    })
}
