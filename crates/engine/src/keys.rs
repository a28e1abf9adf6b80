//! The keys under which things stand in IndexedDB.

use std::fmt::Write;

use js_sys::Array;
use kariz_core::WorkspaceId;
use kariz_protocol::BookSnapshot;
use kariz_session::{ChunkKey, ChunkKind, Slot};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbKeyRange;

/// The chunks of workspaces.
pub(crate) const CHUNKS: &str = "chunks";
/// The Book as the page paints it before the engine runs.
pub(crate) const BOOKS: &str = "books";
/// What the device knows of the workspace that is open.
pub(crate) const META: &str = "meta";
/// Every store.
pub(crate) const STORES: [&str; 3] = [CHUNKS, BOOKS, META];

const CURRENT: &str = "current";
const UNDO: &str = "undo";
/// As `web/boot.js` has it.
const REST: u32 = 1000;

/// The store that a slot is in, and its key there.
pub(crate) fn place(slot: Slot) -> (&'static str, JsValue) {
    match slot {
        Slot::Chunk(key) => (CHUNKS, chunk(key)),
        Slot::Meta => (META, CURRENT.into()),
        Slot::Undo => (META, UNDO.into()),
        Slot::Book => (BOOKS, CURRENT.into()),
        Slot::BookSegment(index) => (BOOKS, segment(index)),
    }
}

/// A number, from [`REST`] on for what a board is not painted from: the page's first script reads the others alone,
/// and those later.
fn segment(index: usize) -> JsValue {
    let from = if BookSnapshot::FIRST.contains(&index) { 0 } else { REST };
    (from + u32::try_from(index).unwrap_or_default()).into()
}

/// All segments of the Book, in order.
///
/// # Errors
/// Never: the keys are valid.
pub(crate) fn segments() -> Result<IdbKeyRange, JsValue> {
    IdbKeyRange::bound(&0.into(), &(2 * REST).into())
}

/// `[workspace, kind, hash]`, the hash in hexadecimal digits.
pub(crate) fn chunk(key: ChunkKey) -> JsValue {
    let hash = key.hash.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    let workspace = key.workspace.to_string();
    Array::of3(&workspace.into(), &key.kind.word().into(), &hash.into()).into()
}

/// Reads such a key; `None` when it is not one.
pub(crate) fn read_chunk(key: &JsValue) -> Option<ChunkKey> {
    let parts: &Array = key.dyn_ref()?;
    let workspace = parts.get(0).as_string()?.parse().ok()?;
    let word = parts.get(1).as_string()?;
    let kind = ChunkKind::ALL.into_iter().find(|kind| kind.word() == word)?;
    Some(ChunkKey { workspace, kind, hash: read_hash(&parts.get(2).as_string()?)? })
}

fn read_hash(text: &str) -> Option<[u8; 32]> {
    let mut hash = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (at, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(hash)
}

/// All chunks of one kind of a workspace.
///
/// # Errors
/// Never: the keys are valid.
pub(crate) fn all_of_kind(workspace: WorkspaceId, kind: ChunkKind) -> Result<IdbKeyRange, JsValue> {
    let (workspace, kind) = (workspace.to_string().into(), kind.word().into());
    // An array sorts after every text.
    IdbKeyRange::bound(&Array::of2(&workspace, &kind), &Array::of3(&workspace, &kind, &Array::new()))
}

/// All chunks of a workspace.
///
/// # Errors
/// Never: the keys are valid.
pub(crate) fn all_of(workspace: WorkspaceId) -> Result<IdbKeyRange, JsValue> {
    let workspace = workspace.to_string().into();
    IdbKeyRange::bound(&Array::of1(&workspace), &Array::of2(&workspace, &Array::new()))
}
