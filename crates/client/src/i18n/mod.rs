//! Texts: every word that a user reads comes from `locales/`, through a typed function of [`t`].
//!
//! `locales/en/*.ftl` has `deals-count = { $n -> [one] { $n } deal *[other] { $n } deals }`; a view
//! writes `t::deals_count(3)`. Numbers, plural rules and dates are the browser's own `Intl`.

pub mod bidi;
pub(crate) mod intl;
mod render;

/// One function a text, made by `build.rs` from `locales/en/*.ftl`.
#[allow(clippy::too_many_arguments, reason = "a text may have many variables")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}
