//! Whether a document says what its changes say, and nothing else (B6).
//!
//! A snapshot has operations in one place and changes in another. When Automerge reads it, it makes each
//! change again of the operations that have its numbers, and compares hashes. Operations with other numbers
//! are in no change, and show all the same; so do letters that stand in another order than their operations
//! say, and a change may claim more numbers than it has used. The document that the changes make has none of
//! that.
//!
//! To make it takes several times as long as to read the snapshot. So the operations are looked at as they are
//! stored ([`is_plain`]): where there are only maps, what changes make is known without making it. Changes say of
//! each operation all but two things, which of the others come before it, and which take its place; and both follow
//! from its place and its number. So if
//! - every operation of every change is there once, as a row, or named as what deletes a row, and nothing else is,
//! - rows stand in Automerge's order, by object, key and number,
//! - what takes a value's place is named once, later than that, and where it is a row itself, under the same key,
//!
//! then these rows are all that changes with these hashes can make. Where anything else is found, a text that
//! was edited above all, the document is made anew and compared ([`are_alike`]).

use automerge::{Automerge, Change, ChangeMetadata};

use crate::{
    chunk::{self, Bytes},
    columns::{Column, Number, Steps, Text},
    genesis,
    limits::{self, REPLACED_BY},
};

/// All columns of rows in maps, by name: object (author, number), key, the row's own (author, number), whether it is
/// inserted, action, value (kind and length, bytes), replaced (how often, by: author, number).
const ALL: [u64; 12] = [0x01, 0x02, 0x15, 0x21, 0x23, 0x34, 0x42, 0x56, 0x57, 0x80, REPLACED_BY, 0x83];

/// Actions that have rows, and mean what they say wherever they stand: a map is made, a value put, a text made.
const PLAIN: [u64; 3] = [0, 1, 4];

/// Whether a document is just what its changes make. They are all that it has but the first, as Automerge makes them
/// again of its operations. `false` where that cannot be told by looking.
pub(crate) fn is_plain(doc: &Automerge, changes: &[Change]) -> bool {
    let all = doc.get_changes_meta(&[]);
    let Some(mut numbers) = Numbers::of(&all, changes) else { return false };
    let snapshot = doc.save_nocompress();
    let Some(Parts { names, columns, stored }) = parts(&snapshot) else { return false };
    // Heads follow from the changes, and were compared when the document was loaded.
    names.authors == numbers.names
        && Rows::of(&columns, stored).is_some_and(|rows| rows.are_just(&mut numbers).is_some())
}

/// Whether two documents with the same changes say the same.
pub(crate) fn are_alike(one: &Automerge, other: &Automerge) -> bool {
    numbers(one) == numbers(other) && {
        let (one, other) = (one.save_nocompress(), other.save_nocompress());
        parts(&one).is_some_and(|parts| Some(parts) == self::parts(&other))
    }
}

/// All changes, with the numbers that they have used. Documents need not have them in the same order.
fn numbers(doc: &Automerge) -> Vec<([u8; 32], u64, u64)> {
    let changes = doc.get_changes_meta(&[]);
    let mut numbers: Vec<_> = changes.iter().map(|change| (change.hash.0, change.start_op, change.max_op)).collect();
    numbers.sort_unstable();
    numbers
}

/// What stands in a snapshot that is not deflated, without its changes.
#[derive(PartialEq)]
pub(crate) struct Parts<'b> {
    /// Authors and heads.
    pub(crate) names: limits::Names<'b>,
    /// How the operations are stored.
    columns: Vec<limits::Column>,
    /// The operations.
    stored: &'b [u8],
}

impl<'b> Parts<'b> {
    /// The columns of operations that have these names; empty where there is none.
    pub(crate) fn columns<const COUNT: usize>(&self, names: [u64; COUNT]) -> Option<[&'b [u8]; COUNT]> {
        let mut rest = Bytes(self.stored);
        let mut found = [&self.stored[..0]; COUNT];
        for column in &self.columns {
            let data = rest.take(column.length)?;
            if let Some(place) = names.iter().position(|name| *name == column.name) {
                found[place] = data;
            }
        }
        Some(found)
    }
}

/// The parts of what Automerge saves without deflating.
pub(crate) fn parts(snapshot: &[u8]) -> Option<Parts<'_>> {
    let mut rest = Bytes(chunk::split(snapshot)?.first()?.body);
    let names = limits::document_names(&mut rest)?;
    let (changes, columns) = limits::document_columns(&mut rest)?;
    let length = |columns: &[limits::Column]| columns.iter().map(|column| column.length).sum();
    rest.take(length(&changes))?;
    let stored = rest.take(length(&columns))?;
    Some(Parts { names, columns, stored })
}

/// An operation: its number, and its author's place among the names. In Automerge's order.
pub(crate) type Id = (u64, u64);

/// The numbers that changes have used, and which of them were found.
struct Numbers<'d> {
    /// All who have made changes, sorted.
    names: Vec<&'d [u8]>,
    /// Of each of them the numbers of each change, in order.
    used: Vec<Vec<Used>>,
    /// Where the last one was found: the next is mostly of the same change.
    last: (u64, Used),
    found: Vec<bool>,
    missing: usize,
}

/// The numbers of one change.
#[derive(Clone, Copy, Default)]
struct Used {
    first: u64,
    /// One more than the last.
    end: u64,
    /// Where the first is noted as found.
    place: usize,
}

impl<'d> Numbers<'d> {
    /// Of a document with these changes beside the first. `None` where it counts them otherwise, or counts numbers
    /// twice.
    fn of(all: &'d [ChangeMetadata<'_>], changes: &[Change]) -> Option<Self> {
        let (first, others): (Vec<_>, Vec<_>) = all.iter().partition(|change| change.hash == genesis::HASH);
        let begins_as_all = match &first[..] {
            [first] => genesis::document().get_changes_meta(&[]).iter().map(counted).eq([counted(first)]),
            _ => false,
        };
        let made = changes.iter().map(|change| (change.hash().0, change.start_op().get(), change.max_op()));
        if !begins_as_all || !others.into_iter().map(counted).eq(made) {
            return None;
        }
        let mut names: Vec<_> = all.iter().map(|change| change.actor.to_bytes()).collect();
        names.sort_unstable();
        names.dedup();
        let (mut used, mut missing) = (vec![Vec::new(); names.len()], 0);
        for change in all {
            let author = names.binary_search(&change.actor.to_bytes()).ok()?;
            let (first, end) = (change.start_op, change.max_op.checked_add(1)?);
            used.get_mut(author)?.push(Used { first, end, place: missing });
            missing += usize::try_from(end.checked_sub(first)?).ok()?;
        }
        for changes in &mut used {
            changes.retain(|change| change.first < change.end);
            changes.sort_unstable_by_key(|change| change.first);
            if !changes.is_sorted_by(|one, next| one.end <= next.first) {
                return None;
            }
        }
        Some(Self { names, used, last: Default::default(), found: vec![false; missing], missing })
    }

    /// An operation is there. `None` where it is in no change, or was there before.
    fn find(&mut self, (number, author): Id) -> Option<()> {
        let is_in = |change: &Used| (change.first..change.end).contains(&number);
        if self.last.0 != author || !is_in(&self.last.1) {
            let changes = self.used.get(usize::try_from(author).ok()?)?;
            let change = changes.get(changes.partition_point(|change| change.end <= number))?;
            self.last = (author, *Some(change).filter(|change| is_in(change))?);
        }
        let Used { first, place, .. } = self.last.1;
        let found = self.found.get_mut(place + usize::try_from(number - first).ok()?)?;
        if std::mem::replace(found, true) {
            return None;
        }
        self.missing -= 1;
        Some(())
    }
}

/// A change, with the numbers that it has used.
fn counted(change: &ChangeMetadata<'_>) -> ([u8; 32], u64, u64) {
    (change.hash.0, change.start_op, change.max_op)
}

/// Operations as they are stored: all that are no deletions, row by row.
struct Rows<'b> {
    object: (Column<'b, Number>, Column<'b, Number>),
    key: Column<'b, Text>,
    id: (Steps<'b>, Column<'b, Number>),
    action: Column<'b, Number>,
    value_kind: Column<'b, Number>,
    /// How many bytes of values there are.
    values: u64,
    /// How many operations have taken the place of each; and all of these, row by row.
    times_replaced: Column<'b, Number>,
    replaced_by: (Steps<'b>, Column<'b, Number>),
}

impl<'b> Rows<'b> {
    /// `None` where there are columns that only texts and lists have.
    fn of(columns: &[limits::Column], stored: &'b [u8]) -> Option<Self> {
        let mut rest = Bytes(stored);
        let mut found = [&stored[..0]; ALL.len()];
        for column in columns {
            let data = rest.take(column.length)?;
            let place = ALL.iter().position(|name| *name == column.name)?;
            *found.get_mut(place)? = data;
        }
        let [object_author, object, key, id_author, id, insert, action, kind, values, times, by_author, by] = found;
        is_never(insert)?;
        Some(Self {
            object: (Column::of(object), Column::of(object_author)),
            key: Column::of(key),
            id: (Steps::of(id), Column::of(id_author)),
            action: Column::of(action),
            value_kind: Column::of(kind),
            values: values.len() as u64,
            times_replaced: Column::of(times),
            replaced_by: (Steps::of(by), Column::of(by_author)),
        })
    }

    /// Whether these rows, and what they say is deleted, are the operations with these numbers. `None` is no.
    fn are_just(mut self, numbers: &mut Numbers<'_>) -> Option<()> {
        let mut before: Option<(Id, &[u8])> = None;
        let mut place = Place::default();
        while !self.id.1.is_over() {
            let here = (self.object()?, self.key.next()??);
            if before != Some(here) {
                place.leave(numbers)?;
                if before.replace(here).is_some_and(|before| before > here) {
                    return None;
                }
            }
            let id = (self.id.0.next()?, self.id.1.next()??);
            numbers.find(id)?;
            place.add(id)?;
            self.replacing(id, &mut place)?;
            PLAIN.contains(&self.action.next()??).then_some(())?;
            self.values = self.values.checked_sub(self.value_kind.next()?? >> 4)?;
        }
        place.leave(numbers)?;
        (self.is_over() && numbers.missing == 0).then_some(())
    }

    /// In what the row stands. The root has no number; it comes first.
    fn object(&mut self) -> Option<Id> {
        match (self.object.0.next()?, self.object.1.next()?) {
            (None, None) => Some((0, 0)),
            (Some(number @ 1..), Some(author)) => Some((number, author)),
            _ => None,
        }
    }

    /// What takes the place of the operation at hand: later ones, each named once.
    fn replacing(&mut self, id: Id, place: &mut Place) -> Option<()> {
        let mut before = id;
        for _ in 0..self.times_replaced.next()?? {
            let by = (self.replaced_by.0.next()?, self.replaced_by.1.next()??);
            if by <= before {
                return None;
            }
            place.replacing.push(by);
            before = by;
        }
        Some(())
    }

    fn is_over(&self) -> bool {
        let Self { object, key, id, action, value_kind, values, times_replaced, replaced_by } = self;
        let numbers = [&object.0, &object.1, &id.1, action, value_kind, times_replaced, &replaced_by.1];
        numbers.iter().all(|column| column.is_over())
            && id.0.is_over()
            && replaced_by.0.is_over()
            && key.is_over()
            && *values == 0
    }
}

/// What stands under one key of one object.
#[derive(Default)]
struct Place {
    /// The rows, in order.
    rows: Vec<Id>,
    /// What takes the place of one of them.
    replacing: Vec<Id>,
}

impl Place {
    /// One more row, which comes after the others.
    fn add(&mut self, id: Id) -> Option<()> {
        let is_after = self.rows.last().is_none_or(|last| *last < id);
        self.rows.push(id);
        is_after.then_some(())
    }

    /// What takes the place of a row and is none itself deletes it.
    fn leave(&mut self, numbers: &mut Numbers<'_>) -> Option<()> {
        self.replacing.sort_unstable();
        self.replacing.dedup();
        let deletions = self.replacing.iter().filter(|id| self.rows.binary_search(id).is_err());
        let all_found = deletions.into_iter().try_for_each(|id| numbers.find(*id));
        self.rows.clear();
        self.replacing.clear();
        all_found
    }
}

/// Whether a column of yes and no says no of all rows.
fn is_never(column: &[u8]) -> Option<()> {
    let mut rest = Bytes(column);
    let _no = rest.number();
    rest.0.is_empty().then_some(())
}

#[cfg(test)]
mod tests {
    use automerge::{ActorId, ObjType, ROOT, ReadDoc, transaction::Transactable};

    use super::*;

    /// What two write into one record while apart, and then together: it has values, rivals, deletions, a second
    /// record and an empty text.
    fn written() -> Automerge {
        let mut ana = genesis::document().with_actor(ActorId::from([2; 16]));
        let deals = ana.get(ROOT, "deals").unwrap().unwrap().1;
        let mut change = ana.transaction();
        let deal = change.put_object(&deals, "one", ObjType::Map).unwrap();
        ["b", "a", "c"].iter().for_each(|key| change.put(&deal, *key, "first").unwrap());
        change.commit();
        let mut ben = ana.fork().with_actor(ActorId::from([1; 16]));
        for (doc, value) in [(&mut ana, 1), (&mut ben, 2)] {
            let mut change = doc.transaction();
            change.put(&deal, "a", value).unwrap();
            change.put(&deal, "b", value).unwrap();
            change.delete(&deal, "c").unwrap();
            change.commit();
        }
        ana.merge(&mut ben).unwrap();
        let mut change = ana.transaction();
        change.put(&deal, "b", 3).unwrap();
        change.put_object(&deals, "two", ObjType::Map).unwrap();
        change.put_object(&deal, "note", ObjType::Text).unwrap();
        change.commit();
        ana
    }

    fn looks_plain(doc: &Automerge) -> bool {
        is_plain(doc, &doc.get_changes(&[genesis::HASH]))
    }

    /// It need not be made anew, and neither when it was saved and loaded.
    #[test]
    fn what_is_written_into_maps_is_seen_to_be_just_that() {
        let mut doc = written();
        assert!(looks_plain(&doc));
        assert!(looks_plain(&crate::changes::load(&doc.save()).unwrap()));
        let deal = doc.get(ROOT, "deals").unwrap().unwrap().1;
        let deal = doc.get(&deal, "one").unwrap().unwrap().1;
        let note = doc.get(&deal, "note").unwrap().unwrap().1;
        let mut change = doc.transaction();
        change.splice_text(&note, 0, 0, "hi").unwrap();
        change.commit();
        assert!(!looks_plain(&doc), "the order of letters cannot be told by looking");
    }

    /// Changes that are not those of the document, or not all.
    #[test]
    fn changes_are_counted_as_the_document_does() {
        let doc = written();
        let mut changes = doc.get_changes(&[genesis::HASH]);
        let last = changes.pop();
        assert!(!is_plain(&doc, &changes));
        changes.insert(0, last.unwrap());
        assert!(!is_plain(&doc, &changes));
        let all = doc.get_changes_meta(&[]);
        let changes = doc.get_changes(&[genesis::HASH]);
        let check = |spoil: fn(&mut Vec<ChangeMetadata<'_>>)| {
            let mut all = all.clone();
            spoil(&mut all);
            Numbers::of(&all, &changes).is_some()
        };
        assert!(check(|_| {}));
        assert!(!check(|all| all[0].max_op += 1), "the first claims a number more");
        assert!(!check(|all| all[1].max_op += 1), "another does");
        assert!(!check(|all| all[2].start_op -= 1));
        assert!(!check(|all| all[2].hash = all[1].hash));
        assert!(!check(|all| all[3].actor = all[2].actor.clone()), "two of one author have the same numbers");
    }

    /// A row, as far as what it says is not in its change.
    #[derive(Clone)]
    struct Row {
        object: Option<Id>,
        key: &'static str,
        id: Id,
        action: u64,
        value_kind: u64,
        replaced_by: Vec<Id>,
    }

    fn row(object: Option<Id>, key: &'static str, id: Id, replaced_by: &[Id]) -> Row {
        Row { object, key, id, action: 1, value_kind: 0x16, replaced_by: replaced_by.to_vec() }
    }

    /// The numbers 1 to 4 of the first author, 5 and 6 of the second, who replaces `b` and deletes `c`.
    fn rows() -> Vec<Row> {
        let object = Some((1, 0));
        vec![
            Row { action: 0, value_kind: 0, ..row(None, "a", (1, 0), &[]) },
            row(object, "b", (2, 0), &[(5, 1)]),
            row(object, "b", (5, 1), &[]),
            row(object, "c", (3, 0), &[(6, 1)]),
            row(object, "d", (4, 0), &[]),
        ]
    }

    /// A column of so many single values.
    fn column(values: impl ExactSizeIterator<Item = Vec<u8>>) -> Vec<u8> {
        values.flat_map(|value| if value.is_empty() { vec![0, 1] } else { [vec![1], value].concat() }).collect()
    }

    fn steps(numbers: &[u64]) -> Vec<u8> {
        let before = [0].iter().chain(numbers);
        let steps: Vec<_> = numbers.iter().zip(before).map(|(number, before)| number.wrapping_sub(*before)).collect();
        column(steps.into_iter().map(|step| vec![step as u8 & 0x7f]))
    }

    /// The columns of these rows, by their place in `ALL`.
    fn stored(rows: &[Row]) -> [Vec<u8>; 12] {
        let number = |number: u64| vec![number as u8];
        let maybe = |number: Option<u64>| number.map(|number| vec![number as u8]).unwrap_or_default();
        let by: Vec<Id> = rows.iter().flat_map(|row| row.replaced_by.clone()).collect();
        [
            column(rows.iter().map(|row| maybe(row.object.map(|object| object.1)))),
            column(rows.iter().map(|row| maybe(row.object.map(|object| object.0)))),
            column(rows.iter().map(|row| [&[row.key.len() as u8], row.key.as_bytes()].concat())),
            column(rows.iter().map(|row| number(row.id.1))),
            steps(&rows.iter().map(|row| row.id.0).collect::<Vec<_>>()),
            vec![rows.len() as u8],
            column(rows.iter().map(|row| number(row.action))),
            column(rows.iter().map(|row| number(row.value_kind))),
            vec![b'v'; rows.iter().map(|row| row.value_kind as usize >> 4).sum()],
            column(rows.iter().map(|row| number(row.replaced_by.len() as u64))),
            column(by.iter().map(|by| number(by.1))),
            steps(&by.iter().map(|by| by.0).collect::<Vec<_>>()),
        ]
    }

    fn are_just(columns: &[(u64, Vec<u8>)]) -> bool {
        let used = [Used { first: 1, end: 5, place: 0 }, Used { first: 5, end: 7, place: 4 }];
        let used = used.map(|used| vec![used]).to_vec();
        let mut numbers =
            Numbers { names: Vec::new(), used, last: Default::default(), found: vec![false; 6], missing: 6 };
        let stored: Vec<u8> = columns.iter().flat_map(|(_, data)| data.clone()).collect();
        let columns = columns.iter().map(|(name, data)| limits::Column { name: *name, length: data.len() });
        let rows = Rows::of(&columns.collect::<Vec<_>>(), &stored);
        rows.is_some_and(|rows| rows.are_just(&mut numbers).is_some())
    }

    /// Whether rows are still taken for what the changes make after something was done to them.
    fn check(spoil: impl Fn(&mut Vec<Row>)) -> bool {
        let mut rows = rows();
        spoil(&mut rows);
        are_just(&ALL.into_iter().zip(stored(&rows)).collect::<Vec<_>>())
    }

    /// B6: each of them shows something that no change says.
    #[test]
    fn rows_that_no_change_makes_are_seen() {
        let object = Some((1, 0));
        assert!(check(|_| {}));
        assert!(!check(|rows| rows.push(row(object, "e", (7, 0), &[]))), "a number that no change has");
        assert!(!check(|rows| rows.push(row(object, "e", (7, 1), &[]))), "one after the last");
        assert!(!check(|rows| rows.push(row(object, "e", (4, 0), &[]))), "a number twice");
        assert!(!check(|rows| rows.push(row(object, "e", (6, 1), &[]))), "a row, and a deletion");
        assert!(!check(|rows| drop(rows.pop())), "one is missing");
        assert!(!check(|rows| rows[4].id = (4, 2)), "nobody has written it");
    }

    /// B6: what shows of several values, and whether a value is found, is a matter of order.
    #[test]
    fn rows_in_another_order_are_seen() {
        assert!(!check(|rows| rows.swap(1, 2)), "within a key");
        assert!(!check(|rows| rows.swap(3, 4)), "keys");
        assert!(!check(|rows| rows.rotate_left(1)), "objects");
        assert!(!check(|rows| rows[2..].rotate_left(1)), "a key in two places");
        assert!(!check(|rows| rows[0].object = Some((0, 0))), "the root under another name");
    }

    /// B6: what is replaced does not show.
    #[test]
    fn replacements_that_no_change_makes_are_seen() {
        assert!(!check(|rows| rows[4].replaced_by.push((7, 1))), "by what is not there");
        assert!(!check(|rows| rows[3].replaced_by.clear()), "a deletion that is left out");
        assert!(!check(|rows| rows[4].replaced_by.push((6, 1))), "a deletion of two keys");
        assert!(!check(|rows| rows[4].replaced_by.push((5, 1))), "by what stands elsewhere");
        assert!(!check(|rows| rows[3].replaced_by.push((6, 1))), "twice by the same");
        assert!(!check(|rows| rows[2].replaced_by.push((2, 0))), "by what came before");
        assert!(!check(|rows| rows[2].replaced_by.push((5, 1))), "by itself");
    }

    #[test]
    fn what_is_not_of_plain_maps_is_left_to_making_it_anew() {
        assert!(!check(|rows| rows[4].action = 3), "a deletion as a row");
        assert!(!check(|rows| rows[4].action = 5), "an increment");
        let columns = || ALL.into_iter().zip(stored(&rows())).collect::<Vec<_>>();
        let with = |name: u64, data: &[u8]| {
            let mut columns = columns();
            match columns.iter_mut().find(|(known, _)| *known == name) {
                Some(known) => known.1 = data.to_vec(),
                None => columns.push((name, data.to_vec())),
            }
            are_just(&columns)
        };
        assert!(are_just(&columns()) && with(0x34, &[5]));
        assert!(!with(0x34, &[4, 1]), "one is inserted");
        assert!(!with(0x11, &[5, 1]) && !with(0x13, &[5, 1]), "a place in a list");
        assert!(!with(0x94, &[0, 5]) && !with(0xa5, &[5, 1, b'm']), "a mark");
        assert!(!with(0x15, &[0, 5]), "no key");
        assert!(!with(0x57, b"vvv"), "values are missing");
        assert!(!with(0x57, b"vvvvvv"), "there are more than rows say");
        for (name, mut data) in columns().into_iter().filter(|(name, _)| ![0x34, 0x57].contains(name)) {
            data.extend([1, 1, b'x']);
            assert!(!with(name, &data), "{name:x} goes on");
        }
    }
}
