//! Whether two documents of one history say the same (B6).
//!
//! A snapshot has operations in one place and changes in another. When Automerge reads it, it makes each
//! change again of the operations that have its numbers, and compares hashes. Operations with other numbers
//! are in no change, and show all the same; so do letters that stand in another order than their operations
//! say, and a change may claim more numbers than it has used. The document that the changes make has none of
//! that.

use automerge::Automerge;

use crate::{
    chunk::{self, Bytes},
    limits,
};

/// Whether two documents with the same changes say the same.
pub(crate) fn are_alike(one: &Automerge, other: &Automerge) -> bool {
    numbers(one) == numbers(other) && {
        let (one, other) = (one.save_nocompress(), other.save_nocompress());
        operations(&one).is_some_and(|operations| Some(operations) == self::operations(&other))
    }
}

/// All changes, with the numbers that they have used. Documents need not have them in the same order.
fn numbers(doc: &Automerge) -> Vec<([u8; 32], u64, u64)> {
    let changes = doc.get_changes_meta(&[]);
    let mut numbers: Vec<_> = changes.iter().map(|change| (change.hash.0, change.start_op, change.max_op)).collect();
    numbers.sort_unstable();
    numbers
}

/// What stands in a snapshot that is not deflated, without its changes: authors and heads, how the
/// operations are stored, and the operations.
fn operations(snapshot: &[u8]) -> Option<(&[u8], Vec<limits::Column>, &[u8])> {
    let body = chunk::split(snapshot)?.first()?.body;
    let mut rest = Bytes(body);
    limits::document_names(&mut rest)?;
    let names = body.get(..body.len() - rest.0.len())?;
    let (changes, operations) = limits::document_columns(&mut rest)?;
    let length = |columns: &[limits::Column]| columns.iter().map(|column| column.length).sum();
    rest.take(length(&changes))?;
    let stored = rest.take(length(&operations))?;
    Some((names, operations, stored))
}
