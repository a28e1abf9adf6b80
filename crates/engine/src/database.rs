//! Opening the database.

use std::{cell::Cell, rc::Rc};

use js_sys::{Array, Object, Reflect};
use kariz_session::Durability;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::{Event, IdbDatabase, IdbFactory, IdbOpenDbRequest, IdbTransaction, WorkerGlobalScope};

use crate::{keys::STORES, promise};

const NAME: &str = "kariz";

#[wasm_bindgen]
extern "C" {
    /// A database whose transactions take options, which web-sys counts as unstable.
    type WithOptions;

    #[wasm_bindgen(method, catch)]
    fn transaction(this: &WithOptions, stores: &Array, mode: &str, options: &Object)
    -> Result<IdbTransaction, JsValue>;
}

/// The database, open.
pub(crate) struct Opened {
    /// The connection.
    pub database: IdbDatabase,
    /// It was not there before, so nothing is in it.
    pub is_new: bool,
}

/// Opens the database, and makes it when it is not there.
///
/// # Errors
/// When the browser gives no storage, or cannot open what is stored.
pub(crate) async fn open() -> Result<Opened, JsValue> {
    let factory = factory()?;
    let opened = settle(factory.open(NAME)?).await?;
    if has_every_store(&opened.database) {
        return Ok(opened);
    }
    // Somebody has opened it before it was there, which makes it, but without stores. From the next
    // version on it has them; so its version says nothing, and is never asked for.
    let next = to_version(opened.database.version()).saturating_add(1);
    opened.database.close();
    settle(factory.open_with_u32(NAME, next)?).await
}

fn factory() -> Result<IdbFactory, JsValue> {
    let scope: WorkerGlobalScope = js_sys::global().unchecked_into();
    scope.indexed_db()?.ok_or(JsValue::NULL)
}

async fn settle(request: IdbOpenDbRequest) -> Result<Opened, JsValue> {
    let is_new = Rc::new(Cell::new(false));
    let made = Rc::clone(&is_new);
    let upgrade = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        made.set(true);
        make_stores(&event);
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let database = promise::result(&request).await?.unchecked_into();
    Ok(Opened { database, is_new: is_new.get() })
}

fn make_stores(upgrade: &Event) {
    let request = upgrade.target().map(JsCast::unchecked_into::<IdbOpenDbRequest>);
    let Some(database) = request.and_then(|request| request.result().ok()) else { return };
    let database: IdbDatabase = database.unchecked_into();
    let there = database.object_store_names();
    for store in STORES.iter().filter(|store| !there.contains(store)) {
        let _ = database.create_object_store(store);
    }
}

fn has_every_store(database: &IdbDatabase) -> bool {
    let there = database.object_store_names();
    STORES.iter().all(|store| there.contains(store))
}

fn to_version(number: f64) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small whole number")]
    let version = number as u32;
    version
}

/// Begins to read.
///
/// # Errors
/// When the connection is closed.
pub(crate) fn begin_reading(database: &IdbDatabase) -> Result<IdbTransaction, JsValue> {
    begin(database, "readonly", Durability::Relaxed)
}

/// Begins to write.
///
/// # Errors
/// When the connection is closed.
pub(crate) fn begin_writing(database: &IdbDatabase, durability: Durability) -> Result<IdbTransaction, JsValue> {
    begin(database, "readwrite", durability)
}

fn begin(database: &IdbDatabase, mode: &str, durability: Durability) -> Result<IdbTransaction, JsValue> {
    let word = match durability {
        Durability::Relaxed => "relaxed",
        Durability::Strict => "strict",
    };
    let options = Object::new();
    Reflect::set(&options, &JsValue::from_str("durability"), &JsValue::from_str(word))?;
    let stores: Array = STORES.iter().map(|store| JsValue::from_str(store)).collect();
    database.unchecked_ref::<WithOptions>().transaction(&stores, mode, &options)
}
