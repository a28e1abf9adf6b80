//! Keeping in step with one peer, whoever it is: with the workspace that is open here, or with one
//! that is on its way (L6, L7).

use std::collections::VecDeque;

use kariz_core::{Timestamp, WorkspaceId};
use kariz_document::{Carry, Document, ReceiveError, SyncState, snapshot_in};
use kariz_protocol::{CopyRefused, Heads, InStep, Verdict};

use crate::{
    deadline::Deadline,
    effect::{Effect, OpId},
    live::Live,
    suspect::Suspect,
    turn::Turn,
};

/// What is known of a peer's copy, and whether it waits for a word.
#[derive(Debug, Default)]
pub(super) struct Strand {
    sync: SyncState,
    /// A workspace that is on its way to a device that has none.
    seed: Option<Box<Document>>,
    /// The peer has spoken, and wants an answer.
    owes: bool,
    held: Option<Held>,
}

/// A message with a snapshot in it: an inspector reads that first (B1).
#[derive(Debug)]
struct Held {
    op: OpId,
    due: Deadline,
    message: Vec<u8>,
    /// What has come behind it.
    behind: VecDeque<Vec<u8>>,
}

/// So many bytes may wait behind a snapshot that is being read.
const MAX_BEHIND: usize = 4 << 20;
/// So long an inspector may read a snapshot.
const PATIENCE_MS: i64 = 60_000;

impl Strand {
    /// With the workspace that is open here; `shared` was there at both sides before.
    pub fn with_open(live: &Live, shared: &Heads, theirs: &Heads) -> Self {
        let mut sync = SyncState::since(shared);
        live.document().meet(&mut sync, theirs);
        Self { sync, owes: true, ..Self::default() }
    }

    /// To get a workspace from the peer.
    pub fn to_receive(turn: &mut Turn<'_>) -> Self {
        let seed = Document::new(turn.new_actor());
        Self { seed: Some(Box::new(seed)), owes: true, ..Self::default() }
    }

    /// Whether a workspace is on its way.
    pub fn is_receiving(&self) -> bool {
        self.seed.is_some()
    }

    /// Whether it waits for a word.
    pub fn owes(&self) -> bool {
        self.owes
    }

    /// What both have, as far as is known.
    pub fn shared(&self) -> Heads {
        self.sync.shared()
    }

    /// The peer's heads, as it said last.
    pub fn theirs(&self) -> Option<Heads> {
        self.sync.theirs()
    }

    /// Takes in a sync message. Says whether it brought something.
    ///
    /// # Errors
    /// When it must not be taken in.
    pub fn take(&mut self, turn: &mut Turn<'_>, live: Option<&mut Live>, bytes: &[u8]) -> Result<bool, ReceiveError> {
        self.owes = true;
        if let Some(held) = &mut self.held {
            let behind: usize = held.behind.iter().map(Vec::len).sum();
            held.behind.push_back(bytes.to_vec());
            return if behind + bytes.len() <= MAX_BEHIND { Ok(false) } else { Err(ReceiveError::Damaged) };
        }
        let Some(snapshot) = snapshot_in(bytes) else { return self.take_read(turn, live, bytes, None) };
        let mut due = Deadline::default();
        due.set(turn.now, PATIENCE_MS);
        let op = turn.inspect(Suspect::Copy(snapshot));
        self.held = Some(Held { op, due, message: bytes.to_vec(), behind: VecDeque::new() });
        Ok(false)
    }

    /// Takes in what was held back, now that an inspector has read it; `None` when this is about
    /// something else.
    pub fn inspected(
        &mut self,
        turn: &mut Turn<'_>,
        mut live: Option<&mut Live>,
        op: OpId,
        result: &Result<Verdict, CopyRefused>,
    ) -> Option<Result<bool, ReceiveError>> {
        let held = self.held.take_if(|held| held.op == op)?;
        let Ok(verdict) = result else { return Some(Err(ReceiveError::Damaged)) };
        let mut has_news = self.take_read(turn, live.as_deref_mut(), &held.message, Some(*verdict));
        for message in held.behind {
            let Ok(before) = has_news else { break };
            has_news = self.take(turn, live.as_deref_mut(), &message).map(|now| now || before);
        }
        Some(has_news)
    }

    /// Stops an inspector that has taken too long, if there is one. Says whether it did.
    pub fn give_up(&mut self, turn: &mut Turn<'_>) -> bool {
        let now = turn.now;
        let late = self.held.take_if(|held| held.due.take_due(now));
        let is_late = late.is_some();
        if let Some(held) = late {
            turn.effect(Effect::StopInspector(held.op));
        }
        is_late
    }

    /// When an inspector will have taken too long.
    pub fn due_at(&self) -> Option<Timestamp> {
        self.held.as_ref().and_then(|held| held.due.at())
    }

    fn take_read(
        &mut self,
        turn: &mut Turn<'_>,
        live: Option<&mut Live>,
        bytes: &[u8],
        verdict: Option<Verdict>,
    ) -> Result<bool, ReceiveError> {
        match (&mut self.seed, live) {
            (Some(seed), _) => seed.take_message(&mut self.sync, bytes, verdict).map(|delta| delta.is_some()),
            (None, Some(live)) => live.take_from_peer(turn, &mut self.sync, bytes, verdict),
            (None, None) => Ok(false),
        }
    }

    /// What is to be said now, if anything.
    pub fn message(&mut self, live: Option<&Live>, carry: Carry) -> Option<Vec<u8>> {
        let carry = if self.owes { Carry::Changes } else { carry };
        self.owes = false;
        let document = self.seed.as_deref().or(live.map(Live::document))?;
        document.sync_message(&mut self.sync, carry)
    }

    /// How the peer's copy stands to the one here.
    pub fn in_step(&self, live: Option<&Live>) -> InStep {
        match live {
            Some(live) if self.seed.is_none() => live.document().in_step_with(self.sync.theirs().as_ref()),
            _ => InStep::Exchanging,
        }
    }

    /// What has come of a workspace that is here now from somebody else. From now on the peer keeps in
    /// step with that one; what it has sent counts as sent.
    pub fn take_seed(&mut self) -> Option<Document> {
        self.seed.take().map(|seed| *seed)
    }

    /// The workspace that was on its way, once all of it is here.
    ///
    /// # Errors
    /// When it is another than was promised.
    pub fn take_ripe(&mut self, promised: WorkspaceId) -> Result<Option<Document>, ReceiveError> {
        let theirs = self.sync.theirs().unwrap_or_default();
        let is_whole = |seed: &Document| !theirs.is_empty() && seed.knows(&theirs) && !seed.is_missing_changes();
        let Some(seed) = self.seed.take_if(|seed| seed.workspace().is_some() && is_whole(seed)) else {
            return Ok(None);
        };
        self.owes = true;
        if seed.workspace() == Some(promised) { Ok(Some(*seed)) } else { Err(ReceiveError::OtherWorkspace) }
    }
}
