//! What a change builds on: its ancestors, in the document and among those that came with it.
//!
//! An author's changes stand one upon the other, so for each author one number says which of them are
//! ancestors. What is in the document is told by what is lacking there: mostly nothing, or what was
//! written here while others were apart.

use std::{collections::BTreeMap, rc::Rc};

use automerge::{ActorId, Automerge, Change, ChangeHash};
use rustc_hash::{FxHashMap, FxHashSet};

use super::{LOOK, Numbers, difference::Difference};
use crate::changes::Objection;

/// An author, by a small number.
pub(super) type Author = u32;

/// A change that was looked at here, by its place in the order.
pub(super) type Nth = u32;

/// The change at hand.
#[derive(Clone, Debug)]
pub(super) struct Moment {
    /// Its place in the order.
    pub nth: Nth,
    /// Who wrote it.
    pub actor: ActorId,
    /// The same by a number.
    pub author: Author,
    seq: u64,
}

/// All ancestors of a change.
#[derive(Clone, Debug)]
pub(super) struct Past {
    /// Those in the document.
    pub base: Rc<Base>,
    /// Of those that came with it, each author's latest number.
    reached: FxHashMap<Author, u64>,
}

/// Some changes of the document, with all that they build on.
#[derive(Debug, Default)]
pub(super) struct Base {
    /// The latest of them, and perhaps some earlier ones.
    pub heads: Vec<ChangeHash>,
    /// Of each author who wrote more, the first that is not among them.
    lacking: FxHashMap<Author, u64>,
}

impl Base {
    /// Whether it is all of the document.
    pub fn is_all(&self) -> bool {
        self.lacking.is_empty()
    }

    /// How many steps it takes to look something up in it.
    pub fn look(&self) -> u64 {
        if self.is_all() { 1 } else { LOOK * self.heads.len() as u64 }
    }

    fn covers(&self, author: Author, seq: u64) -> bool {
        self.lacking.get(&author).is_none_or(|first| seq < *first)
    }
}

/// A change that was looked at.
#[derive(Debug)]
struct Node {
    author: Author,
    seq: u64,
    is_admitted: bool,
    last_operation: u64,
    /// What those build on that build on it, as long as some are to come.
    after: Option<Rc<Past>>,
    to_come: usize,
}

/// Where the change at hand stands in the history.
pub(super) struct At<'p, 'd> {
    pub pasts: &'p mut Pasts<'d>,
    pub past: &'p Past,
    pub moment: &'p Moment,
}

impl At<'_, '_> {
    /// Whether a change that came is an ancestor of the one at hand, or is it.
    pub fn has(&self, nth: Nth) -> bool {
        let is_ancestor = |node: &Node| {
            node.is_admitted && self.past.reached.get(&node.author).is_some_and(|reached| node.seq <= *reached)
        };
        nth == self.moment.nth || self.pasts.nodes.get(nth as usize).is_some_and(is_ancestor)
    }

    /// Whether a change that came was not admitted.
    pub fn is_refused(&self, nth: Nth) -> bool {
        nth != self.moment.nth && self.pasts.nodes.get(nth as usize).is_some_and(|node| !node.is_admitted)
    }

    /// Who wrote a change that came.
    pub fn author_of(&self, nth: Nth) -> Option<Author> {
        self.pasts.nodes.get(nth as usize).map(|node| node.author)
    }

    /// Whether a change of the document is an ancestor.
    pub fn has_here(&mut self, change: &ChangeHash) -> bool {
        let base = &self.past.base;
        base.is_all() || self.pasts.number_of(change).is_some_and(|(author, seq)| base.covers(author, seq))
    }
}

/// Knows all pasts.
pub(super) struct Pasts<'d> {
    doc: &'d Automerge,
    numbers: &'d Numbers,
    authors: FxHashMap<ActorId, Author>,
    nodes: Vec<Node>,
    admitted: FxHashMap<ChangeHash, Nth>,
    /// The number of each author's latest change that was admitted here.
    latest: FxHashMap<Author, u64>,
    bases: FxHashMap<Vec<ChangeHash>, Rc<Base>>,
    /// The same by the number of their last operation: what is near in the history mostly differs by little.
    by_operation: BTreeMap<u64, Rc<Base>>,
    steps: u64,
}

impl<'d> Pasts<'d> {
    pub fn of(doc: &'d Automerge, numbers: &'d Numbers) -> Self {
        let (authors, nodes, admitted, latest, bases) = Default::default();
        let mut pasts =
            Self { doc, numbers, authors, nodes, admitted, latest, bases, by_operation: BTreeMap::new(), steps: 0 };
        let all = Rc::new(Base { heads: doc.get_heads(), lacking: FxHashMap::default() });
        pasts.keep(&all);
        pasts
    }

    /// How much work it was so far.
    pub fn steps(&self) -> u64 {
        self.steps
    }

    /// What the next change builds on, if its numbers follow from that.
    pub fn begin(&mut self, change: &Change) -> Result<(Moment, Rc<Past>), Objection> {
        let (author, seq) = (self.author(change.actor_id()), change.seq());
        let mut last_operation = 0;
        for dep in change.deps() {
            last_operation = last_operation.max(self.last_operation(dep).ok_or(Objection::Damaged)?);
        }
        let past = self.past(change)?;
        // Numbers are not to be used up: Automerge has so many.
        if u64::from(change.start_op()) != last_operation + 1 {
            return Err(Objection::Damaged);
        }
        self.check_number(&past, change, author)?;
        let nth = Nth::try_from(self.nodes.len()).map_err(|_| Objection::Damaged)?;
        let last_operation = last_operation + change.len() as u64;
        self.nodes.push(Node { author, seq, is_admitted: false, last_operation, after: None, to_come: 0 });
        Ok((Moment { nth, actor: change.actor_id().clone(), author, seq }, past))
    }

    /// The change at hand was admitted; so many that are to come build on it.
    pub fn admitted(&mut self, change: &Change, moment: &Moment, mut past: Rc<Past>, to_come: usize) {
        let Some(node) = self.nodes.last_mut() else { return };
        node.is_admitted = true;
        if to_come > 0 {
            if Rc::get_mut(&mut past).is_none() {
                self.steps += past.reached.len() as u64;
            }
            Rc::make_mut(&mut past).reached.insert(moment.author, moment.seq);
            (node.after, node.to_come) = (Some(past), to_come);
        }
        self.admitted.insert(change.hash(), moment.nth);
        self.latest.insert(moment.author, moment.seq);
    }

    /// It is its author's first change, or the one before it is an ancestor.
    fn check_number(&self, past: &Past, change: &Change, author: Author) -> Result<(), Objection> {
        let here = self.numbers.latest(change.actor_id());
        let came = self.latest.get(&author).copied().unwrap_or_default();
        let before = change.seq() - 1;
        if before < here.max(came) {
            return Err(Objection::Clashes); // there is another one with this number
        }
        let is_there = before == here.max(came);
        let is_ancestor = if came > 0 {
            past.reached.get(&author).is_some_and(|reached| *reached == came)
        } else {
            before == 0 || past.base.covers(author, before)
        };
        if is_there && is_ancestor { Ok(()) } else { Err(Objection::Damaged) }
    }

    fn last_operation(&self, change: &ChangeHash) -> Option<u64> {
        let came = self.admitted.get(change).and_then(|nth| self.nodes.get(*nth as usize));
        came.map(|node| node.last_operation)
            .or_else(|| self.doc.get_change_meta_by_hash(change).map(|change| change.max_op))
    }

    fn past(&mut self, change: &Change) -> Result<Rc<Past>, Objection> {
        let mut past: Option<Rc<Past>> = None;
        let mut here = Vec::new();
        for dep in change.deps() {
            let Some(nth) = self.admitted.get(dep).copied() else {
                here.push(*dep);
                continue;
            };
            let theirs = self.after(nth).ok_or(Objection::Damaged)?;
            past = Some(match past {
                None => theirs,
                Some(past) => self.both(past, &theirs),
            });
        }
        let Some(mut past) = past else {
            return Ok(Rc::new(Past { base: self.base(here), reached: FxHashMap::default() }));
        };
        for dep in here {
            let base = self.base_with(&past.base, dep);
            if !Rc::ptr_eq(&base, &past.base) {
                Rc::make_mut(&mut past).base = base;
            }
        }
        Ok(past)
    }

    /// What builds on a change that came. The last who asks gets it without a copy being made.
    fn after(&mut self, nth: Nth) -> Option<Rc<Past>> {
        let node = self.nodes.get_mut(nth as usize)?;
        node.to_come = node.to_come.saturating_sub(1);
        if node.to_come == 0 { node.after.take() } else { node.after.clone() }
    }

    fn both(&mut self, mut past: Rc<Past>, other: &Past) -> Rc<Past> {
        let mut base = past.base.clone();
        if !Rc::ptr_eq(&base, &other.base) {
            for head in &other.base.heads {
                base = self.base_with(&base, *head);
            }
        }
        self.steps += (past.reached.len() + other.reached.len()) as u64;
        let both = Rc::make_mut(&mut past);
        both.base = base;
        for (author, seq) in &other.reached {
            let reached = both.reached.entry(*author).or_default();
            *reached = (*reached).max(*seq);
        }
        past
    }

    /// What these changes of the document build on, and they themselves.
    fn base(&mut self, mut heads: Vec<ChangeHash>) -> Rc<Base> {
        heads.sort_unstable();
        if let Some(base) = self.bases.get(&heads) {
            return base.clone();
        }
        let known = self.nearest(self.operation(&heads));
        let (gone, more) = Difference::between(self.doc, &known.heads, &heads, &mut self.steps);
        self.steps += known.lacking.len() as u64;
        let mut lacking = known.lacking.clone();
        for (actor, seq) in gone {
            let first = lacking.entry(self.author(&actor)).or_insert(seq);
            *first = (*first).min(seq);
        }
        for (actor, seq) in more {
            let author = self.author(&actor);
            if seq == self.numbers.latest(&actor) {
                lacking.insert(author, u64::MAX);
            } else if let Some(first) = lacking.get_mut(&author) {
                *first = (*first).max(seq + 1);
            }
        }
        lacking.retain(|_, first| *first < u64::MAX);
        let base = Rc::new(Base { heads, lacking });
        self.keep(&base);
        base
    }

    fn keep(&mut self, base: &Rc<Base>) {
        self.by_operation.insert(self.operation(&base.heads), base.clone());
        self.bases.insert(base.heads.clone(), base.clone());
    }

    /// A base that is known, of those that end near this operation.
    fn nearest(&self, operation: u64) -> Rc<Base> {
        let before = self.by_operation.range(..=operation).next_back();
        let after = self.by_operation.range(operation..).next();
        let known = before.into_iter().chain(after).min_by_key(|(other, _)| other.abs_diff(operation));
        known.map_or_else(|| Rc::new(Base::default()), |(_, base)| base.clone())
    }

    fn operation(&self, heads: &[ChangeHash]) -> u64 {
        let last = heads.iter().filter_map(|head| self.doc.get_change_meta_by_hash(head));
        last.map(|change| change.max_op).max().unwrap_or_default()
    }

    /// The same with one more change of the document, and what it builds on.
    fn base_with(&mut self, base: &Rc<Base>, more: ChangeHash) -> Rc<Base> {
        let mut lacking: Option<FxHashMap<Author, u64>> = None;
        let mut heads = base.heads.clone();
        let (mut seen, mut next, mut whole) = (FxHashSet::default(), vec![more], Vec::new());
        while let Some(hash) = next.pop() {
            self.steps += LOOK;
            let Some(change) = self.doc.get_change_meta_by_hash(&hash) else { continue };
            let author = self.author(&change.actor);
            if base.covers(author, change.seq) {
                heads.retain(|head| *head != hash);
            } else if seen.insert(hash) {
                self.steps += if lacking.is_none() { base.lacking.len() as u64 } else { 0 };
                let lacking = lacking.get_or_insert_with(|| base.lacking.clone());
                let first = lacking.entry(author).or_default();
                *first = (*first).max(change.seq + 1);
                if change.seq == self.numbers.latest(&change.actor) {
                    whole.push(author);
                }
                next.extend(change.deps);
            }
        }
        let Some(mut lacking) = lacking else { return base.clone() };
        for author in whole {
            lacking.remove(&author);
        }
        heads.push(more);
        Rc::new(Base { heads, lacking })
    }

    /// Whether an author's change of the document is in a part of it.
    pub fn is_in(&self, base: &Base, actor: &ActorId, seq: u64) -> bool {
        base.is_all() || self.authors.get(actor).is_none_or(|author| base.covers(*author, seq))
    }

    fn number_of(&mut self, change: &ChangeHash) -> Option<(Author, u64)> {
        let change = self.doc.get_change_meta_by_hash(change)?;
        Some((self.author(&change.actor), change.seq))
    }

    fn author(&mut self, actor: &ActorId) -> Author {
        if let Some(author) = self.authors.get(actor) {
            return *author;
        }
        let author = Author::try_from(self.authors.len()).unwrap_or(Author::MAX);
        self.authors.insert(actor.clone(), author);
        author
    }
}
