//! What a number is limited to.

use kariz_wire::Wire;

use super::{
    Period,
    facts::{DealFact, LeadFact, Tags},
};
use crate::{
    id::{ChannelId, MemberId, PipelineId, ProductId, RecordId},
    money::Money,
    records::Workspace,
};

/// What a number is limited to. The empty scope is everything, ever. Asking for the nil owner,
/// product or channel finds what has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire)]
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

    /// Whether it holds every deal of a pipeline, in its days: no filter on whose, what or how large they are.
    pub fn is_whole_pipeline(&self) -> bool {
        (self.owner, self.product, self.channel) == (None, None, None) && self.size.is_open()
    }

    /// Whether a deal passes the filters, but for pipeline and period.
    pub(super) fn holds_deal(&self, deal: &DealFact, workspace: &Workspace) -> bool {
        self.holds_person(&deal.tags)
            && passes(self.product, deal.tags.product)
            && self.size.holds_value(deal.value, workspace)
    }

    /// Whether it is of the pipeline.
    pub(super) fn holds_pipeline(&self, tags: &Tags) -> bool {
        passes(self.pipeline, tags.pipeline)
    }

    /// Whether a lead passes the filters that leads can pass.
    pub(super) fn holds_lead(&self, lead: &LeadFact, workspace: &Workspace) -> bool {
        self.holds_person(&lead.tags) && self.size.holds_value(lead.value, workspace)
    }

    /// Whether it asks for what leads do not have.
    pub(super) fn excludes_leads(&self) -> bool {
        self.pipeline.is_some() || self.product.is_some()
    }

    fn holds_person(&self, tags: &Tags) -> bool {
        passes(self.owner, tags.owner) && passes(self.channel, tags.channel)
    }
}

pub(super) fn passes(wanted: Option<impl Into<RecordId>>, id: RecordId) -> bool {
    wanted.is_none_or(|wanted| wanted.into() == id)
}

/// A range of values in minor units of the workspace's currency, the upper end not included, so that
/// bands can adjoin. With a limit set, only what has a value, in that currency or in one with a
/// rate, can be within.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire)]
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

    pub(super) fn holds_value(self, value: Option<Money>, workspace: &Workspace) -> bool {
        let held = || value.and_then(|value| workspace.convert(value)).is_some_and(|value| self.holds(value.minor));
        self.is_open() || held()
    }
}
