//! Finds the member, product, channel or reason that a row names, or makes it.

use kariz_core::{AnyRecord, Book, Rank, RecordId};
use kariz_protocol::{ImportPlan, NameMeaning};
use rustc_hash::FxHashMap;

use super::{ids::Ids, listed::Listed};
use crate::{
    guess::names::ids_by_name,
    text::fold::{fold, is_same_name},
};

/// The entries of one list by the names that rows use for them.
pub(crate) struct Names<'b, R: Listed> {
    book: &'b Book,
    /// Names that the plan gives a meaning which their letters do not have.
    told: FxHashMap<String, Option<R::Id>>,
    by_fold: FxHashMap<String, RecordId>,
    /// What was found or made for a name before.
    by_word: FxHashMap<String, R::Id>,
    count: usize,
    last: Option<Rank>,
    /// Those that were made, in order.
    made: Vec<R>,
}

impl<'b, R: Listed> Names<'b, R> {
    /// The entries of the workspace's list, and what the plan says of names in the file.
    pub(crate) fn new(book: &'b Book, plan: &ImportPlan) -> Self {
        let by_fold = ids_by_name::<R>(book);
        let of_kind = plan.names.iter().filter(|name| name.field == R::FIELD);
        let told = of_kind.filter_map(|name| match name.means {
            NameMeaning::Known(id) if by_fold.get(&fold(&name.word)) == Some(&id) => None,
            NameMeaning::Known(id) => R::find(book, id.into()).map(|record| (name.word.clone(), Some(record.id()))),
            NameMeaning::Nothing => Some((name.word.clone(), None)),
            NameMeaning::New => None,
        });
        Self {
            book,
            told: told.collect(),
            by_fold,
            by_word: FxHashMap::default(),
            count: R::all(book).count(),
            last: R::all(book).map(|record| record.rank()).max(),
            made: Vec::new(),
        }
    }

    /// Who or what `word` names; `current`, which the deal has, when it is called so, too. It is made
    /// when there is none of that name.
    pub(crate) fn find_or_make(&mut self, word: &str, current: Option<R::Id>, ids: &mut Ids<'_>) -> Option<R::Id> {
        if word.is_empty() {
            return None;
        }
        if let Some(told) = self.told.get(word) {
            return *told;
        }
        let is_called_so = |id: &R::Id| R::find(self.book, *id).is_some_and(|record| is_same_name(record.name(), word));
        if let Some(current) = current.filter(is_called_so) {
            return Some(current);
        }
        if let Some(found) = self.by_word.get(word) {
            return Some(*found);
        }
        let key = fold(word);
        let id = match self.by_fold.get(&key) {
            Some(id) => (*id).into(),
            None => self.make(word, key, ids),
        };
        self.by_word.insert(word.to_owned(), id);
        Some(id)
    }

    fn make(&mut self, word: &str, key: String, ids: &mut Ids<'_>) -> R::Id {
        let rank = ids.ranks_after(self.last.as_ref(), 1).pop().unwrap_or_default();
        let record = R::made(ids.id(), word, self.count + self.made.len(), rank.clone());
        let id = record.id();
        self.last = Some(rank);
        self.by_fold.insert(key, id.into());
        self.made.push(record);
        id
    }

    /// Those that were made.
    pub(crate) fn records(&mut self) -> impl Iterator<Item = AnyRecord> + use<'_, 'b, R> {
        self.made.drain(..).map(Into::into)
    }
}
