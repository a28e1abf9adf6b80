//! What can be taken back, said where it was done.

use kariz_core::Rejection;
use kariz_kit::{Offer, toast_offering, toast_offering_all};
use kariz_protocol::{Ask, Call, ChangeId, Done, Followed, Packed};
use leptos::prelude::*;

use super::{Store, of_page};
use crate::i18n::t;

/// What the engine has done, to be put into words.
#[derive(Clone, Debug)]
pub enum Heard {
    /// What undo has come to.
    Undone(Result<Done, Rejection>),
    /// What redo has come to.
    Redone(Result<Done, Rejection>),
    /// A command was carried out. `told` is the number of what was told last before whoever gave it heard of it: if
    /// they have told something since, nothing needs to be added.
    Saved {
        /// What it has done.
        saved: Packed<Followed>,
        /// As [`kariz_kit::told_last`] gives it.
        told: u64,
    },
}

/// Shows a message about what was just done, beside an Undo that takes back that and nothing else, whatever is done
/// until it is pressed.
pub fn toast_with_undo(text: impl Into<String>) {
    toast_with_undo_of(text, of_page().and_then(|store| store.inner().latest));
}

/// As [`toast_with_undo`], with something else that can be done as well.
pub fn toast_with_undo_and(text: impl Into<String>, other: Offer) {
    toast_offering_all(text, vec![undo_offer(of_page().and_then(|store| store.inner().latest)), other]);
}

/// As [`toast_with_undo`], of this change.
pub fn toast_with_undo_of(text: impl Into<String>, change: Option<ChangeId>) {
    toast_offering(text, undo_offer(change));
}

fn undo_offer(change: Option<ChangeId>) -> Offer {
    Offer::new(t::undo(), move || of_page().iter().for_each(|store| store.undo_that(change)))
}

impl Store {
    /// Takes back the last command of this tab.
    pub fn undo(&self) {
        self.follow(Heard::Undone, Ask::undo());
    }

    /// Carries out again what was taken back last.
    pub fn redo(&self) {
        self.follow(Heard::Redone, Ask::redo());
    }

    /// Takes back this change and no other; the last, where it is not known which.
    pub fn undo_that(&self, change: Option<ChangeId>) {
        self.follow(Heard::Undone, change.map_or_else(Ask::undo, Ask::undo_that));
    }

    /// Carries out again this change and no other.
    pub fn redo_that(&self, change: ChangeId) {
        self.follow(Heard::Redone, Ask::redo_that(change));
    }

    /// From now on `tell` puts into words what the engine has done.
    pub fn tell_with(&self, tell: fn(Self, Heard)) {
        self.inner.update_value(|inner| inner.teller = Some(tell));
    }

    fn follow(self, heard: fn(Result<Done, Rejection>) -> Heard, call: Call<Result<Done, Rejection>>) {
        self.call_done(call, move |result| {
            if let Some(done) = result.as_ref().ok().filter(|done| !done.settled.is_empty()) {
                self.settled.set(done.settled.clone());
            }
            self.tell(heard(result));
        });
    }

    pub(super) fn tell(self, heard: Heard) {
        let teller = self.inner().teller;
        if let Some(tell) = teller {
            tell(self, heard);
        }
    }
}
