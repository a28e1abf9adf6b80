//! Writing to IndexedDB.

use js_sys::Uint8Array;
use kariz_session::{ChunkKey, ChunkKind, Slot, Step};
use wasm_bindgen::JsValue;
use web_sys::{DomException, IdbObjectStore, IdbTransaction};

use crate::{keys, promise};

/// The name of the error where nothing stands that was expected.
pub(crate) const GONE: &str = "NotFoundError";

/// What depends on something that must be read first.
struct Later<F> {
    read: F,
    then: Then,
}

enum Then {
    /// The chunk that was read becomes one of another kind.
    Move(ChunkKey, ChunkKind),
    /// Nothing, unless nothing is there.
    GoOn,
}

/// Begins all steps at once, so that they come before those of any later transaction; then does what
/// depends on what is read. The caller waits for the transaction to complete.
///
/// # Errors
/// When a request cannot even be made, something cannot be read, or what is expected is not there.
pub(crate) async fn write(transaction: &IdbTransaction, steps: Vec<Step>) -> Result<(), JsValue> {
    let begun: Result<Vec<_>, _> = steps.into_iter().map(|step| begin(transaction, step)).collect();
    for later in begun?.into_iter().flatten() {
        finish(transaction, later).await?;
    }
    Ok(())
}

fn begin(
    transaction: &IdbTransaction,
    step: Step,
) -> Result<Option<Later<impl Future<Output = Result<JsValue, JsValue>> + use<>>>, JsValue> {
    match step {
        Step::Expect(workspace) => {
            let snapshots = keys::all_of_kind(workspace, ChunkKind::Snapshot)?;
            let count = transaction.object_store(keys::CHUNKS)?.count_with_key(&snapshots)?;
            return Ok(Some(Later { read: promise::result(&count), then: Then::GoOn }));
        }
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
            return Ok(Some(Later { read: promise::result(&content), then: Then::Move(key, kind) }));
        }
    }
    Ok(None)
}

async fn finish(
    transaction: &IdbTransaction,
    later: Later<impl Future<Output = Result<JsValue, JsValue>>>,
) -> Result<(), JsValue> {
    let read = later.read.await?;
    match later.then {
        Then::GoOn if read == 0 => return Err(DomException::new_with_message_and_name("", GONE)?.into()),
        Then::Move(key, kind) if !read.is_undefined() => {
            let store = transaction.object_store(keys::CHUNKS)?;
            store.put_with_key(&read, &keys::chunk(key.of_kind(kind)))?;
            store.delete(&keys::chunk(key))?;
        }
        Then::GoOn | Then::Move(..) => {}
    }
    Ok(())
}

fn at(transaction: &IdbTransaction, slot: Slot) -> Result<(IdbObjectStore, JsValue), JsValue> {
    let (store, key) = keys::place(slot);
    Ok((transaction.object_store(store)?, key))
}
