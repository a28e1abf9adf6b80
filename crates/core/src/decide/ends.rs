//! Where records go that come without a place: to the end of their list, in the order they come in.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::desk::Desk;
use crate::{
    Book,
    id::RecordId,
    rank::Rank,
    record::Record,
    records::{Channel, Deal, Pipeline, Reason, Stage},
};

/// The last rank that was given in each list.
#[derive(Default)]
pub(super) struct Ends(FxHashMap<RecordId, Rank>);

impl Ends {
    /// The record with a rank: its own, the one that it has already, or the next at the end of its list.
    pub fn placed<R: Ranked>(&mut self, desk: &mut Desk<'_, '_>, mut record: R) -> R {
        let Some(list) = record.list() else { return record };
        if *record.rank() != Rank::default() {
            return record;
        }
        let stored = R::stored(desk.book, record.id()).filter(|stored| stored.list() == Some(list));
        if let Some(stored) = stored {
            *record.rank_mut() = stored.rank().clone();
            return record;
        }
        let last = self.0.remove(&list).or_else(|| record.last(desk.book).cloned());
        let next = Rank::between(last.as_ref(), None, desk.random());
        self.0.insert(list, next.clone());
        *record.rank_mut() = next;
        record
    }
}

/// A record that stands in a list which people order themselves.
pub(super) trait Ranked: Record {
    fn rank(&self) -> &Rank;
    fn rank_mut(&mut self) -> &mut Rank;
    /// Names the list; `None` when it stands in none.
    fn list(&self) -> Option<RecordId>;
    /// The record as it is in the Book.
    fn stored(book: &Book, id: Self::Id) -> Option<&Arc<Self>>;
    /// The last rank of its list in the Book.
    fn last<'b>(&self, book: &'b Book) -> Option<&'b Rank>;
}

macro_rules! ranked {
    ($($record:ident: $one:ident, in $list:expr, after $last:expr);* $(;)?) => {$(
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

            fn stored(book: &Book, id: Self::Id) -> Option<&Arc<Self>> {
                book.$one(id)
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
    Pipeline: pipeline, in |_| Some(RecordId(1)), after |_, book| book.pipelines_in_order().next_back();
    Channel: channel, in |_| Some(RecordId(2)), after |_, book| book.channels_in_order().next_back();
    Reason: reason, in |_| Some(RecordId(3)), after |_, book| book.reasons_in_order().next_back();
    Stage: stage, in |stage| Some(stage.pipeline.0), after |stage, book| book.all_stages_of(stage.pipeline).next_back();
    Deal: deal, in |deal| deal.open_stage().map(RecordId::from),
        after |deal, book| book.open_deals(deal.stage()?).next_back();
}
