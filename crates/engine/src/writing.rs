//! Writing to IndexedDB.

use js_sys::Uint8Array;
use kariz_session::{ChunkKey, ChunkKind, Slot, Step};
use wasm_bindgen::JsValue;
use web_sys::{IdbObjectStore, IdbTransaction};

use crate::{keys, promise};

/// A chunk that is being retired: it must be read before it can be written elsewhere.
struct Retiring<F> {
    key: ChunkKey,
    content: F,
}

/// Begins all steps at once, so that they come before those of any later transaction; then finishes
/// the retiring of chunks. The caller waits for the transaction to complete.
///
/// # Errors
/// When a request cannot even be made, or what is to be retired cannot be read.
pub(crate) async fn write(transaction: &IdbTransaction, steps: Vec<Step>) -> Result<(), JsValue> {
    let begun: Result<Vec<_>, _> = steps.into_iter().map(|step| begin(transaction, step)).collect();
    for retiring in begun?.into_iter().flatten() {
        finish(transaction, retiring).await?;
    }
    Ok(())
}

fn begin(
    transaction: &IdbTransaction,
    step: Step,
) -> Result<Option<Retiring<impl Future<Output = Result<JsValue, JsValue>> + use<>>>, JsValue> {
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
        Step::Retire(key) => {
            let content = transaction.object_store(keys::CHUNKS)?.get(&keys::chunk(key))?;
            return Ok(Some(Retiring { key, content: promise::result(&content) }));
        }
    }
    Ok(None)
}

async fn finish(
    transaction: &IdbTransaction,
    retiring: Retiring<impl Future<Output = Result<JsValue, JsValue>>>,
) -> Result<(), JsValue> {
    let content = retiring.content.await?;
    if content.is_undefined() {
        return Ok(());
    }
    let store = transaction.object_store(keys::CHUNKS)?;
    store.put_with_key(&content, &keys::chunk(retiring.key.retired()))?;
    store.delete(&keys::chunk(retiring.key))?;
    Ok(())
}

fn at(transaction: &IdbTransaction, slot: Slot) -> Result<(IdbObjectStore, JsValue), JsValue> {
    let (store, key) = keys::place(slot);
    Ok((transaction.object_store(store)?, key))
}
