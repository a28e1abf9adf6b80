//! What cells say: clean text, dates, numbers, money. Nothing here knows about columns or deals.

pub(crate) mod cell;
pub(crate) mod date;
pub(crate) mod domain;
pub(crate) mod fold;
pub(crate) mod month;
pub(crate) mod number;
