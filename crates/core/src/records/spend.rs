//! What is spent on sales and marketing (M10, M21).

use super::Removal;
use crate::{
    id::{ChannelId, RecordId, SpendId, WorkspaceId},
    money::{Currency, Money},
    record::record,
    time::Date,
};

record! {
    /// What was spent on a channel or campaign in a month, or in some other days. One for each of them, month and
    /// currency ([`Spend::place`]): two copies that enter the same make one.
    Spend(SpendId) in Spends, patch SpendPatch {
        /// On which channel; none for what is for no channel in particular.
        channel: Option<ChannelId> = "channel",
        /// On which campaign within it (Q2); empty for none in particular.
        campaign: String = "campaign",
        /// The first day that it is for.
        first: Date = "first",
        /// The last day, included.
        last: Date = "last",
        /// How much; nothing where it was entered by mistake.
        amount: Option<Money> = "amount",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    needs { first unless |first: &Date| *first == Date::default() }
}

impl Spend {
    /// The identifier of what is spent on this from this day on, in this currency: always the same.
    pub fn place(
        workspace: WorkspaceId,
        channel: Option<ChannelId>,
        campaign: &str,
        first: Date,
        currency: Currency,
    ) -> SpendId {
        let channel = channel.map(|id| id.to_string()).unwrap_or_default();
        let reason = format!("spend {channel} {first} {currency} {}", campaign.trim());
        RecordId::from(workspace).derived(&reason).into()
    }
}
