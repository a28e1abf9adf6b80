//! Texts: every word that a user reads comes from `locales/`, through a typed function of [`t`].
//!
//! `locales/en/*.ftl` has `deals-count = { $n -> [one] { $n } deal *[other] { $n } deals }`; a view
//! writes `t::deals_count(3)`. What it says in the user's language stands in a leaf, which comes with the part of
//! the app that shows it ([`language`]). Numbers, plural rules and dates are the browser's own `Intl`.

pub mod bidi;
mod collate;
pub(crate) mod intl;
pub mod language;
mod leaf;
mod list;
mod render;

pub use collate::Collated;
pub use intl::marks;
pub use list::{dot, dotted, in_sentences, listed, listed_apart};

/// One function a text, made by `build.rs` from `locales/en/*.ftl`.
#[allow(clippy::too_many_arguments, reason = "a text may have many variables")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}
