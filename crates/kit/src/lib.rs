//! Parts that any interface needs: dialogs, fields, menus, toasts, lists that change.
//!
//! Leptos, and nothing of Kariz: no record, no text, no engine. What little is said here by itself (the
//! cross of a dialog) is in the words that are given once ([`words::provide`]). Each part has its looks
//! in `style/`, named like it.

pub mod css;
pub mod dialog;
pub mod direction;
mod dynamic;
mod each;
mod field;
mod focus;
mod icon;
mod listener;
mod menu;
pub mod reactive;
mod select;
mod show;
mod step;
mod toast;
mod typing;
pub mod words;

pub use dialog::{CloseButton, Dialog, Drawer};
pub use dynamic::{CollectView, dynamic};
pub use each::Each;
pub use field::{Field, SelectField, TextField, complain};
pub use focus::keep_focus;
pub use icon::{Icon, Mark};
pub use listener::{listener, value_listener};
pub use menu::{Menu, MenuItem, MenuList};
pub use select::Select;
pub use show::Show;
pub use step::Step;
pub use toast::{Offer, Toasts, drop_offers, provide as provide_toasts, stay_reachable, toast, toast_offering};
pub use typing::typing;

/// A name for an element that no other has, beginning with `what`.
pub(crate) fn fresh_name(what: &str) -> String {
    thread_local! {
        static LAST: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
    }
    let number = LAST.get().wrapping_add(1);
    LAST.set(number);
    format!("{what}-{number}")
}
