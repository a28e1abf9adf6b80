//! What is written builds on all that is there, and a change may build on so many others (B6). Where there are
//! more, they are joined first.

use automerge::{Automerge, AutomergeError, Change, ChangeHash, ExpandedChange};

use crate::{limits::MAX_DEPS, meta::ChangeMeta};

/// Joins the latest changes, by changes without operations, until the next change can build on all of them.
pub(crate) fn join_heads(doc: &mut Automerge, meta: &ChangeMeta) -> Result<(), AutomergeError> {
    while doc.get_heads().len() >= MAX_DEPS {
        let last = doc.get_last_local_change();
        let own = last.as_ref().map(Change::hash);
        // One's own change is among what the next one builds on, even where others build on it already.
        let others = doc.get_heads().into_iter().filter(|head| Some(*head) != own);
        let mut deps: Vec<_> = own.into_iter().chain(others).take(MAX_DEPS).collect();
        deps.sort_unstable();
        let seq = last.map_or(0, |last| last.seq()) + 1;
        let join = join(doc, deps, seq, meta);
        doc.apply_changes([join])?;
    }
    Ok(())
}

fn join(doc: &Automerge, deps: Vec<ChangeHash>, seq: u64, meta: &ChangeMeta) -> Change {
    let last = deps.iter().filter_map(|dep| doc.get_change_meta_by_hash(dep)).map(|change| change.max_op).max();
    let start_op = last.unwrap_or_default().saturating_add(1);
    Change::from(ExpandedChange {
        operations: Vec::new(),
        actor_id: doc.get_actor().clone(),
        hash: None,
        seq,
        start_op: start_op.try_into().unwrap_or(std::num::NonZeroU64::MIN),
        time: meta.seconds(),
        message: Some(meta.note("join")),
        deps,
        author: None,
        extra_bytes: Vec::new(),
    })
}
