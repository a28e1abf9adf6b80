//! An open workspace.

mod commands;
mod compaction;
mod copies;
mod first_exchange;
mod imports;
mod late_book;
mod names;
mod painting;
mod peers;
mod restoring;
mod reviewing;
mod storage;
mod tabs;
mod view;

pub(crate) use commands::not_written;
pub(crate) use first_exchange::FirstExchange;
pub(crate) use storage::unread_file;

use kariz_core::{Book, Context, Date, Delta, MemberId, Rejection, Timestamp, WorkspaceId, Zone};
use kariz_document::{Document, StagedCopy, Whole};
use kariz_protocol::{Ask, CopyRefused, Heads, Saving, Tell};

use crate::{
    assembly::{Assembled, Stored},
    batch::Durability,
    deadline::Deadline,
    effect::OpId,
    extra::Copies,
    input::StoredBook,
    meta::Meta,
    saver::Saver,
    shelf::Shelf,
    turn::Turn,
    undo::UndoStack,
};
use compaction::Compactor;
use copies::{HandedOut, Promise};
use imports::Importer;
use late_book::LateBook;
use names::Names;
use painting::Painter;

/// So long after opening the page has painted, and asked what it asks at first.
const SETTLED_MS: i64 = 300;

/// An open workspace: its document, its Book, and everything that keeps them.
pub(crate) struct Live {
    document: Document,
    book: LateBook,
    zone: Zone,
    meta: Meta,
    saver: Saver,
    shelf: Shelf,
    painter: Painter,
    compactor: Compactor,
    /// When room is made for edits, and the Book.
    room: Deadline,
    /// When more is looked at of what peers have sent.
    behind: Deadline,
    undo: UndoStack,
    /// Reading what can be taken back from before the page was loaded.
    undo_load: Option<OpId>,
    importer: Importer,
    staged: Option<(String, StagedCopy, Copies)>,
    /// Copies that were asked for, and have not been said to be kept.
    handed_out: Vec<HandedOut>,
    promises: Vec<Promise>,
    /// Chunks in storage that cannot be read.
    unread: Vec<Stored>,
    /// Meta was made anew.
    is_found_again: bool,
    /// Changes of other tabs that storage has refused have come, and build on others that have not.
    owes: bool,
    /// Chunks in storage with changes that build on others which were not there. They are on no shelf.
    loose: Vec<Stored>,
    names: Names,
    /// Finding out what stands in the place of this workspace.
    place: Option<OpId>,
}

impl Live {
    /// A workspace that was read from storage, and the Book that was painted last.
    pub fn of_stored(assembled: Assembled, meta: Meta, painted: Option<StoredBook>) -> Self {
        let Assembled { document, shelf, unread, loose } = assembled;
        let saver = Saver::of_stored(meta.workspace, document.heads());
        let book = LateBook::of_stored(&document, painted);
        Self { shelf, unread, loose, ..Self::with(document, book, meta, saver) }
    }

    /// A workspace that is new on this device.
    pub fn of_new(whole: Whole, meta: Meta) -> Self {
        let Whole { document, records, snapshot } = whole;
        let saver = Saver::of_new(meta.workspace, document.heads(), snapshot);
        Self::with(document, LateBook::of(records), meta, saver)
    }

    fn with(document: Document, book: LateBook, meta: Meta, saver: Saver) -> Self {
        Self {
            document,
            book,
            zone: Zone::default(),
            meta,
            saver,
            shelf: Shelf::default(),
            painter: Painter::default(),
            compactor: Compactor::default(),
            room: Deadline::default(),
            behind: Deadline::default(),
            undo: UndoStack::default(),
            undo_load: None,
            importer: Importer::default(),
            staged: None,
            handed_out: Vec::new(),
            promises: Vec::new(),
            unread: Vec::new(),
            is_found_again: false,
            owes: false,
            loose: Vec::new(),
            names: Names::default(),
            place: None,
        }
    }

    pub fn workspace(&self) -> WorkspaceId {
        self.meta.workspace
    }

    pub fn heads(&self) -> Heads {
        self.document.heads()
    }

    pub fn book(&self) -> &Book {
        &self.book
    }

    pub fn saving(&self) -> Saving {
        self.saver.saving()
    }

    /// Tells the page what is open; the Book only when it has painted something else.
    pub fn tell_opened(&mut self, turn: &mut Turn<'_>, zone: Zone, painted: Option<&Heads>) {
        self.zone = zone;
        let book = if painted == Some(&self.heads()) {
            None
        } else {
            self.repaint(turn.now);
            Some(Box::new(self.book.to_delta()))
        };
        turn.tell(Tell::Opened { workspace: self.workspace(), me: self.meta.me, book });
        self.tell_view(turn);
        turn.tell(self.undo.state());
        self.tell_storage(turn);
        self.compactor.wait(turn);
        self.room.set(turn.now, SETTLED_MS);
    }

    pub fn asked(&mut self, turn: &mut Turn<'_>, ask: Ask) {
        match ask {
            Ask::Do(seq, command) => {
                let command = self.with_heads(*command);
                let result = self.run(turn, command);
                self.tell_done(turn, seq, result);
            }
            Ask::Undo(seq) => {
                let result = self.take_back(turn, None);
                self.tell_done(turn, seq, result);
            }
            Ask::Redo(seq) => {
                let result = self.do_again(turn, None);
                self.tell_done(turn, seq, result);
            }
            Ask::UndoThat(seq, change) => {
                let result = self.take_back(turn, Some(change));
                self.tell_done(turn, seq, result);
            }
            Ask::RedoThat(seq, change) => {
                let result = self.do_again(turn, Some(change));
                self.tell_done(turn, seq, result);
            }
            Ask::LoadSample(seq, _) => turn.tell(Tell::Done(seq, Err(Rejection::WorkspaceState))),
            Ask::IAm(me) => self.set_me(turn, me),
            Ask::ShareCopy(seq) => self.share_copy(turn, seq),
            Ask::CopyKept(seq) => self.copy_kept(turn, seq),
            Ask::FreshCopy(seq) => self.fresh_copy(turn, seq),
            Ask::MergeCopy(seq, kept) => self.merge(turn, seq, kept),
            Ask::KeepView(seq, _) => turn.tell(Tell::Merged(seq, Err(CopyRefused::NothingPreviewed))),
            Ask::RestorePoints(seq) => self.tell_points(turn, seq),
            Ask::Before(seq, review) => self.tell_before(turn, seq, review),
            Ask::RestoreTo(seq, point) => {
                let result = self.restore(turn, point);
                self.tell_done(turn, seq, result);
            }
            Ask::Import(seq, ask) => self.import(turn, seq, ask),
            Ask::Unread(seq) => self.give_unread(turn, seq),
            Ask::Storage => self.tell_storage(turn),
            Ask::Flush => self.flush(turn),
            // The session's own.
            Ask::Open { .. } | Ask::Doubt | Ask::Forget | Ask::PreviewCopy(..) | Ask::DropCopy | Ask::Peers(_) => {}
        }
    }

    /// Everything whose time has come.
    pub fn do_what_is_due(&mut self, turn: &mut Turn<'_>) {
        self.continue_import(turn);
        match self.saver.retry_due(turn.now) {
            true if self.saver.is_gone() => self.look_at_place(turn),
            true => drop(self.store(turn, Durability::Relaxed)),
            false => {}
        }
        if self.room.take_due(turn.now) {
            self.document.make_room();
            self.book.make();
        }
        self.catch_up(turn);
        self.paint_when_quiet(turn);
        self.compact_when_idle(turn);
    }

    /// When something will be due.
    pub fn wake(&self) -> Option<Timestamp> {
        let due = [self.importer.next_at(), self.saver.retry_at(), self.painter.due_at(), self.compactor.due_at()];
        due.into_iter().chain([self.room.at(), self.behind.at()]).flatten().min()
    }

    /// Takes into the Book what the document says now, and tells the page.
    fn take_in(&mut self, turn: &mut Turn<'_>, delta: Delta) {
        self.book.apply(delta.clone());
        self.compactor.wait(turn);
        turn.tell(Tell::Changed(Box::new(delta)));
    }

    fn set_me(&mut self, turn: &mut Turn<'_>, me: Option<MemberId>) {
        if self.meta.me == me {
            return;
        }
        self.meta.me = me;
        self.repaint(turn.now);
        self.meta_changed(turn);
    }

    fn today(&self, now: Timestamp) -> Date {
        self.zone.date_of(now)
    }

    fn context<'a>(zone: &'a Zone, meta: &Meta, turn: &'a mut Turn<'_>) -> Context<'a> {
        Context { now: turn.now, today: zone.date_of(turn.now), zone, me: meta.me, random: turn.random }
    }
}
