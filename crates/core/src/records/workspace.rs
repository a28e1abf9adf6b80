//! The workspace itself.

use crate::{
    id::WorkspaceId,
    money::{Currency, Money, Rate},
    record::{KeyText, record},
    records::{Aspect, FieldPoints, Frame, GoalSpan, LogKey, Points, Removal, Source, Terms},
    time::Timestamp,
};

record! {
    /// Everything in one file; this record holds its settings.
    Workspace(WorkspaceId) in Workspaces, patch WorkspacePatch {
        /// What the team calls it.
        name: String = "name",
        /// The currency that totals are converted into when rates are set.
        currency: Currency = "currency",
        /// When it was started.
        created_at: Timestamp = "createdAt",
        /// Touches before a deal is given up (W1); eight when none is set.
        touch_goal: Option<u32> = "touchGoal",
        /// Which questions are asked of a lead (Q3).
        frame: Frame = "frame",
        /// The fewest people, or places, of an ideal customer (Q4).
        ideal_size_from: Option<u32> = "idealSizeFrom",
        /// The most.
        ideal_size_to: Option<u32> = "idealSizeTo",
        /// The least that an ideal customer can spend (Q4).
        ideal_budget_from: Option<Money> = "idealBudgetFrom",
        /// The most.
        ideal_budget_to: Option<Money> = "idealBudgetTo",
        /// From how many points on a lead is sales ready (Q5); [`Workspace::DEFAULT_READY_AT`] when none is set.
        ready_at: Option<u32> = "readyAt",
        /// When buyers pay, where neither the deal nor its pipeline says it (M14); at the order when nothing does.
        terms: Option<Terms> = "terms",
        /// Whether it holds invented sample data (X4).
        sample: bool = "sample",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    keyed {
        /// What one unit of another currency is worth in [`Workspace::currency`].
        rates: Currency => Rate = "rate ",
        /// How many new leads there shall be (Q2), as it was written before there were goals ([`super::Goal`]).
        lead_goals: GoalSpan => u32 = "leadGoal ",
        /// What new leads shall be worth (Q2), likewise.
        lead_worth: GoalSpan => Money = "leadWorth ",
        /// What is said of the ideal customer (Q4): several things with commas between.
        ideal: Aspect => String = "ideal ",
        /// How many points a source gives, where that is not as usual (Q5).
        points: Source => Points = "points ",
        /// Points for what stands in a lead's fields (Q5), in the order in which they were thought of.
        field_points: LogKey => FieldPoints = "fieldPoints ",
    }
    needs { id unless |id: &WorkspaceId| id.is_nil() }
}

impl Workspace {
    /// Touches before a deal is given up, when the workspace sets none (W1).
    pub const DEFAULT_TOUCH_GOAL: u32 = 8;

    /// Points from which on a lead is sales ready, when the workspace sets none (Q5).
    pub const DEFAULT_READY_AT: u32 = 70;

    /// `money` in the workspace's own currency; `None` when no rate is known.
    pub fn convert(&self, money: Money) -> Option<Money> {
        if money.currency == self.currency {
            return Some(money);
        }
        self.rates.get(&money.currency).map(|rate| rate.convert(money, self.currency))
    }
}

impl KeyText for Currency {
    fn to_text(&self) -> String {
        self.code().to_owned()
    }

    fn from_text(text: &str) -> Result<Self, crate::field::Malformed> {
        text.parse()
    }
}
