//! The workspace's lists in their order: pipelines, channels, reasons, products, members.

use std::sync::Arc;

use super::{
    Book,
    fold::fold,
    ordered::{Ordered, Spot, group_of},
};
use crate::{delta::AnyRecord, id::*, record::Table, records::*};

/// What can be chosen from a list: neither put away nor removed. But all pipelines, since one that
/// was put away may hold deals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lists(Ordered);

impl Lists {
    pub fn update(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        self.0.update(before, after, spot);
    }
}

fn spot(record: &AnyRecord) -> Option<Spot> {
    let group = group_of(record.entity().table);
    let (archived, text) = match record {
        AnyRecord::Pipeline(pipeline) => return Some(Spot::by_text(group, pipeline.rank.as_str())),
        AnyRecord::Channel(channel) => (channel.archived, channel.rank.as_str()),
        AnyRecord::Reason(reason) => (reason.archived, reason.rank.as_str()),
        AnyRecord::Product(product) => (product.archived, &*fold(&[&*product.category, "\0", &*product.name].concat())),
        AnyRecord::Member(member) => (false, &*fold(&member.name)),
        AnyRecord::TextTemplate(template) => (false, &*fold(&template.name)),
        AnyRecord::Sequence(sequence) => (false, &*fold(&sequence.name)),
        AnyRecord::Review(review) => {
            return review.removed.is_none().then(|| Spot::by_number(group, review.began_at.0));
        }
        _ => return None,
    };
    (!archived && record.removed().is_none()).then(|| Spot::by_text(group, text))
}

impl Book {
    /// The pipelines, in the team's order; without those that are put away or removed (P1).
    pub fn pipelines_in_order(&self) -> impl DoubleEndedIterator<Item = &Arc<Pipeline>> {
        self.every_pipeline().filter(|pipeline| pipeline.is_shown())
    }

    /// The pipelines that have a board (P4): those in order, and among them any that is put away or
    /// removed but holds open deals nevertheless, as in [`Book::columns_of`].
    pub fn boards(&self) -> impl DoubleEndedIterator<Item = &Arc<Pipeline>> {
        self.every_pipeline().filter(|pipeline| pipeline.is_shown() || self.open_deals_of(pipeline.id).next().is_some())
    }

    fn every_pipeline(&self) -> impl DoubleEndedIterator<Item = &Arc<Pipeline>> {
        self.listed(Table::Pipelines).filter_map(|id| self.pipeline(PipelineId(id)))
    }

    /// The channels to choose from, in the team's order.
    pub fn channels_in_order(&self) -> impl DoubleEndedIterator<Item = &Arc<Channel>> {
        self.listed(Table::Channels).filter_map(|id| self.channel(ChannelId(id)))
    }

    /// What the team writes with, by name (W4).
    pub fn templates_in_order(&self) -> impl DoubleEndedIterator<Item = &Arc<TextTemplate>> {
        self.listed(Table::Templates).filter_map(|id| self.text_template(TextTemplateId(id)))
    }

    /// The sequences, by name (W3).
    pub fn sequences_in_order(&self) -> impl DoubleEndedIterator<Item = &Arc<Sequence>> {
        self.listed(Table::Sequences).filter_map(|id| self.sequence(SequenceId(id)))
    }

    /// The reviews, the latest first (G4).
    pub fn reviews_latest_first(&self) -> impl DoubleEndedIterator<Item = &Arc<Review>> {
        self.listed(Table::Reviews).rev().filter_map(|id| self.review(ReviewId(id)))
    }

    /// The reasons to choose from, in the team's order (P6).
    pub fn reasons_in_order(&self) -> impl DoubleEndedIterator<Item = &Arc<Reason>> {
        self.listed(Table::Reasons).filter_map(|id| self.reason(ReasonId(id)))
    }

    /// The products to choose from, by category and name (W10).
    pub fn products_in_order(&self) -> impl DoubleEndedIterator<Item = &Arc<Product>> {
        self.listed(Table::Products).filter_map(|id| self.product(ProductId(id)))
    }

    /// The team, by name (L12).
    pub fn members_in_order(&self) -> impl DoubleEndedIterator<Item = &Arc<Member>> {
        self.listed(Table::Members).filter_map(|id| self.member(MemberId(id)))
    }

    fn listed(&self, table: Table) -> impl DoubleEndedIterator<Item = RecordId> + use<'_> {
        self.indexes.lists.0.group(group_of(table))
    }
}
