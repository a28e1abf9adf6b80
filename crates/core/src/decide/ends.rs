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

/// The name of a list of which there is one only.
fn only(list: u128) -> Option<RecordId> {
    Some(RecordId(list))
}

impl Ranked for Pipeline {
    fn rank(&self) -> &Rank {
        &self.rank
    }

    fn rank_mut(&mut self) -> &mut Rank {
        &mut self.rank
    }

    fn list(&self) -> Option<RecordId> {
        only(1)
    }

    fn stored(book: &Book, id: Self::Id) -> Option<&Arc<Self>> {
        book.pipeline(id)
    }

    fn last<'b>(&self, book: &'b Book) -> Option<&'b Rank> {
        book.pipelines_in_order().next_back().map(|last| last.rank())
    }
}

impl Ranked for Stage {
    fn rank(&self) -> &Rank {
        &self.rank
    }

    fn rank_mut(&mut self) -> &mut Rank {
        &mut self.rank
    }

    fn list(&self) -> Option<RecordId> {
        Some(self.pipeline.0)
    }

    fn stored(book: &Book, id: Self::Id) -> Option<&Arc<Self>> {
        book.stage(id)
    }

    fn last<'b>(&self, book: &'b Book) -> Option<&'b Rank> {
        book.all_stages_of(self.pipeline).next_back().map(|last| last.rank())
    }
}

impl Ranked for Channel {
    fn rank(&self) -> &Rank {
        &self.rank
    }

    fn rank_mut(&mut self) -> &mut Rank {
        &mut self.rank
    }

    fn list(&self) -> Option<RecordId> {
        only(2)
    }

    fn stored(book: &Book, id: Self::Id) -> Option<&Arc<Self>> {
        book.channel(id)
    }

    fn last<'b>(&self, book: &'b Book) -> Option<&'b Rank> {
        book.channels_in_order().next_back().map(|last| last.rank())
    }
}

impl Ranked for Reason {
    fn rank(&self) -> &Rank {
        &self.rank
    }

    fn rank_mut(&mut self) -> &mut Rank {
        &mut self.rank
    }

    fn list(&self) -> Option<RecordId> {
        only(3)
    }

    fn stored(book: &Book, id: Self::Id) -> Option<&Arc<Self>> {
        book.reason(id)
    }

    fn last<'b>(&self, book: &'b Book) -> Option<&'b Rank> {
        book.reasons_in_order().next_back().map(|last| last.rank())
    }
}

impl Ranked for Deal {
    fn rank(&self) -> &Rank {
        &self.rank
    }

    fn rank_mut(&mut self) -> &mut Rank {
        &mut self.rank
    }

    fn list(&self) -> Option<RecordId> {
        self.open_stage().map(RecordId::from)
    }

    fn stored(book: &Book, id: Self::Id) -> Option<&Arc<Self>> {
        book.deal(id)
    }

    fn last<'b>(&self, book: &'b Book) -> Option<&'b Rank> {
        book.open_deals(self.stage()?).next_back().map(|last| last.rank())
    }
}
