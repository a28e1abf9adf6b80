//! Keeping in step with one peer, whoever it is: with the workspace that is open here, or with one
//! that is on its way (L6, L7).

use kariz_core::WorkspaceId;
use kariz_document::{Carry, Document, ReceiveError, SyncState};
use kariz_protocol::{Heads, InStep, PeerRefused};

use super::limits::{ASKED_AGAIN, Meter};
use crate::{live::Live, turn::Turn};

/// What is known of a peer's copy, and whether it waits for a word.
#[derive(Debug, Default)]
pub(super) struct Strand {
    sync: SyncState,
    /// A workspace that is on its way to a device that has none.
    seed: Option<Box<Document>>,
    /// The peer has spoken, and wants an answer.
    owes: bool,
}

impl Strand {
    /// With the workspace that is open here; `shared` was there at both sides before.
    pub fn with_open(live: &Live, shared: &Heads, theirs: &Heads) -> Self {
        let mut sync = SyncState::since(shared);
        live.document().meet(&mut sync, theirs);
        Self { sync, seed: None, owes: true }
    }

    /// To get a workspace from the peer.
    pub fn to_receive(turn: &mut Turn<'_>) -> Self {
        let seed = Document::new(turn.new_actor());
        Self { sync: SyncState::default(), seed: Some(Box::new(seed)), owes: true }
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
        let (news, history) = match (&mut self.seed, live) {
            (Some(seed), _) => {
                let news = seed.take_sync_message(&mut self.sync, bytes).map(|delta| delta.is_some());
                (news, seed.change_count())
            }
            (None, Some(live)) => {
                let news = live.take_from_peer(turn, &mut self.sync, bytes);
                (news, live.document().change_count())
            }
            (None, None) => return Ok(false),
        };
        let news = news.map_err(refusal)?;
        if self.sync.asked_again() > ASKED_AGAIN {
            return Err(PeerRefused::Floods);
        }
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
        ReceiveError::Damaged | ReceiveError::NotKariz | ReceiveError::OtherWorkspace | ReceiveError::Clashes => {
            PeerRefused::Damaged
        }
    }
}
