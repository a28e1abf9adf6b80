//! Copies, storage, members (L3 to L5).

use leptos::prelude::*;

/// The Team & sync page.
#[component]
pub fn TeamPage() -> impl IntoView {}

/// Shows what a copy would bring, and merges it (L4, L5).
#[component]
pub fn OpenCopyDialog(file: Option<web_sys::File>) -> impl IntoView {
    let _ = file;
}
