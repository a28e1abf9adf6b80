//! Which deals a forecast is about.

use crate::{
    Book,
    id::{MemberId, PipelineId},
    records::Deal,
};

/// Which deals a forecast is about; the empty filter lets all through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The pipeline.
    pub pipeline: Option<PipelineId>,
    /// Who is responsible; the nil member for deals of nobody.
    pub owner: Option<MemberId>,
}

impl Filter {
    /// Whether a deal passes as it stands now.
    pub fn holds(&self, deal: &Deal, book: &Book) -> bool {
        self.holds_owner(deal.owner) && self.holds_pipeline(book.pipeline_of(deal))
    }

    pub(super) fn holds_owner(&self, owner: Option<MemberId>) -> bool {
        self.owner.is_none_or(|wanted| wanted == owner.unwrap_or_default())
    }

    pub(super) fn holds_pipeline(&self, pipeline: PipelineId) -> bool {
        self.pipeline.is_none_or(|wanted| wanted == pipeline)
    }
}
