//! What some changes of a document have written to, told by how it stores its operations.
//!
//! Asked for a change, Automerge makes it again of its operations, which takes up to 70 µs where much was written since
//! the document was loaded; two copies that were apart for weeks have thousands. Where there are many, the operations are
//! read as they are saved, all in one go, and those are looked at that have numbers of these changes, or are replaced or
//! deleted by one. So this sees what patches do not tell, as [`Touched`] of changes does: rivals that are hidden, and the
//! fields of a record's second map.

use automerge::{Automerge, ChangeHash, ChangeMetadata, ReadDoc};
use kariz_core::Table;
use rustc_hash::FxHashMap;

use crate::{
    columns::{Column, Number, Steps, Text},
    exact::{self, Id},
    layout,
    limits::REPLACED_BY,
    touched::Touched,
};

/// Columns of operations, by name: object (author, number), key, the operation's own (author, number), action,
/// replaced (how often, by: author, number).
const COLUMNS: [u64; 9] = [0x01, 0x02, 0x15, 0x21, 0x23, 0x42, 0x80, REPLACED_BY, 0x83];

/// To make a change anew takes as long as to look at so many rows.
const ROWS_A_CHANGE: u64 = 700;

/// What was written to a document beside what these heads have. `None` where that cannot be told.
pub(crate) fn touched(doc: &Automerge, heads: &[ChangeHash]) -> Option<Touched> {
    let changes = doc.get_changes_meta(heads);
    if changes.len() as u64 * ROWS_A_CHANGE < doc.stats().num_ops {
        return Some(Touched::by_changes(doc, &doc.get_changes(heads), &[]));
    }
    by_rows(doc, &changes)
}

/// What these changes of a document have written to, by its rows.
fn by_rows(doc: &Automerge, changes: &[ChangeMetadata<'_>]) -> Option<Touched> {
    let mut touched = Touched::default();
    if changes.is_empty() {
        return Some(touched);
    }
    let snapshot = doc.save_nocompress();
    let parts = exact::parts(&snapshot)?;
    let written = Written::by(&parts.names.authors, changes)?;
    Rows::of(&parts)?.note(&written, doc, &mut touched)?;
    Some(touched)
}

/// The numbers of the operations of some changes.
struct Written {
    /// Of each author from where to where, in order; the last is not among them.
    by: Vec<Vec<(u64, u64)>>,
    /// There is none below.
    least: u64,
}

impl Written {
    /// By these changes, of authors who are named in this order.
    fn by(names: &[&[u8]], changes: &[ChangeMetadata<'_>]) -> Option<Self> {
        let (mut by, mut least) = (vec![Vec::new(); names.len()], u64::MAX);
        for change in changes.iter().filter(|change| change.start_op <= change.max_op) {
            let author = names.binary_search(&change.actor.to_bytes()).ok()?;
            by.get_mut(author)?.push((change.start_op, change.max_op + 1));
            least = least.min(change.start_op);
        }
        for numbers in &mut by {
            numbers.sort_unstable();
            // Who works alone for a while counts on: few pieces are left.
            numbers.dedup_by(|next, before| {
                let goes_on = next.0 == before.1;
                before.1 = if goes_on { next.1 } else { before.1 };
                goes_on
            });
        }
        Some(Self { by, least })
    }

    fn has(&self, (number, author): Id) -> bool {
        number >= self.least && {
            let numbers = usize::try_from(author).ok().and_then(|author| self.by.get(author));
            let until = |numbers: &&Vec<(u64, u64)>| numbers.partition_point(|(first, _)| *first <= number);
            let last = numbers.and_then(|all| all.get(until(&all).checked_sub(1)?));
            last.is_some_and(|(_, end)| number < *end)
        }
    }
}

/// Where an object stands.
#[derive(Clone, Copy)]
enum Place<'b> {
    Root,
    Table(Table),
    /// In a record, or it is one.
    Record(Table, &'b str),
    /// In a part of the document that is not ours.
    Elsewhere,
}

impl<'b> Place<'b> {
    /// Where an object stands that was made under this key.
    fn of_part(self, key: Option<&'b str>) -> Self {
        match (self, key) {
            (Self::Root, Some(word)) => layout::table_under(word).map_or(Self::Elsewhere, Self::Table),
            (Self::Table(table), Some(key)) => Self::Record(table, key),
            (Self::Record(table, key), _) => Self::Record(table, key),
            _ => Self::Elsewhere,
        }
    }
}

/// Operations as they are stored: row by row, those of an object one after the other, each object behind the one in
/// which it was made.
struct Rows<'b> {
    /// In what it stands; nothing for the root.
    object: (Column<'b, Number>, Column<'b, Number>),
    /// Under which key; nothing in a text.
    key: Column<'b, Text>,
    id: (Steps<'b>, Column<'b, Number>),
    action: Column<'b, Number>,
    times_replaced: Column<'b, Number>,
    replaced_by: (Steps<'b>, Column<'b, Number>),
}

impl<'b> Rows<'b> {
    fn of(parts: &exact::Parts<'b>) -> Option<Self> {
        let [object_author, object, key, id_author, id, action, times, by_author, by] = parts.columns(COLUMNS)?;
        Some(Self {
            object: (Column::of(object), Column::of(object_author)),
            key: Column::of(key),
            id: (Steps::of(id), Column::of(id_author)),
            action: Column::of(action),
            times_replaced: Column::of(times),
            replaced_by: (Steps::of(by), Column::of(by_author)),
        })
    }

    /// Notes what was written to. `None` where the rows cannot be read.
    fn note(mut self, written: &Written, doc: &Automerge, touched: &mut Touched) -> Option<()> {
        let mut places = FxHashMap::default();
        let (mut object, mut place, mut is_noted) = (None, Place::Root, false);
        while !self.id.1.is_over() {
            let here = self.object()?;
            if here != object {
                (object, is_noted) = (here, false);
                place = here.map_or(Place::Root, |id| places.get(&id).copied().unwrap_or(Place::Elsewhere));
            }
            let key = self.key.next()?;
            let id = (self.id.0.next()?, self.id.1.next()??);
            if is_object(self.action.next()??) {
                let key = key.and_then(|key| str::from_utf8(key).ok());
                places.insert(id, place.of_part(key));
            }
            let is_replaced = self.is_replaced_by(written)?;
            if !is_noted && (is_replaced || written.has(id)) {
                match (place, key.and_then(|key| str::from_utf8(key).ok())) {
                    (Place::Record(table, key), _) => {
                        touched.there(table, key);
                        is_noted = true;
                    }
                    (Place::Table(table), Some(key)) => touched.there(table, key),
                    (Place::Root, Some(key)) => {
                        if let Some(table) = layout::table_under(key) {
                            touched.whole_table(doc, table, &[]);
                        }
                    }
                    _ => {}
                }
            }
        }
        Some(())
    }

    fn object(&mut self) -> Option<Option<Id>> {
        match (self.object.0.next()?, self.object.1.next()?) {
            (None, None) => Some(None),
            (Some(number), Some(author)) => Some(Some((number, author))),
            _ => None,
        }
    }

    /// Whether one of these takes the place of the row at hand.
    fn is_replaced_by(&mut self, written: &Written) -> Option<bool> {
        let mut is_replaced = false;
        for _ in 0..self.times_replaced.next()?? {
            let by = (self.replaced_by.0.next()?, self.replaced_by.1.next()??);
            is_replaced |= written.has(by);
        }
        Some(is_replaced)
    }
}

/// Whether an operation makes a map, a list, a text or a table.
fn is_object(action: u64) -> bool {
    matches!(action, 0 | 2 | 4 | 6)
}

#[cfg(test)]
mod tests {
    use automerge::{ActorId, ObjType, ROOT, transaction::Transactable};
    use proptest::prelude::*;

    use super::*;
    use crate::{changes, genesis};

    /// Something that one of two people does to one of three records, or hears from the other.
    type Deed = (bool, u8, u8, u8);

    fn is_done(doc: &mut Automerge, (_, deed, record, field): Deed) {
        let (key, field) = (["one", "two", "three"][usize::from(record % 3)], ["a", "b"][usize::from(field % 2)]);
        let mut change = doc.transaction();
        // A table of the first version, one of a later one, which both may make, and one that nobody knows.
        let word = ["deals", "sequences", "pictures"][usize::from(record / 3 % 3)];
        let known = change.get(ROOT, word).unwrap().map(|(_, id)| id);
        let table = known.unwrap_or_else(|| change.put_object(ROOT, word, ObjType::Map).unwrap());
        let known = change.get(&table, key).unwrap().map(|(_, id)| id);
        let map = known.unwrap_or_else(|| change.put_object(&table, key, ObjType::Map).unwrap());
        let text = change.get(&map, field).unwrap().filter(|(value, _)| value.is_object()).map(|(_, id)| id);
        // Of a counter beside a text, Automerge's own check (of builds for tests) says two things at once.
        let is_alone = change.get_all(&map, field).unwrap().len() == 1;
        match (deed, text) {
            (0, _) => drop(change.put_object(&map, field, ObjType::Text).unwrap()),
            (1, _) => change.delete(&map, field).unwrap(),
            (2 | 3, Some(text)) => change.splice_text(&text, 0, 0, "hi").unwrap(),
            (4, Some(text)) if change.length(&text) > 0 => change.splice_text(&text, 0, 1, "").unwrap(),
            (5, _) => change.put(&map, field, automerge::ScalarValue::counter(1)).unwrap(),
            (6, _) if is_alone => drop(change.increment(&map, field, 1)),
            _ => change.put(&map, field, i64::from(deed)).unwrap(),
        }
        change.commit();
    }

    fn keys(touched: &Touched) -> Vec<(Table, String)> {
        touched.iter().map(|(table, key, _)| (table, key.to_owned())).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

        /// B6: what was written where it does not show counts as well.
        #[test]
        fn rows_tell_what_the_changes_touch(
            deeds in prop::collection::vec((any::<bool>(), 0..10_u8, 0..9_u8, 0..2_u8), 1..40),
            parted in 0..40_usize,
        ) {
            let mut ana = genesis::document().with_actor(ActorId::from([2; 16]));
            let mut ben = ana.fork().with_actor(ActorId::from([1; 16]));
            for (nth, deed) in deeds.into_iter().enumerate() {
                if nth % 8 == 0 && nth <= parted {
                    ana.merge(&mut ben.clone()).unwrap();
                    ben.merge(&mut ana.clone()).unwrap();
                }
                is_done(if deed.0 { &mut ana } else { &mut ben }, deed);
            }
            let mut both = ana.clone();
            both.merge(&mut ben.clone()).unwrap();
            for (mine, other) in [(&ana, &ben), (&ben, &ana)] {
                let ours = both.get_changes_meta(&other.get_heads());
                let hashes: Vec<ChangeHash> = ours.iter().map(|change| change.hash).collect();
                let changes = other.get_changes_added(mine);
                prop_assert!(changes.len() == hashes.len() && hashes.iter().all(|hash| changes::is_in(mine, hash)));
                for doc in [mine, &both] {
                    let expected = Touched::by_changes(doc, &changes, &[]);
                    prop_assert_eq!(keys(&by_rows(doc, &ours).unwrap()), keys(&expected));
                }
            }
        }
    }

    #[test]
    fn numbers_are_found_in_pieces_that_go_on() {
        let (first, second) = (ActorId::from([1]), ActorId::from([2]));
        let names: [&[u8]; 2] = [&[1], &[2]];
        let doc = genesis::document();
        let like = doc.get_changes_meta(&[]).remove(0);
        let change = |actor: &ActorId, start_op, max_op| {
            let actor = std::borrow::Cow::Owned(actor.clone());
            ChangeMetadata { actor, start_op, max_op, ..like.clone() }
        };
        let changes = [change(&first, 5, 9), change(&first, 10, 12), change(&first, 20, 20), change(&second, 30, 29)];
        let written = Written::by(&names, &changes).unwrap();
        assert_eq!(written.by, [vec![(5, 13), (20, 21)], vec![]]);
        let found: Vec<_> = (0..40).filter(|number| written.has((*number, 0))).collect();
        assert_eq!(found, [5, 6, 7, 8, 9, 10, 11, 12, 20]);
        assert!(!written.has((5, 1)) && !written.has((5, 2)));
        assert!(Written::by(&names[..1], &[change(&second, 1, 1)]).is_none(), "an author who is not named");
    }
}
