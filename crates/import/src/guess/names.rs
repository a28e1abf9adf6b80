//! Whom and what the names of owners, products, channels and lost reasons mean.

use kariz_core::{Arrange, Book, Channel, Member, Product, Reason, RecordId};
use kariz_protocol::{ImportField, NameMatch, NameMeaning};
use rustc_hash::FxHashMap;

use super::words::of_field;
use crate::{layout::Layout, make::listed::Listed, table::Rows, text::fold::fold};

/// More names of a kind than this are not listed one by one; they are matched by their letters, or made.
const MOST: usize = 100;

/// What each name means: what `known` says, else who or what in the workspace has that name.
pub(crate) fn all(rows: Rows<'_>, layout: &Layout, book: &Book, known: &[NameMatch]) -> Vec<NameMatch> {
    let file = File { rows, layout, book, known };
    let mut names = file.names::<Member>();
    names.extend(file.names::<Product>());
    names.extend(file.names::<Channel>());
    names.extend(file.names::<Reason>());
    names
}

struct File<'a> {
    rows: Rows<'a>,
    layout: &'a Layout,
    book: &'a Book,
    known: &'a [NameMatch],
}

impl File<'_> {
    /// The names in the column of one kind of record, the most frequent ones first.
    fn names<R: Listed>(&self) -> Vec<NameMatch> {
        let mut words = of_field(self.rows, self.layout, R::FIELD);
        words.retain(|(word, _)| !word.is_empty());
        words.arrange_by_key(|(_, rows)| std::cmp::Reverse(*rows));
        words.truncate(MOST);
        let there = ids_by_name::<R>(self.book);
        let name = |(word, rows): (&str, usize)| {
            let means = self.told(R::FIELD, word).unwrap_or_else(|| match there.get(&fold(word)) {
                Some(id) => NameMeaning::Known(*id),
                None => NameMeaning::New,
            });
            NameMatch { field: R::FIELD, word: word.to_owned(), rows, means }
        };
        words.into_iter().map(name).collect()
    }

    /// What the user said that a name means. That it is new may be over: by now it may have been made.
    fn told(&self, field: ImportField, word: &str) -> Option<NameMeaning> {
        let told = self.known.iter().find(|name| name.field == field && name.word == word)?;
        (told.means != NameMeaning::New).then_some(told.means)
    }
}

/// Who or what of a kind is in the workspace, by folded name, or by another name that nobody else has; of
/// several with one name the first one made.
pub(crate) fn ids_by_name<R: Listed>(book: &Book) -> FxHashMap<String, RecordId> {
    let mut records: Vec<_> = R::all(book).collect();
    records.arrange_by_key(|record| record.id().into());
    let mut ids = FxHashMap::default();
    for name_of in [R::name, R::also_called] {
        for record in records.iter().filter(|record| !name_of(record).is_empty()) {
            ids.entry(fold(name_of(record))).or_insert(record.id().into());
        }
    }
    ids
}
