//! Opening what is stored: meta, then chunks, then, if something is broken, what stood there before.

use std::mem;

use kariz_core::{WorkspaceId, Zone};
use kariz_protocol::{Heads, OpenFailure, Tell};

use super::{Phase, Session};
use crate::{
    assembly::{Assembly, Verdict},
    effect::{Load, OpId},
    failure::StorageFailure,
    input::{Loaded, StoredBook},
    live::Live,
    meta::{Meta, MetaError},
    peers::Peering,
    turn::Turn,
};

impl Session {
    pub(super) fn open(&mut self, turn: &mut Turn<'_>, zone: Zone, painted: Option<Heads>) {
        self.zone = zone;
        self.painted = painted;
        self.read_meta(turn);
    }

    pub(super) fn read_meta(&mut self, turn: &mut Turn<'_>) {
        self.company.peers().into_iter().for_each(Peering::start_over);
        self.phase = Phase::ReadingMeta(turn.load(Load::Meta));
    }

    pub(super) fn loaded(&mut self, turn: &mut Turn<'_>, op: OpId, result: Result<Loaded, StorageFailure>) {
        if let Phase::Open(live) = &mut self.phase {
            return live.loaded(turn, op, result);
        }
        if self.awaited_load() != Some(op) {
            return;
        }
        match (mem::take(&mut self.phase), result) {
            (Phase::ReadingMeta(_), Ok(Loaded::Meta(bytes))) => self.meta_loaded(turn, bytes.as_deref()),
            (Phase::ReadingChunks(_, meta), Ok(Loaded::Chunks(chunks, painted))) if self.doubts => {
                self.doubt(turn, meta, chunks, painted);
            }
            (Phase::Trying(trial), Ok(Loaded::Previous(chunks))) => self.try_out(turn, trial, chunks),
            (Phase::ReadingChunks(_, meta), Ok(Loaded::Chunks(chunks, painted))) => {
                let assembly = Assembly::of(chunks, turn.new_actor());
                self.judge(turn, meta, assembly, painted);
            }
            (Phase::ReadingPrevious(_, meta, mut assembly), Ok(Loaded::Previous(chunks))) => {
                assembly.add_previous(chunks);
                self.judge(turn, meta, *assembly, None);
            }
            _ => self.shut(turn, OpenFailure::StorageUnavailable, None),
        }
    }

    fn awaited_load(&self) -> Option<OpId> {
        match self.phase {
            Phase::ReadingMeta(op) | Phase::ReadingChunks(op, _) | Phase::ReadingPrevious(op, ..) => Some(op),
            Phase::Trying(ref trial) => Some(trial.op()),
            _ => None,
        }
    }

    fn meta_loaded(&mut self, turn: &mut Turn<'_>, bytes: Option<&[u8]>) {
        let Some(bytes) = bytes else { return self.empty(turn) };
        match Meta::read(bytes) {
            Ok(meta) => self.phase = Phase::ReadingChunks(turn.load(Load::Chunks(meta.workspace)), meta),
            Err(MetaError::TooNew) => self.shut(turn, OpenFailure::TooNew, None),
            Err(MetaError::Damaged) => self.shut(turn, OpenFailure::Damaged(0), None),
        }
    }

    pub(super) fn judge(&mut self, turn: &mut Turn<'_>, meta: Meta, assembly: Assembly, painted: Option<StoredBook>) {
        let workspace = meta.workspace;
        match assembly.verdict() {
            Verdict::Whole(assembled) => {
                let mut live = Live::of_stored(*assembled, meta, painted);
                live.tell_opened(turn, self.zone.clone(), self.painted.take().as_ref());
                live.greet(turn);
                live.load_undo(turn);
                self.phase = Phase::Open(Box::new(live));
            }
            Verdict::NeedsPrevious(assembly) => {
                self.phase = Phase::ReadingPrevious(turn.load(Load::Previous(workspace)), meta, assembly);
            }
            Verdict::Failed(failure) => self.shut(turn, failure, Some(workspace)),
        }
    }

    /// There is no workspace (any more).
    pub(super) fn empty(&mut self, turn: &mut Turn<'_>) {
        self.phase = Phase::Empty;
        turn.tell(Tell::NoWorkspace);
    }

    fn shut(&mut self, turn: &mut Turn<'_>, failure: OpenFailure, workspace: Option<WorkspaceId>) {
        self.phase = Phase::Shut(failure.clone(), workspace);
        turn.tell(Tell::OpenFailed(failure));
    }
}
