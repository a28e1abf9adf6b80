//! Kariz: a sales pipeline in a web page. No account, no server.

mod actions;
mod app;
mod clipboard;
mod clock;
mod features;
mod files;
mod format;
mod i18n;
mod invitation;
mod later;
mod live;
mod more;
mod opened;
mod places;
mod prefs;
mod reactive;
mod route;
mod sealing;
mod servers;
mod shortcuts;
mod signing;
mod store;
mod ui;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The name of a worker that seals or opens a copy.
pub const SEALING_WORKER: &str = sealing::WORKER;

/// Takes over the page: what stands in its `#app` gives way to the app.
pub fn run() {
    std::panic::set_hook(Box::new(|info| leptos::logging::error!("{info}")));
    let Some(root) = document().get_element_by_id("app") else { return };
    root.set_text_content(None); // the skeleton that stood there while this was loading
    mount_to(root.unchecked_into(), || view! { <app::App/> }).forget();
}
