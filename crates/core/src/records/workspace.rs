//! The workspace itself.

use crate::{
    id::WorkspaceId,
    money::{Currency, Money, Rate},
    record::{KeyText, record},
    records::Removal,
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
        /// Whether it holds invented sample data (X4).
        sample: bool = "sample",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    keyed {
        /// What one unit of another currency is worth in [`Workspace::currency`].
        rates: Currency => Rate = "rate ",
    }
    needs { id unless |id: &WorkspaceId| id.is_nil() }
}

impl Workspace {
    /// Touches before a deal is given up, when the workspace sets none (W1).
    pub const DEFAULT_TOUCH_GOAL: u32 = 8;

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
