//! What was taken back, or done again, as data that the page puts into words.

use kariz_core::{AnyRecord, Book, Entity, Table, Transaction, Write, catalogue};
use kariz_protocol::Followed;

use crate::comparing::REMOVED;

/// What this transaction has done in following a command of this name; the Book has it already.
pub(crate) fn told(book: &Book, command: &str, transaction: &Transaction) -> Option<Followed> {
    let mut entities: Vec<Entity> = transaction.writes.iter().map(Write::entity).collect();
    let first = *entities.first()?;
    let table = if entities.iter().any(|entity| entity.table == Table::Deals) { Table::Deals } else { first.table };
    entities.retain(|entity| entity.table == table);
    entities.sort_unstable();
    entities.dedup();
    let record = match entities.as_slice() {
        [only] => Some(*only),
        several => deal_of_all(book, several),
    };
    let field = match entities.len() {
        1 => only_field(transaction),
        _ => None,
    };
    Some(Followed { command: command.to_owned(), table, records: entities.len(), record, field })
}

/// The one deal of these activities, if they are.
fn deal_of_all(book: &Book, entities: &[Entity]) -> Option<Entity> {
    let deal = |entity: &Entity| match book.get(*entity) {
        Some(AnyRecord::Activity(activity)) => activity.deal,
        _ => None,
    };
    let first = deal(entities.first()?)?;
    entities.iter().all(|entity| deal(entity) == Some(first)).then(|| Entity::new(Table::Deals, first))
}

/// The field that tells it all: the only one that people know.
fn only_field(transaction: &Transaction) -> Option<(kariz_core::FieldName, kariz_core::Value, kariz_core::Value)> {
    let is_spoken = |write: &&Write| match write {
        Write::Set { entity, field, .. } => catalogue::entry(entity.table, field)
            .is_some_and(|entry| entry.is_spoken() && entry.kind != catalogue::Kind::Moment),
        Write::Create { .. } => true,
    };
    let mut spoken = transaction.writes.iter().filter(is_spoken);
    match (spoken.next()?, spoken.next()) {
        (Write::Set { field, before, after, .. }, None) if *field != REMOVED => {
            Some((field.clone(), before.clone(), after.clone()))
        }
        _ => None,
    }
}
