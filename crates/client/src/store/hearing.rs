//! What the engine tells, and what it changes in the store.

use kariz_core::{Book, Delta, Origin};
use kariz_kit::told_last;
use kariz_protocol::{OpenFailure, PeerTell, Seq, Tell};
use leptos::prelude::*;

use super::{Heard, Phase, SEARCH_SOON, Store, doubt};
use crate::browser::places;

impl Store {
    /// Nothing can be changed or saved any more, and no ask is answered: the page says so.
    pub(super) fn engine_stopped(self) {
        self.phase.set(Phase::EngineStopped);
    }

    pub(super) fn hear(self, tell: Tell) {
        if self.phase.get_untracked() == Phase::EngineStopped {
            return; // what it says on its way out no longer counts
        }
        if matches!(tell, Tell::NoWorkspace | Tell::Opened { .. } | Tell::OpenFailed(_)) {
            doubt::end();
        }
        match tell {
            Tell::NoWorkspace if self.is_gone() => self.phase.set(Phase::Failed(OpenFailure::Gone)),
            Tell::NoWorkspace => {
                let removed = self.removed_elsewhere();
                let begins = matches!(self.phase.get_untracked(), Phase::Failed(_)); // nothing was left to be removed
                if places::leave(removed.as_deref(), begins) {
                    return; // the page is loaded anew
                }
                self.replace(Delta::default());
                if self.phase.get_untracked() != Phase::FirstRun {
                    self.phase.set(Phase::FirstRun); // what is typed on the start page stays
                }
                self.removed.set(removed); // the start page says it, and nothing before it
            }
            Tell::Opened { me, book, .. } => {
                self.inner.update_value(|inner| inner.was_open = true);
                if self.phase.get_untracked() == Phase::FirstRun {
                    self.removed.set(None);
                }
                self.me.set(me);
                if let Some(book) = book {
                    self.replace(*book);
                }
                // What was painted before the engine ran stays as it is, with what is open on it and has the focus.
                if !self.is_whole.get_untracked() {
                    self.is_whole.set(true);
                }
                if self.phase.get_untracked() != Phase::Ready {
                    self.phase.set(Phase::Ready);
                }
                self.opened.set(());
                set_timeout(move || self.book(Book::prepare_search), SEARCH_SOON);
            }
            Tell::View(view) => self.view.set(Some(*view)),
            Tell::OpenFailed(failure) => self.phase.set(Phase::Failed(failure)),
            Tell::Changed(delta) => self.apply(*delta),
            Tell::UndoState { undo, redo } => self.undo_state.set((undo, redo)),
            Tell::Saving(saving) => self.told_saving.set(saving),
            Tell::Storage(storage) => self.storage.set(storage),
            Tell::Peers(PeerTell::Peers(peers)) => self.peers.set(peers),
            Tell::Peers(PeerTell::Brought(brought)) => self.brought.set(Some(brought)),
            Tell::Peers(tell) => self.carry(tell),
            Tell::Done(seq, _)
            | Tell::Copy(seq, ..)
            | Tell::Preview(seq, _)
            | Tell::Merged(seq, _)
            | Tell::RestorePoints(seq, _)
            | Tell::Before(seq, _)
            | Tell::Import(seq, _) => self.answer(seq, tell),
        }
    }

    fn answer(self, seq: Seq, mut tell: Tell) {
        let mut saved = None;
        if let Tell::Done(_, Ok(done)) = &mut tell
            && done.change.is_some()
        {
            self.inner.update_value(|inner| inner.latest = done.change);
            saved = done.saved.take().map(|saved| Heard::Saved { saved, told: told_last() });
        }
        let Some(Some(mut listener)) = self.inner.try_update_value(|inner| inner.listeners.remove(&seq)) else {
            return;
        };
        if listener(tell) {
            self.inner.update_value(|inner| {
                inner.listeners.insert(seq, listener);
            });
        }
        saved.into_iter().for_each(|saved| self.tell(saved));
    }

    fn apply(self, delta: Delta) {
        let woken = self.inner.try_update_value(|inner| {
            let changes = inner.book.apply(delta);
            for observe in &inner.observers {
                observe(&inner.book, &changes);
            }
            inner.triggers.woken_by(&changes, &inner.book)
        });
        notify(woken.unwrap_or_default());
    }

    pub(super) fn replace(self, delta: Delta) {
        self.inner.update_value(|inner| inner.book = Book::default());
        self.add(delta);
    }

    /// Takes in records that were there, but not yet here.
    pub(super) fn add(self, mut delta: Delta) {
        delta.origin = Origin::Opened;
        let woken = self.inner.try_update_value(|inner| {
            let changes = inner.book.apply(delta);
            for observe in &inner.observers {
                observe(&inner.book, &changes);
            }
            inner.triggers.all()
        });
        notify(woken.unwrap_or_default());
    }

    /// Whether there should be a workspace, and nothing of it is stored any more: nobody has removed it.
    fn is_gone(self) -> bool {
        self.inner.with_value(|inner| !inner.was_open && !inner.forgets) && places::here().is_some()
    }

    /// The name of the workspace that was here until now, when it was not this tab that has removed it.
    fn removed_elsewhere(self) -> Option<String> {
        let was_open = self.phase.get_untracked() == Phase::Ready && !self.inner.with_value(|inner| inner.forgets);
        was_open.then(|| self.book(|book| book.workspace().map(|workspace| workspace.name.clone()))).flatten()
    }
}

fn notify(woken: Vec<ArcTrigger>) {
    for trigger in woken {
        trigger.notify();
    }
}
