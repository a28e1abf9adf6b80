//! The session: which phase it is in, and who handles an input in it.

mod beginning;
mod company;
mod doubting;
mod ending;
mod inspecting;
mod meeting;
mod opening;
mod reading;

use std::collections::VecDeque;

use kariz_core::{Book, Rejection, Timestamp, WorkspaceId, Zone};
use kariz_document::WholeCopy;
use kariz_protocol::{
    Ask, Heads, ImportAsk, ImportTell, MergeSummary, OpenFailure, PeerAsk, Saving, StorageState, Tell,
};

use crate::{
    assembly::{Assembly, Stored},
    effect::OpId,
    failure::StorageFailure,
    input::Input,
    live::Live,
    meta::Meta,
    outcome::Outcome,
    peers::Peering,
    tab_message::TabMessage,
    turn::Turn,
};
use company::Company;
use doubting::Trial;
use inspecting::Inspection;
use opening::LostMeta;
use reading::Extras;

/// Coordinates one tab. Feed it every input in the order in which it happens.
#[derive(Default)]
pub struct Session {
    phase: Phase,
    zone: Zone,
    /// What the page has painted from, until it is told whether that is right.
    painted: Option<Heads>,
    /// Asks that wait for their turn.
    held: VecDeque<Ask>,
    /// A copy that could become the workspace.
    staged: Option<(WholeCopy, MergeSummary)>,
    inspection: Inspection,
    /// What is stored here could not be opened the last time.
    doubts: bool,
    /// Meta does not say which workspace is open.
    lost: Option<LostMeta>,
    extras: Extras,
    saving: Saving,
    company: Company,
    last_op: OpId,
}

#[derive(Default)]
enum Phase {
    /// Nobody has asked for anything yet.
    #[default]
    Fresh,
    /// Finding out which workspace was open last.
    ReadingMeta(OpId),
    /// Finding out of which workspace chunks are here.
    ReadingKeys(OpId),
    /// Reading it.
    ReadingChunks(OpId, Meta),
    /// An inspector tries what is stored.
    Trying(Box<Trial>),
    /// Something in it is broken: reading what stood there before.
    ReadingPrevious(OpId, Meta, Box<Assembly>),
    /// There is no workspace here.
    Empty,
    /// What is stored cannot be opened; what could not be read of it.
    Shut(OpenFailure, Option<WorkspaceId>, Vec<Stored>),
    /// A workspace is open.
    Open(Box<Live>),
    /// What is stored is being removed.
    Clearing(OpId, Option<WorkspaceId>),
}

impl Session {
    /// A session that has not been asked for anything.
    pub fn new() -> Self {
        Self::default()
    }

    /// Handles one input. `random` gives 64 random bits at each call.
    pub fn handle(&mut self, now: Timestamp, random: &mut dyn FnMut() -> u64, input: Input) -> Outcome {
        let mut turn = Turn { now, random, last_op: self.last_op, outcome: Outcome::default() };
        self.take(&mut turn, input);
        self.answer_asks(&mut turn);
        self.show_inspected(&mut turn);
        self.finish(&mut turn);
        self.last_op = turn.last_op;
        turn.outcome
    }

    /// The heads of the open document.
    pub fn heads(&self) -> Option<Heads> {
        self.live().map(Live::heads)
    }

    /// The Book of the open workspace.
    pub fn book(&self) -> Option<&Book> {
        self.live().map(Live::book)
    }

    fn live(&self) -> Option<&Live> {
        match &self.phase {
            Phase::Open(live) => Some(live),
            _ => None,
        }
    }

    fn take(&mut self, turn: &mut Turn<'_>, input: Input) {
        match input {
            Input::Ask(Ask::Doubt) => self.doubts = true,
            Input::Ask(ask) => self.held.push_back(ask),
            Input::Loaded(op, result) => self.loaded(turn, op, result),
            Input::Written(op, result) => self.written(turn, op, result),
            Input::Tab(bytes) => self.heard(turn, &bytes),
            Input::Lock(granted) => self.with_live(|live| live.locked(turn, granted)),
            Input::Emptied => self.with_live(|live| live.store_all(turn)),
            Input::Peer(event) => self.held.push_back(Ask::Peers(PeerAsk::Event(event))),
            Input::ServersHeld => self.company.peers().into_iter().for_each(Peering::servers_held),
            Input::Inspected(op, result) => self.inspected(turn, op, result),
            Input::Fetched(extra, fetched) => self.fetched(turn, extra, fetched),
            Input::Wake => {}
        }
    }

    fn with_live(&mut self, act: impl FnOnce(&mut Live)) {
        if let Phase::Open(live) = &mut self.phase {
            act(live);
        }
    }

    fn answer_asks(&mut self, turn: &mut Turn<'_>) {
        while !self.must_wait() {
            let Some(ask) = self.held.pop_front() else { break };
            self.asked(turn, ask);
        }
    }

    /// Whether asks have to wait.
    fn must_wait(&self) -> bool {
        match self.phase {
            Phase::Fresh => !matches!(self.held.front(), Some(Ask::Open { .. })),
            Phase::Empty | Phase::Shut(..) | Phase::Open(_) => false,
            _ => true,
        }
    }

    /// Does what is due, and says how saving goes.
    fn finish(&mut self, turn: &mut Turn<'_>) {
        if let Phase::Open(live) = &mut self.phase {
            live.do_what_is_due(turn);
        }
        self.finish_with_peers(turn);
        self.finish_with_inspection(turn);
        self.finish_with_trial(turn);
        let Phase::Open(live) = &mut self.phase else { return };
        let saving = live.saving();
        if saving != self.saving {
            self.saving = saving;
            // Saved comes after what is saved, anything else before it: no page ever shows as saved
            // what is not.
            let at = if saving == Saving::Saved { turn.outcome.tells.len() } else { 0 };
            turn.outcome.tells.insert(at, Tell::Saving(saving));
        }
    }

    fn asked(&mut self, turn: &mut Turn<'_>, ask: Ask) {
        let ask = match &self.phase {
            Phase::Open(live) if live.is_view() => Live::refuse_changes(turn, ask),
            _ => Some(ask),
        };
        let Some(ask) = ask else { return };
        match (ask, &mut self.phase) {
            (Ask::Open { zone, painted }, Phase::Open(live)) => live.tell_opened(turn, zone, painted.as_ref()),
            (Ask::Open { zone, painted }, _) => self.open(turn, zone, painted),
            (Ask::Forget, _) => self.forget(turn),
            (Ask::Peers(ask), _) => self.asked_about_peers(turn, ask),
            (Ask::PreviewCopy(seq, copy), _) => self.inspect(turn, seq, copy),
            (Ask::DropCopy, _) => self.drop_copy(turn),
            (Ask::Import(seq, ImportAsk::Read { name, bytes }), Phase::Open(_)) => {
                self.read_file(turn, seq, name, bytes)
            }
            (ask, Phase::Open(live)) => live.asked(turn, ask),
            (ask, _) => self.asked_without_workspace(turn, ask),
        }
    }

    /// Every ask that expects an answer gets one.
    fn asked_without_workspace(&mut self, turn: &mut Turn<'_>, ask: Ask) {
        match ask {
            Ask::Do(seq, command) => self.start(turn, seq, *command),
            Ask::LoadSample(seq, scene) => self.load_sample(turn, seq, scene),
            Ask::RestorePoints(seq) => turn.tell(Tell::RestorePoints(seq, Vec::new())),
            Ask::Before(seq, _) => turn.tell(Tell::Before(seq, None)),
            Ask::Undo(seq)
            | Ask::Redo(seq)
            | Ask::UndoThat(seq, _)
            | Ask::RedoThat(seq, _)
            | Ask::RestoreTo(seq, _) => turn.tell(Tell::Done(seq, Err(Rejection::NothingToUndo))),
            Ask::MergeCopy(seq, _) => self.adopt(turn, seq, None),
            Ask::KeepView(seq, view) => self.adopt(turn, seq, Some(view)),
            Ask::Import(seq, _) => turn.tell(Tell::import(seq, &ImportTell::Refused(Rejection::WorkspaceState))),
            Ask::Unread(seq) => self.give_unread(turn, seq),
            Ask::Storage => turn.tell(Tell::Storage(StorageState::default())),
            // Answered before.
            Ask::Open { .. } | Ask::Doubt | Ask::Forget | Ask::PreviewCopy(..) | Ask::DropCopy | Ask::Peers(_) => {}
            Ask::IAm(_) | Ask::ShareCopy(_) | Ask::CopyKept(_) | Ask::FreshCopy(_) | Ask::Flush => {}
        }
    }

    fn written(&mut self, turn: &mut Turn<'_>, op: OpId, result: Result<(), StorageFailure>) {
        match &mut self.phase {
            Phase::Clearing(clearing, _) if *clearing == op => self.cleared(turn, result),
            Phase::Open(live) => {
                let settled = live.written(turn, op, result);
                if settled.is_err() {
                    self.read_meta(turn); // another tab has begun a workspace: that one counts
                }
            }
            _ => {}
        }
    }

    fn heard(&mut self, turn: &mut Turn<'_>, bytes: &[u8]) {
        let Some((workspace, message)) = TabMessage::read(bytes) else { return };
        match &mut self.phase {
            Phase::Open(live) if live.workspace() != workspace => {}
            Phase::Open(_) if message == TabMessage::Forgotten => self.empty(turn),
            Phase::Open(live) => live.heard(turn, message),
            Phase::Empty if message != TabMessage::Forgotten => self.read_meta(turn),
            _ => {}
        }
    }
}
