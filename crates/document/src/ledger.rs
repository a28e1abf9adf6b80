//! What a peer has been given, and what it has cost to find out what it lacks (B9).
//!
//! Automerge believes whatever a peer says: who says that all is lost gets all of it again, and who
//! says that they are far behind has the history walked, as often as they say so. On one connection
//! nothing that was sent is lost, so here nothing is sent twice, and every walk is counted.

use automerge::{
    Automerge, ChangeHash,
    sync::{self, Capability, Have, MessageFlags},
};
use kariz_protocol::InStep;
use rustc_hash::FxHashSet;

use crate::{changes, document::Document, meta::ChangeMeta, sync::SyncState};

/// Of a peer with more heads than that it is not worked out how far behind it is.
const MANY_HEADS: usize = 1_000;

/// So many fields are read while a change is walked.
const FIELDS_A_WALK: usize = 4;

/// What a peer has been given on this connection, and what it has cost.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ledger {
    /// It got all there was, when it had nothing.
    pub was_given_all: bool,
    has_said_nothing: bool,
    /// How often it has said again that it has nothing.
    asked_again: u32,
    /// How many changes were walked for it, and what else took as long.
    walked: usize,
    /// How large all became that it has sent.
    taken: u64,
    /// What it was asked for because something waits for it here.
    pub asked: FxHashSet<ChangeHash>,
    /// What was said to it last.
    said: Option<Words>,
    /// The change at which its history parts from the one here.
    pub parted: Option<ChangeMeta>,
    /// Heads that it has said, and how many changes there are up to them.
    counted: Option<(Vec<ChangeHash>, usize)>,
}

/// What a message says beside the changes in it: heads, what is here, and what is asked for.
type Words = (Vec<ChangeHash>, Vec<Have>, Vec<ChangeHash>);

impl SyncState {
    /// How often the peer has said again that it has nothing. It is not given anything for that; who
    /// really has lost all connects anew.
    pub fn asked_again(&self) -> u32 {
        self.1.asked_again
    }

    /// How many changes were walked to find out what the peer lacks, and how many could have been while the
    /// records were read again that it has written to: what it costs beyond the bytes that it sends.
    pub fn walked(&self) -> usize {
        self.1.walked
    }

    /// How large all that it has sent became when it was inflated, with some bytes for each entry.
    pub fn taken(&self) -> u64 {
        self.1.taken
    }
}

impl Ledger {
    /// Whether a message says anything that was not said before. Automerge repeats itself until both have the
    /// same, which copies that have parted never have.
    pub fn is_news(&mut self, message: &sync::Message) -> bool {
        let words = (message.heads.clone(), message.have.clone(), message.need.clone());
        if message.changes.is_empty() && self.said.as_ref() == Some(&words) {
            return false;
        }
        self.said = Some(words);
        true
    }

    /// What it has sent became so large.
    pub fn note_taken(&mut self, size: u64) {
        self.taken = self.taken.saturating_add(size);
    }
}

impl Ledger {
    /// So many fields were read beyond what was sent. Some of them take as long as a change that is walked.
    pub fn note_read(&mut self, fields: usize) {
        self.walked = self.walked.saturating_add(fields / FIELDS_A_WALK);
    }
}

impl Document {
    /// How a peer's copy stands to this one, by the heads that it said last. Worked out anew only when
    /// the peer has said others: what comes here meanwhile is counted.
    pub fn in_step_with(&self, peer: &mut SyncState) -> InStep {
        let SyncState(state, ledger) = peer;
        let Some(theirs) = &state.their_heads else { return InStep::Unknown };
        if let Some(ChangeMeta { at, by }) = ledger.parted {
            return InStep::Parted { by, since: at };
        }
        let count = self.change_count();
        if *theirs == self.doc.get_heads() {
            return InStep::Identical;
        }
        if let Some((_, held)) = ledger.counted.as_ref().filter(|(heads, _)| heads == theirs) {
            return InStep::Behind(count.saturating_sub(*held));
        }
        if theirs.len() > MANY_HEADS || !theirs.iter().all(|head| changes::is_in(&self.doc, head)) {
            return InStep::Exchanging;
        }
        let lacking = self.doc.get_changes_meta(theirs).len();
        ledger.walked = ledger.walked.saturating_add(lacking);
        ledger.counted = Some((theirs.clone(), count.saturating_sub(lacking)));
        InStep::Behind(lacking)
    }
}

/// Notes what a peer says of itself. As Automerge does it, but that a peer cannot unsay what it was given.
pub(crate) fn note(doc: &Automerge, peer: &mut SyncState, message: sync::Message) {
    let SyncState(state, ledger) = peer;
    state.in_flight = false;
    if let Some(flags) = message.flags {
        state.their_capabilities = Some(vec![Capability::MessageV2]);
        state.peer_read_only = flags.contains(MessageFlags::READ_ONLY);
    }
    if message.heads.is_empty() && std::mem::replace(&mut ledger.has_said_nothing, true) {
        ledger.asked_again = ledger.asked_again.saturating_add(1);
    } else if message.heads.is_empty() {
        state.last_sent_heads.clear();
    }
    let known: Vec<_> = message.heads.iter().copied().filter(|head| changes::is_in(doc, head)).collect();
    if known.len() == message.heads.len() {
        state.shared_heads = known;
    } else {
        state.shared_heads.extend(known);
        state.shared_heads.sort_unstable();
        state.shared_heads.dedup();
    }
    ledger.walked = ledger.walked.saturating_add(walk(doc, &message));
    state.their_have = Some(message.have);
    state.their_heads = Some(message.heads);
    state.their_need = Some(message.need);
}

/// How many changes are to be walked for an answer.
fn walk(doc: &Automerge, message: &sync::Message) -> usize {
    let last: Vec<_> = message.have.iter().flat_map(|have| &have.last_sync).copied().collect();
    match (message.have.is_empty(), last.is_empty()) {
        (true, _) => 0,
        (false, true) => usize::try_from(automerge::ReadDoc::stats(doc).num_changes).unwrap_or(usize::MAX),
        (false, false) => doc.get_changes_meta(&last).len(),
    }
}
