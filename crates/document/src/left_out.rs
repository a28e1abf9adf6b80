//! Changes that were left out when others were taken in, and why (B6). They are remembered for a while:
//! what builds on them is left out as well, and peers are not asked for them again.

use automerge::{
    Automerge, Change, ChangeHash, ObjId, Prop, ReadDoc,
    legacy::{Key, ObjectId},
};
use kariz_core::Entity;
use kariz_protocol::{LeftOut, LeftOutOf};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::{admission, changes::Objection, layout, limits, meta::ChangeMeta};

/// So many are remembered. Who is forgotten is looked at again when it comes again.
const REMEMBERED: usize = 20_000;

/// So much is remembered of what each builds on.
const MAX_DEPS: usize = 16;

/// So many changes are looked into, to tell what they are about; and so many operations of each.
const LOOKED_INTO: usize = 8;
const MAX_OPERATIONS: usize = 1_000;

/// Changes that were left out.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rejects {
    known: FxHashMap<ChangeHash, Reject>,
    /// Since somebody asked last.
    news: LeftOut,
    details: LeftOutOf,
    looked_into: usize,
    /// Those that are remembered are news as well.
    tells_again: bool,
}

/// A change that was left out.
#[derive(Clone, Debug)]
struct Reject {
    why: Objection,
    /// What it builds on.
    deps: Vec<ChangeHash>,
    note: ChangeMeta,
}

impl Rejects {
    /// Remembers a change; perhaps it only builds on one that was left out. What it is about is looked up in
    /// the document.
    pub fn add(&mut self, doc: &Automerge, change: &Change, why: Objection, is_dependent: bool) {
        if self.known.len() >= REMEMBERED {
            self.known.clear();
        }
        let deps = change.deps().iter().take(MAX_DEPS).copied().collect();
        let note = ChangeMeta::read(change.message(), change.timestamp());
        if self.known.insert(change.hash(), Reject { why, deps, note }).is_none() || self.tells_again {
            *count_of(&mut self.news, why, is_dependent) += 1;
            self.look_into(doc, change);
        }
    }

    fn look_into(&mut self, doc: &Automerge, change: &Change) {
        let by = ChangeMeta::read(change.message(), change.timestamp()).by;
        self.details.add([], by);
        if self.looked_into < LOOKED_INTO {
            self.looked_into += 1;
            self.details.add(records_of(doc, change), []);
        }
    }

    /// What these others know as well; what is news stays so.
    pub fn with(mut self, others: Self) -> Self {
        self.known.extend(others.known);
        self
    }

    /// A change is left out that need not be remembered.
    pub fn count(&mut self, why: Objection) {
        *count_of(&mut self.news, why, false) += 1;
    }

    /// A change was taken in after all: this device has had it before.
    pub fn forget(&mut self, change: &ChangeHash) {
        self.known.remove(change);
    }

    /// Why one of these was left out, if one was.
    pub fn why(&self, changes: &[ChangeHash]) -> Option<Objection> {
        if self.known.is_empty() {
            return None;
        }
        changes.iter().find_map(|change| self.known.get(change)).map(|reject| reject.why)
    }

    /// Heads without what was left out: what that was built on instead.
    pub fn without(&self, heads: Vec<ChangeHash>) -> Vec<ChangeHash> {
        if self.known.is_empty() {
            return heads;
        }
        let mut rest = Vec::new();
        self.walk(heads, |head, reject| rest.extend(reject.is_none().then_some(head)));
        rest.sort_unstable();
        rest
    }

    /// What is noted with the change at which these heads part from the history here: there is another one
    /// with its author and number. The earliest, if there are several.
    pub fn parted(&self, heads: &[ChangeHash]) -> Option<ChangeMeta> {
        let mut parted: Option<ChangeMeta> = None;
        if !self.known.is_empty() {
            self.walk(heads.to_vec(), |_, reject| {
                // What builds on such a change is left out for the same reason.
                let is_first = |reject: &&Reject| reject.why == Objection::Clashes && self.why(&reject.deps).is_none();
                let note = reject.filter(is_first).map(|reject| reject.note);
                parted = parted.into_iter().chain(note).min_by_key(|note| note.at);
            });
        }
        parted
    }

    /// Looks at these heads, and what those build on that were left out.
    fn walk(&self, heads: Vec<ChangeHash>, mut look: impl FnMut(ChangeHash, Option<&Reject>)) {
        let mut seen: FxHashSet<_> = heads.iter().copied().collect();
        let mut next = heads;
        while let Some(head) = next.pop() {
            let reject = self.known.get(&head);
            look(head, reject);
            next.extend(reject.iter().flat_map(|reject| &reject.deps).filter(|dep| seen.insert(**dep)));
        }
    }

    /// From now on those count that were left out before, if they come again.
    pub fn tell_again(&mut self, tells_again: bool) {
        self.tells_again = tells_again;
    }

    /// Those since somebody asked last.
    pub fn take_news(&mut self) -> LeftOut {
        std::mem::take(&mut self.news)
    }

    /// What they are about.
    pub fn take_details(&mut self) -> LeftOutOf {
        self.looked_into = 0;
        std::mem::take(&mut self.details)
    }
}

fn count_of(left_out: &mut LeftOut, why: Objection, is_dependent: bool) -> &mut usize {
    match why {
        _ if is_dependent => &mut left_out.dependents,
        Objection::Deletes => &mut left_out.deletions,
        Objection::TooNew => &mut left_out.newer,
        Objection::Clashes => &mut left_out.clashes,
        Objection::Layout | Objection::OtherWorkspace => &mut left_out.layout,
        Objection::Damaged | Objection::NotKariz | Objection::TooMuch => &mut left_out.unsound,
    }
}

/// Records to which a change writes: such as are here, or as it makes.
fn records_of(doc: &Automerge, change: &Change) -> Vec<Entity> {
    // Automerge cannot read all that says that it is a change.
    if change.len() > MAX_OPERATIONS || !limits::names_its_actors(change.raw_bytes()) {
        return Vec::new();
    }
    let mut records: Vec<Entity> = Vec::new();
    let mut last: Option<(ObjectId, Option<Entity>, Option<String>)> = None;
    for op in change.decode().operations {
        if last.as_ref().is_none_or(|(object, ..)| *object != op.obj) {
            let (record, table) = admission::exported(&op.obj).and_then(|id| standing(doc, &id)).unwrap_or_default();
            last = Some((op.obj, record, table));
        }
        let Some((_, record, table)) = &last else { continue };
        let under = || match (table, &op.key) {
            (Some(table), Key::Map(key)) => entity(table, key),
            _ => None,
        };
        if let Some(found) = record.or_else(under).filter(|found| !records.contains(found)) {
            records.push(found);
        }
        if records.len() == LeftOutOf::MOST {
            break;
        }
    }
    records
}

/// The record in which an object of the document stands, or the word of the table that it is.
fn standing(doc: &Automerge, id: &ObjId) -> Option<(Option<Entity>, Option<String>)> {
    let above = doc.parents(id).ok()?.take(4).map(|parent| parent.prop);
    let mut keys: Vec<_> = above.filter_map(|prop| if let Prop::Map(key) = prop { Some(key) } else { None }).collect();
    keys.reverse();
    match &keys[..] {
        [table] => Some((None, Some(table.clone()))),
        [table, key, ..] => Some((entity(table, key), None)),
        [] => None,
    }
}

fn entity(table: &str, key: &str) -> Option<Entity> {
    Some(Entity { table: layout::table_under(table)?, id: layout::id_of(key)? })
}
