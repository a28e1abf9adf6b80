//! What is chosen on the page.

use kariz_client::store::{Store, toast_with_undo_of, use_store};
use kariz_core::{Command, SequenceId, Table, TextTemplateId};
use kariz_kit::toast;
use leptos::prelude::*;

/// What the page shows. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Room {
    pub store: Store,
    /// Templates, not sequences.
    pub is_templates: RwSignal<bool>,
    pub sequence: RwSignal<Option<SequenceId>>,
    pub template: RwSignal<Option<TextTemplateId>>,
}

impl Room {
    pub fn new() -> Self {
        Self {
            store: use_store(),
            is_templates: RwSignal::new(false),
            sequence: RwSignal::new(None),
            template: RwSignal::new(None),
        }
    }
}

/// Hears of whatever could make another of who is in a sequence, and how it stands with them.
pub fn watch_enrolments(store: Store) {
    const TABLES: [Table; 6] =
        [Table::Sequences, Table::Enrolments, Table::Activities, Table::Deals, Table::Leads, Table::Contacts];
    TABLES.into_iter().for_each(|table| store.watch_table(table));
}

/// Runs one command; says so, with an Undo beside it where anything was changed.
pub fn run(store: Store, command: Command, words: String) {
    run_then(store, command, words, |()| {});
}

/// The same; whoever waits for it hears that it is done.
pub fn run_then(store: Store, command: Command, words: String, done: impl FnOnce(()) + 'static) {
    store.run_then(command.clone(), move |result| match result {
        Ok(what) => {
            match what.change {
                Some(change) => toast_with_undo_of(words, Some(change)),
                None => toast(words),
            }
            done(());
        }
        Err(rejection) => store.explain(command, rejection),
    });
}
