//! Opening what has ended badly before (B7).
//!
//! The page says so: the last time it asked for the workspace, no answer came. Something that is stored
//! stops the engine, or keeps it busy for ever. So an inspector opens it first. If it ends, or takes too
//! long, parts are tried until it is known which chunk it is; that one is set aside, and all others are
//! opened.

use std::mem;

use kariz_core::{Arrange, Timestamp};
use kariz_protocol::CopyRefused;

use super::{Phase, Session};
use crate::{
    assembly::{Assembly, Stored},
    batch::{Batch, Durability, Step},
    chunk::ChunkKind,
    deadline::Deadline,
    effect::{Effect, Load, OpId},
    input::StoredBook,
    meta::Meta,
    suspect::Suspect,
    turn::Turn,
};

/// So long an inspector may take. What is stored here was opened before, in a fraction of that.
const PATIENCE_MS: i64 = 60_000;

/// Chunks that are tried out.
pub(super) struct Trial {
    meta: Meta,
    painted: Option<StoredBook>,
    /// What previous chunks are read by; then what they are tried by.
    op: OpId,
    due: Deadline,
    /// They can be opened together.
    good: Vec<Stored>,
    /// These are yet to be tried with them.
    rest: Vec<Stored>,
    /// So many of them are being tried.
    trying: usize,
    /// These cannot be opened.
    aside: Vec<Stored>,
    /// These were set aside before.
    aside_before: Vec<Stored>,
}

impl Trial {
    /// What it waits for.
    pub fn op(&self) -> OpId {
        self.op
    }

    fn begin(&mut self, turn: &mut Turn<'_>, trying: usize) {
        self.trying = trying;
        let chunks = self.good.iter().chain(self.rest.iter().take(trying));
        let chunks = chunks.map(|(key, bytes)| (key.kind, bytes.clone())).collect();
        self.op = turn.inspect(Suspect::Stored(chunks));
        self.due.set(turn.now, PATIENCE_MS);
    }

    /// An inspector has opened what was tried, or has not. Says whether something is left to be tried.
    fn answered(&mut self, turn: &mut Turn<'_>, can_be_opened: bool) -> bool {
        let next = if can_be_opened {
            self.good.extend(self.rest.drain(..self.trying));
            self.rest.len()
        } else if self.trying > 1 {
            self.trying / 2
        } else {
            self.aside.extend(self.rest.drain(..self.trying));
            self.rest.len()
        };
        if next > 0 {
            self.begin(turn, next);
        }
        next > 0
    }
}

impl Session {
    /// Snapshots and increments were read; what stood there before is tried with them.
    pub(super) fn doubt(&mut self, turn: &mut Turn<'_>, meta: Meta, rest: Vec<Stored>, painted: Option<StoredBook>) {
        let op = turn.load(Load::Previous(meta.workspace));
        let (aside_before, rest) = rest.into_iter().partition(|(key, _)| key.kind == ChunkKind::Aside);
        let (due, good, aside) = Default::default();
        let trial = Trial { meta, painted, op, due, good, rest, trying: 0, aside, aside_before };
        self.phase = Phase::Trying(Box::new(trial));
    }

    /// All is read: it is tried out.
    pub(super) fn try_out(&mut self, turn: &mut Turn<'_>, mut trial: Box<Trial>, previous: Vec<Stored>) {
        trial.rest.extend(previous);
        // In the order in which they are put together.
        trial.rest.arrange_by_key(|(key, bytes)| std::cmp::Reverse((key.kind, bytes.len())));
        let all = trial.rest.len();
        trial.begin(turn, all);
        self.phase = Phase::Trying(trial);
    }

    /// Whether this answer was about stored chunks.
    pub(super) fn tried(&mut self, turn: &mut Turn<'_>, op: OpId, can_be_opened: bool) -> bool {
        let Phase::Trying(trial) = &mut self.phase else { return false };
        if trial.op != op {
            return false;
        }
        if !trial.answered(turn, can_be_opened)
            && let Phase::Trying(trial) = mem::take(&mut self.phase)
        {
            self.open_what_is_good(turn, *trial);
        }
        true
    }

    fn open_what_is_good(&mut self, turn: &mut Turn<'_>, trial: Trial) {
        self.doubts = false;
        if !trial.aside.is_empty() {
            let steps = trial.aside.iter().map(|(key, _)| Step::Reshelve(*key, ChunkKind::Aside)).collect();
            let _ = turn.write(Batch { steps, durability: Durability::Strict });
        }
        let is_previous = |(key, _): &Stored| key.kind == ChunkKind::Previous;
        let (previous, current) = trial.good.into_iter().partition(is_previous);
        let mut assembly = Assembly::of(current, turn.new_actor());
        assembly.set_aside([trial.aside_before, trial.aside].concat());
        assembly.add_previous(previous);
        self.judge(turn, trial.meta, assembly, trial.painted);
    }

    /// At the end of each turn: an inspector that has taken too long is stopped.
    pub(super) fn finish_with_trial(&mut self, turn: &mut Turn<'_>) {
        let Phase::Trying(trial) = &mut self.phase else { return };
        let op = trial.op;
        if trial.due.take_due(turn.now) {
            turn.effect(Effect::StopInspector(op));
            self.tried(turn, op, false);
        }
        turn.outcome.wake = turn.outcome.wake.into_iter().chain(self.trial_due_at()).min();
    }

    fn trial_due_at(&self) -> Option<Timestamp> {
        match &self.phase {
            Phase::Trying(trial) => trial.due.at(),
            _ => None,
        }
    }
}

/// Whether an inspector has come to its end.
pub(super) fn has_answered<T>(result: &Result<T, CopyRefused>) -> bool {
    !matches!(result, Err(CopyRefused::Stopped))
}
