//! Reading from IndexedDB.

use js_sys::{Array, Uint8Array};
use kariz_core::WorkspaceId;
use kariz_session::{ChunkKey, ChunkKind, Load, Loaded, Slot, StoredBook};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbTransaction;

use crate::{keys, promise};

type Chunks = Vec<(ChunkKey, Vec<u8>)>;

/// Reads what is asked for.
///
/// # Errors
/// When a request fails.
pub(crate) async fn read(transaction: &IdbTransaction, load: Load) -> Result<Loaded, JsValue> {
    match load {
        Load::Meta => slot(transaction, Slot::Meta).await.map(Loaded::Meta),
        Load::Undo => slot(transaction, Slot::Undo).await.map(Loaded::Undo),
        Load::Keys => keys_of_chunks(transaction).await.map(Loaded::Keys),
        Load::Previous(workspace) => kind(transaction, workspace, ChunkKind::Previous).await.map(Loaded::Previous),
        Load::Chunks(workspace) => {
            let mut chunks = kind(transaction, workspace, ChunkKind::Snapshot).await?;
            chunks.extend(kind(transaction, workspace, ChunkKind::Incremental).await?);
            chunks.extend(kind(transaction, workspace, ChunkKind::Aside).await?);
            Ok(Loaded::Chunks(chunks, book(transaction).await?))
        }
    }
}

async fn slot(transaction: &IdbTransaction, slot: Slot) -> Result<Option<Vec<u8>>, JsValue> {
    let (store, key) = keys::place(slot);
    let value = promise::result(&transaction.object_store(store)?.get(&key)?).await?;
    Ok((!value.is_undefined()).then(|| bytes(&value)))
}

/// The Book that was painted last.
async fn book(transaction: &IdbTransaction) -> Result<Option<StoredBook>, JsValue> {
    let segments =
        promise::result(&transaction.object_store(keys::BOOKS)?.get_all_with_key(&keys::segments()?.into())?);
    let head = slot(transaction, Slot::Book).await?;
    let segments = segments.await?.unchecked_into::<Array>().iter().map(|segment| bytes(&segment)).collect();
    Ok(head.map(|head| StoredBook { head, segments }))
}

async fn kind(transaction: &IdbTransaction, workspace: WorkspaceId, kind: ChunkKind) -> Result<Chunks, JsValue> {
    let store = transaction.object_store(keys::CHUNKS)?;
    let range = keys::all_of_kind(workspace, kind)?;
    let keys = promise::result(&store.get_all_keys_with_key(&range)?);
    let values = promise::result(&store.get_all_with_key(&range)?);
    let (keys, values) = (keys.await?.unchecked_into::<Array>(), values.await?.unchecked_into::<Array>());
    let chunks = keys.iter().zip(values.iter());
    Ok(chunks.filter_map(|(key, value)| Some((keys::read_chunk(&key)?, bytes(&value)))).collect())
}

/// The keys of all chunks.
async fn keys_of_chunks(transaction: &IdbTransaction) -> Result<Vec<ChunkKey>, JsValue> {
    let keys = promise::result(&transaction.object_store(keys::CHUNKS)?.get_all_keys()?).await?;
    Ok(keys.unchecked_into::<Array>().iter().filter_map(|key| keys::read_chunk(&key)).collect())
}

/// Something else than bytes is as good as none: whoever reads them finds them broken.
fn bytes(value: &JsValue) -> Vec<u8> {
    value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default()
}
