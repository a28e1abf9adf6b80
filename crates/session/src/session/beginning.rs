//! How a workspace comes to be on this device: started, as a sample, or from somebody's copy.

use kariz_core::{AnyRecord, Book, Command, CommandName, Context, MemberId, Rejection, WorkspaceId, decide};
use kariz_document::{ChangeMeta, Document, Whole};
use kariz_protocol::{CopyRefused, Done, ForeignCopy, OpenFailure, Seq, Tell, Verdict, View};

use super::{Phase, Session};
use crate::{
    batch::Durability,
    effect::OpId,
    extra::{Copies, MakeSample},
    live::{Live, not_written},
    meta::Meta,
    turn::Turn,
};

impl Session {
    pub(super) fn start(&mut self, turn: &mut Turn<'_>, seq: Seq, command: Command) {
        let result = match &command {
            Command::StartWorkspace(start) => {
                let me = start.me.as_ref().map(|member| member.id);
                self.begin_with(turn, me, command)
            }
            _ => Err(Rejection::WorkspaceState),
        };
        turn.tell(Tell::Done(seq, result));
    }

    pub(super) fn start_sample(&mut self, turn: &mut Turn<'_>, seq: Seq, sample: MakeSample, scene: &str) {
        let (today, seed) = (self.zone.date_of(turn.now), (turn.random)());
        let records = sample(scene, turn.now, today, seed);
        if records.is_empty() {
            return turn.tell(Tell::Done(seq, Err(Rejection::Unavailable)));
        }
        // Seen as one of its people, the sample has a day's work to show.
        let me = records.iter().find_map(|record| match record {
            AnyRecord::Member(member) => Some(member.id),
            _ => None,
        });
        let result = self.begin_with(turn, me, Command::PutMany { name: CommandName::Sample, records });
        turn.tell(Tell::Done(seq, result));
    }

    fn begin_with(&mut self, turn: &mut Turn<'_>, me: Option<MemberId>, command: Command) -> Result<Done, Rejection> {
        if !self.may_begin() {
            return Err(Rejection::WorkspaceState);
        }
        let today = self.zone.date_of(turn.now);
        let mut context = Context { now: turn.now, today, zone: &self.zone, me, random: turn.random };
        let transaction = decide(&mut Book::default(), &mut context, command)?;
        let mut document = Document::new(turn.new_actor());
        let delta = document.commit(&transaction, &ChangeMeta { at: turn.now, by: me }).map_err(not_written)?;
        self.begin(turn, document.into(), me).ok_or(Rejection::WorkspaceState)?;
        Ok(Done { touched: delta.records.len(), ..Done::default() })
    }

    /// Without storage a workspace may begin in memory. What is there and cannot be opened is not
    /// written over.
    pub(super) fn may_begin(&self) -> bool {
        matches!(self.phase, Phase::Empty | Phase::Shut(OpenFailure::StorageUnavailable, ..))
    }

    /// `None` when the document holds no workspace.
    pub(super) fn begin(&mut self, turn: &mut Turn<'_>, whole: Whole, me: Option<MemberId>) -> Option<OpId> {
        self.begin_as(turn, whole, |workspace| Meta::new(workspace, me))
    }

    fn begin_as(&mut self, turn: &mut Turn<'_>, whole: Whole, meta: impl FnOnce(WorkspaceId) -> Meta) -> Option<OpId> {
        let meta = meta(whole.document.workspace()?);
        let mut live = Live::of_new(whole, meta);
        live.tell_opened(turn, self.zone.clone(), None);
        let op = live.store(turn, Durability::Strict);
        self.phase = Phase::Open(Box::new(live));
        op
    }

    pub(super) fn preview(
        &mut self,
        turn: &mut Turn<'_>,
        copies: Copies,
        seq: Seq,
        copy: ForeignCopy,
        verdict: Verdict,
    ) {
        self.staged = None;
        let result = (copies.open)(copy, verdict).map(|(preview, staged)| {
            self.staged = Some((staged, preview.summary.clone()));
            preview
        });
        turn.tell(Tell::Preview(seq, result));
    }

    /// Makes the copy that was previewed the workspace, or what is looked at.
    pub(super) fn adopt(&mut self, turn: &mut Turn<'_>, seq: Seq, view: Option<View>) {
        let staged = if self.may_begin() { self.staged.take() } else { None };
        let Some((staged, summary)) = staged else {
            return turn.tell(Tell::Merged(seq, Err(CopyRefused::NothingPreviewed)));
        };
        let whole = staged.adopt(turn.new_actor());
        let op = self.begin_as(turn, whole, |workspace| Meta::of_view(workspace, view));
        match (op, &mut self.phase) {
            (Some(op), Phase::Open(live)) => live.promise_merged(op, seq, summary),
            _ => turn.tell(Tell::Merged(seq, Err(CopyRefused::NotKariz))),
        }
    }
}
