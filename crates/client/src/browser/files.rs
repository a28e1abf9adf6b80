//! Files out of and into the page.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, Url};

/// Hands a file to the browser's downloads.
pub fn download(name: &str, kind: &str, bytes: &[u8]) {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let Ok(blob) = Blob::new_with_u8_array_sequence_and_options(&parts, &options) else { return };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return };
    if let Some(link) = document().create_element("a").ok().and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The download has its own hold on the bytes once it has begun.
    set_timeout(move || drop(Url::revoke_object_url(&address)), std::time::Duration::from_secs(60));
}

/// Whether the system can be asked to hand a file to another program (Web Share).
pub fn can_share() -> bool {
    sharing(&file("copy.kariz", &[])).is_some()
}

/// Asks the system to hand a file to another program; `false` when it cannot, or the user has cancelled.
pub async fn share(name: &str, bytes: &[u8]) -> bool {
    let Some((share, data)) = sharing(&file(name, bytes)) else { return false };
    let navigator: JsValue = window().navigator().into();
    let Ok(promise) = share.call1(&navigator, &data) else { return false };
    let Ok(promise) = promise.dyn_into::<Promise>() else { return false };
    JsFuture::from(promise).await.is_ok()
}

fn sharing(file: &JsValue) -> Option<(Function, Object)> {
    let navigator: JsValue = window().navigator().into();
    let method = |name: &str| Reflect::get(&navigator, &name.into()).ok()?.dyn_into::<Function>().ok();
    let data = Object::new();
    Reflect::set(&data, &"files".into(), &Array::of1(file)).ok()?;
    let can = method("canShare")?.call1(&navigator, &data).ok()?;
    if can.is_truthy() { Some((method("share")?, data)) } else { None }
}

fn file(name: &str, bytes: &[u8]) -> JsValue {
    let parts = Array::of1(&Uint8Array::from(bytes));
    File::new_with_u8_array_sequence(&parts, name).map_or(JsValue::NULL, Into::into)
}

/// More than the largest copy or table that the engine takes, with a seal or a signature around it.
/// The engine has the exact limits; this one is for what should not get into memory at all (B9).
const MOST_READ: f64 = 65.0 * 1024.0 * 1024.0;

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// It has so many bytes.
    TooLarge(usize),
    /// It cannot be read any more.
    Gone,
}

/// All bytes of a file.
///
/// # Errors
/// When it is too large: then none of it was read. Or when it cannot be read any more.
pub async fn read(file: &File) -> Result<Vec<u8>, NotRead> {
    if file.size() > MOST_READ {
        return Err(NotRead::TooLarge(file.size() as usize));
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| NotRead::Gone)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// The file that a file field holds; empties the field, so that the same file can be chosen again.
pub fn chosen(input: &HtmlInputElement) -> Option<File> {
    let file = input.files().and_then(|files| files.get(0));
    input.set_value("");
    file
}
