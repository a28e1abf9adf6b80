//! What was taken back, or done again, in words.

use kariz_client::{
    i18n::t,
    parts::next_step::step_title,
    store::{Store, title_of},
    words::{command_words, field_words, rejection_words, table_words, value_words},
};
use kariz_core::{AnyRecord, Entity, Rejection, command::CommandName};
use kariz_protocol::Followed;

/// "Undid: Value of Alpha, €1,250 to €1,100".
pub fn followed(store: Store, undo: bool, told: Option<&Followed>, skipped: usize) -> String {
    let words = match told.map(|told| what(store, told)) {
        None => t::undid_nothing().to_owned(),
        Some(what) if undo => t::undid(what),
        Some(what) => t::redid(what),
    };
    match skipped {
        0 => words,
        skipped => t::undid_and(words, t::undo_skipped(skipped)),
    }
}

/// "Saved: Value of Alpha, €1,250".
pub fn saved(store: Store, saved: &Followed) -> String {
    match (saved.record, &saved.field) {
        (Some(record), Some((field, _, to))) => t::saved_field(
            field_words(record.table, field),
            name_of(store, record),
            value_words(store, record.table, field, to),
        ),
        _ => t::saved_what(what(store, saved)),
    }
}

/// Why it was not done.
pub fn refused(store: Store, rejection: &Rejection) -> String {
    match rejection {
        Rejection::LaterWork { record, command: Some(command) } => {
            t::undo_later_work(command_words(command), name_of(store, *record))
        }
        Rejection::LaterWork { record, command: None } => t::undo_is_needed(name_of(store, *record)),
        other => rejection_words(store, other),
    }
}

/// What people call by its own name, whatever field it wrote last: a step that is done may have got a note as well.
const NAMED: [CommandName; 7] = [
    CommandName::CompleteActivity,
    CommandName::ReopenActivity,
    CommandName::LogWritten,
    CommandName::ConvertLead,
    CommandName::NurtureLead,
    CommandName::WorkLead,
    CommandName::KeepReview,
];

fn what(store: Store, told: &Followed) -> String {
    let n = told.records;
    let field = told.field.as_ref().filter(|_| NAMED.iter().all(|name| name.word() != told.command));
    match (told.record, field) {
        (Some(record), Some((field, from, to))) => {
            let value = |value| value_words(store, record.table, field, value);
            t::undid_field(field_words(record.table, field), name_of(store, record), value(from), value(to))
        }
        (Some(record), None) => t::undid_record(command_words(&told.command), name_of(store, record)),
        (None, _) => match told.command.as_str() {
            "move-deals" => t::undid_moved(n),
            "close-deals" => t::undid_closed(n),
            "edit-deals" => t::undid_changed(n),
            "remove" => t::undid_removed(n),
            command => t::undid_several(command_words(command), n),
        },
    }
}

/// A record's name; of what has none, what it is: a note, a call.
fn name_of(store: Store, record: Entity) -> String {
    let name = match store.book(|book| book.get(record)) {
        Some(AnyRecord::Activity(activity)) => step_title(&activity),
        found => found.as_ref().map(title_of).unwrap_or_default(),
    };
    if name.is_empty() { table_words(record.table).to_owned() } else { name }
}
