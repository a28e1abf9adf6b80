//! Pipelines and their stages.

use kariz_wire::Wire;

use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef, word_enum},
    id::{PipelineId, RecordId, StageId},
    rank::Rank,
    record::{KeyText, record},
    records::{Demand, Removal, SignalKind, Terms},
};

record! {
    /// An ordered list of stages.
    Pipeline(PipelineId) in Pipelines, patch PipelinePatch {
        /// What the team calls it.
        name: String = "name",
        /// Its place among the pipelines.
        rank: Rank = "rank",
        /// Put away: its history still counts (P1).
        archived: bool = "archived",
        /// When buyers pay, where the deal does not say it (M14).
        terms: Option<Terms> = "terms",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    needs { name unless String::is_empty }
}

impl Pipeline {
    /// Neither put away nor removed.
    pub fn is_shown(&self) -> bool {
        !self.archived && self.removed.is_none()
    }
}

record! {
    /// A step of the sale (P3).
    Stage(StageId) in Stages, patch StagePatch {
        /// Of which pipeline.
        pipeline: PipelineId = "pipeline",
        /// What the team calls it.
        name: String = "name",
        /// Its place within the pipeline.
        rank: Rank = "rank",
        /// How likely a deal in this stage is to be won.
        likelihood: Percent = "likelihood",
        /// Days that a deal may stay before it counts as stuck.
        day_limit: Option<u32> = "dayLimit",
        /// Where the buyer is meanwhile.
        phase: Phase = "phase",
        /// Fewest open deals for a balanced pipeline (M18).
        range_min: Option<u32> = "rangeMin",
        /// Most open deals for a balanced pipeline (M18).
        range_max: Option<u32> = "rangeMax",
        /// Entry criteria must be met: there is no "move anyway" (P5).
        strict: bool = "strict",
        /// Deals may not jump over this stage (P5).
        no_skipping: bool = "noSkipping",
        /// Deals may not go back from this stage (P5).
        no_going_back: bool = "noGoingBack",
        /// What to do here, in the team's own words.
        guidance: String = "guidance",
        /// Put away: its history still counts (P1).
        archived: bool = "archived",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    keyed {
        /// What must be true before a deal is here (P5).
        criteria: CriterionKey => String = "criterion ",
        /// What a criterion asks for, where that is more than a tick, and whether it is required (P5).
        demands: CriterionKey => Demand = "demand ",
        /// Signals that speak for moving a deal here (A4).
        triggers: SignalKind => bool = "trigger ",
    }
    needs {
        name unless String::is_empty,
        pipeline unless |id: &PipelineId| id.is_nil(),
    }
}

impl Stage {
    /// Neither put away nor removed.
    pub fn is_shown(&self) -> bool {
        !self.archived && self.removed.is_none()
    }
}

word_enum! {
    /// A phase of the buyer's journey.
    Phase {
        /// The buyer learns that there is a problem.
        #[default]
        Awareness = "awareness",
        /// The buyer compares ways to solve it.
        Consideration = "consideration",
        /// The buyer chooses.
        Decision = "decision",
        /// The buyer has bought.
        AfterSale = "afterSale",
    }
}

/// A share in whole percent, 0 to 100.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub struct Percent(u8);

impl Percent {
    /// All of it.
    pub const FULL: Self = Self(100);

    /// Kept within 0 to 100.
    pub fn new(percent: u8) -> Self {
        Self(percent.min(100))
    }

    /// 0 to 100.
    pub fn get(self) -> u8 {
        self.0
    }

    /// This share of an amount of minor units, rounded half away from zero.
    pub fn of(self, minor: i64) -> i64 {
        let product = i128::from(minor) * i128::from(self.0);
        i64::try_from((product + product.signum() * 50) / 100).unwrap_or(i64::MAX)
    }
}

impl Field for Percent {
    const KIND: Kind = Kind::Percent;

    fn encode(&self) -> Value {
        Value::Int(i64::from(self.0))
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        match u8::try_from(value.int()?) {
            Ok(percent @ 0..=100) => Ok(Self(percent)),
            _ => Err(Malformed::new("0 to 100 percent", value)),
        }
    }
}

/// Names an entry criterion within its stage, and its tick within a deal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub struct CriterionKey(pub RecordId);

impl KeyText for CriterionKey {
    fn to_text(&self) -> String {
        self.0.to_string()
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        text.parse().map(Self)
    }
}
