//! Keeping in step with one peer, whoever it is: with the workspace that is open here, or with one
//! that is on its way (L6, L7).

use std::collections::VecDeque;

use kariz_core::{Timestamp, WorkspaceId};
use kariz_document::{Carry, Document, ReceiveError, SyncState, snapshot_in};
use kariz_protocol::{BigStep, CopyRefused, Heads, InStep, LeftOut, PeerRefused, Verdict};

use super::limits::{ASKED_AGAIN, Meter};
use crate::{
    deadline::Deadline,
    effect::{Effect, OpId},
    live::{FirstExchange, Live},
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
    /// The first exchange with what is open here, as long as it lasts.
    first: Option<FirstExchange>,
    /// What was not taken in of what the peer has sent.
    left_out: LeftOut,
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
    /// With the workspace that is open here; `shared` was there at both sides before. `peer` is how a restore
    /// point names the other side.
    pub fn with_open(live: &Live, shared: &Heads, theirs: &Heads, peer: BigStep) -> Self {
        let mut sync = SyncState::since(shared);
        live.document().meet(&mut sync, theirs);
        Self { sync, owes: true, first: Some(FirstExchange::with(peer)), ..Self::default() }
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

    /// Whether it has said what it has.
    pub fn has_spoken(&self) -> bool {
        self.sync.theirs().is_some()
    }

    /// Takes in a sync message. Says whether it brought something.
    ///
    /// # Errors
    /// When it must not be taken in, or the peer asks for too much.
    pub fn take(
        &mut self,
        turn: &mut Turn<'_>,
        live: Option<&mut Live>,
        meter: &mut Meter,
        bytes: &[u8],
    ) -> Result<bool, PeerRefused> {
        self.owes = true;
        if let Some(held) = &mut self.held {
            let behind: usize = held.behind.iter().map(Vec::len).sum();
            held.behind.push_back(bytes.to_vec());
            return if behind + bytes.len() <= MAX_BEHIND { Ok(false) } else { Err(PeerRefused::Floods) };
        }
        let Some(snapshot) = snapshot_in(bytes) else { return self.take_read(turn, live, meter, bytes, None) };
        let mut due = Deadline::default();
        due.set(turn.now, PATIENCE_MS);
        let op = turn.inspect(Suspect::Copy(snapshot));
        self.held = Some(Held { op, due, message: bytes.to_vec(), behind: VecDeque::new() });
        Ok(false)
    }

    /// Whether this is about a snapshot that was held back.
    pub fn awaits(&self, op: OpId) -> bool {
        self.held.as_ref().is_some_and(|held| held.op == op)
    }

    /// Takes in what was held back, now that an inspector has read it.
    ///
    /// # Errors
    /// As [`Strand::take`].
    pub fn inspected(
        &mut self,
        turn: &mut Turn<'_>,
        mut live: Option<&mut Live>,
        meter: &mut Meter,
        result: &Result<Verdict, CopyRefused>,
    ) -> Result<bool, PeerRefused> {
        let Some(held) = self.held.take() else { return Ok(false) };
        let Ok(verdict) = result else { return Err(PeerRefused::Damaged) };
        let mut has_news = self.take_read(turn, live.as_deref_mut(), meter, &held.message, Some(*verdict))?;
        for message in held.behind {
            has_news |= self.take(turn, live.as_deref_mut(), meter, &message)?;
        }
        Ok(has_news)
    }

    /// Stops an inspector that has taken too long, if there is one. Says whether it did.
    pub fn give_up(&mut self, turn: &mut Turn<'_>) -> bool {
        let now = turn.now;
        let late = self.held.take_if(|held| held.due.take_due(now));
        if let Some(held) = &late {
            turn.effect(Effect::StopInspector(held.op));
        }
        late.is_some()
    }

    /// What was not taken in of what the peer has sent.
    pub fn left_out(&self) -> LeftOut {
        self.left_out
    }

    /// When an inspector will have taken too long.
    pub fn due_at(&self) -> Option<Timestamp> {
        self.held.as_ref().and_then(|held| held.due.at())
    }

    fn take_read(
        &mut self,
        turn: &mut Turn<'_>,
        live: Option<&mut Live>,
        meter: &mut Meter,
        bytes: &[u8],
        verdict: Option<Verdict>,
    ) -> Result<bool, PeerRefused> {
        let before = self.sync.taken();
        let (news, history) = match (&mut self.seed, live) {
            (Some(seed), _) => {
                let news = seed.take_message(&mut self.sync, bytes, verdict).map(|delta| delta.is_some());
                while seed.is_behind() {
                    let _ = seed.go_on(); // nothing is shown yet: nobody waits for it
                }
                self.left_out += seed.take_left_out();
                (news, seed.change_count())
            }
            (None, Some(live)) => {
                let news = live.take_from_peer(turn, &mut self.sync, bytes, verdict, &mut self.first);
                self.left_out += live.take_left_out();
                (news, live.document().change_count())
            }
            (None, None) => return Ok(false),
        };
        let news = news.map_err(refusal)?;
        if self.sync.asked_again() > ASKED_AGAIN {
            return Err(PeerRefused::Floods);
        }
        meter.taken(turn.now, self.sync.taken() - before)?;
        meter.walked(turn.now, self.sync.walked(), history)?;
        Ok(news)
    }

    /// What is to be said now, if anything.
    pub fn message(&mut self, live: Option<&Live>, carry: Carry) -> Option<Vec<u8>> {
        let carry = if self.owes { Carry::Changes } else { carry };
        self.owes = false;
        let document = self.seed.as_deref().or(live.map(Live::document))?;
        document.sync_message(&mut self.sync, carry)
    }

    /// How the peer's copy stands to the one here.
    pub fn in_step(&mut self, live: Option<&Live>) -> InStep {
        match live {
            Some(live) if self.seed.is_none() => live.document().in_step_with(&mut self.sync),
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

/// What refused changes are to whoever sent them.
pub(super) fn refusal(error: ReceiveError) -> PeerRefused {
    match error {
        ReceiveError::TooNew => PeerRefused::TooNew,
        ReceiveError::TooMuch => PeerRefused::Floods,
        ReceiveError::Damaged | ReceiveError::NotKariz | ReceiveError::OtherWorkspace | ReceiveError::Clashes => {
            PeerRefused::Damaged
        }
    }
}
