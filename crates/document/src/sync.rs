//! Automerge's own sync protocol with one peer (L6, L7): what to say, and what is heard.
//!
//! What comes is checked as all foreign changes are. Automerge's reader has gaps of its own: a filter
//! that says that it has no bits makes it divide by nothing, and so such messages are refused here.

use automerge::{
    Automerge, Change, ChangeHash,
    sync::{self, ChunkList, Have, SyncDoc},
};
use kariz_core::Delta;
use kariz_protocol::{Heads, Verdict};

use crate::{
    changes::{self, Objection},
    chunk::{self, Bytes, Chunk, Kind},
    document::{Actor, Document},
    error::{OpenError, ReceiveError},
    foreign::MAX_FILE,
    genesis,
    ledger::{self, Ledger},
    limits,
    taking::{Pace, Trust},
};

/// The most hashes in one list of a message: heads, or changes that are asked for.
const MAX_HASHES: usize = 100_000;
/// The most hashes that are asked for because something waits for them.
const MAX_ASKED: usize = 1_000;
/// The most filters in a message; there is one.
const MAX_FILTERS: usize = 8;
/// The most places that a filter looks at for one change; Automerge looks at 7.
const MAX_PROBES: u64 = 64;
/// Below so many bytes Automerge does not deflate a change, either.
const SMALL: usize = 256;

/// What is known of a peer's copy.
#[derive(Clone, Debug, Default)]
pub struct SyncState(pub(crate) sync::State, pub(crate) Ledger);

/// What a sync message may carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carry {
    /// Changes that the peer lacks.
    Changes,
    /// Only what is here: the peer asks for what it lacks. For changes that it may have from
    /// somebody else already.
    HeadsAlone,
}

impl SyncState {
    /// For a peer with whom all up to these heads was shared before.
    pub fn since(shared: &Heads) -> Self {
        Self(sync::State { shared_heads: hashes(shared), ..sync::State::default() }, Ledger::default())
    }

    /// What both have, as far as is known.
    pub fn shared(&self) -> Heads {
        heads(&self.0.shared_heads)
    }

    /// The peer's heads, as it said last.
    pub fn theirs(&self) -> Option<Heads> {
        self.0.their_heads.as_ref().map(|theirs| heads(theirs))
    }
}

impl Document {
    /// What is to be said to a peer now; `None` when there is nothing to say.
    pub fn sync_message(&self, peer: &mut SyncState, carry: Carry) -> Option<Vec<u8>> {
        let SyncState(state, ledger) = peer;
        // An answer is not waited for where there is something else to ask.
        state.in_flight &= self.waiting.missing().all(|hash| ledger.asked.contains(&hash));
        // Automerge sends the whole document when the peer lacks a third of its changes, though that
        // may be five small ones after an import. Only who has nothing at all gets it like that, once.
        let has_nothing = state.their_heads.iter().flatten().all(|head| *head == genesis::HASH);
        let has_nothing = has_nothing && !ledger.was_given_all;
        let kept = (state.peer_read_only, state.their_capabilities.clone());
        state.peer_read_only |= carry == Carry::HeadsAlone;
        if !has_nothing {
            state.their_capabilities = None;
        }
        let message = if self.is_blank() { say_nothing_is_here(state) } else { self.doc.generate_sync_message(state) };
        (state.peer_read_only, state.their_capabilities) = kept;
        ledger.was_given_all |= has_nothing && message.as_ref().is_some_and(|message| !message.changes.is_empty());
        let mut message = message?;
        message.need = self.needed(ledger, message.need);
        ledger.is_news(&message).then(|| deflated(message).encode())
    }

    /// Takes in what a peer has said: what it changes here, if anything. Changes that may not be taken in
    /// are left out, see [`Document::take_left_out`].
    ///
    /// # Errors
    /// When it is damaged, beyond measure, or not of this workspace. Then nothing of it is taken in.
    pub fn take_sync_message(&mut self, peer: &mut SyncState, bytes: &[u8]) -> Result<Option<Delta>, ReceiveError> {
        self.take_message(peer, bytes, None)
    }

    /// The same; with what an inspector says of the snapshot in it, if there is one ([`snapshot_in`]).
    ///
    /// # Errors
    /// As [`Document::take_sync_message`].
    pub fn take_message(
        &mut self,
        peer: &mut SyncState,
        bytes: &[u8],
        verdict: Option<Verdict>,
    ) -> Result<Option<Delta>, ReceiveError> {
        let trust = verdict.map_or(Trust::None, Trust::from);
        let mut message = read(bytes).ok_or(ReceiveError::Damaged)?;
        let (delta, size) = self.take_sent(&message.changes, trust)?;
        peer.1.note_taken(size);
        peer.1.note_read(std::mem::take(&mut self.read_again));
        if !message.heads.is_empty() {
            peer.1.parted = self.rejects.parted(&message.heads);
        }
        message.heads = self.rejects.without(message.heads);
        ledger::note(&self.doc, peer, message);
        Ok(delta)
    }

    /// A peer says what it has, before the first sync message. What is known here is shared then, and
    /// needs no filter.
    pub fn meet(&self, peer: &mut SyncState, theirs: &Heads) {
        if !theirs.is_empty() && self.knows(theirs) {
            peer.0.shared_heads = hashes(theirs);
        }
        peer.0.shared_heads.retain(|head| changes::is_in(&self.doc, head));
    }

    /// What was sent changes this, and how large it is when it is inflated.
    fn take_sent(&mut self, sent: &ChunkList, trust: Trust) -> Result<(Option<Delta>, u64), ReceiveError> {
        let bytes: Vec<u8> = sent.iter().flatten().copied().collect();
        if bytes.is_empty() {
            return Ok((None, 0));
        }
        let chunks = chunk::split(&bytes).ok_or(ReceiveError::Damaged)?;
        let sent = limits::check_sent(&chunks)?;
        if let ([Chunk { kind: Kind::Document, bytes, .. }], true, Trust::Inspected) =
            (&chunks[..], self.is_blank(), trust)
        {
            return self.become_whole(bytes).map(|delta| (Some(delta), sent.size));
        }
        let portions = sent.portions.iter().map(|chunks| changes::read_chunks(&self.doc, chunks));
        let portions: Option<Vec<_>> = portions.collect();
        match self.take_by_portions(portions.ok_or(ReceiveError::Damaged)?, Pace::Turn) {
            Ok(taken) => Ok(((!taken.changes.is_empty()).then_some(taken.delta), sent.size)),
            Err(why @ (Objection::NotKariz | Objection::OtherWorkspace)) => Err(why.into()),
            Err(_) => Ok((None, sent.size)), // they are left out
        }
    }
}

impl Document {
    /// There is nothing in it but what all documents begin with.
    fn is_blank(&self) -> bool {
        self.doc.get_heads() == [genesis::HASH]
    }

    /// Becomes the document in a snapshot, which is read in one go: its changes one by one take four times as long.
    fn become_whole(&mut self, snapshot: &[u8]) -> Result<Delta, ReceiveError> {
        let actor = Actor(self.doc.get_actor().to_bytes().try_into().unwrap_or_default());
        let whole = Self::open(snapshot, actor).map_err(|why| match why {
            OpenError::NotKariz => ReceiveError::NotKariz,
            OpenError::TooNew => ReceiveError::TooNew,
            OpenError::Damaged => ReceiveError::Damaged,
        })?;
        *self = whole;
        Ok(self.read_all())
    }

    /// Hashes to ask a peer for: what it says to have and is not here. Of what waits here, that for which
    /// it waits, once: anybody can make up what waits for something that nobody has. Who comes to have it
    /// later says so by its heads.
    fn needed(&self, ledger: &mut Ledger, asked: Vec<ChangeHash>) -> Vec<ChangeHash> {
        if self.waiting.is_empty() && self.late.is_empty() {
            return asked;
        }
        let is_here = |hash: &ChangeHash| self.waiting.has(hash) || self.late.has(hash);
        let mut needed: Vec<_> = asked.into_iter().filter(|hash| !is_here(hash)).collect();
        let room = MAX_ASKED.min(MAX_HASHES.saturating_sub(ledger.asked.len()));
        let more: Vec<_> = self.waiting.missing().filter(|hash| !ledger.asked.contains(hash)).take(room).collect();
        ledger.asked.extend(&more);
        needed.extend(more);
        needed.sort_unstable();
        needed.dedup();
        needed
    }
}

/// The snapshot in a sync message, if there is one: Automerge has to read it as a whole, and may not
/// survive that. Somebody who can be stopped reads it first ([`crate::inspect`]). A message with several is
/// refused unread.
pub fn snapshot_in(message: &[u8]) -> Option<Vec<u8>> {
    let message = read(message)?;
    let bytes: Vec<u8> = message.changes.iter().flatten().copied().collect();
    let chunks = chunk::split(&bytes)?;
    let mut snapshots = chunks.iter().filter(|chunk| chunk.kind == Kind::Document);
    let snapshot = snapshots.next()?;
    snapshots.next().is_none().then(|| snapshot.bytes.to_vec())
}

/// What all documents begin with is not worth a word: whoever hears of it sends change by change, and
/// not the document as it is saved. Said twice, that would be sent twice.
fn say_nothing_is_here(state: &mut sync::State) -> Option<sync::Message> {
    if state.have_responded {
        return None;
    }
    Automerge::new_with_encoding(genesis::ENCODING).generate_sync_message(state)
}

/// The message in these bytes, if all in it is within measure.
fn read(bytes: &[u8]) -> Option<sync::Message> {
    if bytes.len() > MAX_FILE {
        return None;
    }
    let message = sync::Message::decode(bytes).ok()?;
    let is_fit = message.heads.len() <= MAX_HASHES
        && message.need.len() <= MAX_HASHES
        && message.have.len() <= MAX_FILTERS
        && message.have.iter().all(is_fit);
    is_fit.then(|| sorted(message))
}

/// Whether a filter can be asked.
fn is_fit(have: &Have) -> bool {
    let bytes = have.bloom.to_bytes();
    let mut bytes = Bytes(&bytes);
    if bytes.0.is_empty() {
        return have.last_sync.len() <= MAX_HASHES;
    }
    let (_changes, _bits, probes) = (bytes.number(), bytes.number(), bytes.number());
    // Automerge adds up two places as 32 bits.
    let has_bits = !bytes.0.is_empty() && bytes.0.len() < 1 << 27;
    let few_probes = probes.is_some_and(|probes| (1..=MAX_PROBES).contains(&probes));
    has_bits && few_probes && have.last_sync.len() <= MAX_HASHES
}

/// Hashes in the order in which Automerge compares them.
fn sorted(mut message: sync::Message) -> sync::Message {
    for hashes in [&mut message.heads, &mut message.need] {
        hashes.sort_unstable();
        hashes.dedup();
    }
    message
}

/// Single changes, each as small as it gets.
fn deflated(message: sync::Message) -> sync::Message {
    let changes = message.changes.iter().map(|change| match Change::try_from(change) {
        Ok(mut single) if change.len() > SMALL && single.raw_bytes().len() == change.len() => {
            single.bytes().into_owned()
        }
        _ => change.to_vec(),
    });
    let changes: Vec<_> = changes.collect();
    sync::Message { changes: changes.into(), ..message }
}

fn hashes(heads: &Heads) -> Vec<ChangeHash> {
    heads.iter().copied().map(ChangeHash).collect()
}

fn heads(hashes: &[ChangeHash]) -> Heads {
    hashes.iter().map(|hash| hash.0).collect()
}
