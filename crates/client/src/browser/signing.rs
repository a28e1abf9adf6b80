//! Signing snapshots, and checking who has signed one (L12): Ed25519, by the browser's own cryptography.
//!
//! The key is this browser's. It is made when something is first signed, and it can be used but not be
//! read out, not even by this page: it lies in a database of its own, as the browser keeps it.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use kariz_core::book::same_name;
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
/// Where the signers that this browser has met are remembered: a line for each, the key's code and the name, with a
/// tab between. Older ones have no name.
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

/// How a signer stands to this browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It has seen this signature before.
    Met,
    /// It has seen neither the signature nor the name.
    New,
    /// It knows the name with another signature: one of the two is somebody else.
    OtherKey,
}

/// How whoever signs with this key, and with this name, stands to this browser.
pub fn standing(key: &[u8; 32], by: &str) -> Standing {
    standing_among(&prefs::get(MET).unwrap_or_default(), &kariz_signed::code(key), by)
}

fn standing_among(met: &str, code: &str, by: &str) -> Standing {
    let met = || met.lines().map(|line| line.split_once('\t').unwrap_or((line, "")));
    // Names that look the same are the same, whatever letters a computer tells apart.
    let is_named = |name: &str| !name.is_empty() && same_name(name) == same_name(by);
    if met().any(|(other, _)| other == code) {
        Standing::Met
    } else if met().any(|(_, name)| is_named(name)) {
        Standing::OtherKey
    } else {
        Standing::New
    }
}

/// Remembers a signer, and the name.
pub fn meet(key: &[u8; 32], by: &str) {
    let code = kariz_signed::code(key);
    let mut met: Vec<_> = prefs::get(MET).unwrap_or_default().lines().map(str::to_owned).collect();
    met.retain(|line| line.split('\t').next() != Some(&code));
    met.push(format!("{code}\t{}", by.replace(char::is_control, " ")));
    prefs::set(MET, &met.join("\n"));
}

/// Remembers how the signer of a snapshot stood to this browser when it was opened: as long as it is looked at,
/// that does not change by having looked.
pub fn note_view(place: &str, standing: Standing) {
    let word = match standing {
        Standing::Met => return,
        Standing::New => "new",
        Standing::OtherKey => "other",
    };
    prefs::set(&format!("{VIEW}{place}"), word);
}

/// How the signer of the snapshot at a place stood when it was opened.
pub fn standing_of_view(place: &str) -> Standing {
    match prefs::get(&format!("{VIEW}{place}")).as_deref() {
        Some("new") => Standing::New,
        Some("other") => Standing::OtherKey,
        _ => Standing::Met,
    }
}

/// The snapshot at a place is closed.
pub fn forget_view(place: &str) {
    prefs::forget(&format!("{VIEW}{place}"));
}

const VIEW: &str = "signer";

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_name_with_another_key_is_told_from_a_new_signer() {
        let met = "AAAA BBBB\nCCCC DDDD\tAna Markovic\n";
        assert_eq!(standing_among(met, "CCCC DDDD", "Ana Markovic"), Standing::Met);
        assert_eq!(standing_among(met, "AAAA BBBB", "whoever"), Standing::Met, "older lists have no names");
        assert_eq!(standing_among(met, "EEEE FFFF", " ana  markovic"), Standing::OtherKey);
        assert_eq!(standing_among(met, "EEEE FFFF", "Eva"), Standing::New);
        assert_eq!(standing_among("", "EEEE FFFF", ""), Standing::New);
    }
}
