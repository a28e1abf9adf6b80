//! The app. A placeholder until the first features move in.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

fn main() {
    let Some(root) = document().get_element_by_id("app") else { return };
    root.set_inner_html(""); // the skeleton of index.html
    leptos::mount::mount_to(root.unchecked_into(), || view! { <main class="page"><h1>"Kariz"</h1></main> }).forget();
}
