//! Writing to IndexedDB.

use js_sys::Uint8Array;
use kariz_session::{ChunkKey, ChunkKind, Slot, Step};
use wasm_bindgen::JsValue;
use web_sys::{IdbObjectStore, IdbTransaction};

use crate::{keys, promise};

/// A chunk that becomes one of another kind: it must be read before it can be written elsewhere.
struct Moving<F> {
    key: ChunkKey,
    kind: ChunkKind,
    content: F,
}

/// Begins all steps at once, so that they come before those of any later transaction; then finishes
/// the moving of chunks. The caller waits for the transaction to complete.
///
/// # Errors
/// When a request cannot even be made, or what is to be moved cannot be read.
pub(crate) async fn write(transaction: &IdbTransaction, steps: Vec<Step>) -> Result<(), JsValue> {
    let begun: Result<Vec<_>, _> = steps.into_iter().map(|step| begin(transaction, step)).collect();
    for moving in begun?.into_iter().flatten() {
        finish(transaction, moving).await?;
    }
    Ok(())
}

fn begin(
    transaction: &IdbTransaction,
    step: Step,
) -> Result<Option<Moving<impl Future<Output = Result<JsValue, JsValue>> + use<>>>, JsValue> {
    match step {
        Step::Put(slot, bytes) => {
            let (store, key) = at(transaction, slot)?;
            store.put_with_key(&Uint8Array::from(&*bytes), &key)?;
        }
        Step::Add(slot, bytes) => {
            let (store, key) = at(transaction, slot)?;
            store.add_with_key(&Uint8Array::from(&*bytes), &key)?;
        }
        Step::Delete(slot) => {
            let (store, key) = at(transaction, slot)?;
            store.delete(&key)?;
        }
        Step::DropPrevious(workspace) => {
            let all = keys::all_of_kind(workspace, ChunkKind::Previous)?;
            transaction.object_store(keys::CHUNKS)?.delete(&all)?;
        }
        Step::DropAll(workspace) => {
            transaction.object_store(keys::CHUNKS)?.delete(&keys::all_of(workspace)?.into())?;
        }
        Step::Reshelve(key, kind) => {
            let content = transaction.object_store(keys::CHUNKS)?.get(&keys::chunk(key))?;
            return Ok(Some(Moving { key, kind, content: promise::result(&content) }));
        }
    }
    Ok(None)
}

async fn finish(
    transaction: &IdbTransaction,
    moving: Moving<impl Future<Output = Result<JsValue, JsValue>>>,
) -> Result<(), JsValue> {
    let content = moving.content.await?;
    if content.is_undefined() {
        return Ok(());
    }
    let store = transaction.object_store(keys::CHUNKS)?;
    store.put_with_key(&content, &keys::chunk(moving.key.of_kind(moving.kind)))?;
    store.delete(&keys::chunk(moving.key))?;
    Ok(())
}

fn at(transaction: &IdbTransaction, slot: Slot) -> Result<(IdbObjectStore, JsValue), JsValue> {
    let (store, key) = keys::place(slot);
    Ok((transaction.object_store(store)?, key))
}
