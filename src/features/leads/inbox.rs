//! What the parts of the page share.

use std::{cell::Cell, collections::BTreeSet};

use kariz_client::{
    route::{Page, Route, use_route},
    services::scores::LeadScores,
    store::{Store, toast_with_undo_of, use_store},
};
use kariz_core::{Command, LeadId, command::LeadStep};
use kariz_kit::{
    reactive::{effect, memo},
    toast,
};
use kariz_protocol::Done;
use leptos::{ev, prelude::*};

use super::query::{self, Folded, Listing, View};

/// The page's state. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Inbox {
    pub store: Store,
    /// What is asked for.
    pub view: RwSignal<View>,
    /// What is listed.
    pub listing: Memo<Listing>,
    /// The lead that is shown beside the list.
    pub chosen: Memo<Option<LeadId>>,
    /// Which leads are ticked.
    pub ticked: RwSignal<BTreeSet<LeadId>>,
    /// The screen is a phone's: one thing at a time.
    pub phone: RwSignal<bool>,
    /// Raised to bring the focus into the field of new leads.
    pub add_asked: RwSignal<u32>,
    /// Raised to choose a file of new leads.
    pub file_asked: RwSignal<u32>,
    /// Hears that the list is to scroll to what was chosen by key.
    pub reveal: RwSignal<Option<LeadId>>,
    /// Where the lead that is shown stands in the list; where it stood, when it has left it.
    place: StoredValue<Option<(LeadId, usize)>>,
}

thread_local! {
    /// What was asked for last: it is there again when one comes back.
    static LAST: RwSignal<View> = RwSignal::new(View::default());
    /// The lead that a dialog asks about, and which comes once it is answered.
    static AFTER: Cell<Option<(Inbox, LeadId, LeadId)>> = const { Cell::new(None) };
}

/// A dialog about leads was answered: where it was asked by key, the next lead is shown.
pub fn answered() {
    let Some((inbox, lead, next)) = AFTER.take() else { return };
    if inbox.chosen.try_get_untracked().flatten() == Some(lead) {
        inbox.go_to(next);
    }
}

/// Such a dialog goes, answered or not: what it would have led to does not come with another's answer.
pub fn forget_next() {
    AFTER.take();
}

impl Inbox {
    pub fn new() -> Self {
        let (store, route) = (use_store(), use_route());
        let view = store.as_app(|| LAST.with(|last| *last));
        let scores = LeadScores::take(store);
        let folded = StoredValue::new_local(Folded::default());
        let listing = memo(move || {
            view.with(|view| {
                let listed = scores
                    .read(|book, scores| folded.try_update_value(|folded| query::listing(book, scores, view, folded)));
                listed.unwrap_or_default()
            })
        });
        let phone = RwSignal::new(is_phone());
        let turned = window_event_listener(ev::resize, move |_| phone.set(is_phone()));
        on_cleanup(move || turned.remove());
        let chosen = memo(move || route.get().lead);
        let place = StoredValue::new(None);
        effect(move || {
            let Some(lead) = chosen.get() else { return };
            let at = listing.with(|listing| listing.rows.iter().position(|row| row.id == lead));
            at.into_iter().for_each(|at| place.set_value(Some((lead, at))));
        });
        Self {
            store,
            view,
            listing,
            chosen,
            ticked: RwSignal::default(),
            phone,
            add_asked: RwSignal::new(0),
            file_asked: RwSignal::new(0),
            reveal: RwSignal::new(None),
            place,
        }
    }

    /// Shows a lead: beside the list in place of the last, on a phone over it.
    pub fn choose(self, lead: LeadId) {
        let route = Route::lead(lead);
        if self.phone.get_untracked() { route.go() } else { route.go_instead() }
    }

    /// Shows the list alone.
    pub fn leave(self) {
        if self.phone.get_untracked() {
            Route::now().leave();
        } else {
            Route::page(Page::LEADS).go_instead();
        }
    }

    /// The lead so many places after the one that is shown; the first, or the last, where none is. Where the one that
    /// is shown has left the list, the next is the one that stands in its place now.
    pub fn beside(self, by: isize) -> Option<LeadId> {
        let chosen = self.chosen.get_untracked();
        self.listing.with_untracked(|listing| {
            let at = listing.rows.iter().position(|row| Some(row.id) == chosen);
            let place = self.place.get_value().filter(|(lead, _)| Some(*lead) == chosen);
            let to = match (at, place) {
                (Some(at), _) => at.checked_add_signed(by)?,
                (None, Some((_, at))) => {
                    at.min(listing.rows.len()).checked_add_signed(if by > 0 { by - 1 } else { by })?
                }
                (None, None) if by > 0 => 0,
                (None, None) => listing.rows.len().checked_sub(1)?,
            };
            listing.rows.get(to).map(|row| row.id)
        })
    }

    /// Goes on to the lead beside.
    pub fn go_on(self, by: isize) -> bool {
        let to = self.beside(by);
        to.into_iter().for_each(|to| self.go_to(to));
        to.is_some()
    }

    /// Shows a lead in place of the one that is shown, and brings it into sight.
    pub fn go_to(self, lead: LeadId) {
        Route::lead(lead).go_instead();
        self.reveal.set(Some(lead));
    }

    /// The ticked leads that are listed, in their order.
    pub fn all_ticked(self) -> Vec<LeadId> {
        let ticked = self.ticked.get();
        self.listing.with(|listing| listing.rows.iter().map(|row| row.id).filter(|id| ticked.contains(id)).collect())
    }

    /// Where the lead stands in the list that was shown last, or stood when it has left it.
    pub fn shown_last(self) -> Option<usize> {
        let (lead, at) = self.place.get_value()?;
        self.listing.with_untracked(|listing| {
            let now = listing.rows.iter().position(|row| row.id == lead);
            Some(now.unwrap_or(at).min(listing.rows.len().checked_sub(1)?))
        })
    }

    /// Runs one command; says so with an Undo beside it.
    pub fn run(self, command: Command, words: String) {
        run(self.store, command, words);
    }

    /// The lead is about to be decided in a dialog; the next is shown after that.
    pub fn go_on_after(self, lead: LeadId) {
        let next = self.beside(1).or_else(|| self.beside(-1));
        AFTER.set(next.map(|next| (self, lead, next)));
    }

    /// Somebody is on it from now on; where the lead leaves the list by that, or is done, the next comes by itself.
    pub fn work(self, lead: LeadId, words: String) {
        let next = self.beside(1).or_else(|| self.beside(-1));
        let is_shown = self.chosen.get_untracked() == Some(lead);
        self.run(Command::StepLeads(vec![lead], LeadStep::Work), words);
        if is_shown && let Some(next) = next {
            self.go_to(next);
        }
    }
}

/// Runs one command; says so with an Undo beside it.
pub fn run(store: Store, command: Command, words: String) {
    store.run_then(command.clone(), move |result| match result {
        Ok(done) => tell_done(words, &done),
        Err(rejection) => store.explain(command, rejection),
    });
}

/// Says what was done, with an Undo beside it where anything was changed: without a change there is but the one before.
pub fn tell_done(words: String, done: &Done) {
    match done.change {
        Some(change) => toast_with_undo_of(words, Some(change)),
        None => toast(words),
    }
}

fn is_phone() -> bool {
    window().match_media("(max-width: 900px)").ok().flatten().is_some_and(|media| media.matches())
}
