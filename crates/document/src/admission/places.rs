//! Objects, and what stands in them under each key at a moment of the history.

use std::rc::Rc;

use automerge::{
    Automerge, ChangeHash, ObjId, ObjType, Prop, ReadDoc,
    legacy::{Key, ObjectId, Op, OpId},
};
use kariz_core::WorkspaceId;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    MAX_FIELDS, MAX_OPERATION, Measure,
    grammar::{self, Deed, Home},
    letters::{self, Letters},
    past::{At, Author, Base, Nth},
    text::{MAX_TEXT, Text},
    view::View,
};
use crate::{changes::Objection, genesis, layout};

/// So many values of a new record are kept in a list.
const FEW: usize = 64;

/// A key, by a small number.
type Word = u32;

/// All objects that were written to.
pub(super) struct Places<'d> {
    doc: &'d Automerge,
    /// Made when a text of the document is written to.
    letters: &'d mut Option<Letters>,
    view: View<'d>,
    measure: Measure,
    objects: FxHashMap<ObjectId, Object>,
    words: FxHashMap<String, Word>,
    workspace: Option<WorkspaceId>,
    /// As the change at hand makes it.
    begun: Option<WorkspaceId>,
    steps: u64,
}

struct Object {
    home: Home,
    made: Made,
    /// How much the latest change has written into it.
    written: (Nth, usize),
    /// What the change that made it put there at once: key and counter. Most objects have nothing else.
    first: Vec<(Word, u32)>,
    places: FxHashMap<Word, Place>,
    text: Option<Box<Text>>,
}

/// Which change made an object.
#[derive(Clone, Copy)]
enum Made {
    /// All documents begin with it.
    Always,
    /// One in the document.
    Here(ChangeHash),
    /// One that came.
    Came(Nth),
}

/// A key of an object, with what was written there by changes that came.
#[derive(Default)]
struct Place {
    /// What stood there in the document, for a past that has this of it.
    here: Option<(Rc<Base>, Vec<OpId>)>,
    /// Which changes of each author wrote there, and the author's latest value after each. Earlier ones of
    /// theirs are replaced by then, by whom ever.
    written: FxHashMap<Author, Vec<(Nth, Option<OpId>)>>,
    /// Which changes have replaced a value.
    replaced: FxHashMap<OpId, Vec<Nth>>,
    /// The latest change, where it builds on all others, with its past's part of the document and what
    /// stands there after it.
    latest: Option<(Nth, Rc<Base>, Vec<OpId>)>,
}

/// What stands under a key for the change at hand.
struct Standing {
    values: Vec<OpId>,
    /// It builds on all that was written there.
    is_latest: bool,
}

impl<'d> Places<'d> {
    pub fn of(
        doc: &'d Automerge,
        letters: &'d mut Option<Letters>,
        workspace: Option<WorkspaceId>,
        measure: Measure,
    ) -> Self {
        let view = View::of(doc);
        let mut objects = FxHashMap::default();
        objects.insert(ObjectId::Root, Object::new(Home::Root, Made::Always));
        Self { doc, letters, view, measure, objects, words: FxHashMap::default(), workspace, begun: None, steps: 0 }
    }

    /// How much work it was so far.
    pub fn steps(&self) -> u64 {
        self.steps
    }

    /// A change begins.
    pub fn begin(&mut self) {
        self.begun = None;
    }

    /// The change at hand was admitted.
    pub fn keep(&mut self) {
        self.workspace = self.workspace.or(self.begun);
    }

    /// Whether an operation of the change at hand may be; notes it.
    pub fn write(&mut self, at: &mut At<'_, '_>, op: &Op, counter: u64) -> Result<(), Objection> {
        let id = OpId(counter, at.moment.actor.clone());
        let home = self.home(at, &op.obj)?;
        let deed = grammar::deed(home, op)?;
        let Key::Map(key) = &op.key else { return self.write_text(at, op, id) };
        if home == (Home::Table { is_identity: true }) {
            self.begin_workspace(key)?;
        }
        self.replace(at, op, key, &id, deed == Deed::Delete)?;
        if let Deed::Make(home) = deed {
            self.objects.insert(ObjectId::Id(id), Object::new(home.of_part(key), Made::Came(at.moment.nth)));
        }
        Ok(())
    }

    /// What the object is in which something is written. It must be there.
    fn home(&mut self, at: &mut At<'_, '_>, object: &ObjectId) -> Result<Home, Objection> {
        if !self.objects.contains_key(object) {
            let found = find(self.doc, object).ok_or(Objection::Damaged)?;
            self.objects.insert(object.clone(), found);
        }
        let object = self.objects.get(object).ok_or(Objection::Damaged)?;
        let is_there = match object.made {
            Made::Always => true,
            Made::Here(change) => at.has_here(&change),
            Made::Came(nth) => at.has(nth),
        };
        if is_there { Ok(object.home) } else { Err(Objection::Damaged) }
    }

    /// There is one workspace, and it is never another one.
    fn begin_workspace(&mut self, key: &str) -> Result<(), Objection> {
        let new = layout::id_of(key).map(WorkspaceId).ok_or(Objection::Damaged)?;
        match self.workspace.or(self.begun) {
            Some(here) if here != new => Err(Objection::OtherWorkspace),
            _ => {
                self.begun = Some(new);
                Ok(())
            }
        }
    }

    /// What an operation replaces has to be just what stands there. A table or a record is never replaced.
    fn replace(&mut self, at: &At<'_, '_>, op: &Op, key: &str, id: &OpId, is_deletion: bool) -> Result<(), Objection> {
        let word = self.word(key);
        let object = self.objects.get_mut(&op.obj).ok_or(Objection::Damaged)?;
        if object.count(at.moment.nth) > MAX_FIELDS && self.measure == Measure::Outside {
            return Err(Objection::Damaged);
        }
        if object.is_fresh(at.moment.nth, word) && op.pred.is_empty() && !is_deletion {
            return object.put_first(word, id.0);
        }
        let (home, is_here) = (object.home, !matches!(object.made, Made::Came(_)));
        let place = object.place(at, &op.obj, word);
        if is_here {
            let base = &at.past.base;
            place.look(base, || self.view.values(&op.obj, key, base, &mut self.steps));
        }
        let replaces: Vec<OpId> = op.pred.iter().cloned().collect();
        let standing = place.standing(at, &mut self.steps);
        self.steps += 1 + (replaces.len() + standing.values.len()) as u64;
        // Who chooses the value that shows anyway deletes the others.
        let is_fit = if is_deletion { within(&replaces, &standing.values) } else { same(&replaces, &standing.values) };
        let is_once = replaces.is_sorted_by(|one, next| one < next);
        if !is_fit || !is_once {
            return Err(Objection::Damaged);
        }
        if !replaces.is_empty() && home != Home::Record {
            return Err(Objection::Deletes);
        }
        place.add(at, (!is_deletion).then_some(id), &replaces, standing);
        Ok(())
    }

    fn write_text(&mut self, at: &mut At<'_, '_>, op: &Op, id: OpId) -> Result<(), Objection> {
        let object = self.objects.get_mut(&op.obj).ok_or(Objection::Damaged)?;
        let text = object.text.get_or_insert_default();
        if !matches!(object.made, Made::Came(_)) {
            let letters = self.letters.get_or_insert_with(|| Letters::of(self.doc));
            text.look(self.doc, letters, &op.obj, at, &mut self.steps);
        }
        let length = letters::length(op);
        if length > 0 && text.insert(at, length, &mut self.steps) > MAX_TEXT && self.measure == Measure::Outside {
            return Err(Objection::Damaged);
        }
        text.write(at, op, id, &mut self.steps)
    }

    fn word(&mut self, key: &str) -> Word {
        if let Some(word) = self.words.get(key) {
            return *word;
        }
        let word = Word::try_from(self.words.len()).unwrap_or(Word::MAX);
        self.words.insert(key.to_owned(), word);
        word
    }
}

impl Object {
    fn new(home: Home, made: Made) -> Self {
        Self { home, made, written: (Nth::MAX, 0), first: Vec::new(), places: FxHashMap::default(), text: None }
    }

    /// Something is written into it by this change. Says how much that is, if it is a record.
    fn count(&mut self, nth: Nth) -> usize {
        if self.written.0 != nth {
            self.written = (nth, 0);
        }
        self.written.1 += usize::from(self.home == Home::Record);
        self.written.1
    }

    /// Whether it is a record that the change at hand makes, with nothing but few first values.
    fn is_fresh(&self, nth: Nth, word: Word) -> bool {
        let is_own = matches!(self.made, Made::Came(made) if made == nth);
        is_own && self.home == Home::Record && self.first.len() < FEW && !self.places.contains_key(&word)
    }

    /// Puts the first value under a key.
    fn put_first(&mut self, word: Word, counter: u64) -> Result<(), Objection> {
        let is_free = self.first.iter().all(|(other, _)| *other != word);
        let counter = u32::try_from(counter).ok().filter(|_| is_free).ok_or(Objection::Damaged)?;
        self.first.push((word, counter));
        Ok(())
    }

    /// What was written under a key.
    fn place(&mut self, at: &At<'_, '_>, object: &ObjectId, word: Word) -> &mut Place {
        let first = self.first.iter().position(|(other, _)| *other == word);
        let place = self.places.entry(word).or_default();
        if let (Some(first), Made::Came(nth), ObjectId::Id(OpId(_, actor))) = (first, self.made, object) {
            let (_, counter) = self.first.swap_remove(first);
            let id = OpId(counter.into(), actor.clone());
            place.written.extend(at.author_of(nth).map(|author| (author, vec![(nth, Some(id))])));
        }
        place
    }
}

impl Place {
    /// Notes what stands there in the part of the document that is an ancestor.
    fn look(&mut self, base: &Rc<Base>, values: impl FnOnce() -> Vec<OpId>) {
        if !matches!(&self.here, Some((known, _)) if Rc::ptr_eq(known, base)) {
            self.here = Some((base.clone(), values()));
        }
    }

    /// What stands there for the change at hand. Changes that were refused are forgotten.
    fn standing(&mut self, at: &At<'_, '_>, steps: &mut u64) -> Standing {
        if let Some((latest, base, values)) = &self.latest
            && at.has(*latest)
            && Rc::ptr_eq(base, &at.past.base)
        {
            return Standing { values: values.clone(), is_latest: true };
        }
        let mut is_latest = true;
        let here = self.here.iter().flat_map(|(_, values)| values);
        let mut values: Vec<OpId> = here.cloned().collect();
        for changes in self.written.values_mut() {
            while changes.pop_if(|(nth, _)| at.is_refused(*nth)).is_some() {}
            let count = changes.partition_point(|(nth, _)| at.has(*nth));
            is_latest &= count == changes.len();
            values.extend(count.checked_sub(1).and_then(|last| changes.get(last)?.1.clone()));
            *steps += 1;
        }
        values.retain(|value| {
            let by = self.replaced.get(value).map(Vec::as_slice).unwrap_or_default();
            *steps += 1 + by.len() as u64;
            !by.iter().any(|nth| at.has(*nth))
        });
        Standing { values, is_latest }
    }

    /// The change at hand writes a value, or deletes some; that much stood there.
    fn add(&mut self, at: &At<'_, '_>, value: Option<&OpId>, replaces: &[OpId], standing: Standing) {
        let nth = at.moment.nth;
        let changes = self.written.entry(at.moment.author).or_default();
        match (changes.last_mut(), value) {
            (Some((last, latest)), _) if *last == nth => *latest = value.cloned().or(latest.take()),
            (Some((_, latest)), None) => {
                let latest = latest.clone();
                changes.push((nth, latest));
            }
            (_, value) => changes.push((nth, value.cloned())),
        }
        for other in replaces {
            let by = self.replaced.entry(other.clone()).or_default();
            by.retain(|nth| !at.is_refused(*nth));
            by.push(nth);
        }
        self.latest = standing.is_latest.then(|| {
            let gone: FxHashSet<_> = replaces.iter().collect();
            let rest = standing.values.into_iter().filter(|value| !gone.contains(value));
            (nth, at.past.base.clone(), rest.chain(value.cloned()).collect())
        });
    }
}

/// Whether two lists hold the same, in any order. None holds something twice.
fn same(one: &[OpId], other: &[OpId]) -> bool {
    match (one, other) {
        ([], []) => true,
        ([one], [other]) => one == other,
        _ if one.len() != other.len() => false,
        _ => {
            let one: FxHashSet<_> = one.iter().collect();
            one.len() == other.len() && other.iter().all(|id| one.contains(id))
        }
    }
}

/// Whether all of one list is in another.
fn within(few: &[OpId], many: &[OpId]) -> bool {
    match few {
        [one] => many.contains(one),
        _ => {
            let many: FxHashSet<_> = many.iter().collect();
            few.iter().all(|id| many.contains(id))
        }
    }
}

/// An object of the document. Only tables, records, and texts in records can be written to.
fn find(doc: &Automerge, object: &ObjectId) -> Option<Object> {
    let id = exported(object)?;
    let kind = doc.object_type(&id).ok()?;
    let mut above = doc.parents(&id).ok()?.take(4).map(|parent| parent.prop);
    let home = match (above.next()?, above.next(), above.next(), above.next(), kind) {
        (Prop::Map(word), None, None, None, ObjType::Map) => Home::Table { is_identity: false }.of_part(&word),
        (Prop::Map(_), Some(Prop::Map(_)), None, None, ObjType::Map) => Home::Record,
        (Prop::Map(_), Some(Prop::Map(_)), Some(Prop::Map(_)), None, ObjType::Text) => Home::Text,
        _ => return None,
    };
    let made = doc.hash_for_opid(&id)?;
    Some(Object::new(home, if made == genesis::HASH { Made::Always } else { Made::Here(made) }))
}

/// As documents are asked for it; `None` where that would be too large a number.
pub(crate) fn exported(object: &ObjectId) -> Option<ObjId> {
    match object {
        ObjectId::Root => Some(ObjId::Root),
        ObjectId::Id(OpId(counter, actor)) => (*counter < MAX_OPERATION).then(|| ObjId::Id(*counter, actor.clone(), 0)),
    }
}

pub(super) fn operation(id: ObjId) -> Option<OpId> {
    match id {
        ObjId::Root => None,
        ObjId::Id(counter, actor, _) => Some(OpId(counter, actor)),
    }
}
