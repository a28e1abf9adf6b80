//! Changes that were left out when others were taken in, and why (B6). They are remembered for a while:
//! what builds on them is left out as well, and peers are not asked for them again.

use automerge::{Change, ChangeHash};
use kariz_protocol::LeftOut;
use rustc_hash::FxHashMap;

use crate::changes::Objection;

/// So many are remembered. Who is forgotten is looked at again when it comes again.
const REMEMBERED: usize = 20_000;

/// So much is remembered of what each builds on.
const MAX_DEPS: usize = 16;

/// Changes that were left out.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rejects {
    /// Why, and what they build on.
    known: FxHashMap<ChangeHash, (Objection, Vec<ChangeHash>)>,
    /// Since somebody asked last.
    news: LeftOut,
}

impl Rejects {
    /// Remembers a change.
    pub fn add(&mut self, change: &Change, why: Objection) {
        if self.known.len() >= REMEMBERED {
            self.known.clear();
        }
        let deps = change.deps().iter().take(MAX_DEPS).copied().collect();
        if self.known.insert(change.hash(), (why, deps)).is_none() {
            self.count(why);
        }
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
        changes.iter().find_map(|change| self.known.get(change)).map(|(why, _)| *why)
    }

    /// Heads without what was left out: what that was built on instead.
    pub fn without(&self, heads: Vec<ChangeHash>) -> Vec<ChangeHash> {
        if self.known.is_empty() {
            return heads;
        }
        let (mut next, mut rest) = (heads, Vec::new());
        let mut seen: rustc_hash::FxHashSet<_> = next.iter().copied().collect();
        while let Some(head) = next.pop() {
            match self.known.get(&head) {
                Some((_, deps)) => next.extend(deps.iter().filter(|dep| seen.insert(**dep))),
                None => rest.push(head),
            }
        }
        rest.sort_unstable();
        rest
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
