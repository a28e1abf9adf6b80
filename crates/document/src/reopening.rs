//! Taking back a choice among the values of a field (L5): they stand beside each other again, as those who wrote them left
//! them, until somebody chooses anew. For everybody, so it is written: each value by an author of its own, who knew nothing
//! of the others.

use std::num::NonZeroU64;

use automerge::{
    ActorId, Automerge, Change, ExpandedChange, ObjId, ReadDoc, ScalarValue,
    legacy::{Key, ObjectId, Op, OpId, OpType},
};
use kariz_core::{Delta, Origin, Transaction, Write};

use crate::{
    conflicts,
    document::{Actor, Document},
    error::WriteError,
    joining, layout,
    meta::ChangeMeta,
    read,
    touched::Touched,
};

/// A value that stood in a field, and who wrote it when.
type Rival = (ScalarValue, ChangeMeta);

impl Document {
    /// Writes what takes a choice back, so that its field has all values again among which the choice was made. `None`
    /// where there were not several: then it is to be written as anything else is.
    ///
    /// # Errors
    /// When Automerge refuses.
    pub fn reopen(
        &mut self,
        tx: &Transaction,
        meta: &ChangeMeta,
        mut actor: impl FnMut() -> Actor,
    ) -> Result<Option<Delta>, WriteError> {
        let [Write::Set { entity, field, .. }] = tx.writes.as_slice() else { return Ok(None) };
        let maps = layout::record_maps(&self.doc, *entity);
        let [map] = maps.as_slice() else { return Ok(None) };
        let Some((chosen, rivals)) = chosen_from(&self.doc, map, field) else { return Ok(None) };
        joining::join_heads(&mut self.doc, meta)?;
        // Of what is written at the same time Automerge shows that of the greatest author; what was in force is last.
        let mut actors: Vec<Actor> = rivals.iter().map(|_| actor()).collect();
        actors.sort_unstable_by_key(|actor| actor.0);
        let place = Place { map, field, replaces: &chosen };
        let changes =
            rivals.into_iter().zip(actors).filter_map(|(rival, actor)| place.write(&self.doc, rival, actor, &tx.name));
        let changes: Vec<Change> = changes.collect();
        self.take_in(changes).map_err(WriteError::from)?;
        let mut touched = Touched::default();
        touched.here(*entity, false);
        Ok(Some(read::touched(&self.doc, &touched, Origin::Here).0))
    }
}

/// Where a value stands that is to be replaced. Written by hand: a value that stands there already would not be written
/// again.
struct Place<'a> {
    map: &'a ObjId,
    field: &'a str,
    replaces: &'a ObjId,
}

impl Place<'_> {
    /// The change by which somebody of their own replaces it.
    fn write(&self, doc: &Automerge, (value, written): Rival, actor: Actor, name: &str) -> Option<Change> {
        let deps = doc.get_heads();
        let last = deps.iter().filter_map(|dep| doc.get_change_meta_by_hash(dep)).map(|change| change.max_op).max();
        let operation = Op {
            action: OpType::Put(value),
            obj: ObjectId::Id(number(self.map)?),
            key: Key::Map(self.field.into()),
            pred: vec![number(self.replaces)?].into(),
            insert: false,
        };
        Some(Change::from(ExpandedChange {
            operations: vec![operation],
            actor_id: ActorId::from(actor.0),
            hash: None,
            seq: 1,
            start_op: NonZeroU64::new(last.unwrap_or_default().saturating_add(1))?,
            time: written.seconds(),
            message: Some(written.note(name)),
            deps,
            author: None,
            extra_bytes: Vec::new(),
        }))
    }
}

fn number(id: &ObjId) -> Option<OpId> {
    match id {
        ObjId::Root => None,
        ObjId::Id(counter, actor, _) => Some(OpId(*counter, actor.clone())),
    }
}

/// What stands in a field, and the values that it was chosen from, the one that was in force then last; `None` where it
/// stands beside others, or replaced one alone.
fn chosen_from(doc: &Automerge, map: &ObjId, field: &str) -> Option<(ObjId, Vec<Rival>)> {
    let now = doc.get_all(map, field).ok()?;
    let [(_, chosen)] = now.as_slice() else { return None };
    let choice = doc.get_change_by_hash(&doc.hash_for_opid(chosen)?)?;
    let then = doc.get_all_at(map, field, choice.deps()).ok()?;
    let rival = |(value, id): (automerge::Value<'_>, ObjId)| {
        let written = doc.hash_for_opid(&id).and_then(|hash| doc.get_change_meta_by_hash(&hash));
        let written = written
            .map_or_else(ChangeMeta::default, |change| ChangeMeta::read(change.message.as_deref(), change.timestamp));
        Some((value.into_scalar().ok()?, written))
    };
    let mut rivals: Vec<Rival> = then.into_iter().filter_map(rival).collect();
    // More were never told: each is a change of an author of its own, and a copy may have very many (B9).
    rivals.drain(..rivals.len().saturating_sub(conflicts::MOST));
    (rivals.len() > 1).then(|| (chosen.clone(), rivals))
}
