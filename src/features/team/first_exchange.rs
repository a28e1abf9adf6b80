//! What happens without being asked for is said once: what the first exchange with a peer has brought (L6, L7),
//! and which value of a conflict stands after a merge was done again (L9).

use kariz_client::{
    i18n::{listed, listed_apart, t},
    services::invitation,
    store::Store,
    words::{field_words, name_of, value_words},
};
use kariz_core::Conflict;
use kariz_kit::{Offer, reactive::effect, toast, toast_offering};
use kariz_protocol::{BigStep, Brought};
use leptos::prelude::*;

use super::GoBack;
use crate::shell::intents::ask;

/// So many conflicts are named.
const NAMED: usize = 3;

/// Says it from now on.
pub fn tell(store: Store) {
    effect(move || {
        if let Some(brought) = store.brought.get() {
            say_brought(&brought);
        }
    });
    effect(move || {
        let settled = store.settled.get();
        if !settled.is_empty() {
            toast(settled_words(store, &settled));
        }
    });
}

/// With a way back where something went into the bin.
fn say_brought(brought: &Brought) {
    let words = brought_words(brought);
    if brought.binned + brought.undone > 0 && brought.has_point {
        toast_offering(words, Offer::new(t::restore_open(), || ask(GoBack)));
    } else {
        toast(words);
    }
}

fn brought_words(brought: &Brought) -> String {
    let counts = [
        (brought.added, t::exchange_added as fn(usize) -> String),
        (brought.changed, t::exchange_changed),
        (brought.binned, t::exchange_binned),
        (brought.undone, t::exchange_undone),
    ];
    let counts = listed(counts.iter().filter(|(count, _)| *count > 0).map(|(count, words)| words(*count)));
    match &brought.by {
        BigStep::Sync(address) => t::exchange_synced(invitation::host(address), counts),
        BigStep::Connect(name) if !name.is_empty() => t::exchange_connected(name, counts),
        _ => t::exchange_connected(t::merge_by_unknown(), counts),
    }
}

fn settled_words(store: Store, settled: &[Conflict]) -> String {
    let stands = |conflict: &Conflict| {
        let title = name_of(store, conflict.entity.table, conflict.entity.id).unwrap_or_default();
        let field = t::merge_conflict_of(field_words(conflict.entity.table, &conflict.field), title);
        let value = conflict
            .values
            .first()
            .map(|rival| value_words(store, conflict.entity.table, &conflict.field, &rival.value));
        t::redo_stands(field, value.unwrap_or_default())
    };
    let mut named = listed_apart(settled.iter().take(NAMED).map(stands));
    if settled.len() > NAMED {
        named = t::merge_and_more(named, settled.len() - NAMED);
    }
    t::redo_settled(settled.len(), named)
}
