//! What this browser remembers about how the user likes things. Nothing of the workspace is here.

/// A preference, as it was last set in this browser.
pub fn get(name: &str) -> Option<String> {
    storage()?.get_item(&format!("kariz.{name}")).ok().flatten()
}

/// Remembers a preference; does nothing where the browser keeps storage shut.
pub fn set(name: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(&format!("kariz.{name}"), value);
    }
}

/// Forgets a preference.
pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&format!("kariz.{name}"));
    }
}

fn storage() -> Option<web_sys::Storage> {
    leptos::prelude::window().local_storage().ok().flatten()
}
