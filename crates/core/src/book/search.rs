//! Instant search (P8).

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Book, Tables, fold::fold, needle::Needle};
use crate::{
    delta::AnyRecord,
    id::RecordId,
    record::{Entity, Table},
    records::Deal,
};

/// A record that was found, and where in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The deal, lead, contact, organisation or activity.
    pub record: AnyRecord,
    /// Where the searched words stand.
    pub place: FoundIn,
}

/// Where the searched words stand, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FoundIn {
    /// The title or name begins with them.
    Beginning,
    /// Words of the title or name begin with them.
    WordBeginnings,
    /// Somewhere in the title or name.
    Title,
    /// In the title, or in the name of the deal's organisation or contact.
    Buyer,
    /// In what else is written there: notes, what a deal is about, an address.
    Text,
}

/// The most words of a query that count; more than anybody types.
const MOST_WORDS: usize = 16;

/// The index, made when something is first searched for: it has a copy of every note, and only the page searches.
#[derive(Clone, Debug, Default)]
pub(super) struct Search(OnceLock<Texts>);

/// One that is not made yet is the same as any.
impl PartialEq for Search {
    fn eq(&self, other: &Self) -> bool {
        self.0.get().zip(other.0.get()).is_none_or(|(one, other)| one == other)
    }
}

impl Eq for Search {}

impl Search {
    pub fn update(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        if let Some(texts) = self.0.get_mut() {
            texts.update(before, after);
        }
    }

    fn texts(&self, tables: &Tables) -> &Texts {
        self.0.get_or_init(|| {
            let mut texts = Texts::default();
            tables.each(&mut |record| texts.update(None, Some(&record)));
            texts
        })
    }
}

/// The folded texts of every record that can be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Texts {
    /// Organisations and contacts: their names find deals too.
    buyers: FxHashMap<Entity, Text>,
    /// Deals, leads and activities.
    work: FxHashMap<Entity, Text>,
}

/// What of a record is searched, folded.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Text {
    title: Box<str>,
    rest: Box<str>,
}

impl Texts {
    fn update(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        let Some(entity) = after.or(before).map(AnyRecord::entity) else { return };
        let texts = match entity.table {
            Table::Organisations | Table::Contacts => &mut self.buyers,
            Table::Deals | Table::Leads | Table::Activities => &mut self.work,
            _ => return,
        };
        match after.filter(|record| record.removed().is_none()).and_then(text) {
            Some(text) => texts.insert(entity, text),
            None => texts.remove(&entity),
        };
    }
}

fn text(record: &AnyRecord) -> Option<Text> {
    let (title, rest) = match record {
        AnyRecord::Deal(deal) => (&deal.title, deal.about.clone()),
        AnyRecord::Organisation(organisation) => (&organisation.name, organisation.domain.clone()),
        AnyRecord::Contact(contact) => (&contact.name, [&*contact.email, &*contact.phone, &*contact.role].join("\n")),
        AnyRecord::Lead(lead) => {
            (&lead.name, [&*lead.organisation, &*lead.email, &*lead.phone, &*lead.about].join("\n"))
        }
        AnyRecord::Activity(activity) => (&activity.title, activity.note.clone()),
        _ => return None,
    };
    Some(Text { title: fold(title).into(), rest: fold(&rest).into() })
}

/// The searched words; a set of them is a bit mask.
struct Query {
    whole: String,
    words: Vec<Needle>,
}

impl Query {
    fn new(query: &str) -> Self {
        let folded = fold(query);
        let words: Vec<_> = folded.split_whitespace().take(MOST_WORDS).collect();
        Self { whole: words.join(" "), words: words.into_iter().map(Needle::new).collect() }
    }

    fn all(&self) -> u32 {
        (1 << self.words.len()) - 1
    }

    /// Which words stand in `text`.
    fn words_in(&self, text: &str) -> u32 {
        let bits = self.words.iter().enumerate().map(|(bit, word)| u32::from(word.is_in(text)) << bit);
        bits.sum()
    }

    /// Where the words stand in a text, given those that its buyer's names have; `None` unless all do.
    fn place(&self, text: &Text, in_buyer: u32) -> Option<FoundIn> {
        let in_title = self.words_in(&text.title);
        if in_title == self.all() {
            return Some(self.place_in_title(&text.title));
        }
        if in_title | in_buyer == self.all() {
            return Some(FoundIn::Buyer);
        }
        let elsewhere = |bit: usize, word: &Needle| (in_title | in_buyer) >> bit & 1 == 1 || word.is_in(&text.rest);
        self.words.iter().enumerate().all(|(bit, word)| elsewhere(bit, word)).then_some(FoundIn::Text)
    }

    fn place_in_title(&self, title: &str) -> FoundIn {
        let begins = |word: &Needle| {
            title.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation()).any(|other| word.begins(other))
        };
        if title.starts_with(&*self.whole) {
            FoundIn::Beginning
        } else if self.words.iter().all(begins) {
            FoundIn::WordBeginnings
        } else {
            FoundIn::Title
        }
    }
}

/// How good a find is: where it was found, what kind of record, then by title.
type Goodness<'a> = (FoundIn, u8, &'a str, Entity);

/// The best finds, so many at most, in order.
struct Best<'a> {
    finds: Vec<Goodness<'a>>,
    limit: usize,
    /// How many were offered.
    all: usize,
}

impl<'a> Best<'a> {
    fn offer(&mut self, find: Option<Goodness<'a>>) {
        let Some(find) = find else { return };
        self.all += 1;
        let at = self.finds.partition_point(|other| *other < find);
        if at < self.limit {
            self.finds.truncate(self.limit - 1);
            self.finds.insert(at, find);
        }
    }
}

impl Book {
    /// Makes the index of the search, if nothing was searched for yet: the first search then is as quick as others.
    pub fn prepare_search(&self) {
        self.indexes.search.texts(&self.tables);
    }

    /// The records that have every word of `query` somewhere, at most `limit`, the best first.
    ///
    /// Case and accents do not matter, nor the order of the words. Found are deals (also by their
    /// organisation and contact), organisations, contacts, leads, and activities with their notes.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Found> {
        self.search_among(query, limit, &|_| true).0
    }

    /// The same among those that are `wanted`: what is not takes no place of the others. With how many there are in all.
    pub fn search_among(&self, query: &str, limit: usize, wanted: &dyn Fn(Entity) -> bool) -> (Vec<Found>, usize) {
        let query = Query::new(query);
        if query.words.is_empty() || limit == 0 {
            return Default::default();
        }
        let texts = self.indexes.search.texts(&self.tables);
        let mut best = Best { finds: Vec::new(), limit, all: 0 };
        let mut buyers = FxHashMap::default();
        for (entity, text) in &texts.buyers {
            let words = query.words_in(&text.title);
            if words != 0 {
                buyers.insert(entity.id, words);
            }
            let place = query.place(text, 0).filter(|_| wanted(*entity));
            best.offer(place.map(|place| self.goodness(place, *entity, text)));
        }
        for (entity, text) in &texts.work {
            let in_buyer = if buyers.is_empty() { 0 } else { self.words_of_buyer(*entity, &buyers) };
            let place = query.place(text, in_buyer).filter(|_| wanted(*entity));
            best.offer(place.map(|place| self.goodness(place, *entity, text)));
        }
        let finds = best.finds.into_iter();
        let found = finds.filter_map(|(place, _, _, entity)| Some(Found { record: self.get(entity)?, place }));
        (found.collect(), best.all)
    }

    /// Says of deals that are not removed whether this text, folded, stands in their title or in the name of their
    /// organisation or contact: for a list that is filtered with every key.
    pub fn named<'a>(&'a self, text: &str) -> impl Fn(&Deal) -> bool + use<'a> {
        let texts = self.indexes.search.texts(&self.tables);
        let needle = Needle::new(text);
        let buyers: FxHashSet<RecordId> =
            texts.buyers.iter().filter(|(_, text)| needle.is_in(&text.title)).map(|(entity, _)| entity.id).collect();
        move |deal| {
            let is_found = |id: RecordId| buyers.contains(&id);
            deal.organisation.is_some_and(|id| is_found(id.into()))
                || deal.contact.is_some_and(|id| is_found(id.into()))
                || texts.work.get(&Entity::new(Table::Deals, deal.id)).is_some_and(|text| needle.is_in(&text.title))
        }
    }

    /// Which of the searched words stand in the names of the deal's organisation and contact.
    fn words_of_buyer(&self, entity: Entity, buyers: &FxHashMap<RecordId, u32>) -> u32 {
        let Some(deal) = self.deal_of(entity) else { return 0 };
        let organisation = deal.organisation.map(RecordId::from);
        let contact = deal.contact.map(RecordId::from);
        organisation.into_iter().chain(contact).filter_map(|id| buyers.get(&id)).fold(0, |words, more| words | more)
    }

    fn goodness<'a>(&self, place: FoundIn, entity: Entity, text: &'a Text) -> Goodness<'a> {
        let kind = match entity.table {
            Table::Deals if self.deal_of(entity).is_some_and(Deal::is_open) => 0,
            Table::Organisations => 1,
            Table::Contacts => 2,
            Table::Leads => 3,
            Table::Deals => 4,
            _ => 5,
        };
        (place, kind, &text.title, entity)
    }

    fn deal_of(&self, entity: Entity) -> Option<&Deal> {
        (entity.table == Table::Deals).then(|| self.deal(entity.id.into())).flatten().map(|deal| &**deal)
    }
}
