//! Changes that were left out when others were taken in, and why (B6). They are remembered for a while:
//! what builds on them is left out as well, and peers are not asked for them again.

use automerge::{Change, ChangeHash};
use kariz_protocol::LeftOut;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::{changes::Objection, meta::ChangeMeta};

/// So many are remembered. Who is forgotten is looked at again when it comes again.
const REMEMBERED: usize = 20_000;

/// So much is remembered of what each builds on.
const MAX_DEPS: usize = 16;

/// Changes that were left out.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rejects {
    known: FxHashMap<ChangeHash, Reject>,
    /// Since somebody asked last.
    news: LeftOut,
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
    /// Remembers a change.
    pub fn add(&mut self, change: &Change, why: Objection) {
        if self.known.len() >= REMEMBERED {
            self.known.clear();
        }
        let deps = change.deps().iter().take(MAX_DEPS).copied().collect();
        let note = ChangeMeta::read(change.message(), change.timestamp());
        if self.known.insert(change.hash(), Reject { why, deps, note }).is_none() {
            self.count(why);
        }
    }

    /// What these others know as well; what is news stays so.
    pub fn with(mut self, others: Self) -> Self {
        self.known.extend(others.known);
        self
    }

    /// A change is left out that need not be remembered.
    pub fn count(&mut self, why: Objection) {
        *count_of(&mut self.news, why) += 1;
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

    /// Those since somebody asked last.
    pub fn take_news(&mut self) -> LeftOut {
        std::mem::take(&mut self.news)
    }
}

fn count_of(left_out: &mut LeftOut, why: Objection) -> &mut usize {
    match why {
        Objection::Deletes => &mut left_out.deletions,
        Objection::TooNew => &mut left_out.newer,
        Objection::Clashes => &mut left_out.clashes,
        Objection::Damaged | Objection::NotKariz | Objection::OtherWorkspace | Objection::TooMuch => {
            &mut left_out.unsound
        }
    }
}
