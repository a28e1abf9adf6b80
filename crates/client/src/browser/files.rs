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
    if let Ok(blob) = Blob::new_with_u8_array_sequence_and_options(&parts, &options) {
        hand_out(name, &blob);
    }
}

/// Hands what the browser has made to its downloads.
pub fn hand_out(name: &str, blob: &Blob) {
    let Ok(address) = Url::create_object_url_with_blob(blob) else { return };
    if let Some(link) = document().create_element("a").ok().and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The download has its own hold on the bytes once it has begun.
    set_timeout(move || drop(Url::revoke_object_url(&address)), std::time::Duration::from_secs(60));
}

/// A name without what files cannot be called.
pub fn fit_name(name: &str) -> String {
    let fit = |letter: char| if r#"\/:*?"<>|"#.contains(letter) || letter.is_control() { '-' } else { letter };
    name.chars().map(fit).collect()
}

/// Whether the system can be asked to hand a file to another program (Web Share).
pub fn can_share() -> bool {
    sharing_file("copy.kariz", &[]).is_some()
}

/// Asks the system to hand a file to another program; `false` when it cannot, or the user has cancelled.
pub async fn share(name: &str, bytes: &[u8]) -> bool {
    let Some((share, data)) = sharing_file(name, bytes) else { return false };
    let navigator: JsValue = window().navigator().into();
    let Ok(promise) = share.call1(&navigator, &data) else { return false };
    let Ok(promise) = promise.dyn_into::<Promise>() else { return false };
    JsFuture::from(promise).await.is_ok()
}

/// Whether the system can be asked to hand on a link.
pub fn can_share_link() -> bool {
    sharing("url", &"https://example.org/".into()).is_some()
}

/// Whether the system can be asked to hand on a text.
pub fn can_share_text() -> bool {
    sharing("text", &"text".into()).is_some()
}

/// Asks the system to hand on a text; `false` where it cannot be asked. Whoever cancels has seen that nothing was sent.
pub fn share_text(text: &str) -> bool {
    share_now("text", text).is_some()
}

/// Asks the system to hand on a link. Whoever cancels has seen that nothing was sent.
pub fn share_link(link: &str) {
    _ = share_now("url", link);
}

fn share_now(what: &str, value: &str) -> Option<()> {
    let (share, data) = sharing(what, &value.into())?;
    let promise: Promise = share.call1(&window().navigator(), &data).ok()?.dyn_into().ok()?;
    leptos::task::spawn_local(async move { drop(JsFuture::from(promise).await) });
    Some(())
}

fn sharing(what: &str, value: &JsValue) -> Option<(Function, Object)> {
    let navigator: JsValue = window().navigator().into();
    let method = |name: &str| Reflect::get(&navigator, &name.into()).ok()?.dyn_into::<Function>().ok();
    let data = Object::new();
    Reflect::set(&data, &what.into(), value).ok()?;
    let can = method("canShare")?.call1(&navigator, &data).ok()?;
    if can.is_truthy() { Some((method("share")?, data)) } else { None }
}

fn sharing_file(name: &str, bytes: &[u8]) -> Option<(Function, Object)> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = File::new_with_u8_array_sequence(&parts, name).ok()?;
    sharing("files", &Array::of1(&file))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_s_name_has_no_path_in_it() {
        assert_eq!(fit_name("Won: a/b\\c"), "Won- a-b-c");
    }
}
