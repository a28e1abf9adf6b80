//! Changes as they come from storage, other tabs and peers: in bytes, to be looked at before they are
//! taken in ([`crate::admission`]).

use automerge::{Automerge, Change, ChangeHash, LoadOptions};

use crate::{
    chunk::{Bytes, Chunk, Kind, split},
    genesis,
};

/// Reads all changes in these bytes that `doc` lacks; `None` when they are cut off or damaged.
pub(crate) fn read(doc: &Automerge, bytes: &[u8]) -> Option<Vec<Change>> {
    read_chunks(doc, &split(bytes)?)
}

/// The same of bytes that were split.
pub(crate) fn read_chunks(doc: &Automerge, chunks: &[Chunk<'_>]) -> Option<Vec<Change>> {
    let mut changes = Vec::new();
    for chunk in chunks {
        match chunk.kind {
            Kind::Change | Kind::Deflated => changes.push(change(chunk)?),
            Kind::Document if is_known(doc, chunk)? => {}
            Kind::Document => changes.extend(load(chunk.bytes)?.get_changes(&doc.get_heads())),
        }
    }
    Some(changes)
}

/// One change. Automerge does not compare its checksum when it reads a single one.
fn change(chunk: &Chunk<'_>) -> Option<Change> {
    let change = Change::try_from(chunk.bytes).ok()?;
    change.hash().0.starts_with(chunk.checksum).then_some(change)
}

/// Loads a document; `None` when it is cut off or damaged.
pub(crate) fn load(bytes: &[u8]) -> Option<Automerge> {
    Automerge::load_with_options(bytes, LoadOptions::new().text_encoding(genesis::ENCODING)).ok()
}

/// Whether `doc` has all that this document has: two tabs that compact leave the same twice.
fn is_known(doc: &Automerge, chunk: &Chunk<'_>) -> Option<bool> {
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

/// What stands against taking in a change (B6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Objection {
    /// Neither Kariz nor another tool that edits values writes like this.
    Damaged,
    /// It begins otherwise than documents of Kariz.
    NotKariz,
    /// It makes another workspace.
    OtherWorkspace,
    /// It changes the layout to one that this version cannot read.
    TooNew,
    /// It writes at the top of the document, where only the layout stands.
    Layout,
    /// It deletes a record or a table: Kariz hides, and never deletes.
    Deletes,
    /// There is another change with its author and number.
    Clashes,
    /// There is no room for it: with it the workspace would be too large to be handed on.
    TooMuch,
}
