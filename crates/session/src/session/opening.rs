//! Opening what is stored: meta, then chunks, then, if something is broken, what stood there before.
//!
//! Meta only says which workspace is open, and what this device knows of it. Where it cannot be read, or is gone, the
//! keys of the chunks say which one is here: it is opened, and meta made anew (B2, B7).

use std::mem;

use kariz_core::{WorkspaceId, Zone};
use kariz_protocol::{BookSnapshot, Heads, OpenFailure, Seq, Tell};

use super::{Phase, Session};
use crate::{
    assembly::{Assembly, Stored, Verdict},
    chunk::{ChunkKey, ChunkKind},
    effect::{Load, OpId},
    failure::StorageFailure,
    input::{Loaded, StoredBook},
    live::{Live, unread_file},
    meta::{Meta, MetaError},
    peers::Peering,
    turn::Turn,
};

/// Why meta does not say which workspace is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LostMeta {
    /// It cannot be read.
    Damaged,
    /// There is none. Mostly there is no workspace then either.
    Gone,
}

impl Session {
    pub(super) fn open(&mut self, turn: &mut Turn<'_>, zone: Zone, painted: Option<Heads>) {
        self.zone = zone;
        self.painted = painted;
        self.read_meta(turn);
    }

    pub(super) fn read_meta(&mut self, turn: &mut Turn<'_>) {
        self.company.peers().into_iter().for_each(Peering::start_over);
        self.lost = None;
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
            (Phase::ReadingKeys(_), Ok(Loaded::Keys(keys))) => self.keys_loaded(turn, keys),
            (Phase::ReadingChunks(_, meta), Ok(Loaded::Chunks(chunks, painted))) => {
                self.chunks_loaded(turn, meta, chunks, painted);
            }
            (Phase::Trying(trial), Ok(Loaded::Previous(chunks))) => self.try_out(turn, trial, chunks),
            (Phase::ReadingPrevious(_, meta, mut assembly), Ok(Loaded::Previous(chunks))) => {
                assembly.add_previous(chunks);
                self.judge(turn, meta, *assembly, None);
            }
            _ => self.shut(turn, OpenFailure::StorageUnavailable, None, Vec::new()),
        }
    }

    fn awaited_load(&self) -> Option<OpId> {
        match self.phase {
            Phase::ReadingMeta(op)
            | Phase::ReadingKeys(op)
            | Phase::ReadingChunks(op, _)
            | Phase::ReadingPrevious(op, ..) => Some(op),
            Phase::Trying(ref trial) => Some(trial.op()),
            _ => None,
        }
    }

    fn meta_loaded(&mut self, turn: &mut Turn<'_>, bytes: Option<&[u8]>) {
        match bytes.map(Meta::read) {
            Some(Ok(meta)) => self.read_chunks(turn, meta),
            Some(Err(MetaError::TooNew)) => self.shut(turn, OpenFailure::TooNew, None, Vec::new()),
            Some(Err(MetaError::Damaged)) => self.read_keys(turn, LostMeta::Damaged),
            None => self.read_keys(turn, LostMeta::Gone),
        }
    }

    fn read_chunks(&mut self, turn: &mut Turn<'_>, meta: Meta) {
        self.phase = Phase::ReadingChunks(turn.load(Load::Chunks(meta.workspace)), meta);
    }

    fn read_keys(&mut self, turn: &mut Turn<'_>, lost: LostMeta) {
        self.lost = Some(lost);
        self.phase = Phase::ReadingKeys(turn.load(Load::Keys));
    }

    fn keys_loaded(&mut self, turn: &mut Turn<'_>, keys: Vec<ChunkKey>) {
        match workspace_of(&keys) {
            Some(workspace) => self.read_chunks(turn, Meta::new(workspace, None)),
            None if self.lost == Some(LostMeta::Damaged) => self.shut(turn, OpenFailure::Gone, None, Vec::new()),
            None => self.empty(turn),
        }
    }

    fn chunks_loaded(&mut self, turn: &mut Turn<'_>, mut meta: Meta, chunks: Vec<Stored>, painted: Option<StoredBook>) {
        if self.lost.is_some()
            && let Some(painted) = painted.as_ref().and_then(|painted| BookSnapshot::read(&painted.head))
        {
            meta.find_again(&painted);
        }
        if self.doubts {
            return self.doubt(turn, meta, chunks, painted);
        }
        let assembly = Assembly::of(chunks, turn.new_actor());
        self.judge(turn, meta, assembly, painted);
    }

    pub(super) fn judge(&mut self, turn: &mut Turn<'_>, meta: Meta, assembly: Assembly, painted: Option<StoredBook>) {
        let workspace = meta.workspace;
        match assembly.verdict() {
            Verdict::Whole(assembled) => {
                let mut live = Live::of_stored(*assembled, meta, painted);
                let lost = self.lost.take();
                if lost.is_some() {
                    live.note_found_again();
                }
                live.tell_opened(turn, self.zone.clone(), self.painted.take().as_ref());
                live.greet(turn);
                live.load_undo(turn);
                if let Some(lost) = lost {
                    live.keep_found_again(lost == LostMeta::Damaged);
                }
                live.make_good(turn);
                self.phase = Phase::Open(Box::new(live));
            }
            Verdict::NeedsPrevious(assembly) => {
                self.phase = Phase::ReadingPrevious(turn.load(Load::Previous(workspace)), meta, assembly);
            }
            Verdict::Failed(failure, unread) => self.shut(turn, failure, Some(workspace), unread),
        }
    }

    /// There is no workspace (any more).
    pub(super) fn empty(&mut self, turn: &mut Turn<'_>) {
        self.phase = Phase::Empty;
        turn.tell(Tell::NoWorkspace);
    }

    fn shut(&mut self, turn: &mut Turn<'_>, failure: OpenFailure, workspace: Option<WorkspaceId>, unread: Vec<Stored>) {
        self.phase = Phase::Shut(failure.clone(), workspace, unread);
        turn.tell(Tell::OpenFailed(failure));
    }

    /// Gives what cannot be read, where nothing can.
    pub(super) fn give_unread(&self, turn: &mut Turn<'_>, seq: Seq) {
        let unread = match &self.phase {
            Phase::Shut(_, _, unread) => &unread[..],
            _ => &[],
        };
        turn.tell(unread_file(seq, unread, "", self.zone.date_of(turn.now)));
    }
}

/// Of which workspace these chunks are; of several, the one that has most. An increment alone is none: it comes from a
/// tab that was still writing when the workspace was removed.
fn workspace_of(keys: &[ChunkKey]) -> Option<WorkspaceId> {
    let is_document = |key: &&ChunkKey| matches!(key.kind, ChunkKind::Snapshot | ChunkKind::Previous);
    let chunks_of = |workspace| keys.iter().filter(|key| key.workspace == workspace).count();
    let documents = keys.iter().filter(is_document).map(|key| (chunks_of(key.workspace), key.workspace));
    documents.max().map(|(_, workspace)| workspace)
}
