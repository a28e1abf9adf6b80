//! Where records go that come without a place: to the end of their list, in the order they come in.

use std::sync::Arc;

use super::desk::Desk;
use crate::{
    Book, Stored,
    id::RecordId,
    rank::Rank,
    records::{Channel, Deal, Pipeline, Reason, Stage},
};

/// The record with a rank: its own, the one that it has already, or the next at the end of its list.
pub(super) fn placed<R: Ranked>(desk: &mut Desk<'_, '_>, mut record: R) -> R {
    let Some(list) = record.list().filter(|_| *record.rank() == Rank::default()) else { return record };
    let stored = R::stored(desk.book(), record.id()).filter(|stored| stored.list() == Some(list));
    let rank = match stored {
        Some(stored) => stored.rank().clone(),
        None => {
            let last = record.last(desk.book()).cloned();
            Rank::between(last.as_ref(), None, desk.random())
        }
    };
    *record.rank_mut() = rank;
    record
}

/// A record that stands in a list which people order themselves.
pub(super) trait Ranked: Stored {
    fn rank(&self) -> &Rank;
    fn rank_mut(&mut self) -> &mut Rank;
    /// Names the list; `None` when it stands in none.
    fn list(&self) -> Option<RecordId>;
    /// The last rank of its list in the Book.
    fn last<'b>(&self, book: &'b Book) -> Option<&'b Rank>;
}

macro_rules! ranked {
    ($($record:ident, in $list:expr, after $last:expr);* $(;)?) => {$(
        impl Ranked for $record {
            fn rank(&self) -> &Rank {
                &self.rank
            }

            fn rank_mut(&mut self) -> &mut Rank {
                &mut self.rank
            }

            fn list(&self) -> Option<RecordId> {
                let list: fn(&Self) -> Option<RecordId> = $list;
                list(self)
            }

            fn last<'b>(&self, book: &'b Book) -> Option<&'b Rank> {
                let last: for<'c> fn(&Self, &'c Book) -> Option<&'c Arc<Self>> = $last;
                last(self, book).map(|last| &last.rank)
            }
        }
    )*};
}

// Of the first three lists there is only one each, so a number is enough of a name.
ranked! {
    Pipeline, in |_| Some(RecordId(1)), after |_, book| book.pipelines_in_order().next_back();
    Channel, in |_| Some(RecordId(2)), after |_, book| book.channels_in_order().next_back();
    Reason, in |_| Some(RecordId(3)), after |_, book| book.reasons_in_order().next_back();
    Stage, in |stage| Some(stage.pipeline.0), after |stage, book| book.all_stages_of(stage.pipeline).next_back();
    Deal, in |deal| deal.open_stage().map(RecordId::from),
        after |deal, book| book.open_deals(deal.stage()?).next_back();
}
