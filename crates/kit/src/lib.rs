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
mod form;
mod icon;
mod later;
mod listener;
mod long_press;
mod menu;
mod panel;
pub mod reactive;
mod select;
mod show;
pub mod stack;
mod step;
mod toast;
mod trail;
mod typing;
pub mod words;

pub use dialog::{CloseButton, Dialog, Drawer};
pub use dynamic::{CollectView, dynamic};
pub use each::Each;
pub use field::{ErrorLine, Field, SelectField, TextField, complain, is_half_typed};
pub use focus::keep_focus;
pub use form::{Form, FormState, is_touched};
pub use icon::{Icon, Mark};
pub use later::{Later, after_paint, is_painted};
pub use listener::{listener, value_listener};
pub use long_press::LongPress;
pub use menu::{Menu, MenuItem, MenuList};
pub use panel::Panel;
pub use select::Select;
pub use show::Show;
pub use step::Step;
pub use toast::{
    Offer, Toasts, provide as provide_toasts, stay_reachable, tell, tell_place, toast, toast_offering,
    toast_offering_all, told_last,
};
pub use trail::{guard_focus, leave};
pub use typing::{key_of, typing};

/// A name for an element that no other has, beginning with `what`.
pub fn fresh_name(what: &str) -> String {
    thread_local! {
        static LAST: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
    }
    let number = LAST.get().wrapping_add(1);
    LAST.set(number);
    format!("{what}-{number}")
}
