//! Kariz: a sales pipeline in a web page. No account, no server.
//!
//! `shell` is the frame, `features` what stands in it; below both are `kariz-client` (the store, texts, the
//! browser's services) and `kariz-kit` (parts of any interface).

mod features;
mod shell;

use kariz_client::i18n::language;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

/// The name of a worker that seals or opens a copy.
pub const SEALING_WORKER: &str = kariz_client::browser::sealing::WORKER;

/// Takes over the page: the skeleton in its `#app` gives way to the app. The first words stay: they are taken over.
pub fn run() {
    std::panic::set_hook(Box::new(|info| leptos::logging::error!("{info}")));
    let Some(root) = document().get_element_by_id("app") else { return };
    if root.query_selector(".skeleton").is_ok_and(|skeleton| skeleton.is_some()) {
        root.set_text_content(None);
    }
    spawn_local(async {
        // The page's first script asked for them before all else.
        if language::bring("").await.is_err() {
            leptos::logging::error!("the texts of this version cannot be had");
        }
        mount_to(root.unchecked_into(), || view! { <shell::App features=features::ALL/> }).forget();
    });
}
