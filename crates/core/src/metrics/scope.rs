//! What a number is limited to.

use serde::{Deserialize, Serialize};

use super::Period;
use crate::id::{ChannelId, MemberId, PipelineId, ProductId};

/// What a number is limited to. The empty scope is everything, ever.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// The days; each metric says which of a deal's days counts.
    pub period: Option<Period>,
    /// The pipeline that the deal is in, or was in when it was closed. Numbers of a stage need no such
    /// filter: a deal counts in a stage although it went to another pipeline since.
    pub pipeline: Option<PipelineId>,
    /// Who is responsible.
    pub owner: Option<MemberId>,
    /// What would be bought.
    pub product: Option<ProductId>,
    /// Where it came from.
    pub channel: Option<ChannelId>,
    /// What it is worth.
    pub size: SizeBand,
}

impl Scope {
    /// The same, but for another period.
    pub fn during(&self, period: Option<Period>) -> Self {
        Self { period, ..self.clone() }
    }

    /// The same for the period before; `None` when this scope is for all time.
    pub fn before(&self) -> Option<Self> {
        self.period.map(|period| self.during(Some(period.previous())))
    }
}

/// A range of values in minor units of the workspace's currency, the upper end not included, so that
/// bands can adjoin. With a limit set, only what has a value, in that currency or in one with a
/// rate, can be within.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SizeBand {
    /// At least this.
    pub min: Option<i64>,
    /// Less than this.
    pub max: Option<i64>,
}

impl SizeBand {
    /// Whether it limits nothing.
    pub fn is_open(self) -> bool {
        self == Self::default()
    }

    /// Whether a value in minor units of the workspace's currency is within.
    pub fn holds(self, minor: i64) -> bool {
        self.min.is_none_or(|min| min <= minor) && self.max.is_none_or(|max| minor < max)
    }
}
