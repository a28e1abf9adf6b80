//! What every part of the page stands on: the store that is kept in step with the engine, texts and
//! formats, the browser's own means, services, and small parts that several features show.
//!
//! It knows no page and no dialog: whoever is asked for one is above.

mod aims;
pub mod browser;
pub mod customs;
pub mod format;
pub mod i18n;
pub mod parts;
pub mod route;
pub mod services;
pub mod start;
pub mod store;
pub mod words;
