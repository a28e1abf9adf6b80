//! A foreign copy is read by an inspector before anything here reads it: in a worker of its own, which
//! may hang, break down or use up its memory, and is thrown away then (B1).

use kariz_core::Timestamp;
use kariz_document::glance;
use kariz_protocol::{CopyRefused, ForeignCopy, Seq, Tell, Verdict};

use super::{Phase, Session, doubting::has_answered};
use crate::{
    deadline::Deadline,
    effect::{Effect, OpId},
    extra::Extra,
    suspect::Suspect,
    turn::Turn,
};

/// So long any copy may take, however slow the device.
const LEAST_MS: i64 = 20_000;
/// And so long more for each so many bytes. 100,000 deals, which are 17 MB, get some 80 seconds.
const BYTES_PER_MS: i64 = 280;

/// How far the inspection of a copy has come.
#[derive(Debug, Default)]
pub(super) enum Inspection {
    /// There is none.
    #[default]
    None,
    /// The inspector reads it.
    UnderWay { op: OpId, seq: Seq, copy: ForeignCopy, due: Deadline },
    /// A copy can be read: it waits for its turn to be shown.
    Done { seq: Seq, copy: ForeignCopy, verdict: Verdict },
}

impl Inspection {
    fn due_at(&self) -> Option<Timestamp> {
        match self {
            Self::UnderWay { due, .. } => due.at(),
            _ => None,
        }
    }
}

impl Session {
    /// Gives a copy to an inspector, if it may be a workspace at all. The page goes on meanwhile.
    pub(super) fn inspect(&mut self, turn: &mut Turn<'_>, seq: Seq, copy: ForeignCopy) {
        self.drop_copy(turn);
        if let Err(refused) = glance(&copy.bytes) {
            return turn.tell(Tell::Preview(seq, Err(refused)));
        }
        if self.extras.copies.is_none() {
            turn.effect(Effect::Fetch(Extra::Copies));
        }
        let mut due = Deadline::default();
        let size = i64::try_from(copy.bytes.len()).unwrap_or(i64::MAX);
        due.set(turn.now, LEAST_MS.saturating_add(size / BYTES_PER_MS));
        let op = turn.inspect(Suspect::Copy(copy.bytes.clone()));
        self.inspection = Inspection::UnderWay { op, seq, copy, due };
    }

    /// The inspector has answered. What is sound is previewed as soon as it is known what is here.
    pub(super) fn inspected(&mut self, turn: &mut Turn<'_>, answered: OpId, result: Result<Verdict, CopyRefused>) {
        if self.tried(turn, answered, has_answered(&result)) {
            return;
        }
        if self.peer_inspected(turn, answered, &result) {
            return;
        }
        match std::mem::take(&mut self.inspection) {
            Inspection::UnderWay { op, seq, copy, .. } if op == answered => match result {
                Ok(verdict) => self.inspection = Inspection::Done { seq, copy, verdict },
                Err(refused) => turn.tell(Tell::Preview(seq, Err(refused))),
            },
            other => self.inspection = other, // of a copy that nobody wants to see any more
        }
    }

    /// Shows what a copy that was inspected would bring, when asks before it are answered.
    pub(super) fn show_inspected(&mut self, turn: &mut Turn<'_>) {
        if self.must_wait() || !matches!(self.inspection, Inspection::Done { .. }) {
            return;
        }
        let Some(copies) = self.extras.copies else { return };
        let Inspection::Done { seq, copy, verdict } = std::mem::take(&mut self.inspection) else { return };
        match &mut self.phase {
            Phase::Open(live) => live.preview(turn, copies, seq, &copy, verdict),
            _ => self.preview(turn, copies, seq, copy, verdict),
        }
    }

    /// Forgets the copy that was given last, and stops whoever reads it.
    pub(super) fn drop_copy(&mut self, turn: &mut Turn<'_>) {
        self.stop_inspection(turn);
        self.staged = None;
        if let Phase::Open(live) = &mut self.phase {
            live.drop_copy();
        }
    }

    /// At the end of each turn: an inspector that has taken too long is stopped.
    pub(super) fn finish_with_inspection(&mut self, turn: &mut Turn<'_>) {
        let is_due = match &mut self.inspection {
            Inspection::UnderWay { due, .. } => due.take_due(turn.now),
            _ => false,
        };
        if is_due {
            self.stop_inspection(turn);
        }
        turn.outcome.wake = turn.outcome.wake.into_iter().chain(self.inspection.due_at()).min();
    }

    fn stop_inspection(&mut self, turn: &mut Turn<'_>) {
        if let Inspection::UnderWay { op, seq, .. } = std::mem::take(&mut self.inspection) {
            turn.effect(Effect::StopInspector(op));
            turn.tell(Tell::Preview(seq, Err(CopyRefused::Stopped)));
        }
    }

    /// What it takes to look into a copy cannot be had now.
    pub(super) fn cannot_look_into_copies(&mut self, turn: &mut Turn<'_>) {
        let seq = match std::mem::take(&mut self.inspection) {
            Inspection::None => return,
            Inspection::Done { seq, .. } => seq,
            Inspection::UnderWay { op, seq, .. } => {
                turn.effect(Effect::StopInspector(op));
                seq
            }
        };
        turn.tell(Tell::Preview(seq, Err(CopyRefused::Unavailable)));
    }
}
