//! The frame around every feature: navigation, the page, the deal over it, dialogs, keys, toasts, search.
//!
//! It knows no feature: each describes itself ([`Feature`]), and what is asked for ([`intents`]) is shown by
//! whichever says that it shows it.

pub mod among;
pub mod at_hand;
pub mod deeds;
mod dialogs;
mod drop_file;
pub mod feature;
mod frame;
pub mod given;
pub mod hit;
pub mod intents;
pub mod invited;
pub mod keys;
mod near;
pub mod order;
pub mod parts;
pub mod search;
pub mod speak;
pub mod theme;
mod top_bar;
mod update;

pub use feature::{
    Entry, Feature, PageEntry, Views, entry_of, fetch_soon, groups, kind, pages, view_of, view_once_there,
};
pub use frame::App;
pub use top_bar::{TopBar, UndoButtons};
