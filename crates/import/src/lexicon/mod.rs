//! Words of other programs and languages: what columns are called, and what stages and states mean.

pub(crate) mod headers;
pub(crate) mod outcomes;
pub(crate) mod stages;
