//! The first exchange with a peer on a connection: where both had gone apart, it can be gone back on as a
//! merge can, and what it has brought is told (L6, L7, L9).

use std::collections::BTreeMap;

use kariz_core::{AnyRecord, Book, Delta, Entity, Removal};
use kariz_document::SyncState;
use kariz_protocol::{BigStep, Brought, Heads, PeerTell, Tell};

use super::Live;
use crate::turn::Turn;

/// A connection that breaks off and comes back again and again makes one restore point in so long: others
/// are not to be forgotten for it.
const BETWEEN_MS: i64 = 10 * 60_000;

/// The first exchange, as long as it lasts.
#[derive(Debug)]
pub(crate) struct FirstExchange {
    with: BigStep,
    /// Whether there is a restore point before it, once it has brought something.
    has_point: Option<bool>,
    /// What became of each record.
    records: BTreeMap<Entity, Fate>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Added,
    Changed,
    Binned,
    Undone,
}

impl FirstExchange {
    /// One that begins; as a restore point before it would say.
    pub fn with(peer: BigStep) -> Self {
        Self { with: peer, has_point: None, records: BTreeMap::new() }
    }

    /// Notes what a message has brought; the Book is still as it was before.
    fn note(&mut self, book: &Book, delta: &Delta) {
        let gone = delta.gone.iter().filter_map(|entity| Some((*entity, fate(book.get(*entity).as_ref(), None)?)));
        let records = delta.records.iter().filter_map(|after| {
            let entity = after.entity();
            Some((entity, fate(book.get(entity).as_ref(), Some(after))?))
        });
        for (entity, fate) in records.chain(gone) {
            match (self.records.get(&entity), fate) {
                (Some(Fate::Added), Fate::Changed) => {}
                (Some(Fate::Added), Fate::Binned | Fate::Undone) => drop(self.records.remove(&entity)),
                _ => drop(self.records.insert(entity, fate)),
            }
        }
    }

    fn brought(&self) -> Option<Brought> {
        let count = |fate| self.records.values().filter(|other| **other == fate).count();
        let brought = Brought {
            by: self.with.clone(),
            has_point: self.has_point == Some(true),
            added: count(Fate::Added),
            changed: count(Fate::Changed),
            binned: count(Fate::Binned),
            undone: count(Fate::Undone),
        };
        (!self.records.is_empty()).then_some(brought)
    }
}

/// What people see happen to a record, if they see something.
fn fate(before: Option<&AnyRecord>, after: Option<&AnyRecord>) -> Option<Fate> {
    let is_seen = |record: &&AnyRecord| record.removed().is_none();
    let is_binned = after.is_some_and(|after| matches!(after.removed(), Some(Removal::Binned { .. })));
    match (before.filter(is_seen), after.filter(is_seen)) {
        (None, Some(_)) => Some(Fate::Added),
        (Some(_), None) if is_binned => Some(Fate::Binned),
        (Some(_), None) => Some(Fate::Undone),
        (Some(before), Some(after)) if before != after => Some(Fate::Changed),
        _ => None,
    }
}

impl Live {
    /// A message of the peer has brought something, which the Book does not show yet.
    pub(super) fn note_first(
        &mut self,
        turn: &mut Turn<'_>,
        exchange: &mut FirstExchange,
        peer: &SyncState,
        before: &Heads,
        delta: &Delta,
    ) {
        exchange.note(&self.book, delta);
        if exchange.has_point.is_none() {
            let is_apart = self.is_apart(before, &peer.theirs().unwrap_or_default());
            exchange.has_point = Some(is_apart);
            if is_apart && !self.has_recent_point(turn, &exchange.with) {
                self.keep_point(turn, exchange.with.clone(), before.clone());
                self.share_meta(turn);
            }
        }
    }

    /// Whether the peer has, and has said, all that there is to this exchange; then tells what it has brought.
    pub(super) fn has_finished(&self, turn: &mut Turn<'_>, exchange: &FirstExchange, peer: &SyncState) -> bool {
        let theirs = peer.theirs().unwrap_or_default();
        if theirs.is_empty() || !self.document.knows(&theirs) || self.document.is_missing_changes() {
            return false;
        }
        if let Some(brought) = exchange.brought() {
            turn.tell(Tell::Peers(PeerTell::Brought(brought)));
        }
        true
    }

    /// Whether something was here that the peer had not: of the heads before, one that nothing of the
    /// peer's builds on, and that is not the peer's.
    fn is_apart(&self, before: &Heads, theirs: &Heads) -> bool {
        let now = self.heads();
        before.iter().any(|head| now.contains(head) && !theirs.contains(head))
    }

    fn has_recent_point(&self, turn: &Turn<'_>, step: &BigStep) -> bool {
        let latest = self.meta.points.iter().next().map(|point| &point.told);
        latest.is_some_and(|told| told.before == *step && turn.now.0.saturating_sub(told.at.0) < BETWEEN_MS)
    }
}
