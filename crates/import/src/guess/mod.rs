//! What a file most likely means.

pub(crate) mod columns;
pub(crate) mod dates;
pub(crate) mod header;
pub(crate) mod money;
pub(crate) mod names;
pub(crate) mod own_stages;
pub(crate) mod profile;
pub(crate) mod words;
