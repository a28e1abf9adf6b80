//! What can be taken back, said where it was done.

use kariz_core::Rejection;
use kariz_kit::{Offer, toast, toast_offering};
use kariz_protocol::Done;
use leptos::prelude::*;

use super::{Store, of_page};
use crate::i18n::t;

/// Shows a message about something that the Undo beside it takes back.
pub fn toast_with_undo(text: impl Into<String>) {
    let undo = || of_page().iter().for_each(Store::undo);
    toast_offering(text, Offer { words: t::undo(), accept: Callback::new(move |()| undo()) });
}

/// Says what undo or redo had to leave alone.
pub fn after_undo(result: Result<Done, Rejection>) {
    match result {
        Ok(done) => {
            if done.skipped > 0 {
                toast(t::undo_skipped(done.skipped));
            }
            if let Some(store) = of_page().filter(|_| !done.settled.is_empty()) {
                store.settled.set(done.settled);
            }
        }
        Err(Rejection::ChangedSince) => toast(t::undo_changed_since()),
        Err(_) => {}
    }
}
