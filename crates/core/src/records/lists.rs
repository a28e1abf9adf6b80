//! The workspace's own lists to choose from: products, channels, reasons.

use super::Removal;
use crate::{
    field::word_enum,
    id::{ChannelId, ProductId, ReasonId},
    money::Money,
    rank::Rank,
    record::record,
};

record! {
    /// Something that the team sells (W10).
    Product(ProductId) in Products, patch ProductPatch {
        /// Its name.
        name: String = "name",
        /// The group it belongs to.
        category: String = "category",
        /// What it costs.
        price: Option<Money> = "price",
        /// Put away: no longer offered, its history still counts.
        archived: bool = "archived",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    needs { name unless String::is_empty }
}

record! {
    /// Where leads come from.
    Channel(ChannelId) in Channels, patch ChannelPatch {
        /// Its name.
        name: String = "name",
        /// Who makes the first step.
        direction: Direction = "direction",
        /// Its place in the list.
        rank: Rank = "rank",
        /// Put away: no longer offered, its history still counts.
        archived: bool = "archived",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    needs { name unless String::is_empty }
}

word_enum! {
    /// Who makes the first step.
    Direction {
        /// The buyer comes to us: lead generation.
        #[default]
        Inbound = "inbound",
        /// We go to the buyer: prospecting.
        Outbound = "outbound",
    }
}

record! {
    /// Why deals are lost, or leads disqualified (P6, Q7).
    Reason(ReasonId) in Reasons, patch ReasonPatch {
        /// In the team's own words.
        name: String = "name",
        /// Who or what won instead.
        kind: ReasonKind = "kind",
        /// Its place in the list.
        rank: Rank = "rank",
        /// Put away: no longer offered, its history still counts.
        archived: bool = "archived",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    needs { name unless String::is_empty }
}

word_enum! {
    /// Who or what won a lost deal instead (P6): a deal that nobody has decided is not one that somebody else has won.
    ReasonKind {
        /// Something else.
        #[default]
        Other = "other",
        /// Somebody else sells it to them.
        Competitor = "competitor",
        /// They have not decided; all stays as it is.
        NoDecision = "no-decision",
    }
}
