//! Finding a rank in a list that people order themselves.

use std::sync::Arc;

use super::desk::Desk;
use crate::{
    rank::Rank,
    record::{Entity, Record},
    rejection::Rejection,
};

/// A rank right before the record `before` of `list`, or after the last one. `list` is in order and
/// has not the record in it that is to be placed.
///
/// # Errors
/// When `before` is not in the list.
pub(super) fn rank_in<'a, R: Record<Id: PartialEq> + 'a>(
    desk: &mut Desk<'_, '_>,
    list: &'a [Arc<R>],
    rank_of: fn(&R) -> &Rank,
    before: Option<R::Id>,
) -> Result<Rank, Rejection> {
    let mut lower = None;
    for record in list {
        if Some(record.id()) == before {
            return Ok(Rank::between(lower, Some(rank_of(record)), desk.random()));
        }
        lower = Some(rank_of(record));
    }
    match before {
        Some(before) => Err(Rejection::NotFound(Entity::new(R::TABLE, before))),
        None => Ok(Rank::between(lower, None, desk.random())),
    }
}
