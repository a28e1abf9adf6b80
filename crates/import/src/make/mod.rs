//! From rows to records.

pub(crate) mod contacts;
pub(crate) mod criteria;
pub(crate) mod draft;
pub(crate) mod goal;
pub(crate) mod ids;
pub(crate) mod known;
pub(crate) mod likelihoods;
pub(crate) mod listed;
pub(crate) mod maker;
pub(crate) mod names;
pub(crate) mod new_deal;
pub(crate) mod organisations;
pub(crate) mod percents;
pub(crate) mod preview;
pub(crate) mod problem;
pub(crate) mod stages;
pub(crate) mod touched;
pub(crate) mod update;
