//! The counts behind the metrics: each takes rows of facts in, and takes them back.

mod closed;
mod funnel;
mod leads;
mod made;
mod open;
mod sample;
mod stages;
mod step;
mod values;

pub(crate) use self::sample::median_of;
pub(super) use self::{
    closed::{ClosedTally, OutcomeTally},
    funnel::FunnelTallies,
    leads::LeadTally,
    made::MadeTally,
    open::OpenTallies,
    sample::{Listed, Sample, divide, median, saturate, spread},
    stages::{StageTallies, StageTally},
    step::Step,
    values::Values,
};
