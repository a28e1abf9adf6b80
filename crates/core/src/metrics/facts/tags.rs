//! What deals and leads are filtered by.

use crate::{
    id::RecordId,
    records::{Deal, Lead},
};

/// What a deal or lead belongs to; nil where it belongs to none. Four plain identifiers take half
/// the room of four optional ones, and asking for the nil one finds what has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::metrics) struct Tags {
    pub pipeline: RecordId,
    pub owner: RecordId,
    pub product: RecordId,
    pub channel: RecordId,
}

impl Tags {
    pub fn of_deal(deal: &Deal) -> Self {
        Self {
            pipeline: deal.pipeline.into(),
            owner: or_nil(deal.owner),
            product: or_nil(deal.product),
            channel: or_nil(deal.channel),
        }
    }

    pub fn of_lead(lead: &Lead) -> Self {
        Self { owner: or_nil(lead.owner), channel: or_nil(lead.channel), ..Self::default() }
    }
}

fn or_nil(id: Option<impl Into<RecordId>>) -> RecordId {
    id.map(Into::into).unwrap_or_default()
}
