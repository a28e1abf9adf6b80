//! Changes as they come from storage, other tabs and peers: in bytes, to be checked before they are
//! taken in.

use std::collections::HashSet;

use automerge::{
    Automerge, Change, ChangeHash, LoadOptions, ObjId,
    legacy::{Key, ObjectId, Op, OpId, OpType},
};
use kariz_core::{Table, WorkspaceId};

use crate::{
    chunk::{Bytes, Chunk, Kind, split},
    genesis, layout,
    sound::{self, Soundness},
};

/// Reads all changes in these bytes that `doc` lacks; `None` when they are cut off or damaged.
pub(crate) fn read(doc: &Automerge, bytes: &[u8]) -> Option<Vec<Change>> {
    let mut changes = Vec::new();
    for chunk in split(bytes)? {
        match chunk.kind {
            Kind::Change | Kind::Deflated => changes.push(change(chunk)?),
            Kind::Document if is_known(doc, chunk)? => {}
            Kind::Document => changes.extend(load(chunk.bytes)?.get_changes(&doc.get_heads())),
        }
    }
    Some(changes)
}

/// One change. Automerge does not compare its checksum when it reads a single one.
fn change(chunk: Chunk<'_>) -> Option<Change> {
    let change = Change::try_from(chunk.bytes).ok()?;
    change.hash().0.starts_with(chunk.checksum).then_some(change)
}

/// Loads a document; `None` when it is cut off or damaged.
pub(crate) fn load(bytes: &[u8]) -> Option<Automerge> {
    Automerge::load_with_options(bytes, LoadOptions::new().text_encoding(genesis::ENCODING)).ok()
}

/// Whether `doc` has all that this document has: two tabs that compact leave the same twice.
fn is_known(doc: &Automerge, chunk: Chunk<'_>) -> Option<bool> {
    let mut body = Bytes(chunk.body);
    for _actor in 0..body.number()? {
        body.prefixed()?;
    }
    let heads = (0..body.number()?).map(|_| {
        let hash = body.take(32)?.try_into().ok()?;
        Some(ChangeHash(hash))
    });
    let heads: Option<Vec<_>> = heads.collect();
    heads.map(|heads| heads.iter().all(|head| is_in(doc, head)))
}

/// Whether a change is in the history of `doc`.
pub(crate) fn is_in(doc: &Automerge, change: &ChangeHash) -> bool {
    doc.get_change_meta_by_hash(change).is_some()
}

/// What stands against taking in changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Objection {
    /// They are written otherwise than Automerge writes them. It would take them in, and what it
    /// saved afterwards could not be read again.
    Damaged,
    /// They begin otherwise than documents of Kariz.
    NotKariz,
    /// They make another workspace.
    OtherWorkspace,
    /// They change the layout to one that this version cannot read.
    TooNew,
}

/// Whether these changes may be taken in by a document of this workspace.
pub(crate) fn check(doc: &Automerge, workspace: Option<WorkspaceId>, changes: &[Change]) -> Result<(), Objection> {
    if changes.iter().any(|change| change.deps().is_empty() && change.hash() != genesis::HASH) {
        return Err(Objection::NotKariz);
    }
    let workspaces: HashSet<_> = layout::table_maps(doc, Table::Workspaces).into_iter().map(object).collect();
    let check_op = |op: &Op| match &op.obj {
        ObjectId::Root if raises_schema(op) => Err(Objection::TooNew),
        table if workspaces.contains(table) && is_other(op, workspace) => Err(Objection::OtherWorkspace),
        _ => Ok(()),
    };
    let mut soundness = Soundness::in_doc(doc);
    let mut check = |change: &Change, is_ready: bool| {
        let decoded = change.decode();
        decoded.operations.iter().try_for_each(check_op)?;
        let is_sound = if is_ready { soundness.admit(change, &decoded) } else { sound::is_plausible(&decoded) };
        let is_usual = is_sound && Change::from(decoded).hash() == change.hash();
        if is_usual { Ok(()) } else { Err(Objection::Damaged) }
    };
    in_order(doc, changes).into_iter().try_for_each(|(change, is_ready)| check(change, is_ready))
}

/// Changes after those that they build on, and whether all of these are there. Mostly they come so.
fn in_order<'c>(doc: &Automerge, changes: &'c [Change]) -> Vec<(&'c Change, bool)> {
    let (mut known, mut ordered) = (HashSet::new(), Vec::with_capacity(changes.len()));
    let mut rest: Vec<_> = changes.iter().filter(|change| !is_in(doc, &change.hash())).collect();
    loop {
        let before = rest.len();
        rest.retain(|change| {
            let is_ready = change.deps().iter().all(|dep| known.contains(dep) || is_in(doc, dep));
            if is_ready && known.insert(change.hash()) {
                ordered.push((*change, true));
            }
            !is_ready
        });
        if rest.len() == before {
            break;
        }
    }
    ordered.extend(rest.into_iter().map(|change| (change, false)));
    ordered
}

fn raises_schema(op: &Op) -> bool {
    matches!((&op.key, &op.action), (Key::Map(key), OpType::Put(value))
        if key == genesis::SCHEMA_KEY && genesis::is_newer(value))
}

fn is_other(op: &Op, workspace: Option<WorkspaceId>) -> bool {
    let Key::Map(key) = &op.key else { return false };
    workspace.zip(layout::id_of(key)).is_some_and(|(here, there)| here != WorkspaceId(there))
}

fn object(id: ObjId) -> ObjectId {
    match id {
        ObjId::Root => ObjectId::Root,
        ObjId::Id(counter, actor, _) => ObjectId::Id(OpId(counter, actor)),
    }
}
