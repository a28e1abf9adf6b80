//! Which way the page reads.

use leptos::prelude::*;

/// Whether it reads from the right: what comes next is then at the left.
pub fn right_to_left() -> bool {
    let root = document().document_element();
    root.and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl")
}
