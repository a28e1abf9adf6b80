//! How much was ever inserted into each text of a document. Automerge does not say, and what was deleted
//! again takes room and time all the same.

use automerge::{
    ActorId, Automerge, ExpandedChange, ScalarValue,
    legacy::{Key, ObjectId, Op, OpType},
};
use rustc_hash::FxHashMap;

use crate::genesis;

/// What was inserted into texts, change by change.
#[derive(Clone, Debug, Default)]
pub(crate) struct Letters(FxHashMap<ObjectId, Vec<Inserted>>);

/// What one change has inserted into a text.
#[derive(Clone, Debug)]
pub(super) struct Inserted {
    pub actor: ActorId,
    pub seq: u64,
    pub bytes: usize,
}

impl Letters {
    /// Those of a document. All of its history is read: only other tools write texts, so for most
    /// documents this is never asked.
    pub fn of(doc: &Automerge) -> Self {
        let mut letters = Self::default();
        doc.get_changes(&[genesis::HASH]).iter().for_each(|change| letters.note(&change.decode()));
        letters
    }

    /// A change has come in.
    pub fn note(&mut self, change: &ExpandedChange) {
        for op in &change.operations {
            let bytes = length(op);
            if bytes == 0 {
                continue;
            }
            let list = self.0.entry(op.obj.clone()).or_default();
            match list.last_mut() {
                Some(last) if last.seq == change.seq && last.actor == change.actor_id => last.bytes += bytes,
                _ => list.push(Inserted { actor: change.actor_id.clone(), seq: change.seq, bytes }),
            }
        }
    }

    /// What was inserted into this text.
    pub(super) fn within(&self, text: &ObjectId) -> &[Inserted] {
        self.0.get(text).map_or(&[], Vec::as_slice)
    }
}

/// How many bytes an operation inserts into a text; one for a letter that is nothing.
pub(super) fn length(op: &Op) -> usize {
    match (&op.key, &op.action) {
        (Key::Seq(_), OpType::Put(ScalarValue::Str(letter))) => letter.len().max(1),
        _ => 0,
    }
}
