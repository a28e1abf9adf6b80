//! Signing snapshots, and checking who has signed one (L12): Ed25519, by the browser's own cryptography.
//!
//! The key is this browser's. It is made when something is first signed, and it can be used but not be
//! read out, not even by this page: it lies in a database of its own, as the browser keeps it.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbOpenDbRequest, IdbRequest, IdbTransactionMode};

use crate::browser::prefs;

const ALGORITHM: &str = "Ed25519";
/// The database, its store and the only key in it.
const DATABASE: &str = "kariz-keys";
const STORE: &str = "keys";
const OWN: &str = "own";
/// Where the signers that this browser has met are remembered: a line for each.
const MET: &str = "signers";

/// This browser cannot sign or check signatures, or gives no storage for a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unavailable;

impl From<JsValue> for Unavailable {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// A pair of keys, as the browser gives it.
pub struct Keys(JsValue);

impl Keys {
    /// This browser's, made when there is none yet.
    ///
    /// # Errors
    /// When the browser cannot sign, or has no storage.
    pub async fn own() -> Result<Self, Unavailable> {
        let database = open().await?;
        let kept = kept(&database).await;
        database.close();
        Ok(Self(kept?))
    }

    /// The public key.
    ///
    /// # Errors
    /// When the browser does not give it.
    pub async fn public(&self) -> Result<[u8; 32], Unavailable> {
        let key = Reflect::get(&self.0, &"publicKey".into())?;
        let raw = call(&subtle()?, "exportKey", &[&"raw".into(), &key]).await?;
        Uint8Array::new(&raw).to_vec().try_into().map_err(|_| Unavailable)
    }

    /// The signature of `content`.
    ///
    /// # Errors
    /// When the browser does not sign.
    pub async fn sign(&self, content: &[u8]) -> Result<[u8; 64], Unavailable> {
        let key = Reflect::get(&self.0, &"privateKey".into())?;
        let raw = call(&subtle()?, "sign", &[&ALGORITHM.into(), &key, &Uint8Array::from(content)]).await?;
        Uint8Array::new(&raw).to_vec().try_into().map_err(|_| Unavailable)
    }
}

/// Whether `signature` is that of `content` with the key.
///
/// # Errors
/// When this browser cannot check it.
pub async fn is_signed_by(key: &[u8; 32], signature: &[u8; 64], content: &[u8]) -> Result<bool, Unavailable> {
    let subtle = subtle()?;
    let (raw, uses) = (Uint8Array::from(key.as_slice()), Array::of1(&"verify".into()));
    let key = call(&subtle, "importKey", &[&"raw".into(), &raw, &ALGORITHM.into(), &JsValue::TRUE, &uses]).await;
    let Ok(key) = key else { return if can_sign().await { Ok(false) } else { Err(Unavailable) } };
    let (signature, content) = (Uint8Array::from(signature.as_slice()), Uint8Array::from(content));
    let result = call(&subtle, "verify", &[&ALGORITHM.into(), &key, &signature, &content]).await?;
    Ok(result.is_truthy())
}

/// Whether this browser has met the signer with this key.
pub fn has_met(key: &[u8; 32]) -> bool {
    let code = kariz_signed::code(key);
    prefs::get(MET).unwrap_or_default().lines().any(|line| line == code)
}

/// Remembers a signer.
pub fn meet(key: &[u8; 32]) {
    if !has_met(key) {
        prefs::set(MET, &format!("{}{}\n", prefs::get(MET).unwrap_or_default(), kariz_signed::code(key)));
    }
}

async fn can_sign() -> bool {
    generate().await.is_ok()
}

async fn generate() -> Result<JsValue, Unavailable> {
    let uses = Array::of2(&"sign".into(), &"verify".into());
    call(&subtle()?, "generateKey", &[&ALGORITHM.into(), &JsValue::FALSE, &uses]).await
}

/// Absent where the page was not served safely.
fn subtle() -> Result<JsValue, Unavailable> {
    let crypto = Reflect::get(&window(), &"crypto".into())?;
    let subtle = Reflect::get(&crypto, &"subtle".into())?;
    if subtle.is_undefined() { Err(Unavailable) } else { Ok(subtle) }
}

async fn call(object: &JsValue, method: &str, given: &[&JsValue]) -> Result<JsValue, Unavailable> {
    let method: Function = Reflect::get(object, &method.into())?.dyn_into()?;
    let given: Array = given.iter().copied().collect();
    let promise: Promise = method.apply(object, &given)?.dyn_into()?;
    Ok(JsFuture::from(promise).await?)
}

async fn kept(database: &IdbDatabase) -> Result<JsValue, Unavailable> {
    let known = store(database, IdbTransactionMode::Readonly)?.get(&OWN.into())?;
    let known = settled(&known).await?;
    if !known.is_undefined() {
        return Ok(known);
    }
    let made = generate().await?;
    let put = store(database, IdbTransactionMode::Readwrite)?.put_with_key(&made, &OWN.into())?;
    settled(&put).await?;
    Ok(made)
}

fn store(database: &IdbDatabase, mode: IdbTransactionMode) -> Result<web_sys::IdbObjectStore, JsValue> {
    database.transaction_with_str_and_mode(STORE, mode)?.object_store(STORE)
}

async fn open() -> Result<IdbDatabase, Unavailable> {
    let factory = window().indexed_db()?.ok_or(Unavailable)?;
    let request: IdbOpenDbRequest = factory.open_with_u32(DATABASE, 1)?;
    let upgrading = request.clone();
    let upgrade = wasm_bindgen::closure::Closure::once_into_js(move || {
        let database = upgrading.result().ok().and_then(|result| result.dyn_into::<IdbDatabase>().ok());
        _ = database.map(|database| database.create_object_store(STORE));
    });
    request.set_onupgradeneeded(Some(upgrade.unchecked_ref()));
    settled(&request).await?.dyn_into().map_err(Unavailable::from)
}

/// The functions that settle a promise serve as event handlers themselves.
async fn settled(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let listening = JsFuture::from(Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    }));
    listening.await?;
    request.result()
}
