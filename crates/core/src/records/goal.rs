//! Goals: how much of what there shall be, in which span, and of whom (G1).

use kariz_wire::Wire;

use super::Removal;
use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef, word_enum},
    id::{ChannelId, GoalId, MemberId, ProductId, RecordId, WorkspaceId},
    money::Money,
    record::{KeyText, record},
    time::Date,
};

record! {
    /// What shall be reached in each week, month, quarter or year (G1). Its identifier follows from what it is of
    /// ([`Aim::id`]): two who set the same goal while apart have one goal with two values to choose from (L5).
    Goal(GoalId) in Goals, patch GoalPatch {
        /// What is counted.
        measure: Measure = "measure",
        /// In which span.
        span: GoalSpan = "span",
        /// Whose it is; of everybody where nothing of these is said.
        member: Option<MemberId> = "member",
        /// Of which product.
        product: Option<ProductId> = "product",
        /// Of which category of products.
        category: String = "category",
        /// Of which channel.
        channel: Option<ChannelId> = "channel",
        /// What the team says of it.
        note: String = "note",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    keyed {
        /// What shall be reached, from the span of which day on: what was asked of an earlier one stays.
        targets: Date => Target = "target ",
    }
    needs {}
}

impl Goal {
    /// The most letters of a note.
    pub const LONGEST_NOTE: usize = 500;

    /// What it is of; `None` where a later version says something of it that this one does not know (L11).
    pub fn aim(&self) -> Option<Aim> {
        if ["measure", "span"].into_iter().any(|field| self.unread.get(field).is_some()) {
            return None;
        }
        let category = Some(&self.category).filter(|category| !category.is_empty());
        let of = match (self.member, self.product, category, self.channel) {
            (None, None, None, None) => GoalOf::All,
            (Some(member), None, None, None) => GoalOf::Member(member),
            (None, Some(product), None, None) => GoalOf::Product(product),
            (None, None, Some(category), None) => GoalOf::Category(category.clone()),
            (None, None, None, Some(channel)) => GoalOf::Channel(channel),
            _ => return None,
        };
        Some(Aim { measure: self.measure, span: self.span, of })
    }

    /// What shall be reached in the span whose last day that is; `None` where nothing was asked yet.
    pub fn target_in(&self, last: Date) -> Option<Target> {
        self.targets.iter().take_while(|(since, _)| **since <= last).last().map(|(_, target)| *target)
    }
}

/// What a goal is of.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub struct Aim {
    /// What is counted.
    pub measure: Measure,
    /// In which span.
    pub span: GoalSpan,
    /// Of whom, or what.
    pub of: GoalOf,
}

/// Of whom, or what, a goal is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub enum GoalOf {
    /// Everybody, and all of it.
    #[default]
    All,
    /// One who sells.
    Member(MemberId),
    /// A product.
    Product(ProductId),
    /// A category of products.
    Category(String),
    /// A channel.
    Channel(ChannelId),
}

impl Aim {
    /// Of everybody.
    pub fn of_all(measure: Measure, span: GoalSpan) -> Self {
        Self { measure, span, of: GoalOf::All }
    }

    /// The identifier of the goal: always the same, so that two copies make one.
    pub fn id(&self, workspace: WorkspaceId) -> GoalId {
        let of = match &self.of {
            GoalOf::All => "all".to_owned(),
            GoalOf::Member(id) => format!("member {id}"),
            GoalOf::Product(id) => format!("product {id}"),
            GoalOf::Category(name) => format!("category {name}"),
            GoalOf::Channel(id) => format!("channel {id}"),
        };
        let reason = format!("goal {} {} {of}", self.measure.word(), self.span.word());
        RecordId::from(workspace).derived(&reason).into()
    }

    /// A goal of it without a target.
    pub fn blank(&self, id: GoalId) -> Goal {
        let mut goal = Goal { id, measure: self.measure, span: self.span, ..Goal::default() };
        match &self.of {
            GoalOf::All => {}
            GoalOf::Member(id) => goal.member = Some(*id),
            GoalOf::Product(id) => goal.product = Some(*id),
            GoalOf::Category(name) => goal.category.clone_from(name),
            GoalOf::Channel(id) => goal.channel = Some(*id),
        }
        goal
    }
}

word_enum! {
    /// What a goal counts.
    Measure {
        /// What won deals are worth, by the day they were won.
        #[default]
        Revenue = "revenue",
        /// Won deals.
        Won = "won",
        /// New leads, by the day they became known.
        Leads = "leads",
        /// What new leads are worth.
        LeadWorth = "lead-worth",
        /// What was done that reached out to a buyer.
        Activities = "activities",
        /// Meetings and demonstrations of that.
        Meetings = "meetings",
    }
}

impl Measure {
    /// Whether it is counted in money.
    pub fn is_money(self) -> bool {
        matches!(self, Self::Revenue | Self::LeadWorth)
    }

    /// Whether there is any of it for products and channels: what was done is whose it is.
    pub fn is_of_things(self) -> bool {
        !matches!(self, Self::Activities | Self::Meetings)
    }
}

word_enum! {
    /// For how long a goal is.
    GoalSpan {
        /// Each day.
        #[default]
        Day = "day",
        /// Each week of the region.
        Week = "week",
        /// Each month of the calendar.
        Month = "month",
        /// Three months of it.
        Quarter = "quarter",
        /// Each year of it.
        Year = "year",
    }
}

impl KeyText for GoalSpan {
    fn to_text(&self) -> String {
        self.word().to_owned()
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        Self::decode(ValueRef::Text(text))
    }
}

impl KeyText for Date {
    fn to_text(&self) -> String {
        self.to_string()
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        text.parse()
    }
}

/// How much there shall be. Stored as a whole number, or as money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Wire)]
pub enum Target {
    /// So many.
    Count(u32),
    /// So much.
    Worth(Money),
}

impl Target {
    /// As a number: how many, or minor units.
    pub fn amount(self) -> i64 {
        match self {
            Self::Count(count) => i64::from(count),
            Self::Worth(money) => money.minor,
        }
    }

    /// Whether it can be the target of what is counted so: above zero, and money where that is money.
    pub fn is_sound(self, measure: Measure) -> bool {
        self.amount() > 0 && matches!(self, Self::Worth(_)) == measure.is_money()
    }
}

impl Field for Target {
    const KIND: Kind = Kind::Target;

    fn encode(&self) -> Value {
        match self {
            Self::Count(count) => count.encode(),
            Self::Worth(money) => money.encode(),
        }
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        match value {
            ValueRef::Int(_) => u32::decode(value).map(Self::Count),
            value => Money::decode(value).map(Self::Worth),
        }
    }
}
